/** The chart that a point's records make: numbers on one scale, and the words that stand at them. */
import { isFraction } from '../../text/quantity.ts';
import { amountIn, quantityIn } from '../../text/value.ts';
import type { BriefingCategory, BriefingChart, BriefingFact } from '../briefing-model.ts';
import type { DatasetRecord, FigureRecord, Point, SeriesRecord } from '../schema.ts';
import { seriesOf } from './series.ts';
import type { Voice } from './voice.ts';

type Qualifier = NonNullable<FigureRecord['qualifier']>;

/** A chart, and the records that it shows. */
export interface Drawn {
  readonly chart: BriefingChart;
  readonly shows: readonly DatasetRecord[];
}

/**
 * Draws the first series, else the figures that are counted in the unit of the first: one share of a whole as a
 * doughnut, several figures beside one another.
 * @returns nothing where the records hold neither
 */
export function drawChart(
  { chart: wanted }: Point,
  records: readonly DatasetRecord[],
  voice: Voice,
  facts: (records: readonly DatasetRecord[]) => readonly BriefingFact[],
): Drawn | undefined {
  const series = records.find((record) => record.kind === 'series');
  const drawn =
    series === undefined
      ? ofFigures(records.filter((record) => record.kind === 'figure'), wanted?.form, voice, facts)
      : ofSeries(series, wanted?.form, voice, facts);
  const measure = voice.sayCounted(wanted?.measure);
  return drawn === undefined || measure === '' ? drawn : { ...drawn, chart: { ...drawn.chart, measure } };
}

type Form = BriefingChart['form'];
type Facts = (records: readonly DatasetRecord[]) => readonly BriefingFact[];

function ofSeries(record: SeriesRecord, wanted: Form | undefined, voice: Voice, facts: Facts): Drawn {
  const { unit, overTime, lines, points } = seriesOf(record, voice);
  const whole = lines.length === 1 && points.every(({ values: [value] }) => value !== undefined && value !== null && value > 0);
  const suits: Form = overTime ? 'line' : 'bar';
  const categories = points.map(({ label, at, values, shown }) => ({
    label, at, rest: false, values, shown, highlight: false, facts: facts([record]),
  }));
  const form = wanted === undefined || (wanted === 'doughnut' && !whole) ? suits : wanted;
  return { chart: { form, asked: form === wanted, measure: unit, series: lines, categories }, shows: [record] };
}

function ofFigures(figures: readonly FigureRecord[], wanted: Form | undefined, voice: Voice, facts: Facts): Drawn | undefined {
  const [first] = figures;
  const alike = figures.filter(({ unit }) => unit === first?.unit);
  const shares = alike.flatMap(({ value }) => (isFraction(value) ? [value] : []));
  const left = shares.length === alike.length ? restOf(shares) : undefined;
  if (first === undefined || (alike.length === 1 && left === undefined)) return undefined;
  const round = left !== undefined && (alike.length === 1 || wanted === 'doughnut');
  const form = round ? 'doughnut' : wanted === undefined || wanted === 'doughnut' ? 'bar' : wanted;
  const { scale } = largest(alike);
  const categories = alike.map((figure, index): BriefingCategory => {
    const { label, unit, qualifier } = figure;
    const words = voice.count({ value: quantityIn(figure, scale), unit, qualifier, scale });
    return {
      label: voice.say(label, figure),
      rest: false,
      values: [amountIn(figure, scale)],
      shown: [inFront(words.qualifier, words.number)],
      highlight: index === 0,
      at: '',
      facts: facts([figure]),
    };
  });
  const rest = round ? [restCategory(left, alike, voice, facts)] : [];
  const measure = voice.count({ value: 2, unit: first.unit, scale }).unit;
  return { chart: { form, asked: form === wanted, measure, series: [''], categories: [...categories, ...rest] }, shows: alike };
}

/** The figure farthest from zero: the others are counted in its scale. */
const largest = (figures: readonly FigureRecord[]): Pick<FigureRecord, 'scale'> =>
  figures.toSorted((a, b) => Math.abs(amountIn(b)) - Math.abs(amountIn(a)))[0] ?? {};

const inFront = (qualifier: string, number: string): string => (qualifier === '' ? number : `${qualifier} ${number}`);

/** What is left of a whole when some shares are taken, as a reduced fraction; undefined where nothing is. */
function restOf(shares: readonly string[]): string | undefined {
  const [part, whole] = shares.reduce<readonly [number, number]>(
    ([left, of], share) => {
      const [taken = 0, parts = 1] = share.split('/').map(Number);
      return [left * parts - taken * of, of * parts];
    },
    [1, 1],
  );
  if (part <= 0 || part === whole) return undefined;
  const common = divisor(part, whole);
  return `${part / common}/${whole / common}`;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Where a share is "nearly" so much, what is left is more than the rest. */
const OPPOSITE: Readonly<Record<Qualifier, Qualifier>> = {
  about: 'about',
  nearly: 'more-than',
  'more-than': 'less-than',
  'less-than': 'more-than',
  'at-least': 'at-most',
  'at-most': 'at-least',
};

function restCategory(value: string, figures: readonly FigureRecord[], voice: Voice, facts: Facts): BriefingCategory {
  const unit = figures[0]?.unit ?? '';
  const [hedge, other] = [...new Set(figures.map(({ qualifier }) => qualifier))];
  const qualifier = other !== undefined ? 'about' : hedge === undefined ? undefined : OPPOSITE[hedge];
  const words = voice.count({ value, unit, qualifier });
  return {
    label: '',
    rest: true,
    values: [amountIn({ value })],
    shown: [inFront(words.qualifier, words.number)],
    highlight: false,
    at: '',
    facts: facts(figures),
  };
}
