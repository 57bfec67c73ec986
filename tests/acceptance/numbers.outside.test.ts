/** Numbers of a deck as LibreOffice prints them, held against the dataset and against what layout has placed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { renderToPdf } from '../helpers/soffice.ts';
import { realTypeface } from '../helpers/typeface.ts';
import { deckOfNumbers, seen, unmarked } from './number-decks.ts';

const folder = mkdtempSync(join(tmpdir(), 'bardar-numbers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let typeface: Awaited<ReturnType<typeof realTypeface>>;
beforeAll(async () => {
  typeface = await realTypeface();
});

const NUMBERS = {
  figures: ['84321765', '-1.20', '12345.67'],
  columns: ['1234567.89', '+5', '-850.50'],
  line: ['84321765', '85000000', '86500000.5', ...Array.from({ length: 17 }, (_, nth) => String(87_000_000 + nth * 123_457))],
};

it.each(LANGUAGES)('prints every number as it is written (%s)', async (language) => {
  const { scene, bytes } = await deckOfNumbers(NUMBERS, language, typeface);
  const path = join(folder, `${language}.pptx`);
  writeFileSync(path, bytes);
  const pdf = await renderToPdf(path, folder);
  const pages = unmarked(execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })).replace(/[ \u00A0]+/g, ' ').split('\f');
  const pageOf = (id: string) => pages[scene.slides.findIndex((slide) => slide.id.includes(id))] ?? '';
  // Poppler puts the word before a Persian number and its digits apart; the digits are what is looked for.
  const digits = (text: string) => text.replace(/^[^\d۰-۹\u2212+]+/, '');
  for (const value of NUMBERS.figures) {
    for (const id of ['p-table', 'p-bullets', 'p-bars', 'p-numbers']) expect(pageOf(id)).toContain(digits(seen(value, language)));
  }
  for (const value of NUMBERS.columns) expect(pageOf('p-columns')).toContain(digits(seen(value, language)));
  // The numbers along an axis and at the points of a line are filled in by the program that shows the deck.
  const chart = scene.slides.flatMap(({ items }) => items.filter((item) => item.type === 'chart')).find(({ form }) => form === 'line');
  const placed = [...(chart?.values.ticks?.labels ?? []), ...(chart?.series.flatMap(({ points }) => points.flatMap(({ label }) => label ?? [])) ?? [])];
  expect(placed.length).toBeGreaterThan(3);
  for (const { lines } of placed) expect(pageOf('p-line')).toContain(digits(unmarked(lines.join(' '))));
});
