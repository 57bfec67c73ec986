/** One test a row of design/pptxgenjs-defects.md, "Package": pptxgenjs shows the defect, the finished deck does not. */
import { describe, expect, test } from 'vitest';
import { validatePptx } from '../../../../../electron/engine/paint/pptx/validate/validate.ts';
import { XmlScanner } from '../../../../../electron/engine/paint/pptx/xml/scan.ts';
import { all, build, part, plainPptxgenjs, slide } from '../build.ts';
import { scene, textBox, paragraph, run } from '../scenes.ts';

const fault = (xml: string): string | undefined => new XmlScanner(() => ({})).scan(xml);

describe('content types', () => {
  test('declare one slide master, the one there is (#1444)', async () => {
    const { raw, finished } = await build(scene('en'));
    const masters = /slideMaster(\d+)\.xml"/g;
    expect(all(part(raw, '[Content_Types].xml'), masters)).toEqual(['1', '2', '3', '4', '5']);
    expect(all(part(finished, '[Content_Types].xml'), masters)).toEqual(['1']);
  });

  test('do not call JPEG image/jpg (#1462)', async () => {
    const { raw, finished } = await build(scene('en'));
    expect(part(raw, '[Content_Types].xml')).toContain('image/jpg');
    expect(part(finished, '[Content_Types].xml')).not.toContain('image/jpg');
  });
});

test('the notes master has a theme of its own (#1443)', async () => {
  const { raw, finished } = await build(scene('fa'));
  const rels = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
  expect(part(raw, rels)).toContain('../theme/theme1.xml');
  expect(part(finished, rels)).toContain('../theme/theme2.xml');
  expect(finished.has('ppt/theme/theme2.xml')).toBe(true);
});

test('an ampersand in a name or font leaves the XML well-formed (#1427)', async () => {
  const plain = await plainPptxgenjs((deck) => {
    deck.company = 'A & B';
    deck.theme = { headFontFace: 'C & D', bodyFontFace: 'C & D' };
    deck.addSlide();
  });
  expect(fault(part(plain, 'docProps/app.xml'))).toBe('an unescaped &');
  expect(fault(part(plain, 'ppt/theme/theme1.xml'))).toBe('an unescaped &');
  const base = scene('en');
  const { finished } = await build({ ...base, look: { ...base.look, id: '<&>', fontFamily: 'C & "D"' } });
  expect(fault(part(finished, 'docProps/app.xml'))).toBeUndefined();
  expect(part(finished, 'ppt/theme/theme1.xml')).toContain('typeface="C &amp; &quot;D&quot;"');
  expect(validatePptx(finished)).toEqual([]);
});

test('slides and properties are called by what they are', async () => {
  const deck = scene('fa');
  const { raw, finished } = await build(deck);
  expect(slide(raw, 2)).toContain('<p:cSld name="Slide 2">');
  expect(part(raw, 'docProps/app.xml')).toContain('Calibri');
  expect(slide(finished, 2)).toContain(`<p:cSld name="${deck.slides[1]?.title}">`);
  const app = part(finished, 'docProps/app.xml');
  expect(app).toContain('<Application>Bardar</Application>');
  expect(all(app, /<vt:lpstr>([^<]*)<\/vt:lpstr>/g).slice(3)).toEqual([
    'Vazirmatn',
    'Bardar light',
    ...deck.slides.map((one) => one.title),
  ]);
  expect(app).toContain('<Notes>2</Notes>');
  expect(app).toContain('<PresentationFormat>Widescreen</PresentationFormat>');
});

test.each([
  [{ width: 960, height: 540 }, '<p:sldSz cx="12192000" cy="6858000"/>', 'Widescreen'],
  [{ width: 720, height: 540 }, '<p:sldSz cx="9144000" cy="6858000" type="screen4x3"/>', 'On-screen Show (4:3)'],
])('the slide size is said as PowerPoint says it, the notes stay portrait', async (page, size, format) => {
  const { finished } = await build({ ...scene('en'), page });
  expect(part(finished, 'ppt/presentation.xml')).toContain(`${size}<p:notesSz cx="6858000" cy="9144000"/>`);
  expect(part(finished, 'docProps/app.xml')).toContain(`<PresentationFormat>${format}</PresentationFormat>`);
  expect(validatePptx(finished)).toEqual([]);
});

test('core properties are the briefing’s', async () => {
  const { finished } = await build(scene('en'));
  const core = part(finished, 'docProps/core.xml');
  expect(core).toContain('<dc:title>Kazakhstan\'s multi-vector policy &amp; its &quot;balance&quot;</dc:title>');
  expect(core).toContain('<dc:creator>A &amp; B; نویسنده</dc:creator>');
  expect(core).toContain('<cp:keywords>Kazakhstan, توازن</cp:keywords>');
  expect(core).toContain('<dc:language>en-US</dc:language>');
});

test('dates come from the briefing, not from the clock', async () => {
  const { raw, finished } = await build(scene('en'));
  expect(part(raw, 'docProps/core.xml')).not.toContain('2025-12-26');
  expect(all(part(finished, 'docProps/core.xml'), /W3CDTF">([^<]*)</g)).toEqual(['2025-12-26T00:00:00Z', '2025-12-26T00:00:00Z']);
});

test('sections have ids made from their content, upper case; one title may stand twice', async () => {
  const plain = await plainPptxgenjs((deck) => {
    deck.addSection({ title: 'A' });
    deck.addSlide({ sectionTitle: 'A' });
  });
  const pattern = /<p14:section name="[^"]*" id="([^"]*)"/g;
  expect(all(part(plain, 'ppt/presentation.xml'), pattern)[0]).toMatch(/[a-f]/);
  const sections = [
    { title: 'A & A', slides: 2 },
    { title: 'A & A', slides: 1 },
  ];
  const xml = part((await build({ ...scene('en'), sections })).finished, 'ppt/presentation.xml');
  const ids = all(xml, pattern);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\}$/);
  // Five slides, sections for three: the last takes the rest, since PowerPoint repairs a slide in no section.
  expect(all(xml, /<p14:sldIdLst>(.*?)<\/p14:sldIdLst>/g).map((list) => all(list, /id="(\d+)"/g))).toEqual([
    ['256', '257'],
    ['258', '259', '260'],
  ]);
  const again = part((await build({ ...scene('en'), sections })).finished, 'ppt/presentation.xml');
  expect(again).toBe(xml);
});

test('characters that XML forbids do not reach the file', async () => {
  const plain = await plainPptxgenjs((deck) => deck.addSlide().addText('a\u0001b', { x: 0, y: 0 }));
  expect(fault(slide(plain, 1))).toBe('a forbidden character');
  const base = scene('en');
  const [first] = base.slides;
  if (first === undefined) throw new Error('no slide');
  const bad = textBox('title', [paragraph([run('a\u0001\uD800\uFFFEb', 'en')], 'en')], 'en', { name: '\u0002' });
  const { finished } = await build({ ...base, sections: [], slides: [{ ...first, title: 'x\u0003', items: [bad] }] });
  expect(slide(finished, 1)).toContain('<a:t>ab</a:t>');
  expect(validatePptx(finished)).toEqual([]);
});

test('the notes master stands before the slides, as the schema has it', async () => {
  const { raw, finished } = await build(scene('en'));
  const order = (xml: string): string[] => all(xml, /<p:(sldIdLst|notesMasterIdLst)>/g);
  expect(order(part(raw, 'ppt/presentation.xml'))).toEqual(['sldIdLst', 'notesMasterIdLst']);
  expect(order(part(finished, 'ppt/presentation.xml'))).toEqual(['notesMasterIdLst', 'sldIdLst']);
});
