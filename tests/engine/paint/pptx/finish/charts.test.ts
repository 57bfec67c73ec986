/** Charts as PowerPoint has them: a part of their own with its data sheet. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { validatePptx } from '../../../../../electron/engine/paint/pptx/validate/validate.ts';
import { chartOn, chartScene } from '../../charts.ts';
import { all, build, part, slide } from '../build.ts';

const scenes = { en: await chartScene('en'), fa: await chartScene('fa') };
const built = { en: await build(scenes.en), fa: await build(scenes.fa) };
const ORDER = ['bar', 'column', 'grouped', 'stacked', 'line', 'timed', 'doughnut'] as const;
const chart = (id: (typeof ORDER)[number], language: 'en' | 'fa' = 'en') => part(built[language].finished, `ppt/charts/chart${ORDER.indexOf(id) + 1}.xml`);

describe('before finishing, pptxgenjs', () => {
  const raw = (name: string) => {
    const [content] = [...built.fa.raw].filter(([path]) => path.startsWith('ppt/charts/chart')).map(([, text]) => text);
    return typeof content === 'string' ? content.includes(name) : false;
  };
  test('names no complex script, rounds the corners, and writes categories as several levels', () => {
    expect([raw('<a:cs '), raw('<c:roundedCorners val="1"/>'), raw('<c:multiLvlStrRef>')]).toEqual([false, true, true]);
  });
});

test.each(['en', 'fa'] as const)('a deck of charts validates (%s)', (language) => {
  expect(validatePptx(built[language].finished)).toEqual([]);
});

test('every chart is described and has a part and a data sheet of its own', () => {
  for (const [index, id] of ORDER.entries()) {
    const xml = slide(built.en.finished, index + 1);
    expect(all(xml, /<p:cNvPr id="\d+" name="(Chart)" descr="Trade &amp; &quot;more&quot; /g)).toEqual(['Chart']);
    expect(part(built.en.finished, `ppt/charts/_rels/chart${index + 1}.xml.rels`)).toContain(`Microsoft_Excel_Worksheet${index + 1}.xlsx`);
    expect(chart(id)).toContain('<c:roundedCorners val="0"/>');
  }
});

test('a data sheet has the names in full and the numbers, a gap empty, from the right in Persian', () => {
  const sheet = (language: 'en' | 'fa') => {
    const bytes = built[language].finished.get('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx');
    if (!(bytes instanceof Uint8Array)) throw new Error('no data sheet');
    return strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  };
  expect(all(sheet('en'), /<t xml:space="preserve">([^<]*)</g)).toEqual(['USD', 'Russia', 'China', 'European Union', 'Turkey']);
  expect(all(sheet('en'), /<v>([^<]*)</g)).toEqual(['30', '18', '-6']);
  expect([sheet('en'), sheet('fa')].map((xml) => xml.includes('rightToLeft="1"'))).toEqual([false, true]);
});

test('a label is the number in its format, or the words that say more; the point of the chart departs in nothing but its look', () => {
  const xml = chart('bar');
  expect(all(xml, /<a:t>([^<]*)</g)).toEqual(['nearly 30']);
  expect(xml).toContain('formatCode="#,##0;&quot;\u2212&quot;#,##0"');
  // To LibreOffice no point is stronger than its series.
  expect(xml).toContain('</c:tx><c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill>');
  expect(all(xml, /<c:dPt><c:idx val="(\d)"\/>/g)).toEqual(['1', '3']);
});

test('a Persian chart runs from the right in Persian letters, digits and direction', () => {
  const xml = chart('bar', 'fa');
  expect(xml).toContain('<c:lang val="fa-IR"/>');
  expect(xml).toContain('<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="maxMin"/>');
  expect(xml).toContain('formatCode="[$-3000429]#,##0;[$-3000429]');
  expect(xml).toContain('<a:cs typeface="+mn-cs"/>');
  expect(all(xml, /<a:pPr algn="ctr" rtl="(\d)"/g).every((rtl) => rtl === '1')).toBe(true);
  expect(chart('column', 'fa')).toContain('<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/>');
});

test('a form has its own elements: groups, stacks, lines with gaps, the hole of a ring', () => {
  expect(chart('grouped')).toContain('<c:grouping val="clustered"/>');
  expect(chart('stacked')).toContain('<c:grouping val="stacked"/>');
  expect(chart('stacked')).toContain('<c:overlap val="100"/>');
  expect([chart('line'), chart('column')].map((xml) => /<c:dispBlanksAs val="(\w+)"/.exec(xml)?.[1])).toEqual(['span', 'gap']);
  expect(all(chart('line'), /<a:prstDash val="(\w+)"/g).slice(0, 1)).toEqual(['solid']);
  expect(chart('line')).toContain(`<c:majorUnit val="${chartOn(scenes.en, 'line').values.ticks?.step}"/>`);
  expect(chart('doughnut')).toContain('<c:holeSize val="50"/>');
  expect(all(chart('doughnut'), /<c:dPt><c:idx val="(\d)"/g)).toEqual(['0', '1', '2', '3']);
});

test('names of which only some have room are boxes beside, and the axis shows none', () => {
  const xml = chart('line');
  expect(xml).toContain('<c:tickLblPos val="none"/>');
  expect(chart('column')).toContain('<c:tickLblPos val="low"/>');
  const [first = ''] = all(xml, /<c:cat>(.*?)<\/c:cat>/gs);
  expect(all(first, /<c:v>(\d+)</g)).toEqual(Array.from({ length: 30 }, (_, n) => String(1992 + n)));
  expect(all(slide(built.en.finished, ORDER.indexOf('line') + 1), /name="Category \d+"/g).length).toBeGreaterThan(3);
});

test('a line over a gap is thin and dotted up to the point behind it', () => {
  const [bridge = ''] = all(chart('line'), /<c:dPt>(<c:idx val="10"\/>.*?)<\/c:dPt>/gs);
  expect(bridge).toContain('<a:ln w="12700"');
  expect(bridge).toContain('<a:prstDash val="sysDot"/>');
});

test('an axis that is true to time has places without a category, in the part and in the sheet', () => {
  const xml = chart('timed');
  const [categories = '', values = ''] = [...all(xml, /<c:cat>(.*?)<\/c:cat>/gs), ...all(xml, /<c:val>(.*?)<\/c:val>/gs)];
  expect(all(categories, /<c:ptCount val="(\d+)"/g)).toEqual(['9']);
  expect(all(categories, /<c:pt idx="(\d+)"><c:v>\d+/g)).toEqual(['0', '2', '3', '8']);
  expect(all(values, /<c:pt idx="(\d+)"><c:v>\d+/g)).toEqual(['0', '3', '8']);
  const bytes = built.en.finished.get(`ppt/embeddings/Microsoft_Excel_Worksheet${ORDER.indexOf('timed') + 1}.xlsx`);
  if (!(bytes instanceof Uint8Array)) throw new Error('no data sheet');
  expect(all(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()), /<c r="A(\d+)"/g)).toEqual(['2', '4', '5', '10']);
});
