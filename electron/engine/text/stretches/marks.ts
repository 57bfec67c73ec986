/**
 * Marks of direction for formats and programs that order a paragraph by the Unicode bidirectional algorithm (UAX #9) alone:
 * PowerPoint, LibreOffice, SVG, Markdown. LRM and RLM are letters without width; every program heeds them.
 * Isolates, which older ones do not know, are used only for stretches within stretches.
 */
import type { Direction, Language } from '../../units/language.ts';
import { directionOf } from '../../language/languages.ts';
import { balancedMarks, LRM, RLM } from './isolates.ts';
import { DIGIT, LEFT, PLAIN_NUMBER, RIGHT } from './signs.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

const OPEN: Readonly<Record<Direction, string>> = { ltr: '\u2066', rtl: '\u2067' };
const CLOSE = '\u2069';
export const MARK: Readonly<Record<Direction, string>> = { ltr: LRM, rtl: RLM };

const FIRST = { ltr: new RegExp(`^${LEFT}`, 'v'), rtl: new RegExp(`^${RIGHT}`, 'v') };
const LAST = {
  ltr: new RegExp(String.raw`${LEFT}\p{M}*$`, 'v'),
  rtl: new RegExp(String.raw`(?:${RIGHT}\p{M}*|${DIGIT})$`, 'v'),
};
const LAST_DIGIT = new RegExp(`${DIGIT}$`, 'v');
const ANY_DIGIT = new RegExp(DIGIT, 'v');
const ANY_LETTER = { ltr: new RegExp(LEFT, 'v'), rtl: new RegExp(RIGHT, 'v') };

/** Whether a text ends in a letter of its direction. A digit takes the direction of the letter before it; alone it runs from left to right. */
const endsIn = (text: string, direction: Direction): boolean =>
  LAST[direction].test(text) || (direction === 'ltr' && LAST_DIGIT.test(text) && (text.length === 1 || ANY_LETTER.ltr.test(text)));
/** The text with the marks that it needs to be read as {@link stretchesOf} has it. Marks that it had are set anew. */
export const withDirectionMarks = (text: string, language: Language): string =>
  markedStretches(text, language).map(({ before, text: own, behind }) => before + own + behind).join('');

/** A stretch and the marks that stand at its ends; `text` holds marks too where another stretch lies within it. */
export interface MarkedStretch extends Stretch {
  readonly before: string;
  readonly behind: string;
}

export function markedStretches(text: string, language: Language): readonly MarkedStretch[] {
  const stretches = stretchesOf(balancedMarks(text), language);
  const direction = directionOf(language);
  return stretches.map((stretch, index) => {
    if (stretch.direction === direction) return { ...stretch, before: '', behind: '' };
    const barrier = needsBarrier(stretch, stretches[index + 1], stretches[index + 2], direction) ? MARK[direction] : '';
    const own = held(stretch);
    return { ...stretch, ...own, behind: own.behind + barrier };
  });
}

/** The stretch between the marks of its direction, where its ends are no letters of that direction. */
function held({ text, language, direction, number }: Stretch): Pick<MarkedStretch, 'before' | 'text' | 'behind'> {
  if (number === true && PLAIN_NUMBER.test(text)) return { before: '', text, behind: '' };
  // A Hebrew stretch is in no language of ours: there is nothing within it.
  const inner = number === true || directionOf(language) !== direction ? text : withInner(text, language);
  if (inner !== text) return { before: OPEN[direction], text: inner, behind: CLOSE };
  return {
    before: FIRST[direction].test(text) ? '' : MARK[direction],
    text,
    behind: endsIn(text, direction) ? '' : MARK[direction],
  };
}

/** A stretch within the stretch, such as a Persian word in an English title in a Persian note. */
function withInner(text: string, language: Language): string {
  const [only, ...more] = stretchesOf(text, language);
  return more.length === 0 && only?.direction === directionOf(language) ? text : withDirectionMarks(text, language);
}

/** Signs that join two numbers to one (UAX #9, classes CS and ES). */
const SEPARATOR = /^[،,.:/+\-\u00A0\u202F]$/u;

/** Whether what follows would be drawn into the stretch: a number or a stretch like it, before any letter of the paragraph's own. */
function needsBarrier(stretch: Stretch, first: Stretch | undefined, second: Stretch | undefined, direction: Direction): boolean {
  if (first === undefined) return false;
  if (first.direction === direction) {
    const own = first.text.search(ANY_LETTER[direction]);
    const number = first.text.search(ANY_DIGIT);
    if (number !== -1 && (own === -1 || number < own)) return true;
    if (own !== -1 || second === undefined) return false;
  }
  // Digits alone are no letters: what stands behind them keeps away, but for a number close behind a sign that joins the two.
  if (stretch.number !== true || !PLAIN_NUMBER.test(stretch.text)) return true;
  return second?.number === true && first.direction === direction && SEPARATOR.test(first.text);
}
