import { describe, expect, test } from 'vitest';
import type { PlacedSlide, SheetPlan } from '../../../../electron/engine/paint/sheets/model.ts';
import { planSheets } from '../../../../electron/engine/paint/sheets/plan.ts';
import type { Scene, SceneSlide } from '../../../../electron/engine/scene/model.ts';
import { PAPERS, SLIDE_PAGES, type Paper, type SlidePages } from '../../../../electron/contract/slide-handout.ts';
import { LANGUAGES, type Language } from '../../../../electron/engine/units/language.ts';
import { directionOf } from '../../../../electron/engine/language/languages.ts';
import { realTypeface } from '../../../helpers/typeface.ts';

const typeface = await realTypeface();
const SIZES = { '16:9': { width: 960, height: 540 }, '4:3': { width: 720, height: 540 } };
const SAID = { fa: 'این جمله در یادداشت‌های گوینده آمده است و باید خوانا بماند. ', en: 'This sentence stands in the speaker’s notes and has to stay readable. ' };

function plan(count: number, pages: SlidePages, paper: Paper, language: Language, size: keyof typeof SIZES = '16:9', sentences = 2): SheetPlan {
  const notes = [{ text: SAID[language].repeat(sentences).trim(), strong: false, bullet: true }];
  const slides = Array.from({ length: count }, (_, index) => ({ id: `s${index}`, title: `T${index}`, notes }) as unknown as SceneSlide);
  const scene = { page: SIZES[size], slides, meta: { direction: directionOf(language) } } as unknown as Scene;
  return planSheets(scene, { pages, paper }, { language, typeface, continued: (title, n, of) => `${title} (${n}/${of})` });
}

const PER_PAGE: Readonly<Record<SlidePages, number>> = { slides: 1, '1': 1, '2': 2, '3': 3, '4': 4, '6': 6, '9': 9, notes: 1 };
const EVERY = SLIDE_PAGES.flatMap((pages) => PAPERS.flatMap((paper) => LANGUAGES.map((language) => [pages, paper, language] as const)));

describe.each(EVERY)('%s on %s in %s', (pages, paper, language) => {
  test.each([0, 1, 2, 5, 9, 10, 37])('%i slides: each once, in order, on the pages they need', (count) => {
    const { sheets } = plan(count, pages, paper, language);
    expect(sheets).toHaveLength(Math.ceil(count / PER_PAGE[pages]));
    expect(sheets.flatMap(({ slides }) => slides.map(({ index }) => index))).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  test.each(['16:9', '4:3'] as const)('%s slides keep their shape, stand on the page and apart', (size) => {
    const { page, sheets, framed } = plan(PER_PAGE[pages], pages, paper, language, size);
    const white = framed ? 36 : 0;
    const frames = (sheets[0]?.slides ?? []).map(({ frame }) => frame);
    for (const { x, y, width, height } of frames) {
      expect(width / height).toBeCloseTo(SIZES[size].width / SIZES[size].height, 6);
      expect(x).toBeGreaterThanOrEqual(white);
      expect(x + width).toBeLessThanOrEqual(page.width - white + 1e-6);
      expect(y).toBeGreaterThanOrEqual(white);
      expect(y + height).toBeLessThanOrEqual(page.height - white + 1e-6);
    }
    for (const [index, one] of frames.entries()) {
      for (const other of frames.slice(index + 1)) {
        const apart = one.x + one.width < other.x || other.x + other.width < one.x || one.y + one.height < other.y || other.y + other.height < one.y;
        expect(apart).toBe(true);
      }
    }
  });
});

test.each(['2', '4', '6', '9'] as const)('%s a page: the first slide stands at the reading start, the next beside it', (pages) => {
  const [en, fa] = LANGUAGES.toReversed().map((language) => (plan(9, pages, 'a4', language).sheets[0]?.slides ?? []));
  const first = [en, fa].map((slides) => slides?.[0]?.frame.x ?? 0) as [number, number];
  const second = [en, fa].map((slides) => slides?.[1]?.frame.x ?? 0) as [number, number];
  if (pages === '2') return expect([...first, ...second]).toEqual(Array(4).fill(first[0]));
  expect(second[0]).toBeGreaterThan(first[0]);
  expect(second[1]).toBeLessThan(first[1]);
});

test('three a page have lines to write on at the reading end', () => {
  for (const language of LANGUAGES) {
    const { sheets } = plan(4, '3', 'a4', language);
    expect(sheets.map(({ lines }) => lines.length)).toEqual([30, 10]);
    const [slide] = sheets[0]?.slides ?? [];
    for (const { x, width } of sheets[0]?.lines ?? []) {
      const { frame } = slide as PlacedSlide;
      expect(width).toBeGreaterThan(180);
      if (language === 'fa') expect(x + width).toBeLessThan(frame.x);
      else expect(x).toBeGreaterThan(frame.x + frame.width);
    }
  }
});

test.each(LANGUAGES)('long notes in %s go on on further pages, every line once, within the page', (language) => {
  const { sheets, page } = plan(2, 'notes', 'a4', language, '16:9', 90);
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.flatMap(({ slides }) => slides)).toHaveLength(2);
  const written = sheets.flatMap(({ notes }) => notes?.paragraphs ?? []).flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)));
  expect(written.join('').replace(/\s+/g, ' ')).toBe(Array(2).fill(SAID[language].repeat(90).trim()).join('').replace(/\s+/g, ' '));
  for (const { notes } of sheets) {
    const lines = notes?.paragraphs.flatMap((paragraph) => paragraph.lines.map(() => paragraph.lineHeight)) ?? [];
    expect((notes?.frame.y ?? 0) + lines.reduce((sum, height) => sum + height, 0)).toBeLessThan(page.height - 40);
  }
  const further = sheets.filter(({ slides }) => slides.length === 0);
  expect(further[0]?.notes?.heading?.runs[0]?.text).toMatch(/^T0 \(2\/\d\)$/);
  expect(further[0]?.notes?.paragraphs[0]?.bullet).toBeUndefined();
});
