/** What numbers are counted over stays Gregorian in an Iranian deck; what happened does not, and is never written as a span. */
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../electron/contract/choices.ts';
import { briefOf } from './briefing-promises.ts';
import { type Files, loadValid, withChange } from './fixture.ts';
import { RICH } from './rich.ts';

const change = (from: string, to: string, file: string) => (files: Files) => withChange(file, from, to, files);

/** The rich dataset with dates beside its numbers: in a figure's text, in an argument that tells a value, in a chart's measure. */
const DATED = [
  change('{measure: {fa: سهم از صادرات ماهی, en: Share of fish exports}}', '{measure: {fa: "سهم از صادرات ماهی، {date:2024}", en: "Share of fish exports, {date:2024}"}}', 'themes.yaml'),
  change('{fa: "بازرگانی تا {value:volume} رسید.", en: "Trade came to {value:volume}."}', '{fa: "بازرگانی در {date:2025-03} به {value:volume} رسید.", en: "Trade came to {value:volume} in {date:2025-03}."}', 'themes.yaml'),
].reduce((files, apply) => apply(files), RICH);

const briefing = (language: 'fa' | 'en', calendar: Calendar) => briefOf(loadValid(DATED), { language, calendar, length: 'full' });

describe('a date of numbers', () => {
  it.each([
    ['fa', 'persian', 'تا پایان ۲۰۲۴ میلادی', 'سهم از صادرات ماهی، ۲۰۲۴ میلادی', 'بازرگانی در مارس ۲۰۲۵ میلادی به نزدیک به ۳۰ میلیارد دلار رسید.'],
    ['fa', 'both', 'تا پایان ۲۰۲۴ میلادی', 'سهم از صادرات ماهی، ۲۰۲۴ میلادی', 'بازرگانی در مارس ۲۰۲۵ میلادی به نزدیک به ۳۰ میلیارد دلار رسید.'],
    ['en', 'persian', 'by the end of 2024', 'Share of fish exports, 2024', 'Trade came to nearly 30 billion dollars in March 2025.'],
    ['en', 'both', 'by the end of 2024', 'Share of fish exports, 2024', 'Trade came to nearly 30 billion dollars in March 2025.'],
  ] as const)('is the period they were counted over (%s, %s)', (language, calendar, figure, measure, argument) => {
    const { facts, themes } = briefing(language, calendar);
    const points = themes.flatMap((theme) => theme.points);
    expect(facts.find(({ id }) => id === 'volume')?.date).toBe(figure);
    expect(points.find(({ id }) => id === 'half-of-fish')?.chart?.measure).toBe(measure);
    expect(themes.find(({ id }) => id === 'trade')?.argument.text).toBe(argument);
  });

  it('keeps the years of a time axis, without a mark at each', () => {
    const axis = briefing('fa', 'persian').themes.flatMap((theme) => theme.points).find(({ id }) => id === 'catch-grows')?.chart?.categories;
    expect(axis?.map(({ label }) => label)).toEqual(['۲۰۲۰', '۲۰۲۱', '۲۰۲۲', '۲۰۲۳']);
  });

  it('converts what happened, and joins what it may mean by "or"', () => {
    const titles = (language: 'fa' | 'en', calendar: Calendar) => briefing(language, calendar).themes.flatMap(({ points }) => points.map(({ title }) => title));
    expect(titles('fa', 'persian')).toContain('پیمان تازه در خرداد یا تیر ۱۴۰۴ بسته شد');
    expect(titles('en', 'persian')).toContain('A new treaty was signed in Khordad or Tir 1404');
    expect(titles('en', 'both')).toContain('A new treaty was signed in June 2025 (Khordad or Tir 1404)');
  });
});
