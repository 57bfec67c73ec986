/** What there is to choose from: datasets, templates, looks, citation styles. */
import type { CitationStyle, DatasetSummary, LookSummary, Outcome, TemplateSummary } from '../../electron/contract/api.ts';

export interface Catalogue {
  /** The dataset that is chosen. */
  readonly dataset: Outcome<DatasetSummary>;
  /** All that were open since the window was, by path: undoing leads back to them. */
  readonly datasets: Readonly<Record<string, Outcome<DatasetSummary>>>;
  /** Path of the dataset that comes with the program. */
  readonly sample: string;
  readonly templates: readonly TemplateSummary[];
  readonly looks: readonly LookSummary[];
  readonly citationStyles: readonly CitationStyle[];
}

/** The catalogue with a dataset open. */
export const withDataset = <C extends Catalogue>(catalogue: C, path: string, dataset: Outcome<DatasetSummary>): C => ({
  ...catalogue,
  dataset,
  datasets: { ...catalogue.datasets, [path]: dataset },
});
