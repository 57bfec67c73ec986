/** What the analyst has chosen, and how a choice changes it. Pure. */
import { allThemes, inItsLanguage, type BriefingChoices, type DatasetSummary } from '../../electron/contract/api.ts';

/** Ticks or unticks one theme; the order stays the dataset's. */
export function withTheme(choices: BriefingChoices, dataset: DatasetSummary, id: string, ticked: boolean): BriefingChoices {
  const themes = allThemes(dataset).filter((known) => (known === id ? ticked : choices.themes.includes(known)));
  return { ...choices, themes };
}

/** The choices after the dataset was edited: where all its themes were ticked, all are, new ones too; else those that are left. */
export function forEdited(choices: BriefingChoices, before: DatasetSummary, now: DatasetSummary): BriefingChoices {
  const all = allThemes(before).every((id) => choices.themes.includes(id));
  return { ...inItsLanguage(choices, now), themes: allThemes(now).filter((id) => all || choices.themes.includes(id)) };
}
