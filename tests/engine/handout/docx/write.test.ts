import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';
import { LANGUAGES } from '../../../../electron/engine/units/language.ts';
import { toLanguageDigits } from '../../../../electron/engine/text/numerals.ts';
import { briefingOf } from '../../template/support.ts';
import { handoutOf, withContents } from '../support.ts';
import { all, docxOf, madeHandout, text, textIn, textPart, treeOf, values } from './support.ts';

const PERSIAN = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

describe.each(LANGUAGES)('the document in %s', (language) => {
  const rtl = language === 'fa';
  const made = docxOf(handoutOf(briefingOf(language, 'full')));
  const everyBlock = docxOf(madeHandout(language));

  it('goes the way of the language: sections, paragraphs, tables, runs', async () => {
    const parts = await made;
    const document = treeOf(parts, 'word/document.xml');
    expect(textPart(parts, 'word/document.xml').includes('<w:bidi/><w:docGrid')).toBe(rtl);
    for (const name of ['document', 'footnotes', 'header1', 'footer1']) {
      const tree = treeOf(parts, `word/${name}.xml`);
      const worded = all(tree, 'w:p').filter((paragraph) => textIn(paragraph).trim() !== '');
      expect(worded.length).toBeGreaterThan(0);
      expect(new Set(worded.map((paragraph) => all(paragraph, 'w:bidi').length))).toEqual(new Set([rtl ? 1 : 0]));
      for (const run of all(tree, 'w:r')) {
        if (PERSIAN.test(textIn(run))) expect(all(run, 'w:rtl'), textIn(run)).toHaveLength(1);
        if (LATIN.test(textIn(run))) expect(all(run, 'w:rtl'), textIn(run)).toHaveLength(0);
      }
    }
    expect(all(document, 'w:tbl').length).toBeGreaterThan(1);
    expect(all(document, 'w:bidiVisual')).toHaveLength(rtl ? all(document, 'w:tbl').length : 0);
    expect(values(treeOf(parts, 'word/styles.xml'), 'w:lang', 'w:bidi')).toEqual(['fa-IR']);
  });

  it('keeps the hyphen of a name at its line, and leaves others to Word', async () => {
    const parts = await docxOf(madeHandout(language, (name) => `${name} S-300 MiG-29 2020-2024 well-known example.org/A-1`));
    // Word makes the list of contents anew.
    const told = all(treeOf(parts, 'word/document.xml'), 'w:p').filter((each) => textIn(each).includes('S-300') && !/^toc/i.test(values(each, 'w:pStyle')[0] ?? ''));
    expect(told.length).toBeGreaterThan(10);
    for (const paragraph of told) {
      expect(all(paragraph, 'w:noBreakHyphen')).toHaveLength(2 * (textIn(paragraph).split('S-300').length - 1));
      expect(withoutMarks(textIn(paragraph))).toContain('S-300 MiG-29 2020-2024 well-known example.org/A-1');
    }
  });

  it('uses styles that are there, by the names Word knows', async () => {
    const parts = await everyBlock;
    const styles = treeOf(parts, 'word/styles.xml');
    const ids = values(styles, 'w:style', 'w:styleId');
    const used = ['document', 'footnotes', 'header1', 'footer1'].flatMap((name) =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((tag) => values(treeOf(parts, `word/${name}.xml`), tag)),
    );
    for (const id of new Set(used)) expect(ids).toContain(id);
    const namesUsed = all(styles, 'w:style').filter((style) => used.includes(style.getAttribute('w:styleId') ?? '')).flatMap((style) => values(style, 'w:name'));
    expect(namesUsed).toEqual(
      expect.arrayContaining(['Title', 'Subtitle', 'heading 1', 'heading 2', 'Body Text', 'Quote', 'caption', 'List Bullet', 'List Number', 'List Number 2', 'Bibliography', 'footnote text', 'footnote reference', 'toc 1', 'TOC Heading', 'Hyperlink', 'Strong', 'header', 'footer']),
    );
    for (const paragraph of all(treeOf(parts, 'word/document.xml'), 'w:p')) expect(values(paragraph, 'w:pStyle')).toHaveLength(1);
  });

  it('has footnotes that resolve, in the order of the text', async () => {
    const parts = await made;
    const { notes } = handoutOf(briefingOf(language, 'full'));
    const marks = values(treeOf(parts, 'word/document.xml'), 'w:footnoteReference', 'w:id');
    expect(marks).toEqual(notes.map((_, index) => String(index + 1)));
    const texts = new Map(all(treeOf(parts, 'word/footnotes.xml'), 'w:footnote').map((note) => [note.getAttribute('w:id') ?? '', textIn(note).trim()]));
    for (const [index, note] of notes.entries()) {
      expect(withoutMarks(texts.get(String(index + 1)) ?? '')).toBe(note.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''));
    }
  });

  it('has a table of contents that is filled in and leads to the chapters, where it is to have one', async () => {
    expect(all(treeOf(await made, 'word/document.xml'), 'w:sdt')).toEqual([]);
    const parts = await docxOf(withContents(handoutOf(briefingOf(language, 'full'))));
    const document = treeOf(parts, 'word/document.xml');
    const [contents] = all(document, 'w:sdt');
    if (contents === undefined) throw new Error('no table of contents');
    const codes = all(contents, 'w:instrText').map((code) => code.textContent ?? '');
    expect(codes[0]).toContain('TOC \\o "1-1"');
    const headings = all(document, 'w:p').filter((paragraph) => values(paragraph, 'w:pStyle').includes('Heading1'));
    const links = all(contents, 'w:hyperlink');
    expect(links).toHaveLength(headings.length);
    const pages = links.map((link, index) => {
      const heading = headings[index];
      if (heading === undefined) throw new Error('no heading');
      expect(values(heading, 'w:bookmarkStart', 'w:name')).toEqual([link.getAttribute('w:anchor')]);
      expect(textIn(link).startsWith(textIn(heading))).toBe(true);
      return textIn(link).slice(textIn(heading).length);
    });
    // The tab before the numbers ends at the end of the line, in Word's and LibreOffice's reading of either direction.
    const [toc] = all(treeOf(parts, 'word/styles.xml'), 'w:style').filter((style) => style.getAttribute('w:styleId') === 'TOC1');
    expect(toc && values(toc, 'w:tab')).toEqual(['right']);
    expect(pages[0]).toBe(toLanguageDigits('1', language));
    const numbers = pages.map((page) => Number(toLanguageDigits(page, 'en')));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(numbers.at(-1)).toBeGreaterThan(1);
    // Every field that begins ends.
    const signs = values(document, 'w:fldChar', 'w:fldCharType');
    expect(signs.filter((sign) => sign === 'begin')).toHaveLength(signs.filter((sign) => sign === 'end').length);
  });

  it('repeats the heads of its tables, whose columns fill the text', async () => {
    const document = treeOf(await made, 'word/document.xml');
    for (const table of all(document, 'w:tbl')) {
      const [head, ...rows] = all(table, 'w:tr');
      expect(head && all(head, 'w:tblHeader')).toHaveLength(1);
      expect(rows.flatMap((row) => all(row, 'w:tblHeader'))).toEqual([]);
      const width = values(table, 'w:gridCol', 'w:w').reduce((sum, one) => sum + Number(one), 0);
      expect(width).toBe(11_906 - 2 * 1417);
    }
  });

  it('keeps a short table whole, no row of a long one alone on a page, and what leads to a list or the sources with them', async () => {
    const document = treeOf(await made, 'word/document.xml');
    for (const table of all(document, 'w:tbl')) {
      const kept = all(table, 'w:tr').slice(1).map((row) => all(row, 'w:keepNext').length > 0);
      const last = kept.length - 1;
      expect(kept).toEqual(kept.map((_, index) => index < last && (kept.length <= 8 || index === 0 || index === last - 1)));
    }
    const handout = madeHandout(language);
    const remark = { kind: 'paragraph', prose: text('about sources'), remark: true } as const;
    const led = { ...handout, chapters: handout.chapters.map((chapter) => (chapter.id === 'sources' ? { ...chapter, blocks: [remark, remark, remark, { kind: 'list', ordered: false, remark: true, items: [{ prose: text('an item'), children: [] }] } as const, remark, ...chapter.blocks] } : chapter)) };
    const remarks = all(treeOf(await docxOf(led), 'word/document.xml'), 'w:p').filter((paragraph) => textIn(paragraph).includes('about sources'));
    expect(remarks.map((paragraph) => all(paragraph, 'w:keepNext').length)).toEqual([0, 0, 1, 1]);
  });

  it('counts each numbered list anew', async () => {
    const parts = await everyBlock;
    const own = values(treeOf(parts, 'word/document.xml'), 'w:numId');
    const numbering = treeOf(parts, 'word/numbering.xml');
    for (const id of own) expect(values(numbering, 'w:num', 'w:numId')).toContain(id);
    // An item, what nests in it, and the next item; then the second list.
    expect(own).toEqual(['3', '3', '3', '3', '3', '4', '4', '4', '4', '4']);
    for (const num of all(numbering, 'w:num').filter((one) => own.includes(one.getAttribute('w:numId') ?? ''))) {
      expect(values(num, 'w:startOverride')).toEqual(['1', '1', '1']);
    }
  });

  it('shows a picture as vectors, with dots to fall back on and its words', async () => {
    const parts = await everyBlock;
    const document = treeOf(parts, 'word/document.xml');
    expect(values(document, 'wp:docPr', 'descr')).toEqual(['description']);
    const targets = new Map(all(treeOf(parts, 'word/_rels/document.xml.rels'), 'Relationship').map((one) => [one.getAttribute('Id') ?? '', one.getAttribute('Target') ?? '']));
    expect(targets.get(values(document, 'a:blip', 'r:embed')[0] ?? '')).toMatch(/\.png$/);
    expect(targets.get(values(document, 'asvg:svgBlip', 'r:embed')[0] ?? '')).toMatch(/\.svg$/);
  });

  it('names in every relationship a part that is there, and the kind of every part', async () => {
    const parts = await everyBlock;
    const types = textPart(parts, '[Content_Types].xml');
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    for (const name of parts.keys()) {
      if (name.endsWith('.rels')) {
        for (const one of all(treeOf(parts, name), 'Relationship')) {
          const target = one.getAttribute('Target') ?? '';
          if (one.getAttribute('TargetMode') === 'External') expect(target).toBe('https://example.org/a?b=1&c');
          else expect(parts.has(name.startsWith('word') ? `word/${target}` : target), target).toBe(true);
        }
      } else if (name.endsWith('.xml') && name !== '[Content_Types].xml') expect(types).toContain(`PartName="/${name}"`);
    }
    // Parts that a handout has no use for.
    expect([...parts.keys()].filter((name) => /endnotes|comments|custom|theme/.test(name))).toEqual([]);
  });
});

it('is dated by the briefing and the same in every run', async () => {
  const first = await docxOf(madeHandout('fa'));
  await docxOf(handoutOf());
  const second = await docxOf(madeHandout('fa'));
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([name, part]) => String(part) !== String(second.get(name))).map(([name]) => name)).toEqual([]);
  expect(textPart(first, 'docProps/core.xml').match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2025-12-26T00:00:00Z', '2025-12-26T00:00:00Z']);
});

it('leaves out the chapter of the notes, which stand at the foot of their pages', async () => {
  const document = treeOf(await docxOf(madeHandout('en')), 'word/document.xml');
  expect(all(document, 'w:p').filter((one) => values(one, 'w:pStyle').includes('Heading1')).map(textIn)).toEqual(['chapter', 'sources']);
});

it('has the size of its paper', async () => {
  const size = async (paper: 'a4' | 'letter') => textPart(await docxOf(madeHandout('en'), paper), 'word/document.xml').match(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/)?.slice(1);
  expect(await size('a4')).toEqual(['11906', '16838']);
  expect(await size('letter')).toEqual(['12240', '15840']);
});

it('says a picture in words where nobody has drawn it in dots', async () => {
  const document = treeOf(await docxOf(madeHandout('en'), 'a4', false), 'word/document.xml');
  expect(all(document, 'w:drawing')).toEqual([]);
  expect(all(document, 'w:p').filter((one) => values(one, 'w:pStyle').includes('BodyText')).map(textIn)).toContain('description');
});
