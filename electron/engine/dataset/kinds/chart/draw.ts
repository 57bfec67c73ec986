/** The chart that a point's records make: numbers on one scale, and the words that stand at them. */
import { plainDecimal } from '../../../text/decimal.ts';
import { formatNumber } from '../../../text/numerals.ts';
import { type Quantity, isFraction, isRange } from '../../../text/quantity.ts';
import { amountIn } from '../../../text/value.ts';
import { wordsOf } from '../../../language/languages.ts';
import type { BriefingCategory, BriefingChart, BriefingFact } from '../../fact-model.ts';
import type { DatasetRecord, FigureRecord, SeriesRecord } from '../../records.ts';
import { type Share, type Whole, areOfSeveral, areShares, inPercent, isPercent as isPercentUnit, wholeIn, wholeOf } from '../../shares.ts';
import { isOfWhole } from '../../../units/chart-form.ts';
import { inFront, inScale, largest } from '../one-scale.ts';
import { seriesOf } from '../../briefing/series.ts';
import type { PointWriting, Voice } from '../../briefing/writing.ts';
import type { Localized } from '../../../units/language.ts';

type Qualifier = NonNullable<FigureRecord['qualifier']>;

/** A chart, and the records that it shows. */
export interface Drawn {
  readonly chart: BriefingChart;
  readonly shows: readonly DatasetRecord[];
}

/**
 * Draws the first series, else the figures that are counted in the unit of the first: what adds up to a whole, and one share
 * of it, as one bar of shares, several figures else beside one another.
 * @returns nothing where the records hold neither
 */
export function drawChart(
  wanted: { readonly form?: Form | undefined; readonly measure?: Localized | undefined },
  records: readonly DatasetRecord[],
  writing: Writing,
): Drawn | undefined {
  const { voice } = writing;
  const series = records.find((record) => record.kind === 'series');
  const drawn =
    series === undefined
      ? ofFigures(records.filter((record) => record.kind === 'figure'), wanted.form, writing)
      : ofSeries(series, wanted.form, writing);
  const measure = voice.sayCounted(wanted.measure);
  return drawn === undefined || measure === '' ? drawn : { ...drawn, chart: { ...drawn.chart, measure } };
}

type Form = BriefingChart['form'];
type Writing = Pick<PointWriting, 'voice' | 'facts' | 'names' | 'actor'>;

/** A series over time is a line; what adds up to a whole is a bar of shares. Where a ring or such a bar is asked for, it has what the shares leave of the whole too. */
function ofSeries(record: SeriesRecord, wanted: Form | undefined, { voice, facts, names }: Writing): Drawn {
  const { unit, overTime, lines, points } = seriesOf(record, voice);
  const categories = points.map(({ label, at, values, shown }) => ({
    label, at, rest: false, values, shown, highlight: false, flag: flagNamed(label, record, names), facts: facts([record]),
  }));
  const percent = isPercent(record, voice);
  const known = record.points.flatMap(({ values: [value] }) => (value === undefined || value === null ? [] : [{ quantity: value, percent }]));
  const whole: Whole = lines.length === 1 ? wholeOf(known) : { is: 'mixed' };
  const asked = isOfWhole(wanted) && leavesWhole(whole);
  const rest = asked && whole.is === 'part' ? [restCategory(whole.rest, record.points, record.unit, voice, facts([record]))] : [];
  const shares = !overTime && whole.is === 'whole' && percent && isFew(points.length);
  const form = wanted === undefined || (isOfWhole(wanted) && !asked) ? suited(overTime, shares) : wanted;
  return { chart: { form, asked: form === wanted, measure: unit, series: lines, categories: form === 'share' ? gathered([...categories, ...rest], record.points.flatMap((point) => point.values), record.unit, voice) : [...categories, ...rest] }, shows: [record] };
}

const suited = (overTime: boolean, shares: boolean): Form => (overTime ? 'line' : shares ? 'share' : 'bar');

/** As many shares are seen at once as parts of one bar. */
const isFew = (count: number): boolean => count >= 2 && count <= 7;

/** Whether shares make a whole: they are all of it, or leave something of it. */
const leavesWhole = ({ is }: Whole): boolean => is === 'whole' || is === 'part';

const unitOf = ({ unit }: Pick<FigureRecord, 'unit'>, voice: Voice): string => voice.count({ value: 2, unit }).unit;
const isPercent = (figure: Pick<FigureRecord, 'unit'>, voice: Voice): boolean => isPercentUnit(unitOf(figure, voice));

function ofFigures(figures: readonly FigureRecord[], wanted: Form | undefined, writing: Writing): Drawn | undefined {
  const { voice, facts } = writing;
  const [first] = figures;
  if (first === undefined) return undefined;
  const shareOf = (figure: FigureRecord): Share => ({ quantity: figure.value, percent: isPercent(figure, voice) });
  const ofWhole = figures.find(({ value }) => isFraction(value))?.unit;
  const besides = (figure: FigureRecord): boolean => areShares([first, figure].map(shareOf)) && (isPercent(figure, voice) || figure.unit === ofWhole);
  const alike = figures.filter((figure) => figure.unit === first.unit || (isOfWhole(wanted) && besides(figure)));
  const whole = wholeOf(alike.map(shareOf));
  // A single fraction is shown against the rest of its whole; a single percentage may as well be a growth, unless a whole is asked for.
  const fraction = alike.length === 1 && isFraction(first.value) && whole.is === 'part';
  const measured = areShares(alike.map(shareOf)) && whole.is === 'whole' && isFew(alike.length);
  const ofOne = fraction || (isOfWhole(wanted) && leavesWhole(whole) && !areOfSeveral(alike.map((figure) => wholeIn(unitOf(figure, voice)))));
  if (alike.length === 1 && !ofOne) return undefined;
  const form = isOfWhole(wanted) ? (ofOne ? wanted : 'bar') : fraction || (wanted === undefined && measured) ? 'share' : (wanted ?? 'bar');
  const { scale } = largest(alike);
  const mixed = new Set(alike.map(({ unit }) => unit)).size > 1;
  const flags = flagsApart(alike, writing);
  const categories = alike.map((figure, index): BriefingCategory => {
    const { label } = figure;
    const words = voice.count(inScale(figure, scale));
    return {
      label: voice.say(label, figure),
      rest: false,
      values: [mixed ? inPercent(shareOf(figure)) : amountIn(figure, scale)],
      shown: [mixed ? words.text : inFront(words.qualifier, words.number)],
      highlight: index === 0,
      at: '',
      flag: flags[index] ?? '',
      facts: facts([figure]),
    };
  });
  const unit = (whole.is === 'part' && whole.percent ? alike.find((figure) => isPercent(figure, voice)) : undefined)?.unit ?? first.unit;
  const rest = ofOne && whole.is === 'part' ? [restCategory(whole.rest, alike, unit, voice, facts(alike), mixed)] : [];
  const counted = voice.count({ value: 2, unit: first.unit, scale }).unit;
  const measure = mixed ? '' : alike.every(({ value }) => isFraction(value)) ? wordsOf(voice.language).shareOf(counted) : counted;
  return { chart: { form, asked: form === wanted, measure, series: [''], categories: form === 'share' ? gathered([...bySize(categories), ...rest], alike.map(({ value }) => value), unit, voice) : [...categories, ...rest] }, shows: alike };
}

/** The flag of the state that a figure tells of besides the subject; none where it tells of several, or of one that another tells of too. */
function flagsApart(figures: readonly FigureRecord[], { names, actor: subject }: Writing): readonly string[] {
  const flags = figures.map(({ actors }) => {
    const others = actors.filter((id) => id !== subject?.id).map(names.actor).filter(({ iso }) => iso !== '');
    return others.length === 1 ? (others[0]?.flag ?? '') : '';
  });
  return flags.map((flag) => (flags.filter((each) => each === flag).length > 1 ? '' : flag));
}

/** The flag of the actor of a record that a label names. */
const flagNamed = (label: string, { actors }: SeriesRecord, { actor }: Writing['names']): string => actors.map(actor).find(({ name, short }) => label === name || label === short)?.flag ?? '';

/** As many parts as a bar of shares has room for: the last ones, and what the shares leave, are summed. Fractions and ranges have no sum that could be read. */
function gathered(parts: readonly BriefingCategory[], values: readonly (Quantity | null)[], unit: string, voice: Voice): readonly BriefingCategory[] {
  if (parts.length <= MOST_PARTS || values.some((value) => value === null || isFraction(value) || isRange(value))) return parts;
  const others = parts.slice(MOST_PARTS - 1);
  const value = plainDecimal(Number(others.reduce((sum, { values: [amount] }) => sum + (amount ?? 0), 0).toFixed(6)));
  const exact = ({ values: [amount], shown: [words] }: BriefingCategory): boolean => words === '' || words === formatNumber(amount ?? 0, voice.language);
  const { qualifier, number } = voice.count({ value, unit, qualifier: others.every(exact) ? undefined : 'about' });
  const facts = [...new Set(others.flatMap((each) => each.facts))];
  return [...parts.slice(0, MOST_PARTS - 1), { label: '', rest: true, values: [Number(value)], shown: [inFront(qualifier, number)], highlight: false, at: '', flag: '', facts }];
}

/** Of a bar of shares. */
const MOST_PARTS = 7;

/** The point of the chart first, the others from the largest on. */
const bySize = (categories: readonly BriefingCategory[]): readonly BriefingCategory[] =>
  categories.toSorted((a, b) => Number(b.highlight) - Number(a.highlight) || (b.values[0] ?? 0) - (a.values[0] ?? 0));

/** Where a share is "nearly" so much, what is left is more than the rest. */
const OPPOSITE: Readonly<Record<Qualifier, Qualifier>> = {
  about: 'about',
  nearly: 'more-than',
  'more-than': 'less-than',
  'less-than': 'more-than',
  'at-least': 'at-most',
  'at-most': 'at-least',
};

/** What the shares leave of the whole, hedged the other way than they are. @param unitTold whether the unit stands behind it */
function restCategory(
  value: string,
  shares: readonly Pick<FigureRecord, 'qualifier'>[],
  unit: string,
  voice: Voice,
  facts: readonly BriefingFact[],
  unitTold = false,
): BriefingCategory {
  const [hedge, other] = [...new Set(shares.map(({ qualifier }) => qualifier))];
  const qualifier = other !== undefined ? 'about' : hedge === undefined ? undefined : OPPOSITE[hedge];
  const words = voice.count({ value, unit, qualifier });
  return {
    label: '',
    rest: true,
    values: [amountIn({ value })],
    shown: [unitTold ? words.text : inFront(words.qualifier, words.number)],
    highlight: false,
    at: '',
    flag: '',
    facts,
  };
}
