/** Choices as the window has them: the themes of a dataset named one by one. */
import type { BriefingChoices } from './choices.ts';

/** What of a dataset decides. */
export interface ThemedDataset {
  readonly path: string;
  readonly themes: readonly { readonly id: string }[];
}

/** Every theme of the dataset, in its order. */
export const allThemes = (dataset: ThemedDataset): readonly string[] => dataset.themes.map((theme) => theme.id);

/**
 * Choices that name the dataset's themes one by one. The contract reads an empty list as "all", the window as "none is
 * ticked"; themes that the dataset no longer has are dropped.
 */
export function forDataset(choices: BriefingChoices, dataset: ThemedDataset): BriefingChoices {
  const known = allThemes(dataset);
  const kept = choices.dataset === dataset.path ? known.filter((id) => choices.themes.includes(id)) : [];
  return { ...choices, dataset: dataset.path, themes: kept.length > 0 ? kept : known };
}
