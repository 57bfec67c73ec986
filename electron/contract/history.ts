/** Undo and redo: one history of changes, each a value that holds both what was and what is. */
import type { BriefingDocument } from './document.ts';

/** What a change touches. Today the window changes its briefing only; texts of datasets, packs and brands are changed file by file. */
export type ChangeTarget = { readonly of: 'briefing' } | { readonly of: 'dataset' | 'pack' | 'brand'; readonly path: string };

interface ChangeBase {
  /** What was done, for the menu: `hide`, `choices.length`. */
  readonly what: string;
  /** Slide and field that it touches; changes with the same ones that follow within half a second are one. */
  readonly place: string;
  /** When it was made, in milliseconds. */
  readonly at: number;
}

/** Some fields of the briefing, as they were and as they are. */
export interface BriefingChange extends ChangeBase {
  readonly target: Extract<ChangeTarget, { of: 'briefing' }>;
  readonly before: Partial<BriefingDocument>;
  readonly after: Partial<BriefingDocument>;
}

/** The text of a file, as it was and as it is. */
export interface TextChange extends ChangeBase {
  readonly target: Exclude<ChangeTarget, { of: 'briefing' }>;
  readonly before: string;
  readonly after: string;
}

export type Change = BriefingChange | TextChange;

/** The change that takes it back. */
export const inverse = <C extends Change>(change: C): C => ({ ...change, before: change.after, after: change.before });

/** The briefing after a change. */
export const changed = (document: BriefingDocument, change: BriefingChange): BriefingDocument => ({ ...document, ...change.after });

/** What leads from one briefing to the next; undefined where nothing does. Parts that are equal are left out. */
export function changeOf(before: BriefingDocument, after: BriefingDocument, about: Pick<BriefingChange, 'what' | 'place' | 'at'>): BriefingChange | undefined {
  const differing = (['choices', 'exportOptions', 'edits'] as const).filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
  const of = (document: BriefingDocument): Partial<BriefingDocument> => Object.fromEntries(differing.map((part) => [part, document[part]]));
  return differing.length === 0 ? undefined : { ...about, target: { of: 'briefing' }, before: of(before), after: of(after) };
}

export interface History {
  /** The oldest first. */
  readonly past: readonly Change[];
  /** What was undone; the next to be done again last. */
  readonly future: readonly Change[];
  /** Whether the next change stands for itself, whatever was before. */
  readonly isolated: boolean;
}

export const EMPTY_HISTORY: History = { past: [], future: [], isolated: false };

/** Changes of one place this near in time are one, in milliseconds. */
export const JOINED_WITHIN = 500;

/** More than anybody undoes. */
const LONGEST = 1000;

/** Adds a change that was just made. */
export function recorded({ past, isolated }: History, change: Change): History {
  const last = past.at(-1);
  const joint = last === undefined || isolated ? undefined : joined(last, change);
  const changes = joint === undefined ? [...past, change] : [...past.slice(0, -1), joint];
  return { past: changes.slice(-LONGEST), future: [], isolated: false };
}

/** Ends what is being typed: the next change is one of its own. For saving, leaving a field. */
export const isolate = (history: History): History => ({ ...history, isolated: true });

/** Takes the last change back. @returns the change to be applied, undefined where there is none */
export function undone({ past, future }: History): { readonly history: History; readonly change: Change | undefined } {
  const last = past.at(-1);
  if (last === undefined) return { history: { past, future, isolated: true }, change: undefined };
  return { history: { past: past.slice(0, -1), future: [...future, last], isolated: true }, change: inverse(last) };
}

/** Does again what was undone last. @returns the change to be applied, undefined where there is none */
export function redone({ past, future }: History): { readonly history: History; readonly change: Change | undefined } {
  const next = future.at(-1);
  if (next === undefined) return { history: { past, future, isolated: true }, change: undefined };
  return { history: { past: [...past, next], future: future.slice(0, -1), isolated: true }, change: next };
}

/** Two changes as one; undefined where they are too far apart or touch different places. */
function joined(first: Change, second: Change): Change | undefined {
  if (first.place !== second.place || JSON.stringify(first.target) !== JSON.stringify(second.target) || second.at - first.at > JOINED_WITHIN) return undefined;
  if (first.target.of !== 'briefing') return { ...(second as TextChange), before: (first as TextChange).before };
  const [earlier, later] = [first as BriefingChange, second as BriefingChange];
  // What the second touches for the first time was before it what it found.
  return { ...later, before: { ...later.before, ...earlier.before }, after: { ...earlier.after, ...later.after } };
}
