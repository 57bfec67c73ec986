/** How likely something is, drawn on its yardstick, and how sure one is of it, in squares: apart, and never in one colour. */
import type { Passage, Span } from '../markdown/model.ts';
import { plainText, trimmedSpans } from '../markdown/spans.ts';
import type { Group, Primitive, Rect } from '../scene/model.ts';
import { asciiDigits } from '../text/ascii-digits.ts';
import { YARDSTICKS } from '../text/likelihood/yardsticks.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { mirror } from './grid.ts';
import { groupOf } from './group.ts';
import { partName } from './names.ts';
import { plain } from './text.ts';

/** Percent. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A cell's words, and apart from them what it says in `*…*`: a range of percent, or so many of so many. */
export interface Told {
  readonly words: Passage;
  readonly figures: string;
}

export function toldOf(passage: Passage): Told {
  const isFigure = ({ accent, text }: Span): boolean => accent === true && /\d/u.test(asciiDigits(text));
  return { words: { ...passage, spans: trimmedSpans(passage.spans.filter((span) => !isFigure(span))) }, figures: plainText(passage.spans.filter(isFigure)).trim() };
}

const numbersIn = (text: string): readonly number[] => (asciiDigits(text).match(/\d+/gu) ?? []).map(Number);

/** A range such as `55–80%`. */
export function rangeOf(figures: string): Range | undefined {
  const [least, most] = numbersIn(figures);
  return least !== undefined && most !== undefined && least < most && most <= 100 ? { least, most } : undefined;
}

/** So many of so many, such as `2/3`. */
export function degreeOf(figures: string): readonly [degree: number, of: number] | undefined {
  const [degree, of] = numbersIn(figures);
  return degree !== undefined && of !== undefined && degree <= of && of <= MOST_SQUARES ? [degree, of] : undefined;
}

const MOST_SQUARES = 7;
/** Heights of a yardstick's pieces, of the one that is meant, and the distance between them. */
const [LOW, HIGH, GAP]: readonly [Pt, Pt, Pt] = [8, 13, 1.5];
export const YARDSTICK_HEIGHT: Pt = HIGH;

/** The steps of the yardstick that has the range, without gaps between them; the range alone where none has. */
function piecesOf(range: Range): readonly Range[] {
  for (const { steps } of Object.values(YARDSTICKS)) {
    const all = Object.values(steps);
    if (!all.some(({ least, most }) => least === range.least && most === range.most)) continue;
    return all.map(({ least, most }, index) => ({ least: index === 0 ? 0 : least, most: index === all.length - 1 ? 100 : most }));
  }
  return [{ least: 0, most: range.least }, range, { least: range.most, most: 100 }].filter(({ least, most }) => least < most);
}

const holds = (piece: Range, { least, most }: Range): boolean => piece.least <= least && piece.most >= most;

/** The colour of what is ours, outside of the sections of themes. */
export const markColour = ({ accent }: Pick<LayoutContext, 'accent'>): ColourRole => (accent === 'muted' ? 'accent6' : accent);

/** A yardstick with widths true to its steps. @param place seen from the reading start; `y` is its upper edge */
export function yardstick(number: number, range: Range, described: string, place: { readonly x: Pt; readonly y: Pt; readonly width: Pt }, context: LayoutContext): Group {
  const { language } = context.meta;
  const pieces = piecesOf(range).map((piece, index): Rect => {
    const meant = holds(piece, range);
    const height = meant ? HIGH : LOW;
    const frame = { x: place.x + (piece.least / 100) * place.width, y: place.y + (HIGH - height) / 2, width: ((piece.most - piece.least) / 100) * place.width - GAP, height };
    return { type: 'rect', id: `step-${number}-${index + 1}`, name: partName('yardstick', language, index + 1), frame: mirror(frame, context), fill: meant ? markColour(context) : 'line' };
  });
  return groupOf(`yardstick-${number}`, partName('yardstick', language, number), described, pieces);
}

const [SQUARE, BESIDE]: readonly [Pt, Pt] = [8, 4];

/** Squares of which so many are filled, from the reading start on. @param place `y` is their lower edge */
export const squares = (number: number, [degree, of]: readonly [number, number], place: { readonly x: Pt; readonly y: Pt }, context: LayoutContext): readonly Primitive[] =>
  Array.from({ length: of }, (_, index): Primitive => {
    const frame = mirror({ x: place.x + index * (SQUARE + BESIDE), y: place.y - SQUARE, width: SQUARE, height: SQUARE }, context);
    return { type: 'rect', id: `square-${number}-${index + 1}`, name: partName('confidence', context.meta.language, index + 1), frame, fill: index < degree ? 'ink' : 'line' };
  });

/** What a cell says, for who does not see its drawing. */
export const saidIn = (passage: Passage): string => plain(passage);
