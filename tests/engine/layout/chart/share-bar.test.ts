/** Shares of a whole as one bar. */
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDeck } from '../../../../electron/engine/layout/layout.ts';
import type { Chart, SceneSlide, TextBox } from '../../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../../electron/engine/text/typeface.ts';
import { LANGUAGES, type Language } from '../../../../electron/engine/units/language.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { flagName } from '../../../../electron/engine/units/media.ts';
import { everySetup, lightLook, wideSetup } from '../../../helpers/look.ts';
import { sceneFaults } from '../../../helpers/scene-faults.ts';
import { mediaOf } from '../../../helpers/pictures.ts';
import { realTypeface } from '../../../helpers/typeface.ts';
import { type ChartRow, chartOf, chartSlide, deckOf } from '../decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const SHARES: readonly ChartRow[] = [['European Union', [31]], ['Russia', [25], ['nearly a quarter'], true], ['United States', [14]], ['China', [12]], ['Turkey', [3]], ['All others', [15]]];

async function laid(rows: readonly ChartRow[], language: Language = 'en', setup = wideSetup) {
  const { scene, problems } = await layoutDeck(deckOf(language, [chartSlide(chartOf('share', rows))]), { look: lightLook, setup, typeface, atlas: realAtlas });
  expect(sceneFaults(scene)).toEqual([]);
  return { slides: scene.slides, problems };
}

const chartOn = ([slide]: readonly SceneSlide[]): Chart => {
  const found = slide?.items.find((item): item is Chart => item.type === 'chart');
  if (!found) throw new Error('no chart');
  return found;
};
const text = ([slide]: readonly SceneSlide[], id: string): TextBox | undefined => slide?.items.find((item): item is TextBox => item.type === 'text' && item.id === id);
const words = (box: TextBox | undefined) => box?.paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''));

describe.each(everySetup)('a bar of shares ($page.width wide)', (setup) => {
  it.each(LANGUAGES)('is one bar over the whole width that the shares fill, the point at the reading start (%s)', async (language) => {
    const { slides } = await laid(SHARES, language, setup);
    const { form, stacked, series, plot, values, categories } = chartOn(slides);
    expect([form, stacked, values, categories.names.length]).toEqual(['bar', true, { min: 0, max: 100 }, 1]);
    expect(series.map(({ name }) => name)).toEqual(['Russia', 'European Union', 'United States', 'China', 'Turkey', 'All others']);
    expect(plot.width).toBeCloseTo(setup.page.width - 2 * setup.margin, 3);
    expect(series.map(({ fill }) => fill.colour)).toEqual(['accent1', 'muted', 'muted', 'muted', 'muted', 'muted']);
    expect(new Set(series.map(({ fill }) => fill.opacity)).size).toBe(6);
  });

  it('says the point large above its part with what hedges it apart, and every other value once', async () => {
    const { slides } = await laid(SHARES, 'en', setup);
    const { series, plot } = chartOn(slides);
    expect(words(text(slides, 'share-2'))).toEqual(['nearly', 'a quarter']);
    const within = series.map(({ points }) => points[0]?.label?.lines.join(' '));
    const below = SHARES.map((_, index) => words(text(slides, `category-${index + 1}`)));
    for (const [index, [name, [value]]] of SHARES.entries()) {
      expect(below[index]?.[0]).toBe(name);
      const part = series.findIndex((each) => each.name === name);
      const told = [within[part], below[index]?.[1]].filter((each) => each !== undefined);
      expect(told).toEqual(index === 1 ? [] : [String(value)]);
    }
    expect(text(slides, 'category-1')?.frame.y).toBeGreaterThan(plot.y + plot.height);
  });
});

it('keeps the names of small parts in a second row, a leader to each', async () => {
  const { slides } = await laid(SHARES);
  const [large, small] = [text(slides, 'category-1'), text(slides, 'category-5')];
  expect(small?.frame.y).toBeGreaterThan((large?.frame.y ?? 0) + (large?.frame.height ?? 0));
  expect(slides[0]?.items.filter(({ id }) => id.startsWith('share-leader')).map(({ id }) => id)).toEqual(['share-leader-5']);
});

it('gives way to bars where parts are too many or none is a share, and says so', async () => {
  const many = await laid(Array.from({ length: 9 }, (_, n): ChartRow => [`Share ${n}`, [n + 1]]));
  expect(chartOn(many.slides).series).toHaveLength(1);
  expect(many.problems.map(({ code, params }) => [code, params])).toEqual([['layout.chart-other-form', { title: expect.any(String) as string, form: 'share', drawn: 'bar', cause: { of: 'shares', count: 9, most: 7 } }]]);
});

it('gathers the other parts under their sum, and not where one of them is no plain number', async () => {
  const { slides } = await laid(SHARES);
  expect(words(text(slides, 'share-together'))).toEqual(['together 75']);
  const persian = SHARES.map(([name, values, shown, point]): ChartRow => [name, values, point === true ? ['یک‌چهارم'] : shown, point]);
  expect(words(text((await laid(persian, 'fa')).slides, 'share-together'))).toEqual(['روی هم ۷۵']);
  const hedged = SHARES.map(([name, values, shown, point], index): ChartRow => [name, values, index === 3 ? ['about 12'] : shown, point]);
  expect(text((await laid(hedged)).slides, 'share-together')).toBeUndefined();
  expect(text((await laid([['Russia', [25], ['a quarter'], true], ['The rest', [75]]])).slides, 'share-together')).toBeUndefined();
});

it('has flags above the names, before those of the second row', async () => {
  const chart = chartOf('share', SHARES);
  const states = ['EU', 'RU', 'US', 'CN', 'TR'];
  const flagged = { ...chart, categories: chart.categories.map((category, index) => ({ ...category, ...(states[index] && { iso: states[index] }) })) };
  const pictures = new Map(states.slice(1).map((code) => [flagName(code), mediaOf(640, 480)]));
  const { scene } = await layoutDeck(deckOf('en', [chartSlide(flagged)]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas, pictures });
  expect(sceneFaults(scene)).toEqual([]);
  const at = (id: string) => scene.slides[0]?.items.find((item) => item.id === id)?.frame;
  expect(at('share-flag-1')).toBeUndefined();
  const [russia, name] = [at('share-flag-2'), at('category-2')];
  expect([russia?.x, (russia?.y ?? 0) + (russia?.height ?? 0) < (name?.y ?? 0), at('category-1')?.y]).toEqual([name?.x, true, name?.y]);
  expect(at('category-5')?.x).toBeGreaterThan((at('share-flag-5')?.x ?? 0) + 24);
});
