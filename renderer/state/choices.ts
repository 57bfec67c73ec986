/** What the analyst has chosen, and how a choice changes it. Pure. */
import type { BriefingChoices, DatasetSummary } from '../../electron/contract/api.ts';

/** Every theme of the dataset, in its order. */
export const allThemes = (dataset: DatasetSummary): readonly string[] => dataset.themes.map((theme) => theme.id);

/**
 * Choices that name the dataset's themes one by one. The contract reads an empty list as "all", the window as "none is
 * ticked"; themes that the dataset no longer has are dropped.
 */
export function forDataset(choices: BriefingChoices, dataset: DatasetSummary): BriefingChoices {
  const known = allThemes(dataset);
  const kept = choices.dataset === dataset.path ? known.filter((id) => choices.themes.includes(id)) : [];
  return { ...choices, dataset: dataset.path, themes: kept.length > 0 ? kept : known };
}

/** Ticks or unticks one theme; the order stays the dataset's. */
export function withTheme(choices: BriefingChoices, dataset: DatasetSummary, id: string, ticked: boolean): BriefingChoices {
  const themes = allThemes(dataset).filter((known) => (known === id ? ticked : choices.themes.includes(known)));
  return { ...choices, themes };
}

/** The choices after the dataset was edited: where all its themes were ticked, all are, new ones too; else those that are left. */
export function forEdited(choices: BriefingChoices, before: DatasetSummary, now: DatasetSummary): BriefingChoices {
  const all = allThemes(before).every((id) => choices.themes.includes(id));
  return { ...choices, themes: allThemes(now).filter((id) => all || choices.themes.includes(id)) };
}
