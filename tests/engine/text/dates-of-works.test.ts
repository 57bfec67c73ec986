/** Dates of works as Zotero 5 to 7, Better CSL JSON, other managers and people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkDate } from '../../../electron/engine/text/dates/work-date.ts';
import type { WorkDate } from '../../../electron/engine/text/dates/work-date.ts';

const date = (start: WorkDate['start'], more: Partial<WorkDate> = {}) => ({ kind: 'date', date: { start, circa: false, ...more } });

describe('a date of a work', () => {
  it.each([
    // Zotero: numbers as texts.
    [{ 'date-parts': [['2016']] }, date({ year: 2016 })],
    [{ 'date-parts': [['2016', 2, 9]] }, date({ year: 2016, month: 2, day: 9 })],
    [{ 'date-parts': [['2016', '02', '09']] }, date({ year: 2016, month: 2, day: 9 })],
    [{ 'date-parts': [[2016, 5]] }, date({ year: 2016, month: 5 })],
    [{ 'date-parts': [['۲۰۱۶', '۵']] }, date({ year: 2016, month: 5 })],
    [{ 'date-parts': [['2016', 'May']] }, date({ year: 2016, month: 5 })],
    // Zotero has 0 for a month or day that it does not know.
    [{ 'date-parts': [[2016, 0, 0]] }, date({ year: 2016 })],
    [{ 'date-parts': [['2016', '05', '00']] }, date({ year: 2016, month: 5 })],
    [{ raw: '2016-00-00' }, date({ year: 2016 })],
    [{ 'date-parts': [['2016', 0]], season: 'Spring' }, date({ year: 2016, season: 1 })],
    [{ 'date-parts': [[-44]] }, date({ year: -44 })],
    // Seasons, ranges, circa.
    [{ 'date-parts': [['2016']], season: 'Summer' }, date({ year: 2016, season: 2 })],
    [{ 'date-parts': [['2016']], season: '4' }, date({ year: 2016, season: 4 })],
    [{ 'date-parts': [[1402]], season: 'پاییز' }, date({ year: 1402, season: 3 })],
    [{ 'date-parts': [[2016, 14]] }, date({ year: 2016, season: 2 })],
    [{ 'date-parts': [[2016, 21]] }, date({ year: 2016, season: 1 })],
    [{ 'date-parts': [['2016'], ['2018']] }, date({ year: 2016 }, { end: { year: 2018 } })],
    [{ 'date-parts': [['2016']], circa: true }, date({ year: 2016 }, { circa: true })],
    [{ 'date-parts': [['2016']], circa: 1 }, date({ year: 2016 }, { circa: true })],
    // Raw, literal and EDTF texts.
    [{ raw: '2016-05' }, date({ year: 2016, month: 5 })],
    [{ raw: '2016/5/12' }, date({ year: 2016, month: 5, day: 12 })],
    [{ raw: '12.5.2016' }, date({ year: 2016, month: 5, day: 12 })],
    [{ raw: '۱۲.۰۵.۲۰۱۶' }, date({ year: 2016, month: 5, day: 12 })],
    [{ literal: '2016.05.12' }, date({ year: 2016, month: 5, day: 12 })],
    [{ raw: '13/5/2016' }, date({ year: 2016, month: 5, day: 13 })],
    [{ raw: '5/13/2016' }, date({ year: 2016, month: 5, day: 13 })],
    [{ raw: '12 May 2016' }, date({ year: 2016, month: 5, day: 12 }, { calendar: 'gregorian' })],
    [{ raw: 'May 12, 2016' }, date({ year: 2016, month: 5, day: 12 }, { calendar: 'gregorian' })],
    [{ literal: 'Sept. 2016' }, date({ year: 2016, month: 9 }, { calendar: 'gregorian' })],
    [{ literal: 'Winter 2016' }, date({ year: 2016, season: 4 })],
    [{ literal: 'ca. 1990' }, date({ year: 1990 }, { circa: true })],
    [{ literal: 'حدود ۱۹۹۰' }, date({ year: 1990 }, { circa: true })],
    [{ literal: '۱۲ فوریهٔ ۲۰۱۶' }, date({ year: 2016, month: 2, day: 12 }, { calendar: 'gregorian' })],
    [{ literal: '2016–2018' }, date({ year: 2016 }, { end: { year: 2018 } })],
    ['2016-05-12', date({ year: 2016, month: 5, day: 12 })],
    ['2016~', date({ year: 2016 }, { circa: true })],
    ['2016-22', date({ year: 2016, season: 2 })],
    ['2016-05/2016-07', date({ year: 2016, month: 5 }, { end: { year: 2016, month: 7 } })],
    ['2016/..', date({ year: 2016 }, { end: 'open' })],
    ['2016-05-12T10:00:00Z', date({ year: 2016, month: 5, day: 12 })],
    [2016, date({ year: 2016 })],
    [{ literal: '1384', 'date-parts': [['1384']] }, date({ year: 1384 })],
    // The Iranian calendar by the names of its months or by its mark.
    [{ literal: '۱۵ مهر ۱۴۰۲' }, date({ year: 1402, month: 7, day: 15 }, { calendar: 'persian' })],
    [{ literal: 'مهرماه ۱۴۰۲' }, date({ year: 1402, month: 7 }, { calendar: 'persian' })],
    [{ literal: 'دی‌ماه ۱۴۰۲' }, date({ year: 1402, month: 10 }, { calendar: 'persian' })],
    [{ raw: '31 Khordad 1402' }, date({ year: 1402, month: 3, day: 31 }, { calendar: 'persian' })],
    [{ literal: '۱۴۰۲ ه.ش.' }, date({ year: 1402 }, { calendar: 'persian' })],
    [{ literal: '1402 SH' }, date({ year: 1402 }, { calendar: 'persian' })],
  ])('%j', (written, read) => {
    const found = readWorkDate(written, 'gregorian');
    expect(found.kind === 'date' ? { ...found, date: JSON.parse(JSON.stringify(found.date)) as unknown } : found).toEqual(read);
  });

  it.each([undefined, null, '', {}, { 'date-parts': [[]] }, { 'date-parts': [['']] }, { literal: 'n.d.' }, { literal: 'بی‌تا' }, { raw: 'undated' }, { literal: 'بدون تاریخ' }])(
    'is none: %j',
    (written) => {
      expect(readWorkDate(written, 'gregorian')).toEqual({ kind: 'undated' });
    },
  );

  it.each(['forthcoming', '5/6/2016', 'in press', '1990s', 'Michaelmas 2016', 'زیر چاپ'])('stays in words: %s', (words) => {
    expect(readWorkDate({ literal: words }, 'gregorian')).toEqual({ kind: 'words', words });
  });

  it.each([
    [{ 'date-parts': [[2016, 0, 5]] }, 'month', '2016-0-5'],
    [{ 'date-parts': [['2016', 2, 30]] }, 'day', '2016-2-30'],
    [{ 'date-parts': [[0]] }, 'year', '0'],
    [{ 'date-parts': [['last year']] }, 'form', 'last year'],
    [{ 'date-parts': [[2016, 'Foo']] }, 'form', '2016-Foo'],
    [{ 'date-parts': [2016] }, 'form', '2016'],
    [{ 'date-parts': [[2018], [2016]] }, 'order', '2018/2016'],
    [{ 'date-parts': 'May' }, 'form', '"May"'],
    ['2016-17', 'month', '2016-17'],
    ['2016-02-30', 'day', '2016-02-30'],
    [[2016], 'form', '[2016]'],
    [true, 'form', 'true'],
  ])('cannot be: %j', (written, fault, text) => {
    expect(readWorkDate(written, 'gregorian')).toEqual({ kind: 'fault', fault, written: text });
  });

  it('counts the days of the calendar it stands in', () => {
    expect(readWorkDate({ 'date-parts': [[1402, 2, 31]] }, 'persian').kind).toBe('date');
    expect(readWorkDate({ 'date-parts': [[1402, 2, 31]] }, 'gregorian').kind).toBe('fault');
    expect(readWorkDate({ 'date-parts': [[1402, 12, 30]] }, 'persian').kind).toBe('fault');
    expect(readWorkDate({ 'date-parts': [[1403, 12, 30]] }, 'persian').kind).toBe('date');
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readWorkDate(value, 'gregorian');
        readWorkDate({ 'date-parts': value, season: value }, 'persian');
        readWorkDate({ literal: value, circa: value }, 'persian');
      }),
    );
  });
});
