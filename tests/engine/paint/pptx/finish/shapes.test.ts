/** One test a row of design/pptxgenjs-defects.md, "Shapes, pictures, placeholders", and what masters and layouts offer. */
import { describe, expect, test, vi } from 'vitest';
import { validatePptx } from '../../../../../electron/engine/paint/pptx/validate/validate.ts';
import type { Rule } from '../../../../../electron/engine/scene/model.ts';
import { all, build, part, plainPptxgenjs, slide } from '../build.ts';
import { layouts, scene } from '../scenes.ts';

const layout = (name: string): string => `ppt/slideLayouts/slideLayout${layouts('en').findIndex((one) => one.name === name) + 1}.xml`;

test('a rule is a decorative connector, never with a negative extent (#102)', async () => {
  const plain = await plainPptxgenjs((deck) => deck.addSlide().addShape('line', { x: 5, y: 1, w: -3, h: 0, line: { color: '000000' } }));
  expect(slide(plain, 1)).toContain('cx="-2743200"');
  const deck = scene('en');
  const first = deck.slides[2];
  if (first === undefined) throw new Error('no slide');
  const rule: Rule = { type: 'rule', id: 'r', name: 'R', frame: { x: 360, y: 72, width: -216, height: 0 }, colour: 'muted', thickness: 1 };
  const xml = slide((await build({ ...deck, sections: [], slides: [{ ...first, items: [rule] }] })).finished, 1);
  expect(xml).toContain('<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="2" name="R"><a:extLst>');
  expect(xml).toContain('adec:decorative');
  expect(xml).toContain('<a:off x="1828800" y="914400"/><a:ext cx="2743200" cy="0"/>');
  expect(xml).toContain('<a:ln w="12700"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln>');
});

test('a rectangle is decorative, without an empty outline, with a text body (#1441)', async () => {
  const { raw, finished } = await build(scene('en'));
  expect(slide(raw, 1)).toContain('<a:ln></a:ln>');
  const xml = slide(finished, 1);
  expect(xml).not.toContain('<a:ln></a:ln>');
  expect(xml).toContain('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody>');
  expect(all(xml, /name="Band">(.*?)<\/p:cNvPr>/g)[0]).toContain('adec:decorative');
});

test('a background is complete (#1442); that of master or layout is not repeated', async () => {
  const { raw, finished } = await build(scene('en'));
  expect(slide(raw, 3)).toContain('</a:solidFill></p:bgPr>');
  expect(slide(finished, 3)).toContain('<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>');
  expect(slide(finished, 1)).not.toContain('<p:bg>');
  const accent = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
  expect(part(finished, layout('section'))).toContain(accent);
  expect(part(finished, layout('content'))).not.toContain('<p:bg>');
  const deck = scene('en');
  const [first] = deck.slides;
  if (first === undefined) throw new Error('no slide');
  const slides = (['accent1', 'paper'] as const).map((background) => ({ ...first, id: background, layout: 'section' as const, background }));
  const [same, other] = [1, 2].map(async (number) => slide((await build({ ...deck, sections: [], slides })).finished, number));
  expect(await same).not.toContain('<p:bg>');
  expect(await other).toContain('<a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>');
});

test.each([
  ['a shape that PowerPoint does not know (#1449)', 'prst="oval"', 'pptx.unknown-shape'],
  ['a margin that is no number (#1440)', 'marL="NaN"', 'pptx.bad-number'],
] as const)('%s is never written: the check refuses it', async (_name, bad, code) => {
  const { finished } = await build(scene('en'));
  const broken = slide(finished, 4).replace(bad.startsWith('prst') ? 'prst="rect"' : /marL="\d+"/, bad);
  expect(validatePptx(new Map([...finished, ['ppt/slides/slide4.xml', broken]])).map((found) => found.code)).toContain(code);
});

test('colours are the theme’s; pptxgenjs makes a grey of a name it does not know (#588)', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const plain = await plainPptxgenjs((deck) => deck.addSlide().addText('a', { x: 0, y: 0, color: 'White' }));
  warned.mockRestore();
  expect(slide(plain, 1)).toContain('<a:srgbClr val="000000"/>');
  const { finished } = await build(scene('en'));
  const colours = [1, 2, 3, 4, 5].flatMap((number) => all(slide(finished, number), /<a:schemeClr val="(\w+)"/g));
  expect([...new Set(colours)].sort()).toEqual(['accent1', 'accent2', 'accent4', 'bg1', 'bg2', 'tx1', 'tx2']);
});

describe('placeholders', () => {
  test('are filled, and none stands empty (#1453)', async () => {
    const plain = await plainPptxgenjs((deck) => {
      deck.defineSlideMaster({ title: 'm', objects: [{ placeholder: { options: { name: 'b', type: 'body', x: 0, y: 0, w: 1, h: 1 }, text: '' } }] });
      deck.addSlide({ masterName: 'm' });
    });
    expect(slide(plain, 1)).toContain('name="Text 0"');
    const { finished } = await build(scene('fa'));
    expect(all(slide(finished, 2), /(<p:ph [^>]*>)/g)).toEqual([
      '<p:ph type="title"/>',
      '<p:ph type="body" idx="1"/>',
      '<p:ph type="ftr" sz="quarter" idx="11"/>',
      '<p:ph type="sldNum" sz="quarter" idx="12"/>',
    ]);
    expect(all(slide(finished, 1), /(<p:ph [^>]*>)/g)).toEqual(['<p:ph type="ctrTitle"/>', '<p:ph type="subTitle" idx="13"/>']);
  });

  test('stand where their layout says, unless the slide moved them', async () => {
    const { finished } = await build(scene('fa'));
    expect(slide(finished, 2)).toContain('<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr></p:spPr><p:txBody><a:bodyPr/>');
    const moved = scene('fa', { layouts: layouts('fa').map((one) => ({ ...one, placeholders: one.placeholders.map((box) => ({ ...box, frame: { ...box.frame, y: 1 } })) })) });
    const xml = slide((await build(moved)).finished, 2);
    expect(xml).toMatch(/<p:ph type="body" idx="1"\/><\/p:nvPr><\/p:nvSpPr><p:spPr><a:xfrm><a:off x="548640" y="1778000"\/>/);
  });

  test('are taken by the first box of a role; a role that the layout lacks makes a text box', async () => {
    const { finished } = await build(scene('en'));
    expect(all(slide(finished, 5), /<p:ph type="(\w+)"/g)).toEqual(['title', 'body']);
    expect(all(slide(finished, 5), /(txBox="1")/g)).toHaveLength(1);
    // Table slide: its layout has no body.
    expect(all(slide(finished, 4), /<p:ph type="(\w+)"/g)).toEqual(['title', 'ftr', 'sldNum']);
  });

  test('a blank box is not painted at all', async () => {
    const { finished } = await build(scene('en'));
    expect(all(slide(finished, 5), /(<p:sp>)/g)).toHaveLength(3);
  });

  test('the slide number is a field that shows the deck’s digits', async () => {
    const { finished } = await build(scene('fa'));
    expect(slide(finished, 2)).toMatch(/<a:fld id="\{[0-9-]+\}" type="slidenum"><a:rPr lang="fa-IR"[^>]*>.*?<\/a:rPr><a:t>۲<\/a:t><\/a:fld>/);
  });
});

describe('master and layouts', () => {
  test('are real: named, with placeholders and styles in the deck’s direction', async () => {
    const { finished } = await build(scene('fa'));
    expect(part(finished, layout('content'))).toContain('type="obj" preserve="1"><p:cSld name="متن">');
    expect(part(finished, layout('section'))).toContain('type="secHead"');
    expect(all(part(finished, layout('content')), /<p:ph type="(\w+)"/g)).toEqual(['title', 'body', 'ftr', 'dt', 'sldNum']);
    expect(all(part(finished, 'ppt/slideMasters/slideMaster1.xml'), /<p:ph type="(\w+)"/g)).toEqual(['title', 'body', 'ftr', 'dt', 'sldNum']);
    expect(part(finished, layout('content'))).toContain('<a:lvl1pPr marL="0" indent="0" algn="r" rtl="1"');
    expect(part(finished, layout('content'))).toContain('sz="3000" b="1"');
  });

  test.each([
    ['en', '2025-12-26', 'algn="r" rtl="0"'],
    ['fa', '۲۰۲۵-۱۲-۲۶', 'algn="l" rtl="1"'],
  ] as const)('offer a date to "Header & Footer", and leave it off until it is asked for (%s)', async (language, shown, form) => {
    const { finished } = await build(scene(language));
    const offering = ['ppt/slideMasters/slideMaster1.xml', ...(['agenda', 'section', 'content', 'titleOnly'] as const).map(layout)];
    for (const name of offering) {
      const shapes = all(part(finished, name), /(<p:sp>.*?<\/p:sp>)/gs).filter((shape) => shape.includes('<p:ph type="dt" sz="half" idx="10"/>'));
      expect(shapes, name).toHaveLength(1);
      const [shape = ''] = shapes;
      expect(shape).toMatch(new RegExp(`<a:fld id="\\{[0-9-]+\\}" type="datetimeFigureOut"><a:rPr lang="\\w\\w-\\w\\w"/><a:t>${shown}</a:t></a:fld>`));
      expect(shape).toContain(`<a:lvl1pPr marL="0" indent="0" ${form}`);
      expect(shape).toContain('<a:cs typeface="+mn-cs"/>');
      expect(part(finished, name)).toContain('<p:hf hdr="0" dt="0"/>');
    }
    for (const number of [1, 2, 3, 4, 5]) expect(slide(finished, number)).not.toContain('type="dt"');
  });

  test('each slide stands on its own layout', async () => {
    const { finished } = await build(scene('en'));
    const used = [1, 2, 3, 4, 5].map((number) => all(part(finished, `ppt/slides/_rels/slide${number}.xml.rels`), /slideLayout(\d)\.xml/g)[0]);
    expect(used).toEqual(['1', '4', '3', '5', '4']);
  });
});
