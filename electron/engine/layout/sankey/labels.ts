/** What stands at the nodes of a flow: the name, and how much comes in or goes out. */
import type { DeckFlow } from '../../deck/blocks.ts';
import { roomOf } from '../../scene/height.ts';
import type { Paragraph, TextAlign } from '../../scene/model.ts';
import { decimalsOf } from '../../text/decimal.ts';
import { formatNumber, readNumber } from '../../text/numerals.ts';
import { wordsOf } from '../../language/languages.ts';
import type { Language } from '../../units/language.ts';
import type { ColourRole } from '../../units/colour.ts';
import type { Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { textSpec, unbroken } from '../text.ts';
import { tightLeading } from '../type-scale.ts';
import type { Course, Node } from './stages.ts';

/** How much a flow is, as it is written. */
export const amountWords = ({ shown, written }: Pick<DeckFlow, 'shown' | 'written'>, language: Language): string =>
  shown === '' ? formatNumber(written, language) : shown;

/** Whether its words say more than the number, such as that it is nearly so much. */
const isHedged = ({ shown, written }: DeckFlow, language: Language): boolean => shown !== '' && Number(readNumber(shown, language)) !== Number(written);

/** What some flows come to; "about" where one of them is hedged. Of one flow what stands at it. */
export function sumWords(flows: readonly DeckFlow[], language: Language): string {
  const [first, second] = flows;
  if (first !== undefined && second === undefined) return amountWords(first, language);
  const decimals = Math.max(0, ...flows.map(({ written }) => decimalsOf(written)));
  const sum = formatNumber(flows.reduce((all, { value }) => all + value, 0).toFixed(Math.min(decimals, 20)), language);
  return flows.some((flow) => isHedged(flow, language)) ? `${wordsOf(language).qualifiers.about} ${sum}` : sum;
}

/** What stands at a node; where less or more goes out than comes in, both. */
export function nodeWords(node: Node, courses: readonly Course[], language: Language): string {
  const of = (end: 0 | -1): readonly DeckFlow[] => courses.flatMap(({ flow, through }) => (through.at(end) === node ? [flow] : []));
  const [into, out] = [of(-1), of(0)].map((flows) => (flows.length === 0 ? '' : sumWords(flows, language)));
  if (into === '' || into === undefined) return out ?? '';
  if (out === '' || out === undefined || Math.abs(node.into - node.out) < SAME * node.into) return into;
  return [into, out].join(ONWARD);
}

/** From what comes in to what goes out. The typeface has no arrows; this sign it has, and it turns with the direction of the text. */
const ONWARD = ' › ';

/** Sums of decimals differ by rounding. */
const SAME = 1e-9;

export interface LabelStyle {
  readonly name: Pt;
  readonly value: Pt;
  readonly align: TextAlign;
  readonly colours: readonly [name: ColourRole, value: ColourRole];
}

export interface Label {
  readonly paragraphs: readonly Paragraph[];
  readonly height: Pt;
}

/** A name over its amount; undefined where a word has no room. */
export function labelOf(name: string, amount: string, width: Pt, { name: size, value, align, colours }: LabelStyle, context: LayoutContext): Label | undefined {
  const style = (own: Pt, colour: ColourRole) => ({ size: own, lineHeight: tightLeading(own, context.meta.language), colour, weight: 'bold' as const, align });
  const paragraphs = unbroken([textSpec(name, style(size, colours[0]), context), textSpec(amount, style(value, colours[1]), context)], width, context);
  return paragraphs && { paragraphs, height: roomOf(paragraphs) };
}
