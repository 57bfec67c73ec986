/** Whatever strings a scene holds, the file is sound and says them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validatePptx } from '../../../../electron/engine/paint/pptx/validate/validate.ts';
import { withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';
import { plain } from '../../../../electron/engine/text/xml.ts';
import type { Paragraph, Primitive, Scene } from '../../../../electron/engine/scene/model.ts';
import { build, paragraphTexts, part, slide } from './build.ts';
import { PAGE, PALETTE, layouts, paragraph, run, textBox } from './scenes.ts';

/** Any UTF-16: halves of pairs, control characters, and often what means something in XML or to pptxgenjs. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('&', '<', '>', '"', "'", '$&', '$1', ']]>', '&amp;', '<a:p>', '</a:t>', '<!--', '\n', '\r\n', '\u2028', '\t', '\u200C', ' ', '😀', 'hyperlink'),
);
const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));

const words = fc.record({
  texts: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  cells: fc.array(text, { minLength: 4, maxLength: 4 }),
  name: text,
  title: text,
  note: text,
  meta: fc.record({ title: text, subject: text, authors: fc.array(text, { maxLength: 2 }), keywords: fc.array(text, { maxLength: 2 }) }),
  family: text,
  look: text,
  link: fc.oneof(
    fc.oneof(text, text.map((tail) => `https://example.org/${tail}`)).map((href) => ({ kind: 'web' as const, href })),
    fc.oneof(text, fc.constant('s')).map((slide) => ({ kind: 'slide' as const, slide })),
  ),
  language: fc.constantFrom('fa', 'en'),
});
type Words = typeof words extends fc.Arbitrary<infer W> ? W : never;

function sceneOf(given: Words): Scene {
  const { language } = given;
  const direction = language === 'fa' ? 'rtl' : 'ltr';
  const paragraphs = given.texts.map((runs) => paragraph(runs.map((one) => run(one, language, { link: given.link })), language));
  const cells = given.cells.map((one) => ({ paragraphs: [paragraph([run(one, language)], language)] }));
  const items: Primitive[] = [
    textBox('title', paragraphs, language, { name: given.name }),
    { type: 'rect', id: 'r', name: given.name, frame: { x: 0, y: 0, width: 9, height: 9 }, fill: 'surface' },
    { type: 'rule', id: 'l', name: given.name, frame: { x: 0, y: 0, width: 9, height: 0 }, colour: 'ink', thickness: 1 },
    {
      type: 'table',
      id: 't',
      // Layout names every part; the rest is anybody's.
      name: `t ${given.name}`,
      description: given.title,
      frame: { x: 0, y: 0, width: 200, height: 60 },
      direction,
      columns: [100, 100],
      rowHeights: [30, 30],
      insets: { horizontal: 4, vertical: 0.5 },
      rows: [cells.slice(0, 2), cells.slice(2)],
      rowHeads: false,
    rules: { header: { colour: 'accent1', thickness: 1.5 }, rows: { colour: 'muted', thickness: 0.5 } },
    },
  ];
  return {
    page: PAGE,
    look: { id: given.look, palette: PALETTE, grounds: { title: 'surface', section: 'accent', band: false }, fontFamily: given.family },
    meta: { ...given.meta, language, direction, date: '2025-12-26' },
    sections: [{ title: given.title, slides: 1 }],
    slides: [
      { id: 's', title: given.title, layout: 'content', background: 'surface', items, notes: [{ text: given.note, strong: false, bullet: true }], facts: [], source: 0 },
    ],
    layouts: layouts(language).map((one) => ({ ...one, title: given.name })),
  };
}

const said = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map((one) => one.runs.map((each) => withoutMarks(plain(each.text))).join(''));

test('any strings make a sound file that says what they say', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (given) => {
      const scene = sceneOf(given);
      const { finished } = await build(scene);
      expect(validatePptx(finished)).toEqual([]);
      const texts = paragraphTexts(slide(finished, 1)).map(withoutMarks);
      const [title, , , table] = scene.slides[0]?.items ?? [];
      const cells = table?.type === 'table' ? table.rows.flat().flatMap((cell) => said(cell.paragraphs)) : [];
      // The rectangle has an empty paragraph of its own; a blank title is not painted.
      const boxes = title?.type === 'text' ? said(title.paragraphs) : [];
      const painted = boxes.some((one) => one.trim() !== '') ? boxes : [];
      expect(texts).toEqual([...painted, '', ...cells]);
      const notes = paragraphTexts(part(finished, 'ppt/notesSlides/notesSlide1.xml')).map(withoutMarks).join('');
      const expected = given.note.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => withoutMarks(plain(line))).filter((line) => line.trim() !== '');
      expect(notes).toBe(expected.join(''));
    }),
    { numRuns: 60 },
  );
});
