/** The HTML handout: whatever its texts hold, one page of the same structure that says them, whose links lead somewhere. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../electron/engine/handout/html/write.ts';
import type { Handout } from '../../../../electron/engine/handout/model.ts';
import { cleanText } from '../../../../electron/engine/template/clean.ts';
import { withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';
import { LANGUAGES } from '../../../../electron/engine/units/language.ts';
import { PALETTE } from '../../paint/pptx/scenes.ts';
import { hostileText } from '../../template/hostile.ts';
import { briefingOf } from '../../template/support.ts';
import { madeHandout } from '../docx/support.ts';
import { STYLES, handoutOf, withContents } from '../support.ts';

const pageOf = (handout: Handout): string =>
  writeHtml(handout, { paper: 'a4', family: 'Vazirmatn', fontFaces: '<style>@font-face{}</style>', palettes: { light: PALETTE, dark: PALETTE } });

/** The page as a tree; throws where it is not well-formed. */
function treeOf(page: string): Element {
  const closed = page.replace('<!DOCTYPE html>', '').replace(/<(?:meta|col) [^>]*>/g, (tag) => `${tag.slice(0, -1)}/>`);
  const { documentElement } = new DOMParser({ onError: (_, message) => { throw new Error(message); } }).parseFromString(closed, 'text/xml');
  if (documentElement === null) throw new Error('no page');
  return documentElement;
}

const elementsIn = (tree: Element): readonly Element[] => [...tree.getElementsByTagName('*')];
const valuesOf = (tree: Element, name: string): readonly string[] => elementsIn(tree).flatMap((element) => element.getAttribute(name) ?? []);
/** All elements but those that turn a part of the text. */
const shapeOf = (page: string): string => elementsIn(treeOf(page)).flatMap(({ tagName }) => (tagName === 'bdi' ? [] : [tagName])).join(' ');

describe.each(LANGUAGES)('the page in %s', (language) => {
  const shape = shapeOf(pageOf(madeHandout(language)));

  it('has the same structure whatever its texts hold, and says them', () => {
    fc.assert(
      fc.property(hostileText.map(cleanText), (word) => {
        const page = pageOf(madeHandout(language, () => word));
        expect(shapeOf(page)).toBe(shape);
        const said = withoutMarks(treeOf(page).textContent ?? '').replace(/\s+/g, ' ').split(withoutMarks(word).replace(/\s+/g, ' '));
        // Title, headings twice (contents), and each block; with some to spare for words that meet at their edges.
        expect(said.length).toBeGreaterThan(15);
      }),
      { numRuns: 60 },
    );
  });

  it.each(STYLES)('has ids that are its own, and links that lead to them (%s)', (style) => {
    const tree = treeOf(pageOf(withContents(handoutOf(briefingOf(language, 'full'), style))));
    const ids = valuesOf(tree, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const inner = valuesOf(tree, 'href').filter((href) => href.startsWith('#'));
    expect(inner.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(valuesOf(tree, 'aria-labelledby').filter((id) => !ids.includes(id))).toEqual([]);
    expect(inner.length).toBeGreaterThan(5);
  });

  it('leads from each mark to its note and back, under one number', () => {
    const handout = handoutOf(briefingOf(language, 'full'));
    const tree = treeOf(pageOf(handout));
    const links = (role: string) => elementsIn(tree).filter((element) => element.getAttribute('role') === role);
    const [marks, backs] = [links('doc-noteref'), links('doc-backlink')];
    expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(handout.notes.map((_, index) => `#note:${index + 1}`));
    expect(backs.map((back) => back.getAttribute('href'))).toEqual(marks.map((mark) => `#${mark.getAttribute('id')}`));
    for (const [index, back] of backs.entries()) {
      const item = back.parentNode as Element;
      expect(item.getAttribute('id')).toBe(`note:${index + 1}`);
      expect(item.textContent?.startsWith(`${marks[index]?.textContent}.`)).toBe(true);
    }
  });
});

it('escapes addresses and asks nobody for anything', () => {
  const page = pageOf(madeHandout('en', () => '"><script src=https://a.b>&'));
  expect(page).toContain('<a href="https://example.org/a?b=1&amp;c">');
  const tree = treeOf(page);
  expect(elementsIn(tree).map(({ tagName }) => tagName)).not.toEqual(expect.arrayContaining(['script']));
  expect(valuesOf(tree, 'src')).toEqual([]);
  expect(elementsIn(tree).filter(({ tagName }) => tagName === 'link' || tagName === 'img')).toEqual([]);
  expect(page).not.toMatch(/url\((?!data:)|@import/);
  expect(page).toContain(`content="default-src 'none';`);
});

it.each(LANGUAGES)('has mark and number at the foot of its pages where it is printed from a browser, and no foot where a PDF gets its own (%s)', (language) => {
  const handout = handoutOf(briefingOf(language, 'short'));
  const marked = { ...handout, meta: { ...handout.meta, words: { ...handout.meta.words, page: `"A" </style> · ${handout.meta.words.page}` } } };
  const setUp = { paper: 'a4', family: 'Vazirmatn', fontFaces: '', palettes: { light: PALETTE, dark: PALETTE } } as const;
  expect(writeHtml(marked, setUp)).not.toContain('@bottom-center');
  const [, rule = ''] = /@bottom-center \{ ([^}]*)\}/.exec(writeHtml(marked, { ...setUp, feet: true })) ?? [];
  expect(rule).toContain(language === 'fa' ? 'counter(page, persian) " از " counter(pages, persian)' : 'counter(page) " of " counter(pages)');
  expect(rule).toContain('content: "\\22 A\\22  \\3c /style\\3e  · ');
  expect(rule).toContain(`direction: ${language === 'fa' ? 'rtl' : 'ltr'}`);
});
