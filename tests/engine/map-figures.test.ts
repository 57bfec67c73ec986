import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../electron/engine/layout/layout.ts';
import { mapFigures } from '../../electron/engine/make/figures.ts';
import { realAtlas } from '../helpers/atlas.ts';
import { everyLook, wideSetup } from '../helpers/look.ts';
import { fontFiles, realTypeface } from '../helpers/typeface.ts';
import { chartOf, chartSlide, deckOf, mapOf, mapSlide } from './layout/decks.ts';

const names = ['Kazakhstan', 'Iran', 'Russia', 'Azerbaijan', 'Caspian Sea', 'Central Asia', 'Afghanistan', 'Astana & "north"'];
const map = mapOf((index) => names[index] ?? `Name ${index}`);
const deck = deckOf('en', [chartSlide(chartOf('bar', [['A', [1]]])), mapSlide(map, 'Two corridors')]);

const figuresIn = async (look: (typeof everyLook)[number], alone: boolean) => {
  const { scene } = await layoutDeck(deck, { look, setup: wideSetup, typeface: await realTypeface(), atlas: realAtlas });
  return mapFigures(scene, alone ? fontFiles() : undefined);
};

describe('the maps of a deck as figures', () => {
  it.each(everyLook.map((look) => [look.id, look] as const))('are each one picture that says what it shows, as large as its map: %s', async (_, look) => {
    const figures = await figuresIn(look, false);
    expect(figures.map(({ slide, title }) => [slide, title])).toEqual([['map', 'Two corridors']]);
    const { svg, width, height, description } = figures[0] ?? expect.fail('no figure');
    expect(svg).toMatch(/^<svg [^]*<\/svg>$/);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    const [, , wide, high] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
    expect([wide, high]).toEqual([expect.closeTo(width, 1), expect.closeTo(height, 1)]);
    expect(description).toMatch(/^Two corridors \(/);
    expect(svg).toContain('Astana &amp; &quot;north&quot;');
    expect(svg).toContain(look.palette.paper);
    expect(svg).not.toContain('Two corridors</');
    expect(svg).not.toContain('font-face');
  });

  it('hold the typeface where they are to stand alone', async () => {
    const [figure] = await figuresIn(everyLook[0] ?? expect.fail('no look'), true);
    expect(figure?.svg.match(/@font-face/g)).toHaveLength(2);
  });
});
