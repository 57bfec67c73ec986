/** One test a row of design/pptxgenjs-defects.md, "Notes". */
import { expect, test } from 'vitest';
import { all, build, paragraphTexts, part, plainPptxgenjs } from '../build.ts';
import { scene } from '../scenes.ts';

const page = (number: number): string => `ppt/notesSlides/notesSlide${number}.xml`;

test('a line break starts a paragraph', async () => {
  const plain = await plainPptxgenjs((deck) => deck.addSlide().addNotes('one\ntwo'));
  expect(part(plain, page(1))).toMatch(/<a:t>one\r?\ntwo<\/a:t>/);
  const { finished } = await build(scene('en'));
  expect(paragraphTexts(part(finished, page(2)))).toEqual(['The speaker first gives the background.', 'Then three points:', 'first point', 'and the rest of it']);
});

test('notes are in the deck’s language and direction, with their emphasis and bullets', async () => {
  const plain = await plainPptxgenjs((deck) => deck.addSlide().addNotes('متن'));
  expect(part(plain, page(1))).toContain('<a:rPr lang="en-US"');
  const { finished } = await build(scene('fa'));
  const [first = '', second = '', third = ''] = all(part(finished, page(2)), /<a:p>(.*?)<\/a:p>/gs);
  expect(first).toContain('<a:pPr marL="0" indent="0" algn="r" rtl="1"><a:buNone/></a:pPr><a:r><a:rPr lang="fa-IR"/>');
  expect(second).toContain('<a:rPr lang="fa-IR" b="1"/>');
  expect(third).toContain('<a:buChar char="•"/>');
});

test('only slides with notes have a notes page', async () => {
  const { raw, finished } = await build(scene('en'));
  expect([1, 2, 3, 4, 5].filter((number) => raw.has(page(number)))).toEqual([1, 2, 3, 4, 5]);
  expect([1, 2, 3, 4, 5].filter((number) => finished.has(page(number)))).toEqual([2, 4]);
});

test('a deck without notes has no notes parts', async () => {
  const deck = scene('en');
  const { finished } = await build({ ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes: [{ text: ' \n', strong: false, bullet: false }] })) });
  expect([...finished.keys()].filter((name) => /notes|theme2/.test(name))).toEqual([]);
  expect(part(finished, 'ppt/presentation.xml')).not.toContain('notesMaster');
  expect(part(finished, 'ppt/_rels/presentation.xml.rels')).not.toContain('notesMaster');
});

test('notes pages are portrait', async () => {
  const { raw, finished } = await build(scene('en'));
  expect(part(raw, 'ppt/presentation.xml')).toContain('<p:notesSz cx="6858000" cy="12192000"/>');
  expect(part(finished, 'ppt/presentation.xml')).toContain('<p:notesSz cx="6858000" cy="9144000"/>');
});
