/** One test a row of design/pptxgenjs-defects.md, "Tables". */
import { expect, test } from 'vitest';
import { all, build, paragraphTexts, plainPptxgenjs, slide } from '../build.ts';
import { scene } from '../scenes.ts';

const TABLE = 4;

test('a table says its direction and its header row (#1291)', async () => {
  const { raw, finished } = await build(scene('fa'));
  expect(slide(raw, TABLE)).toContain('<a:tblPr/>');
  expect(slide(finished, TABLE)).toContain('<a:tblPr rtl="1" firstRow="1"/>');
  expect(slide((await build(scene('en'))).finished, TABLE)).toContain('<a:tblPr firstRow="1"/>');
});

test('direction and language reach every cell', async () => {
  const plain = await plainPptxgenjs((deck) =>
    deck.addSlide().addTable([[{ text: [{ text: 'متن' }], options: { align: 'right' } }]], { x: 0, y: 0, lang: 'fa-IR' }),
  );
  expect(slide(plain, 1)).not.toContain('rtl="1"');
  const cells = all(slide((await build(scene('fa'))).finished, TABLE), /<a:tc>(.*?)<\/a:tc>/gs);
  expect(cells).toHaveLength(12);
  for (const cell of cells) {
    expect(cell).toContain('algn="r" rtl="1"');
    expect(cell).toContain('<a:endParaRPr lang="fa-IR"');
    expect(cell).toMatch(/<a:rPr lang="(?:fa-IR|en-US)"/);
  }
});

test('a table is described for screen readers (#1299)', async () => {
  const plain = await plainPptxgenjs((deck) => deck.addSlide().addTable([[{ text: 'a' }]], { x: 0, y: 0, altText: 'what it shows' } as object));
  expect(slide(plain, 1)).not.toContain('what it shows');
  expect(slide((await build(scene('en'))).finished, TABLE)).toContain('descr="What each power wants &quot;&amp; &lt;3&gt;&quot;"');
});

test('no two shapes of a slide have one id (#1532)', async () => {
  const { raw, finished } = await build(scene('fa'));
  const ids = (xml: string): string[] => all(xml, /<p:cNvPr id="(\d+)"/g);
  expect(new Set(ids(slide(raw, TABLE))).size).toBeLessThan(ids(slide(raw, TABLE)).length);
  expect(ids(slide(finished, TABLE))).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('pages that pptxgenjs makes by itself do not happen (#1405)', async () => {
  const rows = Array.from({ length: 60 }, () => [{ text: 'row' }]);
  const paged = await plainPptxgenjs((deck) => deck.addSlide().addTable(rows, { x: 0, y: 0, autoPage: true }));
  expect(slide(paged, 2)).not.toBe('');
  const deck = scene('en');
  const table = deck.slides[3]?.items.find((item) => item.type === 'table');
  const first = deck.slides[3];
  if (table?.type !== 'table' || first === undefined) throw new Error('no table');
  const long = { ...table, rows: Array.from({ length: 60 }, () => table.rows[1] ?? []), rowHeights: Array.from({ length: 60 }, () => 20) };
  const { finished } = await build({ ...deck, sections: [], slides: [{ ...first, items: [long] }] });
  expect(slide(finished, 2)).toBe('');
});

test('cells keep their text, insets, rules and fill; widths and heights are exact', async () => {
  const xml = slide((await build(scene('en'))).finished, TABLE);
  expect(paragraphTexts(xml).slice(1, 4)).toEqual(['Power', 'What it wants', 'Means']);
  expect(all(xml, /<a:gridCol w="(\d+)"\/>/g)).toEqual(['2286000', '6268720', '2540000']);
  expect(all(xml, /<a:tr h="(\d+)">/g)).toEqual(['508000', '508000', '508000', '508000']);
  const properties = all(xml, /(<a:tcPr .*?<\/a:tcPr>)/g);
  const rule = (width: number, colour: string) => `<a:lnB w="${width}"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:lnB>`;
  const margins = '<a:tcPr marL="101600" marR="101600" marT="63500" marB="63500" anchor="ctr">';
  expect(properties[0]).toBe(`${margins}${rule(19050, 'accent1')}<a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:tcPr>`);
  for (const each of properties.slice(3)) expect(each).toBe(`${margins}${rule(6350, 'tx2')}</a:tcPr>`);
});

test('a table whose first column heads its rows says so', async () => {
  const deck = scene('en');
  const first = deck.slides[3];
  const table = first?.items.find((item) => item.type === 'table');
  if (table?.type !== 'table' || first === undefined) throw new Error('no table');
  const headed = { ...deck, sections: [], slides: [{ ...first, items: [{ ...table, rowHeads: true }] }] };
  expect(slide((await build(headed)).finished, 1)).toContain('<a:tblPr firstRow="1" firstCol="1"/>');
  expect(slide((await build(deck)).finished, TABLE)).toContain('<a:tblPr firstRow="1"/>');
});

test('a cell without words still has a paragraph', async () => {
  const deck = scene('fa');
  const first = deck.slides[3];
  const table = first?.items.find((item) => item.type === 'table');
  if (table?.type !== 'table' || first === undefined) throw new Error('no table');
  const bare = { ...table, columns: [100, 100], rows: [[{ paragraphs: [] }, { paragraphs: [] }]], rowHeights: [30] };
  const xml = slide((await build({ ...deck, sections: [], slides: [{ ...first, items: [bare] }] })).finished, 1);
  expect(all(xml, /<a:tc>(.*?)<a:tcPr/gs)).toEqual(
    Array.from({ length: 2 }, () => '<a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="r" rtl="1"/><a:endParaRPr lang="fa-IR"/></a:p></a:txBody>'),
  );
});
