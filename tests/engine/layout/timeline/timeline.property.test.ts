import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../../electron/engine/deck/blocks.ts';
import type { TimelineSlide } from '../../../../electron/engine/deck/kinds/timeline.ts';
import { layoutDeck } from '../../../../electron/engine/layout/layout.ts';
import type { Group, SceneSlide, TextBox } from '../../../../electron/engine/scene/model.ts';
import { withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';
import type { Typeface } from '../../../../electron/engine/text/typeface.ts';
import { LANGUAGES } from '../../../../electron/engine/units/language.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { everySetup, lightLook, wideSetup } from '../../../helpers/look.ts';
import { englishText, persianText } from '../../../helpers/texts.ts';
import { realTypeface } from '../../../helpers/typeface.ts';
import { base, deckOf, event } from '../decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const slideOf = (scale: 'even' | 'true', events: readonly TimelineEvent[]): TimelineSlide => ({
  ...base('timeline', 'Title', 0),
  kind: 'timeline',
  timeline: { scale, events, origin: { file: 'deck.md.hbs', line: 3 } },
  blocks: [],
});

const groupOf = (slide: SceneSlide) => slide.items.find((item): item is Group => item.type === 'group');
const markersOf = (slide: SceneSlide) => groupOf(slide)?.items.filter((item) => item.type === 'ellipse') ?? [];
const textsOf = (slide: SceneSlide) =>
  slide.items.filter((item): item is TextBox => item.type === 'text' && /^(?:date|event)-/.test(item.id));
const said = (slides: readonly SceneSlide[]) =>
  slides.flatMap(textsOf).flatMap((box) => box.paragraphs.map((paragraph) => withoutMarks(paragraph.runs.map((run) => run.text).join('')).replaceAll('\u00A0', ' ')));

const short = fc.oneof(persianText(5), englishText(5));
const events = fc
  .array(fc.tuple(fc.double({ min: 1900, max: 2030, noNaN: true }), short, fc.oneof(fc.constant(''), persianText(14), englishText(14))), {
    minLength: 1,
    maxLength: 24,
  })
  .map((list) =>
    list
      .sort(([a], [b]) => a - b)
      .map(([at, label, text]) => event(String(Math.floor(at)), at, label, text)),
  );

describe('timelinePages', () => {
  it('draws every event of short texts on a line: no text over another, in order of time, in the reading direction', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...everySetup),
        fc.constantFrom('even' as const, 'true' as const),
        events,
        async (language, setup, scale, list) => {
          const { scene } = await layoutDeck(deckOf(language, [slideOf(scale, list)]), { look: lightLook, setup, typeface, atlas: realAtlas });
          for (const slide of scene.slides) {
            expect(groupOf(slide), 'no line').toBeDefined();
            const frames = textsOf(slide).map(({ frame }) => frame);
            frames.forEach((a, index) => {
              for (const b of frames.slice(index + 1)) {
                const apart = a.x + a.width <= b.x + 0.01 || b.x + b.width <= a.x + 0.01 || a.y + a.height <= b.y + 0.01 || b.y + b.height <= a.y + 0.01;
                expect(apart).toBe(true);
              }
            });
            const forward = language === 'fa' ? -1 : 1;
            markersOf(slide).reduce((before, { frame }) => {
              expect(forward * frame.x).toBeGreaterThanOrEqual(forward * before - 0.01);
              return frame.x;
            }, forward * -Infinity);
          }
          const texts = said(scene.slides);
          for (const { date, label, text } of list) {
            // The last words of a paragraph may be joined by a space that does not break.
            for (const each of [date, label, ...(text === '' ? [] : [text])]) expect(texts).toContain(each.replaceAll('\u00A0', ' '));
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('sets a date that several events share once, with all of them below', async () => {
    const list = [event('2013', 2013, 'Treaty'), event('2025', 2025, 'Visit'), event('2025', 2025.4, 'Declaration')];
    const { scene } = await layoutDeck(deckOf('en', [slideOf('even', list)]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    expect(scene.slides).toHaveLength(1);
    expect(said(scene.slides)).toEqual(['2013', 'Treaty', '2025', 'Visit', 'Declaration']);
  });

  it('sets markers where their dates are when the scale is true', async () => {
    const list = [2000, 2005, 2020].map((year) => event(String(year), year, 'Treaty'));
    const { scene } = await layoutDeck(deckOf('en', [slideOf('true', list)]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    const [a, b, c] = scene.slides.flatMap(markersOf).map(({ frame }) => frame.x);
    expect(((b ?? 0) - (a ?? 0)) / ((c ?? 0) - (a ?? 0))).toBeCloseTo(0.25, 6);
  });

  it('goes on over pages of about the same number, each marked as going on', async () => {
    const list = Array.from({ length: 23 }, (_, index) => event(String(1990 + index), 1990 + index, 'A treaty of friendship and cooperation'));
    const { scene } = await layoutDeck(deckOf('en', [slideOf('even', list)]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    const counts = scene.slides.map((slide) => markersOf(slide).length);
    expect(counts.length).toBeGreaterThan(1);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    const arrows = scene.slides.map((slide) => groupOf(slide)?.items.some((item) => item.type === 'path' && item.stroke?.arrow === true));
    const dots = scene.slides.map((slide) => groupOf(slide)?.items.some((item) => item.type === 'path' && item.stroke?.dash === 'dot'));
    // The last leads to the present.
    expect(arrows).toEqual(counts.map(() => true));
    expect(dots).toEqual(counts.map((_, index) => index > 0));
  });

  it.each(['en', 'fa'] as const)('says on the line how many years passed, and fills the last marker alone (%s)', async (language) => {
    const list = ([['1992', 1992], ['1998', 1998], ['2013', 2013], ['June 2025', 2025.4], ['November 2025', 2025.8]] as const).map(([date, at]) => event(date, at, 'What happened', 'And what was said of it at some length, so that the texts below the line fill the page'));
    const { scene } = await layoutDeck(deckOf(language, [slideOf('even', list)]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    const items = scene.slides.flatMap((slide) => groupOf(slide)?.items ?? []);
    const stretches = items.flatMap((item) => (item.type === 'text' && item.id.startsWith('stretch-') ? [item.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')] : []));
    expect(stretches).toEqual(language === 'en' ? ['6\u00A0years', '15\u00A0years', '12\u00A0years'] : ['۶\u00A0سال', '۱۵\u00A0سال', '۱۲\u00A0سال']);
    const fills = items.flatMap((item) => (item.type === 'ellipse' ? [item.fill?.colour] : []));
    expect(fills).toEqual(['paper', 'paper', 'paper', 'paper', 'accent1']);
  });

  it('describes the line by title and dates', async () => {
    const list = [event('۱۹۹۲', 1992, 'پیمان'), event('۲۰۱۳', 2013, 'پیمان')];
    const { scene } = await layoutDeck(deckOf('fa', [slideOf('even', list)]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    expect(scene.slides.map((slide) => groupOf(slide)?.description)).toEqual(['Title (۱۹۹۲، ۲۰۱۳)']);
  });
});
