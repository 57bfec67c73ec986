/** One test a row of design/pptxgenjs-defects.md, "Text and right-to-left". */
import { describe, expect, test } from 'vitest';
import { all, build, part, plainPptxgenjs, slide } from '../build.ts';
import { paragraph, run, scene, textBox } from '../scenes.ts';

const paragraphs = (xml: string): string[] => all(xml, /<a:p>(.*?)<\/a:p>/gs);

test('a paragraph of several runs has its properties once, first', async () => {
  const { raw, finished } = await build(scene('fa'));
  expect(paragraphs(slide(raw, 2)).some((xml) => all(xml, /(<a:pPr)/g).length > 1)).toBe(true);
  for (const xml of paragraphs(slide(finished, 2))) {
    expect(all(xml, /(<a:pPr)/g)).toHaveLength(1);
    expect(xml.startsWith('<a:pPr')).toBe(true);
  }
});

test('every paragraph states direction and alignment, every run its language', async () => {
  const plain = await plainPptxgenjs((deck) =>
    deck.addSlide().addText([{ text: 'یک', options: { bold: true } }, { text: 'دو' }], { x: 0, y: 0, rtlMode: true, lang: 'fa-IR' }),
  );
  expect(slide(plain, 1)).not.toContain('rtl="1"');
  const { finished } = await build(scene('fa'));
  for (const number of [1, 2, 3, 4, 5]) {
    const texts = paragraphs(slide(finished, number)).filter((xml) => xml.includes('<a:t>'));
    for (const xml of texts) {
      expect(xml).toMatch(/^<a:pPr marL="\d+" indent="-?\d+" algn="(?:l|r|ctr)" rtl="1">/);
      for (const look of all(xml, /<a:rPr ([^>]*)>/g)) expect(look).toMatch(/^lang="(?:fa-IR|en-US)"/);
      expect(xml).toMatch(/<a:endParaRPr lang="(?:fa-IR|en-US)" sz="\d+"\/>$/);
    }
  }
});

describe('alignment', () => {
  test.each([
    ['fa', 'start', 'r'],
    ['fa', 'end', 'l'],
    ['en', 'start', 'l'],
    ['en', 'end', 'r'],
    ['fa', 'center', 'ctr'],
  ] as const)('%s %s is %s', async (language, align, written) => {
    const base = scene(language);
    const [first] = base.slides;
    if (first === undefined) throw new Error('no slide');
    const box = textBox('none', [paragraph([run('x', language)], language, { align })], language);
    const { finished } = await build({ ...base, sections: [], slides: [{ ...first, items: [box] }] });
    expect(slide(finished, 1)).toContain(`algn="${written}"`);
  });
});

test('spacing, indent and bullet are as measured', async () => {
  const { finished } = await build(scene('fa'));
  const [, first = '', second = '', , nested = '', numbered = ''] = paragraphs(slide(finished, 2));
  expect(first).toContain('<a:pPr marL="304800" indent="-304800" algn="r" rtl="1"><a:lnSpc><a:spcPts val="3200"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>');
  expect(first).toContain('<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFontTx/><a:buChar char="•"/></a:pPr>');
  expect(second).toContain('<a:spcBef><a:spcPts val="800"/></a:spcBef>');
  expect(nested).toContain('marL="609600" indent="-254000"');
  expect(numbered).toContain('<a:buAutoNum type="arabicPeriod" startAt="1"/>');
});

test('text that a user adds runs in the deck’s direction', async () => {
  const { raw, finished } = await build(scene('fa'));
  const names = ['ppt/slideMasters/slideMaster1.xml', 'ppt/presentation.xml', 'ppt/notesMasters/notesMaster1.xml'];
  for (const name of names) {
    expect(part(raw, name)).toContain('rtl="0"');
    expect(part(finished, name)).not.toContain('rtl="0"');
    expect(all(part(finished, name), /<a:(lvl\dpPr) [^>]*algn="r" rtl="1"/g).length).toBeGreaterThanOrEqual(9);
  }
  const english = await build(scene('en'));
  for (const name of names) expect(part(english.finished, name)).not.toContain('rtl="1"');
});

test('the theme has the deck’s colours and one face for Latin and Arabic script', async () => {
  const { raw, finished } = await build(scene('fa'));
  expect(part(raw, 'ppt/theme/theme1.xml')).toContain('<a:font script="Arab" typeface="Times New Roman"/>');
  const theme = part(finished, 'ppt/theme/theme1.xml');
  expect(all(theme, /<a:cs typeface="([^"]*)"\/>/g)).toEqual(['Vazirmatn', 'Vazirmatn']);
  expect(all(theme, /<a:font script="Arab" typeface="([^"]*)"\/>/g)).toEqual(['Vazirmatn', 'Vazirmatn']);
  expect(theme).toContain('name="Bardar light"');
  expect(theme).toContain('<a:dk1><a:srgbClr val="1B2A33"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>');
  expect(theme).not.toContain('Times New Roman');
});

test('runs take faces and colours from the theme; no Big5 character set', async () => {
  const plain = await plainPptxgenjs((deck) => deck.addSlide().addText('متن', { x: 0, y: 0, fontFace: 'Vazirmatn' }));
  expect(slide(plain, 1)).toContain('charset="-120"');
  const { finished } = await build(scene('fa'));
  for (const number of [1, 2, 3, 4, 5]) expect(slide(finished, number)).not.toMatch(/<a:(?:latin|cs|ea|srgbClr) /);
});

test('a bullet is a bullet, whichever option asked for it (#1432)', async () => {
  const plain = await plainPptxgenjs((deck) => deck.addSlide().addText('a', { x: 0, y: 0, bullet: { type: 'bullet' } }));
  expect(slide(plain, 1)).not.toContain('<a:buChar');
  const { finished } = await build(scene('en'));
  expect(all(slide(finished, 2), /<a:buChar char="([^"]*)"/g)).toEqual(['•', '•', '•', '–']);
});

test('a text box has no insets and does not shrink', async () => {
  const plain = await plainPptxgenjs((deck) => deck.addSlide().addText('a', { x: 0, y: 0, fit: 'shrink', margin: [1, 2, 3, 4] }));
  expect(slide(plain, 1)).toContain('<a:normAutofit/>');
  expect(slide(plain, 1)).toContain('lIns="12700" tIns="50800" rIns="25400" bIns="38100"');
  const { finished } = await build(scene('en'));
  expect(slide(finished, 3)).toContain(
    '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr>',
  );
});

describe('links', () => {
  test('lead where they should, in relationships of their slide', async () => {
    const { finished } = await build(scene('fa'));
    const id = all(slide(finished, 2), /<a:hlinkClick r:id="([^"]*)"/g)[0];
    expect(part(finished, 'ppt/slides/_rels/slide2.xml.rels')).toContain(
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/a?b=1&amp;c=%DA%98" TargetMode="External"/>`,
    );
  });

  test('to another slide are jumps, in a relationship to that slide', async () => {
    const { finished } = await build(scene('fa'));
    const [jump] = all(slide(finished, 2), /<a:hlinkClick r:id="([^"]*)" action="ppaction:\/\/hlinksldjump">/g);
    expect(part(finished, 'ppt/slides/_rels/slide2.xml.rels')).toContain(
      `<Relationship Id="${jump}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="slide5.xml"/>`,
    );
  });

  test('keep the colour of their run', async () => {
    const { finished } = await build(scene('fa'));
    const links = slide(finished, 2).match(/<a:hlinkClick.*?<\/a:hlinkClick>/gs) ?? [];
    expect(links).toHaveLength(2);
    for (const link of links) expect(link).toMatch(/hlinkClr [^>]*val="tx"/);
  });

  test('have no empty attributes', async () => {
    const { raw, finished } = await build(scene('fa'));
    expect(slide(raw, 2)).toContain('invalidUrl=""');
    expect(slide(finished, 2)).not.toMatch(/ (?:invalidUrl|tgtFrame|tooltip|dirty)="/);
    expect(slide(finished, 2)).not.toContain('action=""');
  });

  test('that PowerPoint could not read stay text', async () => {
    const base = scene('en');
    const [first] = base.slides;
    if (first === undefined) throw new Error('no slide');
    const runs = ['javascript:alert(1)', 'http://[', 'not a link', 'file:///etc/passwd'].map((href) => run('x', 'en', { link: { kind: 'web', href } }));
    const nowhere = run('x', 'en', { link: { kind: 'slide', slide: 'not there' } });
    const items = [textBox('none', [paragraph([...runs, nowhere], 'en')], 'en')];
    const { finished } = await build({ ...base, sections: [], slides: [{ ...first, items }] });
    expect(slide(finished, 1)).not.toContain('hlinkClick');
    expect(part(finished, 'ppt/slides/_rels/slide1.xml.rels')).not.toMatch(/External|\/slide"/);
  });
});
