/** Free forms, ellipses and groups as PowerPoint has them. */
import { expect, test } from 'vitest';
import { validatePptx } from '../../../../../electron/engine/paint/pptx/validate/validate.ts';
import { all, build, slide } from '../build.ts';
import { drawnScene } from '../scenes.ts';

const { finished } = await build(drawnScene('en'));
const xml = slide(finished, 1);
/** The XML of the shape of this name. */
const shape = (name: string): string => {
  const start = xml.indexOf(`name="${name}"`);
  if (start < 0) throw new Error(`no shape ${name}`);
  return xml.slice(xml.lastIndexOf('<p:nv', start), xml.indexOf('</p:spPr>', start));
};

test('a group is one described object around its shapes, in the page’s own coordinates', () => {
  const group = /<p:grpSp>(.*?)<\/p:grpSp>/s.exec(xml)?.[1] ?? '';
  expect(group).toMatch(/descr="What each power wants &quot;&amp; &lt;3&gt;&quot;">(?:(?!<p:).)*<\/p:cNvPr><p:cNvGrpSpPr\/>/);
  expect(group).toContain(
    '<a:xfrm><a:off x="1905000" y="2286000"/><a:ext cx="2540000" cy="2540000"/>' +
      '<a:chOff x="1905000" y="2286000"/><a:chExt cx="2540000" cy="2540000"/></a:xfrm>',
  );
  expect(all(group, /<p:sp>(<p:nvSpPr>)/g)).toHaveLength(3);
});

test('every shape has an id of its own, those in the group too; what shows nothing is not painted', () => {
  const ids = all(xml, /<p:cNvPr id="(\d+)"/g).map(Number);
  expect(ids).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  expect(xml).not.toContain('name="nothing"');
  expect(xml).not.toContain('name="Empty"');
});

test('a closed form keeps its holes; its points are counted on a grid of their own', () => {
  const island = shape('island');
  expect(island).toContain('<a:path w="4000" h="4000"><a:moveTo><a:pt x="0" y="400"/></a:moveTo><a:lnTo><a:pt x="4000" y="0"/></a:lnTo>');
  expect(all(island, /(<a:close\/>)/g)).toHaveLength(2);
  expect(island).toContain('<a:solidFill><a:schemeClr val="accent1"><a:alpha val="20000"/></a:schemeClr></a:solidFill>');
  expect(island).toContain('<a:ln w="6350"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:round/></a:ln>');
});

test('an open line is an editable form without fill, with its dash and its head', () => {
  const route = shape('route');
  expect(route).toContain(' fill="none"><a:moveTo>');
  expect(route).not.toContain('<a:close/>');
  expect(route).toContain('</a:custGeom><a:noFill/><a:ln w="38100">');
  expect(route).toContain('<a:prstDash val="dash"/><a:round/><a:tailEnd type="triangle" w="med" len="med"/></a:ln>');
  // A form without height has a grid all the same: nothing is divided by nothing.
  expect(shape('level')).toContain('cy="0"/></a:xfrm>');
  expect(shape('level')).toContain('<a:path w="4000" h="1" fill="none">');
});

test.each([
  ['eastward', '<a:xfrm>', 'cx="2540000" cy="0"'],
  ['northward', '<a:xfrm flipV="1">', 'cx="0" cy="2540000"'],
  ['to the north-west', '<a:xfrm flipH="1" flipV="1">', 'cx="1270000" cy="1270000"'],
  ['to the south-west', '<a:xfrm flipH="1">', 'cx="1270000" cy="1270000"'],
])('a straight line %s is a connector that is flipped, not of negative size', (name, transform, size) => {
  const line = shape(name);
  expect(line).toContain('<p:nvCxnSpPr>');
  expect(line).toContain(transform);
  expect(line).toContain(size);
});

test('a form without description is decoration, one with a description says it', () => {
  expect(shape('eastward')).toContain('adec:decorative');
  expect(shape('island')).toContain('adec:decorative');
  expect(shape('Ring')).not.toContain('adec:decorative');
  expect(shape('Ring')).toMatch(/name="Ring" descr="[^"]+"\/>/);
  expect(shape('Ring')).toContain('<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="25400">');
});

test('the ground of a text box lets what is below shine through', () => {
  expect(xml).toContain('<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="bg1"><a:alpha val="75000"/></a:schemeClr></a:solidFill></p:spPr><p:txBody>');
});

test('the package is sound; a point that is no number is refused', () => {
  expect(validatePptx(finished)).toEqual([]);
  const broken = xml.replace(/<a:pt x="\d+"/, '<a:pt x="NaN"');
  expect(validatePptx(new Map([...finished, ['ppt/slides/slide1.xml', broken]])).map((found) => found.code)).toEqual(['pptx.bad-number']);
});
