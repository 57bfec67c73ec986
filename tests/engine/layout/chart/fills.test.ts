import { describe, expect, it } from 'vitest';
import { inkOn, lineLook, mostSeries, pointFill, segmentFill, seriesFill } from '../../../../electron/engine/layout/chart/fills.ts';
import type { Fill } from '../../../../electron/engine/scene/model.ts';
import { ACCENTS, type Palette } from '../../../../electron/engine/units/colour.ts';
import { LEAST_CONTRAST, contrast } from '../../../../electron/engine/units/contrast.ts';
import { everyLook } from '../../../helpers/look.ts';
import { chartOf } from '../decks.ts';

/** The colour that a fill shows on the slide's ground. */
function shown({ colour, opacity }: Fill, palette: Palette): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [0, 2, 4]
    .map((at) => Math.round(opacity * channel(palette[colour], at) + (1 - opacity) * channel(palette.paper, at)).toString(16).padStart(2, '0'))
    .join('');
}

const five = Array.from({ length: mostSeries('bar') }, (_, nth) => nth);
const twelve = Array.from({ length: mostSeries('line') }, (_, nth) => nth);

describe.each(everyLook.map(({ id, palette }) => [id, palette] as const))('in the %s look', (_id, palette) => {
  it.each([...ACCENTS, 'muted'] as const)('labels within segments are readable where the section is %s', (accent) => {
    for (const nth of five) {
      const fill = seriesFill(nth, accent);
      expect(contrast(palette[inkOn(fill)], shown(fill, palette)), `series ${nth + 1}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  it.each([...ACCENTS, 'muted'] as const)('series of bars differ, the first three in greys too, where the section is %s', (accent) => {
    const colours = five.map((nth) => shown(seriesFill(nth, accent), palette));
    expect(new Set(colours).size).toBe(five.length);
    for (const [nth, colour] of colours.slice(0, 3).entries())
      for (const other of colours.slice(nth + 1, 3)) expect(contrast(colour, other), `${colour} ${other}`).toBeGreaterThan(1.25);
  });

  it.each([...ACCENTS, 'muted'] as const)('no two of twelve lines share a look, nor one without colours, where the section is %s', (accent) => {
    const looks = twelve.map((nth) => lineLook(nth, accent));
    expect(new Set(looks.map(({ dash, marker }) => `${dash} ${marker}`)).size).toBe(12);
    for (const [nth, look] of looks.entries())
      for (const other of looks.slice(nth + 1)) {
        const differences = [shown(look.fill, palette) !== shown(other.fill, palette), look.dash !== other.dash, look.marker !== other.marker];
        expect(differences.filter(Boolean).length).toBeGreaterThanOrEqual(2);
      }
  });
});

it('what is the point of the chart is in the accent, and the rest stands back', () => {
  const chart = chartOf('doughnut', [['a', [1], [], true], ['b', [2]]]);
  expect([0, 1].map((category) => pointFill(chart, category, 'accent3'))).toEqual([{ colour: 'accent3', opacity: 1 }, { colour: 'muted', opacity: 0.45 }]);
  expect(segmentFill(chart, 1, 'accent3')).toEqual(pointFill(chart, 1, 'accent3'));
});

it('without a point of its own bars are all in the accent, and segments each in a colour', () => {
  const chart = chartOf('bar', [['a', [1]], ['b', [2]]]);
  expect([0, 1].map((category) => pointFill(chart, category, 'accent3').colour)).toEqual(['accent3', 'accent3']);
  expect(new Set([0, 1].map((category) => segmentFill(chart, category, 'accent3').colour)).size).toBe(2);
});
