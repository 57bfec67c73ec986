import { beforeAll, describe, expect, it } from 'vitest';
import type { TableSlide } from '../../../electron/engine/deck/model.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { finishPptx } from '../../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../../electron/engine/paint/pptx/paint.ts';
import { textOf } from '../../../electron/engine/paint/pptx/parts.ts';
import type { Table } from '../../../electron/engine/scene/model.ts';
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
    const { scene } = await layoutDeck(deckOf('en', [tableSlide([['1992', ''], ['1998', 'Declaration']])]), lightLook, wideSetup, typeface, realAtlas);
    const xml = textOf(finishPptx(await paintPptx(scene), scene), 'ppt/slides/slide1.xml');
    const ends = [...xml.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => /<a:endParaRPr[^>]*sz="(\d+)"/.exec(cell)?.[1]);
    expect(ends).toHaveLength(6);
    expect(ends.slice(2)).toEqual(['1800', '1800', '1800', '1800']);
  });

  it('repeats the header where the rows go on', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [String(1990 + index), 'A treaty of friendship and cooperation']);
    const { scene } = await layoutDeck(deckOf('en', [tableSlide(rows)]), lightLook, wideSetup, typeface, realAtlas);
    expect(scene.slides.length).toBeGreaterThan(1);
    const tables = scene.slides.map((slide) => slide.items.find((item): item is Table => item.type === 'table'));
    for (const table of tables) expect(table?.rows[0]?.map((cell) => cell.paragraphs[0]?.runs[0]?.text)).toEqual(['Year', 'Treaty']);
    expect(tables.reduce((sum, table) => sum + (table?.rows.length ?? 0) - 1, 0)).toBe(40);
  });
});
