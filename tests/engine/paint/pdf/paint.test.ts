/** Every kind of slide on paper: what is drawn is told, in reading order, and nothing is lost of it. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { inRoot } from '../../../../build/paths.mjs';
import type { Composed } from '../../../../electron/engine/compose.ts';
import { writeSlides } from '../../../../electron/engine/make/slides.ts';
import { paintSheets } from '../../../../electron/engine/paint/pdf/paint.ts';
import { savePdf } from '../../../../electron/engine/pdf/document.ts';
import { underlineOf } from '../../../../electron/engine/pdf/truetype.ts';
import { writePages } from '../../../../electron/engine/pdf/write.ts';
import type { Link, Primitive, Scene } from '../../../../electron/engine/scene/model.ts';
import { wordsOf } from '../../../../electron/engine/scene/paragraphs.ts';
import { withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';
import { LANGUAGES } from '../../../../electron/engine/units/language.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from '../../../acceptance/full-decks.ts';
import { fontFiles, realTypeface } from '../../../helpers/typeface.ts';
import { type ReadPdf, type ReadTag, readPdf, tagsOf } from '../../../helpers/written-pdf.ts';
import { drawnScene } from '../pptx/scenes.ts';

/** Of a slide's items those that stand alone: what is in a drawing is told by its description. */
const alone = (items: readonly Primitive[]) => items.filter((item) => item.type === 'text');
const plain = (text: string): string => withoutMarks(text).replace(/\s+/g, ' ').trim();

describe.each(LANGUAGES)('a slide of each kind in %s', (language) => {
  let made: Composed;
  let pdf: ReadPdf;
  beforeAll(async () => {
    made = valueOf(await realWorkshop().compose(fullChoices(language, { template: inRoot('docs', 'gallery') }), quietly));
    pdf = await readPdf((await writeSlides(made, { pages: 'slides', paper: 'a4' })).bytes);
  });

  test('has its title as the one heading of the first level', () => {
    expect(tagsOf(pdf.tags, 'H1').map(({ text }) => plain(text))).toEqual(made.scene.slides.flatMap(({ items }) => alone(items).filter(({ role }) => role === 'title').map(({ paragraphs }) => plain(paragraphs.map(wordsOf).join('')))));
  });

  test('is told section by section, slide by slide, each paragraph whole and in its order', () => {
    const slides = pdf.tags.inside.flatMap(({ inside }) => inside);
    expect(pdf.tags.inside.map(({ type, inside }) => [type, inside.length])).toEqual(made.scene.sections.map(({ slides: count }) => ['Sect', count]));
    for (const [index, { items, id }] of made.scene.slides.entries()) {
      const parts = tagsOf(slides[index] ?? pdf.tags, 'H1', 'H2', 'P', 'Lbl', 'LBody', 'TH', 'TD').filter((tag) => tag.type !== 'LBody' || tagsOf(tag, 'P').length === 0);
      const told = plain(parts.map(({ text }) => text).join('\n'));
      let from = 0;
      for (const { paragraphs } of alone(items).filter(({ role }) => role !== 'slideNumber')) {
        for (const words of paragraphs.map((each) => plain(wordsOf(each))).filter((each) => each !== '')) {
          const at = told.indexOf(words, from);
          expect(at, `${id}: ${words} in ${told}`).toBeGreaterThanOrEqual(from);
          from = at + words.length;
        }
      }
    }
  });

  test('has what each picture, drawing and chart shows as an alternative to it', () => {
    const described = (items: readonly Primitive[]): readonly string[] => items.flatMap((item) => ('description' in item && item.description !== undefined && item.type !== 'table' ? [item.description] : []));
    expect(tagsOf(pdf.tags, 'Figure').map(({ alternative }) => alternative)).toEqual(made.scene.slides.flatMap(({ items }) => described(items)));
    for (const { attributes } of tagsOf(pdf.tags, 'Figure')) expect(attributes.join()).toMatch(/BBox \[ -?[\d.]+ /);
  });

  test('has its tables with their heads, and its lists with their items', () => {
    const tables = made.scene.slides.flatMap(({ items }) => items.flatMap((item) => (item.type === 'table' ? [item] : [])));
    expect(tables.length).toBeGreaterThan(0);
    expect(tagsOf(pdf.tags, 'Table').map(({ attributes }) => attributes)).toEqual(tables.map(({ description }) => [`Summary ${description}`]));
    expect(tagsOf(pdf.tags, 'TR')).toHaveLength(tables.reduce((sum, { rows }) => sum + rows.length, 0));
    expect(tagsOf(pdf.tags, 'TH').filter(({ attributes }) => attributes[0] === 'Scope /Column').map(({ text }) => text)).toEqual(tables.flatMap(({ rows }) => (rows[0] ?? []).map(({ paragraphs }) => paragraphs.map(wordsOf).join(''))));
    const listed = made.scene.slides.flatMap(({ items }) => alone(items).flatMap(({ paragraphs }) => paragraphs.filter(({ bullet }) => bullet !== undefined)));
    expect(listed.length).toBeGreaterThan(0);
    const lists = (numbering: string) => tagsOf(pdf.tags, 'L').filter(({ attributes }) => attributes[0] === `ListNumbering /${numbering}`);
    const bodies = (tags: readonly ReadTag[]) => tags.flatMap((tag) => tagsOf(tag, 'LBody').map(({ text }) => plain(text)));
    expect(bodies(lists('Disc'))).toEqual(listed.map((each) => plain(wordsOf(each))));
    for (const list of tagsOf(pdf.tags, 'L')) expect(list.inside.map(({ type }) => type)).toEqual(list.inside.map(() => 'LI'));
    // Rows with numbers: each its number, then what stands beside it.
    const numbered = made.scene.slides.flatMap(({ items }) => alone(items).filter((item) => item.listed !== undefined));
    const words = (is: 'number' | 'body') => numbered.filter(({ listed: as }) => as === is).map(({ paragraphs }) => plain(paragraphs.map(wordsOf).join('')));
    expect(words('number').length).toBeGreaterThan(2);
    expect(lists('Decimal').flatMap((list) => list.inside.map(({ inside: [number] }) => plain(number?.text ?? '')))).toEqual(words('number'));
    expect(bodies(lists('Decimal')).join('').replaceAll(' ', '')).toBe(words('body').join('').replaceAll(' ', ''));
  });

  test('calls its pages as they are numbered', () => {
    const labels = pdf.document.catalog.lookupMaybe(PDFName.of('PageLabels'), PDFDict)?.lookup(PDFName.of('Nums'), PDFArray);
    if (language === 'en') expect(labels).toBeUndefined();
    else expect(Array.from({ length: pdf.document.getPageCount() }, (_, page) => labels?.lookup(2 * page + 1, PDFDict).lookup(PDFName.of('P'), PDFHexString).decodeText()).slice(0, 12).join()).toBe('۱,۲,۳,۴,۵,۶,۷,۸,۹,۱۰,۱۱,۱۲');
  });

  test('says where a stretch is of another language', () => {
    const other = language === 'fa' ? 'en-US' : 'fa-IR';
    const foreign = made.scene.slides.some(({ items }) => JSON.stringify(alone(items).map(({ paragraphs }) => paragraphs)).includes(`"language":"${language === 'fa' ? 'en' : 'fa'}"`));
    const said = JSON.stringify(pdf.tags).includes(`"language":"${other}"`);
    expect(said).toBe(foreign);
  });

  test('has its number beside what is told', () => {
    expect(pdf.artifacts.filter((texts) => texts.length > 0).length).toBeGreaterThan(made.scene.slides.length / 2);
  });

  test('leads on to the pages of other slides', () => {
    const annotations = linksIn(pdf);
    expect(annotations.length).toBe(tagsOf(pdf.tags, 'Link').reduce((sum, { links }) => sum + links, 0));
    const inner = annotations.filter((each) => each.has(PDFName.of('Dest')));
    expect(inner.length).toBeGreaterThan(5);
    const pages = pdf.document.getPages().map(({ ref }) => ref.toString());
    for (const each of inner) expect(pages).toContain(String(each.lookup(PDFName.of('Dest'), PDFArray).get(0)));
  });
});

const linksIn = ({ document }: ReadPdf): readonly PDFDict[] => document.getPages().flatMap(({ node }) => node.Annots()?.asArray().map((each) => node.context.lookup(each, PDFDict)) ?? []);

/** What a hand-made scene becomes. */
async function painted(scene: Scene): Promise<ReadPdf> {
  const frame = { ...scene.page, x: 0, y: 0 };
  const plan = { page: scene.page, framed: false, margin: 0, sheets: scene.slides.map((_, index) => ({ slides: [{ index, frame }], lines: [] })) };
  const fonts = fontFiles();
  const pages = paintSheets({ ...scene, sections: [{ title: 'All', slides: scene.slides.length }] }, plan, { palette: scene.look.palette, day: '', typeface: await realTypeface(), underline: underlineOf(fonts.regular) });
  return readPdf(await savePdf(await writePages(pages, fonts)));
}

test('links of every kind are live, those that no program could follow are words', async () => {
  const scene = drawnScene('en');
  const linked = (link: Link): Primitive => {
    const run = { text: 'Read on (here)', size: 12, weight: 'regular', colour: 'ink', language: 'en', link } as const;
    const paragraph = { runs: [run], direction: 'ltr', align: 'start', lineHeight: 16, before: 0, indent: 0, hanging: 0, lines: [{ runs: [run], width: 80 }], mostLines: 1 } as const;
    return { type: 'text', id: 'linked', name: 'Linked', frame: { x: 10, y: 500, width: 300, height: 16 }, role: 'none', anchor: 'top', paragraphs: [paragraph] };
  };
  const links: readonly Link[] = [{ kind: 'web', href: 'https://example.org/a(b)' }, { kind: 'web', href: 'javascript:alert(1)' }, { kind: 'slide', slide: 'drawn' }, { kind: 'slide', slide: 'nowhere' }];
  const pdf = await painted({ ...scene, slides: scene.slides.map((slide) => ({ ...slide, items: links.map(linked) })) });
  const [web, inner, ...more] = linksIn(pdf);
  expect(more).toEqual([]);
  expect(web?.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('URI'), PDFString).decodeText()).toBe('https://example.org/a(b)');
  expect(String(inner?.lookup(PDFName.of('Dest'), PDFArray).get(0))).toBe(String(pdf.document.getPage(0).ref));
  expect(tagsOf(pdf.tags, 'Link').map(({ text, links: held }) => [text, held])).toEqual([['Read on (here)', 1], ['Read on (here)', 1]]);
  const [left, bottom, , top] = (web?.lookup(PDFName.of('Rect'), PDFArray).asArray() ?? []).map((each) => Number(String(each)));
  expect(left).toBe(10);
  expect([bottom, top].every((y) => y !== undefined && y > 20 && y < 44)).toBe(true);
});

test('forms without a description are told to nobody, drawings once', async () => {
  const { tags, artifacts } = await painted(drawnScene('fa'));
  expect(tagsOf(tags, 'Figure')).toHaveLength(3);
  expect(artifacts.flat().length).toBeGreaterThan(0);
});

test('sheets of six and notes pages tell the same slides, notes below theirs, heads and feet to nobody', async () => {
  const made = valueOf(await realWorkshop().compose(fullChoices('en', { length: 'short' }), quietly));
  const titles = made.scene.slides.map(({ title }) => title);
  for (const pages of ['6', 'notes'] as const) {
    const { tags, artifacts, document } = await readPdf((await writeSlides(made, { pages, paper: 'letter' })).bytes);
    expect(tagsOf(tags, 'H1')).toHaveLength(titles.length);
    expect(artifacts.every((texts) => texts.includes(made.scene.meta.title) && texts.some((text) => /^Page \d+ of \d+$/.test(text)))).toBe(true);
    expect(document.getPage(0).getSize()).toEqual({ width: 612, height: 792 });
    const told = tags.inside.flatMap(({ inside }) => inside).map((slide) => plain(tagsOf(slide, 'H1', 'P', 'LBody').map(({ text }) => text).join(' ')));
    for (const [index, { notes }] of made.scene.slides.entries()) {
      if (pages === 'notes') for (const { text } of notes) expect(told[index]).toContain(plain(text));
    }
  }
});
