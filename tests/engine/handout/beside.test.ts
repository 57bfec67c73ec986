/** A handout in two languages: paragraph beside paragraph, each in its own language and direction. */
import { expect, it } from 'vitest';
import { withoutAnnexes } from '../../../electron/engine/handout/annexes.ts';
import { besideOne } from '../../../electron/engine/handout/beside.ts';
import { writeHtml } from '../../../electron/engine/handout/html/write.ts';
import { writeMarkdown } from '../../../electron/engine/handout/markdown/write.ts';
import type { Handout, HandoutBlock } from '../../../electron/engine/handout/model.ts';
import { textOf } from '../../../electron/engine/handout/reading.ts';
import { PALETTE } from '../paint/pptx/scenes.ts';
import { bundled, bundledDataset } from '../template/reading.ts';
import { builtIn } from '../template/support.ts';
import { all, docxOf, textIn, treeOf, values } from './docx/support.ts';
import { documentOf, settled } from './support.ts';

const handoutIn = (language: 'fa' | 'en'): Handout => {
  const briefing = bundled(language, 'standard');
  return withoutAnnexes(settled(documentOf(builtIn(), briefing), briefing, 'chicago-notes', builtIn(), bundledDataset.sources));
};
const both = besideOne(handoutIn('fa'), handoutIn('en'));

const words = (blocks: readonly HandoutBlock[]): string => blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.prose) : block.kind === 'list' ? block.items.map(({ prose }) => textOf(prose)).join(' ') : block.kind)).join(' ');

it('sets each paragraph and each item of a list beside its own in the other language', () => {
  const pairs = both.chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'beside' ? [[words(block.own), words(block.other)]] : [])));
  expect(pairs[0]).toEqual([expect.stringContaining('قزاقستان در نوامبر ۲۰۲۵ روابط با روسیه را'), expect.stringContaining('In November 2025 Kazakhstan raised')]);
  expect(pairs).toContainEqual(['نیروگاه روساتم قرارداد، زمان و منابع مالی ساخت کی روشن می‌شود؟', 'Rosatom’s plant When do contract, date and financing become known?']);
  expect(pairs.filter(([own, other]) => own === '' || other === '')).toEqual([]);
});

it('counts the notes of both once, in the order of the text', () => {
  expect(both.notes).toHaveLength(2 * handoutIn('fa').notes.length);
  const marks = both.chapters.flatMap(({ blocks }) => JSON.stringify(blocks).match(/"kind":"note","number":(\d+)/g) ?? []).map((mark) => Number(/\d+/.exec(mark)?.[0]));
  expect(marks).toEqual(both.notes.map((_, index) => index + 1));
  expect(textOf(both.notes[1] ?? [])).toMatch(/^Turan research centre/);
  expect([...(both.otherNotes ?? [])].slice(0, 2)).toEqual([2, 4]);
});

it('turns each side its own way in Word: Persian at the right, English at the left', async () => {
  const parts = await docxOf(both);
  const document = treeOf(parts, 'word/document.xml');
  const [row] = all(document, 'w:tbl').filter((table) => textIn(table).includes('In November 2025'));
  expect(row && all(row, 'w:bidiVisual')).toHaveLength(1);
  const cells = (row && all(row, 'w:tc')) ?? [];
  expect(cells.map((cell) => textIn(cell).slice(0, 8))).toEqual(['قزاقستان', 'In Novem']);
  const directions = (cell: (typeof cells)[number] | undefined) => cell && all(cell, 'w:p').flatMap((paragraph) => all(paragraph, 'w:bidi').map((bidi) => bidi.getAttribute('w:val') ?? 'on'));
  expect([...new Set(directions(cells[0]))]).toEqual(['on']);
  expect([...new Set(directions(cells[1]))]).toEqual(['false']);
  const notes = all(treeOf(parts, 'word/footnotes.xml'), 'w:footnote').filter((note) => textIn(note).includes('Turan research'));
  expect(notes.flatMap((note) => values(note, 'w:bidi'))).toEqual(notes.map(() => 'false'));
});

it('names the language and direction of each side in HTML and Markdown', () => {
  const page = writeHtml(both, { paper: 'a4', family: 'Vazirmatn', fontFaces: '', palettes: { light: PALETTE, dark: PALETTE } });
  expect(page).toMatch(/<table class="beside" role="presentation"><tr><td lang="fa" dir="rtl"><p>قزاقستان [^]*?<\/td><td lang="en" dir="ltr"><p>In November/);
  expect(page.match(/<h1>/g)).toHaveLength(1);
  expect(writeMarkdown(both)).toContain('::::: {.columns}\n\n:::: {.column width=50% lang=fa dir=rtl}\n\nقزاقستان');
});
