import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays } from '../../../electron/engine/text/dates/days.ts';
import { daysOf, parseDate } from '../../../electron/engine/text/dates/edtf.ts';
import { compareDates, dateOrder, type Hedged } from '../../../electron/engine/text/dates/order.ts';
import { formatDate } from '../../../electron/engine/text/calendar.ts';

const day = (on: string): Hedged => ({ on });

/** Each list is in order. */
const ORDERED: Readonly<Record<string, readonly Hedged[]>> = {
  'hedges around days of one month': [
    day('2024-05'), day('2024-05-01'), { on: '2024-05-02', bound: 'shortly-before' }, day('2024-05-02'), { on: '2024-05-02', bound: 'shortly-after' },
    { on: '2024-05', part: 'mid' }, day('2024-05-20'), { on: '2024-05', part: 'late' }, { on: '2024-05', bound: 'by' }, day('2024-06-01'), { on: '2024', bound: 'by' }, day('2025-01-01'),
  ],
  'a decade before its years': [{ on: '199X', part: 'late' }, day('200X'), day('2000'), day('2001'), { on: '200X', part: 'mid' }, { on: '2008', bound: 'since' }, { on: '200X', bound: 'by' }, day('2010')],
  'thirds of a year': [day('2023'), { on: '2023', part: 'early' }, day('2023-02'), { on: '2023', part: 'mid' }, day('2023-06-01'), { on: '2023', part: 'late' }, day('2023-12'), { on: '2023', bound: 'shortly-after' }, day('2024')],
  'spans by their beginning, the shorter first': [day('2020'), day('2020-01'), day('2020-01-01/2020-01-05'), day('2020-01-01/2020-03-01'), day('2020-01-01/..'), day('2020-01-02')],
  'across the turn of a year': [day('2023-12-31'), { on: '2024-01-01', bound: 'shortly-before' }, day('2024'), { on: '2024-03-01', bound: 'shortly-before' }, day('2024-03')],
  'shortly before a leap day': [day('2024-02-28'), { on: '2024-02-29', bound: 'shortly-before' }, day('2024-02-29')],
};

const moment = fc.oneof(
  fc.integer({ min: 190, max: 203 }).map((year) => `${year}X`),
  fc.integer({ min: 1995, max: 2030 }).map(String),
  fc.tuple(fc.integer({ min: 1995, max: 2030 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc.date({ min: new Date('1995-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10)),
);
const hedged: fc.Arbitrary<Hedged> = fc.record({
  on: moment,
  part: fc.constantFrom(undefined, 'early', 'mid', 'late'),
  bound: fc.constantFrom(undefined, 'by', 'since', 'shortly-before', 'shortly-after'),
});

describe('the order of dates', () => {
  it.each(Object.entries(ORDERED))('%s', (_what, dates) => {
    const shown = (list: readonly Hedged[]) => list.map((each) => formatDate(each, 'en', 'gregorian'));
    expect(shown(dates.toReversed().toSorted(compareDates))).toEqual(shown(dates));
    for (const [index, date] of dates.entries()) if (index > 0) expect(compareDates(dates[index - 1] as Hedged, date)).toBeLessThan(0);
  });

  it('is one order: no three dates contradict one another', () => {
    fc.assert(fc.property(hedged, hedged, hedged, (a, b, c) => {
      expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
    }));
  });

  it('never puts a date behind one that begins after its end, whatever hedges both', () => {
    fc.assert(fc.property(hedged, hedged, (a, b) => {
      const [first, second] = [parseDate(a.on), parseDate(b.on)];
      if (typeof first === 'string' || typeof second === 'string' || b.bound === 'shortly-before' || a.bound === 'shortly-after') return;
      const [, end] = daysOf(first.start, a.part);
      const [begin] = daysOf(second.start, b.part);
      if (compareDays(end, begin) < 0) expect(compareDates(a, b)).toBeLessThan(0);
    }));
  });

  it('keeps dates that nothing tells apart as they were, and puts what is no date last', () => {
    expect(compareDates({ on: '2024-05' }, { on: '2024-05' })).toBe(0);
    expect([{ on: 'soon' }, { on: '2024' }].toSorted(compareDates)).toEqual([{ on: '2024' }, { on: 'soon' }]);
    expect(dateOrder({ on: '2024-13' })).toBeUndefined();
  });
});
