import { beforeAll, describe, expect, it } from 'vitest';
import type { TableSlide } from '../../../electron/engine/deck/kinds/table.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { finishPptx } from '../../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../../electron/engine/paint/pptx/paint.ts';
import { textOf } from '../../../electron/engine/paint/pptx/parts.ts';
import type { Table } from '../../../electron/engine/scene/model.ts';
import { withoutMarks } from '../../../electron/engine/text/stretches/isolates.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { deckOf, passage } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const tableSlide = (rows: readonly (readonly string[])[]): TableSlide => ({
  id: 'table',
  kind: 'table',
  title: passage('Treaties'),
  notes: [],
  origin: { file: 'deck.md.hbs', line: 1 },
  table: {
    align: ['start', 'start'],
    header: [passage('Year'), passage('Treaty')],
    rows: rows.map((row) => row.map((text) => (text === '' ? { ...passage(''), spans: [] } : passage(text, '¶11')))),
    origin: { file: 'deck.md.hbs', line: 3 },
  },
  blocks: [],
});

describe('tablePages', () => {
  it('gives an empty cell the size of the others, so that its row is no higher', async () => {
    const { scene } = await layoutDeck(deckOf('en', [tableSlide([['1992', ''], ['1998', 'Declaration']])]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    const xml = textOf(finishPptx(await paintPptx(scene), scene), 'ppt/slides/slide1.xml');
    const ends = [...xml.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => /<a:endParaRPr[^>]*sz="(\d+)"/.exec(cell)?.[1]);
    expect(ends).toHaveLength(6);
    expect(ends.slice(2)).toEqual(['2000', '2000', '2000', '2000']);
  });

  it('repeats the header where the rows go on', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [String(1990 + index), 'A treaty of friendship and cooperation']);
    const { scene } = await layoutDeck(deckOf('en', [tableSlide(rows)]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    expect(scene.slides.length).toBeGreaterThan(1);
    const tables = scene.slides.map((slide) => slide.items.find((item): item is Table => item.type === 'table'));
    for (const table of tables) expect(table?.rows[0]?.map((cell) => cell.paragraphs[0]?.runs[0]?.text)).toEqual(['Year', 'Treaty']);
    expect(tables.reduce((sum, table) => sum + (table?.rows.length ?? 0) - 1, 0)).toBe(40);
  });
});

describe('a table with no room for its words', () => {
  const wide = (columns: number, rows: number, cell: (row: number, column: number) => string): TableSlide => {
    const given = tableSlide([]);
    const names = Array.from({ length: columns }, (_, n) => (n === 0 ? 'Year' : `Manufacturing${n}`));
    const table = {
      ...given.table,
      align: names.map((_, n) => (n === 0 ? ('start' as const) : ('end' as const))),
      header: names.map((name) => passage(name)),
      rows: Array.from({ length: rows }, (_, row) => names.map((_name, column) => passage(cell(row, column), '¶11'))),
    };
    return { ...given, table };
  };
  const tablesOf = async (slide: TableSlide, language: 'en' | 'fa' = 'en') => {
    const { scene } = await layoutDeck(deckOf(language, [slide]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    return scene.slides.flatMap(({ items }) => items.filter((item): item is Table => item.type === 'table'));
  };
  const words = (table: Table) => table.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(({ lines }) => lines.map(({ runs }) => withoutMarks(runs.map(({ text }) => text).join(''))))));

  it.each([
    ['numbers of seven digits', 14, (row: number, column: number) => (column === 0 ? String(2000 + row) : String(1_000_000 + row * 321 + column))],
    ['a long word', 9, (row: number, column: number) => (column === 0 ? String(2000 + row) : `internationalisation${column}`)],
    ['Persian words', 16, (row: number, column: number) => (column === 0 ? String(1400 + row) : `سرمایه‌گذاری‌هایشان${column}`)],
  ])('is cut between columns, the first one repeated: %s', async (_, columns, cell) => {
    const tables = await tablesOf(wide(columns, 4, cell));
    expect(tables.length).toBeGreaterThan(1);
    const shown = tables.map(words);
    expect(shown.flat(4).every((line) => !/^\d{1,3}$/.test(line.trim()))).toBe(true);
    for (const table of shown) expect(table.map(([head]) => head?.flat().join(''))).toEqual(['Year', ...Array.from({ length: 4 }, (_row, row) => cell(row, 0))]);
    // Every cell of the other columns once, whole, on one line.
    const cells = shown.flatMap((table) => table.slice(1).flatMap((row) => row.slice(1).map((lines) => lines.flat())));
    expect(cells.every((lines) => lines.length === 1)).toBe(true);
    expect(cells.flat().map((text) => text.trim()).sort()).toEqual(Array.from({ length: 4 }, (_row, row) => Array.from({ length: columns - 1 }, (_column, column) => cell(row, column + 1))).flat().sort());
  });

  it('stays whole where a smaller size is enough', async () => {
    expect(await tablesOf(wide(6, 4, (row, column) => String(row + column)))).toHaveLength(1);
  });
});
