/** Pages as Word fills them, in the styles of an English handout on A4: a line of text has 15.5 points, 6 below it, and a page 714. */
import { describe, expect, it } from 'vitest';
import type { Cell, Flow, Paragraph, Run, Table } from '../../../../../electron/engine/handout/docx/flow.ts';
import { pagesOf } from '../../../../../electron/engine/handout/docx/pages/count.ts';
import type { StyleSetUp } from '../../../../../electron/engine/handout/docx/styles.ts';
import { realTypeface } from '../../../../helpers/typeface.ts';
import { PALETTE } from '../../../paint/pptx/scenes.ts';

const typeface = realTypeface();
const styling: StyleSetUp = { language: 'en', paper: 'a4', palette: PALETTE, family: 'Vazirmatn', compact: false, scale: 1, letter: false };

const words = (text: string): Run => ({ kind: 'text', text, direction: 'ltr', look: {} });
const paragraph = (more: Partial<Paragraph> = {}): Paragraph => ({ kind: 'paragraph', style: 'BodyText', runs: [words('a line')], ...more });
const marked = (more: Partial<Paragraph> = {}): Paragraph => paragraph({ bookmark: { id: 0, name: 'here' }, ...more });
const many = (count: number): readonly Paragraph[] => Array.from({ length: count }, () => paragraph());
const note = paragraph({ style: 'FootnoteText' });
const pageOf = async (flow: readonly Flow[], notes: readonly Paragraph[] = []): Promise<number | undefined> => pagesOf(flow, notes, { styling, typeface: await typeface })[0];

describe('a page', () => {
  it('has room for 33 lines of a paragraph each', async () => {
    expect(await pageOf([...many(32), marked()])).toBe(1);
    expect(await pageOf([...many(33), marked()])).toBe(2);
    expect(await pageOf([...many(65), marked()])).toBe(2);
    expect(await pageOf([...many(66), marked()])).toBe(3);
  });

  it('has the notes of its lines at its foot', async () => {
    const noted = { runs: [words('a line'), { kind: 'note', number: 1 }] } as const;
    expect(await pageOf([...many(31), marked(noted)], [note])).toBe(1);
    expect(await pageOf([...many(32), marked(noted)], [note])).toBe(2);
    expect(await pageOf([paragraph(noted), ...many(31), marked()], [note])).toBe(2);
  });

  it('ends before a heading that what follows has no room below', async () => {
    expect(await pageOf([...many(30), marked({ style: 'Heading2' }), paragraph()])).toBe(1);
    expect(await pageOf([...many(32), marked({ style: 'Heading2' }), paragraph()])).toBe(2);
    expect(await pageOf([...many(32), marked({ style: 'Heading2' })])).toBe(1);
  });

  it('holds no single line of a paragraph', async () => {
    const three = { runs: [words('many words in lines '.repeat(11))] };
    expect(await pageOf([...many(31), marked(three)])).toBe(1);
    expect(await pageOf([...many(32), marked(three)])).toBe(2);
  });
});

describe('a table', () => {
  const cell = (child: Paragraph): Cell => ({ children: [child] });
  const table = (look: Table['look'], rows: Table['rows']): Table => ({ kind: 'table', look, bidi: false, columns: [4536, 4536], rows });

  it('repeats its heads, and its rows stay whole', async () => {
    const rows = (count: number, last: Paragraph) => [
      { head: true, whole: true, cells: [cell(paragraph({ style: 'TableHeading' }))] },
      ...Array.from({ length: count }, (_, index) => ({ whole: true, cells: [cell(index === count - 1 ? last : paragraph({ style: 'TableText' }))] })),
    ];
    // A head of 17 points and rows of 18.5: 37 on the first page, and on the next.
    const last = marked({ style: 'TableText' });
    expect(await pageOf([table('briefing', rows(37, last))])).toBe(1);
    expect(await pageOf([table('briefing', rows(38, last))])).toBe(2);
    expect(await pageOf([table('briefing', rows(74, last))])).toBe(2);
    expect(await pageOf([table('briefing', rows(75, last))])).toBe(3);
  });

  it('of two languages is as high as the longer of both', async () => {
    const side = (count: number): Cell => ({ children: many(count) });
    expect(await pageOf([table('bare', [{ cells: [side(5), side(30)] }]), ...many(2), marked()])).toBe(1);
    expect(await pageOf([table('bare', [{ cells: [side(5), side(32)] }]), ...many(2), marked()])).toBe(2);
    expect(await pageOf([table('bare', [{ cells: [{ children: [marked()] }, side(40)] }])])).toBe(1);
  });
});
