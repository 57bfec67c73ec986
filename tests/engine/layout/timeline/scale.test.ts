/** Whether distances along a timeline are those of its dates, and what says so where they are not. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineSlide } from '../../../../electron/engine/deck/kinds/timeline.ts';
import { layoutDeck } from '../../../../electron/engine/layout/layout.ts';
import { misleads } from '../../../../electron/engine/layout/timeline/not-to-scale.ts';
import { spansOf } from '../../../../electron/engine/layout/timeline/spans.ts';
import type { Typeface } from '../../../../electron/engine/text/typeface.ts';
import type { Language } from '../../../../electron/engine/units/language.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../../helpers/look.ts';
import { realTypeface } from '../../../helpers/typeface.ts';
import { deckOf, event, passage } from '../decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const origin = { file: 'deck.md.hbs', line: 1 };
const slideOf = (years: readonly number[], scale: 'even' | 'true', until?: number): TimelineSlide => ({
  id: 'timeline',
  kind: 'timeline',
  title: passage('A canal'),
  notes: [],
  origin,
  timeline: { scale, events: years.map((year, n) => ({ ...event(String(year), year, `Event ${n}`), ...(n === 0 && until !== undefined && { until }) })), origin },
  blocks: [],
});
const itemsOf = async (slide: TimelineSlide, language: Language = 'en') =>
  (await layoutDeck(deckOf(language, [slide]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas })).scene.slides.flatMap(({ items }) => items);
const noted = async (slide: TimelineSlide, language?: Language) =>
  (await itemsOf(slide, language)).flatMap((item) => (item.type === 'text' && item.id === 'scale-note' ? item.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)) : []));

const moments = (years: readonly number[]) => years.map((at) => ({ date: String(at), at, events: [event(String(at), at, '')] }));

describe('equal distances', () => {
  it.each([
    [[1869, 1937, 1956, 1961, 1967, 1975, 2026], true],
    [[1990, 1995, 2003, 2010, 2026], false],
    [[1869, 1956, 1961, 1967, 1975, 2026], true],
    [[1992, 1998, 2013, 2025], false],
    [[1900, 2020, 2021, 2022], true],
    [[2024, 2024.1, 2024.2, 2024.9], false],
    [[2000, 2024], false],
    [[2000], false],
  ])('of %j mislead: %s', (years, expected) => {
    expect(misleads(moments(years))).toBe(expected);
  });

  it('that mislead are said not to be to scale, in either language; true ones need no note', async () => {
    const years = [1900, 2020, 2021, 2022];
    expect(await noted(slideOf(years, 'even'))).toEqual(['Distances are not to scale']);
    expect(await noted(slideOf(years, 'even'), 'fa')).toEqual(['فاصله‌ها به مقیاس زمان نیست']);
    expect(await noted(slideOf(years, 'true'))).toEqual([]);
    expect(await noted(slideOf([2019, 2020, 2021, 2022], 'even'))).toEqual([]);
  });
});

describe('what lasted', () => {
  it('is a bar as long as it lasted where the scale is true', async () => {
    const group = (await itemsOf(slideOf([2000, 2010, 2020], 'true', 2005))).find((item) => item.type === 'group');
    const [marks, span] = [/^marker-/, /^span-/].map((id) => (group?.type === 'group' ? group.items.filter((item) => id.test(item.id)) : []));
    const centres = (marks ?? []).map(({ frame }) => frame.x + frame.width / 2);
    expect(span).toHaveLength(1);
    expect(span?.[0]?.frame.width).toBeCloseTo(((centres[1] ?? 0) - (centres[0] ?? 0)) / 2, 1);
    const even = (await itemsOf(slideOf([2000, 2010, 2020], 'even', 2005))).find((item) => item.type === 'group');
    expect(even?.type === 'group' && even.items.some(({ id }) => id.startsWith('span-'))).toBe(false);
  });

  it('ends with the line at the latest', () => {
    const lasting = moments([2000, 2010]).map((moment, n) => ({ ...moment, events: moment.events.map((each) => ({ ...each, until: n === 1 ? 2500 : 2004 })) }));
    expect(spansOf(lasting, { places: [0, 100], breaks: [], ticks: [] }, 400)).toEqual([[0, 40], [100, 400]]);
  });
});
