/** Choices as the window has them: the themes of a dataset named one by one. */
import type { Language } from '../engine/units/language.ts';
import type { BriefingChoices } from './choices.ts';

/** What of a dataset decides. */
export interface ThemedDataset {
  readonly path: string;
  readonly themes: readonly { readonly id: string }[];
  /** Those that it can be told in, the first one first. */
  readonly languages: readonly Language[];
  /** Handling marks at which it can be released. */
  readonly levels: readonly { readonly label: string }[];
}

/** Every theme of the dataset, in its order. */
export const allThemes = (dataset: ThemedDataset): readonly string[] => dataset.themes.map((theme) => theme.id);

/** The choices in a language that the dataset can be told in. */
export const inItsLanguage = (choices: BriefingChoices, { languages }: Pick<ThemedDataset, 'languages'>): BriefingChoices => {
  const [first] = languages;
  return first === undefined || languages.includes(choices.language) ? choices : { ...choices, language: first };
};

/**
 * Choices that name the dataset's themes one by one. The contract reads an empty list as "all", the window as "none is
 * ticked"; themes that the dataset no longer has are dropped, and a language that it is not in gives way to its first. A level
 * of release that it does not have is none, and who gets one dataset does not get another.
 */
export function forDataset(choices: BriefingChoices, dataset: ThemedDataset): BriefingChoices {
  const known = allThemes(dataset);
  const kept = choices.dataset === dataset.path ? known.filter((id) => choices.themes.includes(id)) : [];
  const released = choices.release === undefined || dataset.levels.some(({ label }) => label === choices.release) ? choices : { ...choices, release: undefined };
  const { distribution, ...rest } = released;
  const handed = choices.dataset === dataset.path && distribution !== undefined ? { ...rest, distribution } : rest;
  return { ...inItsLanguage(handed, dataset), dataset: dataset.path, themes: kept.length > 0 ? kept : known };
}
