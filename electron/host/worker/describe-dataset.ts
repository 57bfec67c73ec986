/** What a window needs to know of a dataset before it makes slides of it. */
import { marksOf } from '../../engine/dataset/handling/marks.ts';
import { languagesOf } from '../../engine/dataset/languages.ts';
import type { Dataset } from '../../engine/dataset/schema.ts';
import type { Host } from '../../engine/host.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { Result } from '../../engine/diagnostics/problem.ts';
import { loadLook } from '../../engine/brand/look.ts';
import type { Accent, Hex } from '../../engine/units/colour.ts';
import type { DatasetSummary } from '../../contract/api.ts';
import { DEFAULT_LOOK } from '../../contract/choices.ts';
import type { Workshop } from '../../engine/workshop.ts';

/** Loads the dataset at `path` and sums it up. */
export async function describeDataset(host: Host, workshop: Workshop, path: string, onProgress: OnProgress): Promise<Result<DatasetSummary>> {
  const { value, problems } = await workshop.check(path, onProgress);
  if (value === undefined) return { problems };
  const { look, problems: ofLook } = loadLook(await host.readBrands(), DEFAULT_LOOK, (await host.readFonts()).family);
  if (look === undefined) return { problems: ofLook };
  return { value: sumUp(value, (accent) => look.palette[`accent${accent}` as Accent]), problems };
}

function sumUp(dataset: Dataset, colourOf: (accent: number) => Hex): DatasetSummary {
  const { path, title, description, records } = dataset;
  const themes = dataset.themes.map(({ id, title: name, line, accent }) => ({
    id,
    title: name,
    line,
    facts: records.filter((record) => record.themes.includes(id)).length,
    colour: `#${colourOf(accent)}`,
  }));
  return { path, languages: languagesOf(dataset), ...levelsOf(dataset), recipients: dataset.distribution ?? [], title, description, themes, facts: records.length };
}

/** Nothing can be released below the dataset's own mark. */
function levelsOf(dataset: Dataset): Pick<DatasetSummary, 'levels' | 'lower' | 'scheme'> {
  const marks = marksOf(dataset);
  if (marks === undefined) return { levels: [] };
  const { levels, title } = marks.scheme;
  return { scheme: title, levels: levels.slice(marks.dataset).map(({ label, shown }) => ({ label, shown: shown ?? { fa: label, en: label } })), lower: levels.slice(0, marks.dataset).map(({ label }) => label) };
}
