import { describe, expect, it } from 'vitest';
import { inkOn, lineFill, pointFill, segmentFill, seriesFill } from '../../../../electron/engine/layout/chart/fills.ts';
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

const eight = Array.from({ length: 8 }, (_, nth) => nth);

describe.each(everyLook.map(({ id, palette }) => [id, palette] as const))('in the %s look', (_id, palette) => {
  it.each([...ACCENTS, 'muted'] as const)('labels within segments are readable where the section is %s', (accent) => {
    for (const nth of eight) {
      const fill = seriesFill(nth, accent);
      expect(contrast(palette[inkOn(fill)], shown(fill, palette)), `series ${nth + 1}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  it.each(ACCENTS)('neighbouring series of up to eight differ where the section is %s', (accent) => {
    for (const fills of [eight.map((nth) => seriesFill(nth, accent)), eight.slice(0, 6).map((nth) => lineFill(nth, accent))]) {
      const colours = fills.map((fill) => shown(fill, palette));
      expect(new Set(colours).size).toBe(colours.length);
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
