/** Dates as people write them, and what the check tells to write. */
import { describe, expect, it } from 'vitest';
import { dateRemedyOf, gregorianOf } from '../../../../electron/engine/dataset/form/date-remedy.ts';
import { dateRemedyText } from '../../../../electron/engine/diagnostics/dataset/date-remedy.ts';
import { parseDate } from '../../../../electron/engine/text/dates/edtf.ts';

const PASTED: readonly (readonly [string, string])[] = [
  ['2025-1', '2025-01'], ['2025-1-5', '2025-01-05'], ['2025/11/12', '2025-11-12'], ['2025.11', '2025-11'], ['20251112', '2025-11-12'],
  ['2025-11-12T10:00', '2025-11-12'], ['12.11.2025', '2025-11-12'], ['31.12.2025', '2025-12-31'], ['12-11-2025', '2025-11-12'],
  ['11/13/2025', '2025-11-13'], ['11/2025', '2025-11'], ['1990s', '199X'], ['the 1990s', '199X'], ['199x', '199X'], ['دههٔ ۱۹۹۰', '199X'],
  ['2025-Q1', '2025-01/2025-03'], ['Q4 2025', '2025-10/2025-12'], ['H2 2025', '2025-07/2025-12'],
  ['Nov 2025', '2025-11'], ['November 2025', '2025-11'], ['12 Nov 2025', '2025-11-12'], ['Nov 12, 2025', '2025-11-12'], ['نوامبر ۲۰۲۵', '2025-11'],
  ['۲۰۲۵', '2025'], ['۲۰۲۵-۱۱-۱۲', '2025-11-12'], ['2024–2025', '2024/2025'], ['2024-25', '2024/2025'], ['2024 to 2025', '2024/2025'],
  ['[2024, 2025]', '2024/2025'], ['5–12 May 2024', '2024-05-05/2024-05-12'], ['May to June 2024', '2024-05/2024-06'],
  ['late 2024', '{on: 2024, part: late}'], ['mid-2024', '{on: 2024, part: mid}'], ['early May 2024', '{on: 2024-05, part: early}'], ['اوایل ۲۰۲۴', '{on: 2024, part: early}'],
  ['by the end of 2024', '{on: 2024, bound: by}'], ['since 1990', '{on: 1990, bound: since}'], ['shortly before 2 May 2024', '{on: 2024-05-02, bound: shortly-before}'],
];

describe('a date that cannot be read', () => {
  it.each(PASTED)('%s is told as %s', (written, write) => {
    expect(dateRemedyOf(written)).toEqual({ write });
    const on = /^\{on: ([^,]+),/.exec(write)?.[1] ?? write;
    expect(typeof parseDate(on)).not.toBe('string');
  });

  it.each([
    ['12/11/2025', 'Write 2025-11-12, or 2025-12-11 if the month stands first.'],
    ['۲۱ آبان ۱۴۰۴', 'Write 2025-11-12: dates stand in the Gregorian calendar, and Bardar converts them.'],
    ['۱۴۰۴/۸/۲۱', 'Write 2025-11-12: dates stand in the Gregorian calendar, and Bardar converts them.'],
    ['آبان ۱۴۰۴', 'Write 2025-10-23/2025-11-21: dates stand in the Gregorian calendar, and Bardar converts them.'],
    ['از ۱۴۰۰ تا ۱۴۰۲', 'Write 2021-03-21/2024-03-19: dates stand in the Gregorian calendar, and Bardar converts them.'],
    ['c. 1990', 'Write 1990; that it is not certain belongs into the text.'],
    ['1990?', 'Write 1990; that it is not certain belongs into the text.'],
    ['spring 2024', 'Write the months that the source means, such as 2024-03/2024-05.'],
    ['before 2024', 'Write {on: 2024, bound: shortly-before} where the source means shortly; otherwise say it in the text, and leave the date out.'],
  ])('%s has a reason', (written, hint) => {
    expect(dateRemedyText(dateRemedyOf(written)).en).toBe(hint);
  });

  it.each(['today', '44 BC', '30 Feb 2025', '2025-13-01', '21st century', '', '/', 'constructor'])('%s has none', (written) => {
    expect(dateRemedyOf(written)).toBeUndefined();
    expect(dateRemedyText(undefined).en).toContain('2025-11-12');
  });

  it('counts an Iranian date in the Gregorian calendar', () => {
    expect(['1404-08-21', '1404-08', '1404', '1403-12-30', '2025-08-21', '1404-13', '1404-12-30'].map(gregorianOf)).toEqual([
      '2025-11-12', '2025-10-23/2025-11-21', '2025-03-21/2026-03-20', '2025-03-20', undefined, undefined, undefined,
    ]);
  });
});
