/** The independent reader finds what brings up PowerPoint's repair dialog. */
import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { partFaults } from './package-reader.ts';

const SOUND =
  '<p:sld xmlns:p="p" xmlns:a="a"><p:sp><p:nvSpPr><p:cNvPr id="2" name="NaN"/></p:nvSpPr><p:spPr><a:xfrm><a:ext cx="5" cy="5"/></a:xfrm>' +
  '<a:prstGeom prst="rect"/></p:spPr><p:txBody><a:p><a:pPr marL="5"/><a:r><a:t>x</a:t></a:r></a:p></p:txBody></p:sp>' +
  '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="t"/></p:nvGraphicFramePr><a:tc><a:txBody><a:p/></a:txBody></a:tc></p:graphicFrame></p:sld>';
const faults = (xml: string) => partFaults('ppt/slides/slide1.xml', new DOMParser().parseFromString(xml, 'text/xml'));

it('finds nothing in a sound slide', () => expect(faults(SOUND)).toEqual([]));

it.each([
  ['a repeated shape id', 'id="3"', 'id="2"', 'a shape id stands twice'],
  ['an empty shape id', 'id="3"', 'id=""', 'a shape id is no number'],
  ['a text body without paragraph', /<a:p><a:pPr.*?<\/a:p>/, '', 'a text body without paragraph'],
  ['a margin that is NaN', 'marL="5"', 'marL="NaN"', 'a:pPr has marL="NaN"'],
  ['an extent that is NaN', 'cx="5"', 'cx="NaN"', 'a:ext has cx="NaN"'],
  ['a negative extent', 'cx="5"', 'cx="-5"', 'a:ext has a negative cx'],
  ['an unknown preset shape', 'prst="rect"', 'prst="oval"', 'an unknown shape oval'],
  ['an empty table cell', '<a:p/>', '', 'a cell without paragraph'],
  ['paragraph properties twice', '<a:r>', '<a:pPr/><a:r>', 'a second pPr'],
])('finds %s', (_, from, to, expected) => {
  expect(faults(SOUND.replace(from, to)).join('\n')).toContain(expected);
});
