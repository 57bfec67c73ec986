/** Shares of one whole as one lying bar: the point's share large above its part, the others within theirs, names below. */
import { roomOf } from '../../scene/height.ts';
import type { Paragraph, Primitive } from '../../scene/model.ts';
import { formatNumber } from '../../text/numerals.ts';
import { wordsOf } from '../../language/languages.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { openLine, stroke } from '../lines.ts';
import { partName } from '../names.ts';
import { factsOf } from '../page.ts';
import { setParagraph, textSpec, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { tightLeading } from '../type-scale.ts';
import { type Draft, type Task, atSizes, axisStyle } from './draft.ts';
import { partFill } from './fills.ts';
import { labelAt } from './marks.ts';
import { showsWhole } from './ring.ts';
import { type Part, namesBelow } from './share-names.ts';
import { valueWords } from './values.ts';
import { oneLine } from './words.ts';

/** More parts than this are told apart better as bars. */
export const MOST_PARTS = 7;
const NAME_SIZES = [18, 16, 14, 12] as const;
const POINT_SIZES = [54, 48, 44, 40, 36, 32, 28, 24, 20] as const;
/** Where its words stand over its part alone, since a bracket begins beside them. */
const BRACKETED_SIZES = [54, 48, 44, 40, 36, 32, 28] as const;
/** Of a value within its part, against the names' size; of the words before the point's value, against the value's. */
const [WITHIN, HEDGE] = [1.4, 0.45] as const;
/** Height of the bar as a share of its place, and its bounds. */
const BAR = 0.3;
const [LOWEST, HIGHEST]: readonly [Pt, Pt] = [48, 112];
/** Between the point's words and the bar, and between a value and the end of its part. */
const [ABOVE, AIR]: readonly [Pt, Pt] = [6, 8];
/** How far it all moves down at most where there is room. */
const LOWER: Pt = 28;

/** Undefined where the values are no shares, the parts too many, or words have no room. */
export function shareBar(task: Task): Draft | undefined {
  const { chart } = task;
  if (!showsWhole(chart) || chart.categories.length > MOST_PARTS) return undefined;
  return atSizes(NAME_SIZES, (size) => barAt(size, task));
}

function barAt(size: Pt, task: Task): Draft | undefined {
  const { chart, accent, context } = task;
  const { language } = context.meta;
  const parts = partsOf(task);
  const point = parts.find(({ category }) => category.highlight);
  const others = parts.filter((part) => part !== point);
  const narrow = point && bracketed(others, context) ? pointWords(point, point.width, BRACKETED_SIZES, task) : undefined;
  const above = narrow ?? (point ? pointWords(point, task.frame.width, POINT_SIZES, task) : []);
  if (!above) return undefined;
  const top = roomOf(above) + (above.length > 0 ? ABOVE : 0);
  const height = Math.max(LOWEST, Math.min(HIGHEST, task.frame.height * BAR));
  const labelled = parts.map((part) => (part === point ? part : within(part, Math.round(size * WITHIN), height, context)));
  const names = namesBelow(size, labelled, point, task);
  const left = names ? task.frame.height - top - height - names.height : -1;
  if (!names || left < 0) return undefined;
  const frame = { ...task.frame, y: task.frame.y + Math.min(left * 0.4, LOWER) };
  const plot: Frame = { ...frame, y: frame.y + top, height };
  const total = chart.categories.reduce((sum, { values: [value = 0] }) => sum + value, 0);
  const facts = factsOf(chart.categories.flatMap(({ citations }) => citations));
  return {
    form: 'bar',
    frame: plot,
    plot,
    stacked: true,
    gap: 0,
    values: { min: 0, max: total },
    categories: { names: [chart.measure], labels: [undefined], style: axisStyle(size), ...(facts.length > 0 && { facts: [facts] }) },
    series: labelled.map(({ category, value, label: words }, nth) => {
      const label = words && { ...words, frame: { ...words.frame, y: plot.y + words.frame.y } };
      const fill = partFill(chart, nth, category === point?.category, accent);
      const [amount] = category.values;
      return { name: category.label, fill, dash: 'solid', marker: 'circle', points: [{ fill, ...(amount !== undefined && { value: amount }), ...(value && { digits: value.digits }), ...(label && { label }) }] };
    }),
    beside: [
      ...(above.length > 0 && point ? [textBox(`share-${point.index + 1}`, partName('share', language, point.index + 1), mirror({ ...frame, ...(narrow && { width: point.width }), height: roomOf(above) }, context), above, { anchor: 'bottom' })] : []),
      ...(narrow ? bracket(others, plot, task) : []),
      ...names.items(plot.y + height),
    ],
  };
}

/** The parts along the bar, the point of the chart at the reading start. */
function partsOf({ chart, frame, context }: Task): readonly Part[] {
  const total = chart.categories.reduce((sum, { values: [value = 0] }) => sum + value, 0);
  const ordered = chart.categories.map((category, index) => ({ category, index })).toSorted((a, b) => Number(b.category.highlight) - Number(a.category.highlight));
  let reached = 0;
  return ordered.map(({ category, index }): Part => {
    const share = (category.values[0] ?? 0) / total;
    const part = { category, index, x: frame.x + reached * frame.width, width: share * frame.width, value: valueWords(category, 0, context.meta.language) };
    reached += share;
    return part;
  });
}

/** The point's value on one line, what hedges it above; undefined where it has no room. */
function pointWords({ value, category }: Part, width: Pt, sizes: readonly Pt[], { accent, frame, context }: Task): readonly Paragraph[] | undefined {
  const { language } = context.meta;
  const [hedge, words] = hedged(value?.text ?? '', context);
  if (words === '') return [];
  return atSizes(sizes, (size) => {
    const small = Math.round(size * HEDGE);
    const set = unbroken(
      [
        ...(hedge === '' ? [] : [textSpec(hedge, { size: small, lineHeight: tightLeading(small, language), colour: 'muted' }, context)]),
        textSpec(words, { size, lineHeight: tightLeading(size, language), colour: accent, weight: 'bold' }, context, category.citations),
      ],
      width,
      context,
    );
    return set?.every(({ mostLines }) => mostLines === 1) && roomOf(set) <= frame.height * BAR ? set : undefined;
  });
}

/** Whether parts have a sum that says something: several of them, all plain numbers. */
const bracketed = (others: readonly Part[], { meta: { language } }: LayoutContext): boolean =>
  others.length > 1 && others.every(({ value, category: { values: [amount] } }) => amount !== undefined && value?.text === formatNumber(amount, language));

/** Over the parts beside the point: what they come to together, where all are plain numbers and the point's words leave room. */
function bracket(others: readonly Part[], plot: Frame, { context }: Task): readonly Primitive[] {
  const { language } = context.meta;
  const [first] = others;
  if (first === undefined) return [];
  const amounts = others.map(({ category: { values: [amount = 0] } }) => amount);
  const sum = formatNumber(Number(amounts.reduce((all, amount) => all + amount, 0).toFixed(6)), language);
  const from = first.x + PARTED;
  const to = plot.x + plot.width;
  const words = setParagraph(textSpec(wordsOf(language).together(sum), { size: BRACKET, lineHeight: tightLeading(BRACKET, language), colour: 'muted', align: 'center' }, context), to - from, context);
  if (words.mostLines > 1) return [];
  const y = plot.y - ABOVE - PRONG;
  const height = roomOf([words]);
  return [
    openLine('share-bracket', partName('leader', language), [{ x: from, y: y + PRONG }, { x: from, y }, { x: to, y }, { x: to, y: y + PRONG }], stroke('muted', 0.75), context),
    textBox('share-together', partName('note', language), mirror({ x: from, y: y - height - 2, width: to - from, height }, context), [words], { anchor: 'bottom' }),
  ];
}

/** "nearly a quarter" in two: what hedges, and what is said. */
function hedged(text: string, { meta: { language } }: LayoutContext): readonly [hedge: string, words: string] {
  const hedge = Object.values(wordsOf(language).qualifiers).find((each) => text.startsWith(`${each} `) || text.startsWith(`${each}\u00A0`));
  return hedge === undefined ? ['', text] : [hedge, text.slice(hedge.length).trim()];
}

/** The part with its value in its middle, where that has room; its label stands below the bar's upper edge. */
function within(part: Part, size: Pt, height: Pt, context: LayoutContext): Part {
  const { value, category, x, width } = part;
  if (value === undefined || value.text === '' || category.values[0] === 0) return part;
  const style = { size, weight: 'bold' as const, colour: 'ink' as const };
  const words = oneLine(value.text, style, context);
  if (words.width * WIDER + 2 * AIR > width || words.height > height) return part;
  return { ...part, label: labelAt({ words, value, style }, 'middle', x + (width - words.width) / 2, (height - words.height) / 2) };
}

/** Bold of a face that stands in for the typeface. */
const WIDER = 1.25;
/** Type of a bracket's words, how far its ends reach down, and where it begins within its first part. */
const [BRACKET, PRONG, PARTED]: readonly [Pt, Pt, Pt] = [16, 6, 2];
