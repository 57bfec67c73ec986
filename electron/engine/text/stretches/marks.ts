/**
 * Marks of direction for formats and programs that order a paragraph by the Unicode bidirectional algorithm (UAX #9) alone:
 * PowerPoint, LibreOffice, SVG, Markdown. LRM and RLM are letters without width; every program heeds them.
 * Isolates, which older ones do not know, are used only for stretches within stretches.
 */
import { type Direction, directionOf, type Language } from '../../units/language.ts';
import { balancedIsolates, LRM, RLM } from './isolates.ts';
import { DIGIT, LEFT, PLAIN_NUMBER, RIGHT } from './signs.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

const OPEN: Readonly<Record<Direction, string>> = { ltr: '\u2066', rtl: '\u2067' };
const CLOSE = '\u2069';
const MARK: Readonly<Record<Direction, string>> = { ltr: LRM, rtl: RLM };

const LETTER: Readonly<Record<Direction, string>> = { ltr: LEFT, rtl: RIGHT };
const FIRST = { ltr: new RegExp(`^${LEFT}`, 'v'), rtl: new RegExp(`^${RIGHT}`, 'v') };
const LAST = {
  ltr: new RegExp(String.raw`(?:${LEFT}\p{M}*|(?:^|${LEFT}.*)${DIGIT})$`, 'v'),
  rtl: new RegExp(String.raw`(?:${RIGHT}\p{M}*|${DIGIT})$`, 'v'),
};
/** The text with the marks that it needs to be read as {@link stretchesOf} has it. Marks that it had are set anew. */
export const withDirectionMarks = (text: string, language: Language): string => markedStretches(text, language).map(({ text: one }) => one).join('');

/** The stretches, each with the marks that stand at its ends; those between stretches belong to the text around. */
export function markedStretches(text: string, language: Language): readonly Stretch[] {
  const stretches = stretchesOf(balancedIsolates(text.replace(/[\u061C\u200E\u200F]/gu, '')), language);
  const direction = directionOf(language);
  const only = stretches.length === 1 && stretches[0]?.direction === direction;
  if (only) return stretches;
  return stretches.map((stretch, index) => {
    if (stretch.direction === direction) return stretch;
    const behind = stretches.slice(index + 1);
    return { ...stretch, text: held(stretch) + (needsBarrier(stretch, behind, direction) ? MARK[direction] : '') };
  });
}

/** The stretch between the marks of its direction, where its ends are no letters of that direction. */
function held({ text, language, direction, number }: Stretch): string {
  if (number === true && PLAIN_NUMBER.test(text)) return text;
  const inner = number === true ? text : withInner(text, language);
  if (inner !== text) return `${OPEN[direction]}${inner}${CLOSE}`;
  const before = FIRST[direction].test(text) ? '' : MARK[direction];
  const behind = LAST[direction].test(text) ? '' : MARK[direction];
  return `${before}${text}${behind}`;
}

/** A stretch within the stretch, such as a Persian word in an English title in a Persian note. */
function withInner(text: string, language: Language): string {
  const [only, ...more] = stretchesOf(text, language);
  return more.length === 0 && only?.direction === directionOf(language) ? text : withDirectionMarks(text, language);
}

/** Whether what follows would be drawn into the stretch: a number or a stretch like it, before any letter of the paragraph's own. */
function needsBarrier(stretch: Stretch, behind: readonly Stretch[], direction: Direction): boolean {
  const [first, second] = behind;
  if (first === undefined) return false;
  const letter = new RegExp(LETTER[direction], 'v');
  const digit = new RegExp(DIGIT, 'v');
  if (first.direction === direction) {
    const own = first.text.search(letter);
    const number = first.text.search(digit);
    if (number !== -1 && (own === -1 || number < own)) return true;
    if (own !== -1 || second === undefined) return false;
  }
  const isPlain = stretch.number === true && PLAIN_NUMBER.test(stretch.text);
  const next = first.direction === direction ? second : first;
  const nextIsPlain = next?.number === true && PLAIN_NUMBER.test(next.text);
  // Two numbers apart keep their order; a sign between them without a space would join them to one.
  return !(isPlain && nextIsPlain) || (first.direction === direction && /^\S$/u.test(first.text));
}
