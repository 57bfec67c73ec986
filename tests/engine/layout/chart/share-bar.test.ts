/** Shares of a whole as one bar. */
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDeck } from '../../../../electron/engine/layout/layout.ts';
import type { Chart, SceneSlide, TextBox } from '../../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../../electron/engine/text/typeface.ts';
import { LANGUAGES, type Language } from '../../../../electron/engine/units/language.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { everySetup, lightLook, wideSetup } from '../../../helpers/look.ts';
import { sceneFaults } from '../../../helpers/scene-faults.ts';
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
