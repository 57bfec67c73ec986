/** Each rule is seen to refuse: a sound deck is damaged in one place. */
import { describe, expect, test } from 'vitest';
import { inWords } from '../../../../../electron/engine/diagnostics/problem.ts';
import type { Parts } from '../../../../../electron/engine/paint/pptx/parts.ts';
import { validatePptx } from '../../../../../electron/engine/paint/pptx/validate/validate.ts';
import { build, part } from '../build.ts';
import { drawnScene, scene } from '../scenes.ts';

const { finished } = await build(scene('fa'));

const SLIDE = 'ppt/slides/slide2.xml';
const DRAWN = 'ppt/slides/slide3.xml';
const TABLE = 'ppt/slides/slide4.xml';
const RELS = 'ppt/slides/_rels/slide2.xml.rels';
const DECK = 'ppt/presentation.xml';
const TYPES = '[Content_Types].xml';

function damaged(name: string, from: string | RegExp, to: string): Parts {
  const before = part(finished, name);
  const after = before.replace(from, to);
  expect(after, `nothing in ${name} matches ${from}`).not.toBe(before);
  return new Map([...finished, [name, after]]);
}

const without = (name: string): Parts => new Map([...finished].filter(([key]) => key !== name));
const codes = (parts: Parts): string[] => validatePptx(parts).map((found) => found.code);

test('sound decks have no problems', async () => {
  expect(validatePptx(finished)).toEqual([]);
  expect(validatePptx((await build(scene('en'))).finished)).toEqual([]);
});

describe('a deck is refused', () => {
  test.each([
    ['an element that is not closed', SLIDE, '</a:p>', '', 'pptx.not-well-formed'],
    ['elements that cross', SLIDE, '</a:r>', '</a:q>', 'pptx.not-well-formed'],
    ['an unescaped &', SLIDE, '<a:t>', '<a:t>&', 'pptx.not-well-formed'],
    ['an entity that XML does not know', SLIDE, '<a:t>', '<a:t>&nbsp;', 'pptx.not-well-formed'],
    ['a forbidden character', SLIDE, '<a:t>', '<a:t>\u0008', 'pptx.not-well-formed'],
    ['half a surrogate pair', SLIDE, '<a:t>', '<a:t>\uDC00', 'pptx.not-well-formed'],
    ['an attribute without quotes', SLIDE, 'rtl="1"', 'rtl=1', 'pptx.not-well-formed'],
    ['an attribute twice', SLIDE, 'rtl="1"', 'rtl="1" rtl="1"', 'pptx.not-well-formed'],
    ['text behind the root', SLIDE, /$/, 'x', 'pptx.not-well-formed'],
    ['two roots', SLIDE, /$/, '<a:p/>', 'pptx.not-well-formed'],
    ['an override for a missing part', TYPES, '</Types>', '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>', 'pptx.phantom-content-type'],
    ['a part without override', TYPES, /<Override PartName="\/ppt\/slides\/slide2.xml"[^>]*>/, '', 'pptx.no-content-type'],
    ['a target that is not there', RELS, 'slideLayout4.xml', 'slideLayout9.xml', 'pptx.dangling-relationship'],
    ['a relationship id twice', RELS, 'Id="rId2"', 'Id="rId1"', 'pptx.repeated-relationship'],
    ['a relationship that is not declared', SLIDE, 'r:id="rId1"', 'r:id="rId7"', 'pptx.undeclared-relationship'],
    ['a jump to a slide that does not say so', SLIDE, ' action="ppaction://hlinksldjump"', '', 'pptx.link-action'],
    ['a web link that says it is a jump', SLIDE, /(<a:hlinkClick r:id="rId1")/, '$1 action="ppaction://hlinksldjump"', 'pptx.link-action'],
    ['a shape id twice', SLIDE, '<p:cNvPr id="3"', '<p:cNvPr id="2"', 'pptx.repeated-id'],
    ['a shape id of 0', SLIDE, '<p:cNvPr id="3"', '<p:cNvPr id="0"', 'pptx.bad-id'],
    ['an empty shape id', SLIDE, '<p:cNvPr id="3"', '<p:cNvPr id=""', 'pptx.bad-id'],
    ['a slide id below 256', DECK, '<p:sldId id="256"', '<p:sldId id="255"', 'pptx.bad-id'],
    ['a slide id twice', DECK, '<p:sldId id="257"', '<p:sldId id="256"', 'pptx.repeated-id'],
    ['a negative extent', TABLE, /cx="\d{3,}"/, 'cx="-5"', 'pptx.bad-number'],
    ['a position that is no number', TABLE, /<a:off x="\d{3,}"/, '<a:off x="NaN"', 'pptx.bad-number'],
    ['an extent that is no number', TABLE, /cx="\d{3,}"/, 'cx="NaN"', 'pptx.bad-number'],
    ['a margin that is no number', TABLE, /marL="\d+"/, 'marL="NaN"', 'pptx.bad-number'],
    ['a hanging indent of nothing', SLIDE, /marL="\d+"/, 'marL="NaN"', 'pptx.bad-number'],
    ['a colour that the theme does not have', SLIDE, /<a:schemeClr val="[^"]*"/, '<a:schemeClr val="accent7"', 'pptx.bad-colour'],
    ['a colour that is a name', 'ppt/theme/theme1.xml', /<a:srgbClr val="[^"]*"/, '<a:srgbClr val="red"', 'pptx.bad-colour'],
    ['an indent that is no number', SLIDE, /indent="-\d+"/, 'indent="undefined"', 'pptx.bad-number'],
    ['a broken size', SLIDE, /sz="\d+"/, 'sz="20.5"', 'pptx.bad-number'],
    ['a text body without paragraph', TABLE, /<a:p>(?:(?!<a:p>).)*<\/a:p>(?=<\/a:txBody>)/, '', 'pptx.empty-text-body'],
    ['paragraph properties twice', SLIDE, '</a:pPr>', '</a:pPr><a:pPr rtl="1"/>', 'pptx.paragraph-properties'],
    ['paragraph properties behind a run', SLIDE, '</a:r><a:endParaRPr', '</a:r><a:pPr rtl="1"/><a:endParaRPr', 'pptx.paragraph-properties'],
    ['a paragraph without direction', SLIDE, ' rtl="1"', '', 'pptx.no-direction'],
    ['a Persian paragraph from the left', SLIDE, ' rtl="1"', ' rtl="0"', 'pptx.wrong-direction'],
    ['an unknown shape', TABLE, 'prst="rect"', 'prst="oval"', 'pptx.unknown-shape'],
    ['a cell too few', TABLE, /<a:tc>.*?<\/a:tc>/, '', 'pptx.table-grid'],
    ['a span over nothing', TABLE, '<a:tc>', '<a:tc gridSpan="2">', 'pptx.table-grid'],
    ['a column too many', TABLE, '</a:tblGrid>', '<a:gridCol w="1"/></a:tblGrid>', 'pptx.table-grid'],
    ['a cell without text body', TABLE, /<a:txBody>.*?<\/a:txBody>/, '', 'pptx.empty-cell'],
    ['a table without description', TABLE, / descr="[^"]*"(?=>(?:(?!<p:).)*<\/p:cNvPr><p:cNvGraphicFramePr)/, '', 'pptx.no-description'],
    ['a table with an empty description', TABLE, / descr="[^"]*"(?=>(?:(?!<p:).)*<\/p:cNvPr><p:cNvGraphicFramePr)/, ' descr=" "', 'pptx.no-description'],
    ['a shape that does not say it is decoration', DRAWN, /<a:extLst>.*?adec:decorative.*?<\/a:extLst>/, '', 'pptx.no-description'],
    ['a shape that says it is no decoration', DRAWN, /(adec:decorative [^>]*)val="1"/, '$1val="0"', 'pptx.no-description'],
    ['a table without header row', TABLE, ' firstRow="1"', '', 'pptx.no-header-row'],
    ['a run without language', SLIDE, / lang="[^"]*"(?=[^>]*><a:solidFill)/, '', 'pptx.no-language'],
    ['a second title', SLIDE, /<p:ph type="body"[^>]*>/, '<p:ph type="title"/>', 'pptx.title-count'],
    ['a title that is not read first', SLIDE, /(<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>)(<p:sp>.*?<\/p:sp>)/s, '$2$1', 'pptx.reading-order'],
    ['a text behind the foot', SLIDE, /(<p:sp>(?:(?!<\/p:sp>).)*type="body".*?<\/p:sp>)(<p:sp>.*?<\/p:sp>)/s, '$2$1', 'pptx.reading-order'],
    ['an empty placeholder', SLIDE, /<a:t>[^<]*<\/a:t>/, '<a:t></a:t>', 'pptx.empty-placeholder'],
  ])('for %s', (_name, name, from, to, code) => {
    expect(codes(damaged(name, from, to))).toContain(code);
  });

  test('for a missing part', () => {
    expect(codes(without('ppt/theme/theme1.xml'))).toEqual(expect.arrayContaining(['pptx.dangling-relationship', 'pptx.phantom-content-type']));
    expect(codes(without(TYPES))).toEqual(['pptx.missing-part']);
  });

  test('for a relationships part of nothing', () => {
    expect(codes(new Map([...finished, ['ppt/slides/_rels/slide9.xml.rels', part(finished, RELS)]]))).toEqual(['pptx.dangling-relationship']);
  });
});

test('a group without description is refused', async () => {
  const drawn = (await build(drawnScene('fa'))).finished;
  const xml = part(drawn, 'ppt/slides/slide1.xml').replace(/(<p:grpSp><p:nvGrpSpPr><p:cNvPr [^>]*) descr="[^"]*"/, '$1');
  expect(codes(drawn)).toEqual([]);
  expect(codes(new Map([...drawn, ['ppt/slides/slide1.xml', xml]]))).toEqual(['pptx.no-description']);
});

describe('a chart', () => {
  const CHART = 'ppt/charts/chart1.xml';
  const xml = (plot: string) => `<c:chartSpace><c:chart><c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`;
  const values = (value: string) => `<c:val><c:numRef><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${value}</c:v></c:pt></c:numCache></c:numRef></c:val>`;
  const SOUND = `<c:barChart><c:ser><c:tx><c:strCache><c:pt idx="0"><c:v>NaN</c:v></c:pt></c:strCache></c:tx>${values('4.5')}</c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx>`;
  const chartCodes = (plot: string) => {
    const types = part(finished, TYPES).replace('</Types>', `<Override PartName="/${CHART}" ContentType="x"/></Types>`);
    return codes(new Map([...finished, [TYPES, types], [CHART, xml(plot)]]));
  };

  test('that is sound passes', () => expect(chartCodes(SOUND)).toEqual([]));

  test.each([
    ['a value that is no number', SOUND.replace('4.5', 'NaN'), 'pptx.bad-number'],
    ['a value that is empty', SOUND.replace('4.5', ''), 'pptx.bad-number'],
    ['a measure that is no number', SOUND.replace('ptCount val="1"', 'ptCount val="undefined"'), 'pptx.bad-number'],
    // pptxgenjs names a third axis for bar and line charts that it does not write.
    ['an axis that is not there', SOUND.replace('<c:axId val="2"/></c:barChart>', '<c:axId val="2"/><c:axId val="3"/></c:barChart>'), 'pptx.missing-axis'],
    ['an axis that crosses none', SOUND.replace('<c:crossAx val="1"/>', '<c:crossAx val="7"/>'), 'pptx.missing-axis'],
  ])('with %s is refused', (_, plot, code) => expect(chartCodes(plot)).toEqual([code]));
});

test('a merged row is sound', () => {
  const cell = /<a:tc>(.*?)<\/a:tc><a:tc>(.*?)<\/a:tc>/;
  expect(codes(damaged(TABLE, cell, '<a:tc gridSpan="2">$1</a:tc><a:tc hMerge="1">$2</a:tc>'))).toEqual([]);
});

test('a Latin paragraph of a Persian deck, and a Persian one of an English deck, may run from the left', async () => {
  const latin = damaged(SLIDE, /rtl="1">((?:(?!<\/a:p>).)*)<a:t>[^<]*<\/a:t>/, 'rtl="0">$1<a:t>&quot;EAEU سلام</a:t>');
  expect(codes(latin)).toEqual([]);
  const english = (await build(scene('en'))).finished;
  const persian = part(english, SLIDE).replace(/<a:t>[^<]*<\/a:t>/, '<a:t>سلام</a:t>');
  expect(codes(new Map([...english, [SLIDE, persian]]))).toEqual([]);
});

test('a problem names part and slide once, in both languages', () => {
  const all = damaged(SLIDE, / rtl="1"/g, '');
  const problems = validatePptx(all);
  expect(problems).toHaveLength(1);
  const [found] = problems;
  if (found === undefined) throw new Error('no problem');
  expect(found.where).toEqual({ slide: 2 });
  expect(inWords(found, 'en').message).toContain('ppt/slides/slide2.xml');
  expect(inWords(found, 'fa').message).toContain('ارائه نوشته نشد');
});
