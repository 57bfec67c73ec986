/** The document that is open: what was chosen and edited, what of it is saved, and how it came about. Pure. */
import {
  allThemes,
  type BriefingChange,
  type BriefingDocument,
  changed,
  changeOf,
  type DatasetSummary,
  type History,
  isolate,
  recorded,
  redone,
  undone,
} from '../../electron/contract/api.ts';

export interface Briefing extends BriefingDocument {
  /** Path of its file; undefined where it was never saved. */
  readonly path: string | undefined;
  /** What its file holds; undefined where what is open was not saved before the program ended last. */
  readonly saved: BriefingDocument | undefined;
  readonly history: History;
}

/** A document without what the window knows of it. */
export const documentOf = ({ choices, exportOptions, edits }: BriefingDocument): BriefingDocument => ({ choices, exportOptions, edits });

/** The document as it is kept: where all themes are ticked none is named, so that new ones will be told too. Without a theme there is no briefing; so that is kept as all. */
export function keptDocument(document: BriefingDocument, dataset: DatasetSummary | undefined): BriefingDocument {
  const { choices, exportOptions, edits } = document;
  const all = dataset !== undefined && allThemes(dataset).every((id) => choices.themes.includes(id));
  return { choices: all ? { ...choices, themes: [] } : choices, exportOptions, edits };
}

/** The briefing after something was done, which can be undone. */
export function withChange(briefing: Briefing, done: Partial<BriefingDocument>, about: Pick<BriefingChange, 'what' | 'place' | 'at'>): Briefing {
  const before = documentOf(briefing);
  const after = { ...before, ...done };
  const change = changeOf(before, after, about);
  return change === undefined ? briefing : { ...briefing, ...after, history: recorded(briefing.history, change) };
}

/** The briefing with the last change taken back. */
export const stepBack = (briefing: Briefing): Briefing => stepped(briefing, undone(briefing.history));

/** The briefing with what was undone last done again. */
export const stepForward = (briefing: Briefing): Briefing => stepped(briefing, redone(briefing.history));

const stepped = (briefing: Briefing, { history, change }: ReturnType<typeof undone>): Briefing =>
  change === undefined ? briefing : { ...briefing, ...changed(documentOf(briefing), change as BriefingChange), history };

/** The briefing once its file holds `saved`. What is done next is a change of its own. */
export const withSaved = (briefing: Briefing, path: string, saved: BriefingDocument): Briefing => ({ ...briefing, path, saved, history: isolate(briefing.history) });

/**
 * Whether something would be lost that is not on the disk. The choices of a briefing that was never saved are remembered
 * anyway; its edits are not.
 */
export function isUnsaved(briefing: Briefing, dataset: DatasetSummary | undefined): boolean {
  const { path, saved, edits } = briefing;
  if (path === undefined) return edits.length > 0;
  return saved === undefined || JSON.stringify(keptDocument(documentOf(briefing), dataset)) !== JSON.stringify(saved);
}
