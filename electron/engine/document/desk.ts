/** Where edits are worked on: the deck between two steps, and what has become of each edit so far. */
import type { Edit, EditState, TextPlace } from '../../contract/document.ts';
import type { CutDeck, SlideText } from '../deck/cut.ts';
import type { Origin } from '../markdown/model.ts';
import type { editMessages } from '../diagnostics/edits.ts';
import { onSlide, type Problem, problem } from '../diagnostics/problem.ts';
import type { Language } from '../units/language.ts';

/** An edit with its place in the document. */
export interface Placed<E extends Edit = Edit> {
  readonly edit: E;
  readonly index: number;
  readonly origin: Origin;
  /** Where its text stands in the language of the slides; undefined where that is not told. */
  readonly text?: TextPlace | undefined;
}

/** Where a line of an edit's text comes from, counted from 0; leading empty lines are none of the text that a slide has. */
export function lineOrigin({ edit, origin, text }: Placed, language: Language, line: number): Origin {
  if (text === undefined) return origin;
  if (!text.isBlock) return { ...origin, line: text.line };
  const written = 'text' in edit ? (typeof edit.text === 'string' ? edit.text : (edit.text[language] ?? '')) : '';
  const [empty = ''] = /^(?:[ \t]*\r?\n)*/.exec(written) ?? [];
  return { ...origin, line: text.line + empty.split('\n').length - 1 + Math.max(0, line) };
}

export interface Desk {
  readonly language: Language;
  cut: CutDeck;
  /** One for each edit. */
  readonly states: EditState[];
  /** The block that each replacement stands in, by the edit's index. */
  readonly places: Map<number, { readonly slide: string; readonly block: string }>;
  readonly told: { readonly index: number; readonly problem: Problem; readonly slide: string | undefined }[];
}

/** Whether an edit is of one kind. */
export const isOf =
  <K extends Edit['kind']>(kind: K) =>
  (each: Placed): each is Placed<Extract<Edit, { kind: K }>> =>
    each.edit.kind === kind;

type EditCode = keyof typeof editMessages;
type ParamsOf<C extends EditCode> = Parameters<(typeof editMessages)[C]>[0];

/** Notes down what is to be said of an edit; `slide` is the id of the slide that it is about. */
export function tell<C extends EditCode>(desk: Desk, { index, origin: { file, line } }: Placed, code: C, params: ParamsOf<C>, slide?: string): void {
  // What only holds in one language, or was said twice, is no fault.
  const severity = code === 'edit.not-in-language' || code === 'edit.twice' ? 'info' : 'warning';
  desk.told.push({ index, problem: problem(severity, code, params as never, { file, line }), slide });
}

/** Notes down that an edit could not be placed. */
export function tellUnplaced<C extends EditCode>(desk: Desk, placed: Placed, code: C, params: ParamsOf<C>, slide?: string): void {
  desk.states[placed.index] = 'unplaced';
  tell<C>(desk, placed, code, params, slide);
}

/** All that was noted down, in the order of the edits; what is about a slide that is shown names its place, from 1. */
export function toldInOrder({ cut, told }: Desk): readonly Problem[] {
  const shown = cut.slides.filter(({ hidden }) => hidden !== true).map(({ id }) => id);
  return [...told].sort((a, b) => a.index - b.index).map(({ problem: found, slide }) => onSlide(found, slide === undefined ? 0 : shown.indexOf(slide) + 1));
}

export const slideOf = (cut: CutDeck, id: string): SlideText | undefined => cut.slides.find((slide) => slide.id === id);
