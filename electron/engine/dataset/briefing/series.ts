/** A series as a template sees it. */
import { formatNumber } from '../../text/numerals.ts';
import { amountOf } from '../../text/quantity.ts';
import type { BriefingSeries } from '../fact-model.ts';
import { middleInMonths } from '../../text/dates/middle.ts';
import type { SeriesRecord } from '../records.ts';
import type { Voice } from './writing.ts';

export function seriesOf(record: SeriesRecord, voice: Voice): BriefingSeries {
  const { lines, unit, scale } = record;
  return {
    unit: voice.count({ value: 2, unit, scale }).unit,
    overTime: record.points.every(({ at }) => at !== undefined),
    lines: lines === undefined ? [''] : lines.map((name) => voice.say(name)),
    points: inOrder(record.points).map(({ at, label, values, qualifier, plusMinus }) => {
      const amounts = values.map((value) => (value === null ? null : amountOf(value)));
      const shown = values.map((value, line): string => {
        if (value === null) return '';
        const words = voice.count({ value, unit, qualifier, scale, plusMinus });
        if (words.qualifier !== '') return `${words.qualifier} ${words.number}`;
        return words.number === formatNumber(amounts[line] ?? 0, voice.language) ? '' : words.number;
      });
      const texts = values.map((value): string => {
        if (value === null) return '';
        const { qualifier: hedge, number } = voice.count({ value, unit, qualifier, scale, plusMinus });
        return hedge === '' ? number : `${hedge} ${number}`;
      });
      return { label: at === undefined ? voice.say(label, record) : voice.axisDate(at), at: at ?? '', values: amounts, shown, texts };
    }),
  };
}

/** Points over time in order of time, those of one time in the order written. The dataset's checks warn of another order. */
export const inOrder = (points: SeriesRecord['points']): SeriesRecord['points'] =>
  points.every(({ at }) => at !== undefined) ? points.toSorted((a, b) => (middleInMonths(a.at ?? '') ?? 0) - (middleInMonths(b.at ?? '') ?? 0)) : points;
