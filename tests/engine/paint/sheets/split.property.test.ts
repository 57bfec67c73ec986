import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../../electron/engine/paint/sheets/split.ts';
import { heightOf } from '../../../../electron/engine/scene/height.ts';
import type { Paragraph } from '../../../../electron/engine/scene/model.ts';

const paragraph = fc.record({ lines: fc.integer({ min: 1, max: 60 }), before: fc.integer({ min: 0, max: 10 }) }).map(
  ({ lines, before }): Paragraph => ({
    runs: [],
    direction: 'ltr',
    align: 'start',
    lineHeight: 16,
    before,
    indent: 0,
    hanging: 0,
    lines: Array.from({ length: lines }, () => ({ runs: [], width: 0 })),
    mostLines: lines,
  }),
);

test('no line is lost, doubled or out of order, and none stands below its page', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 12 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 400, max: 700 }), (given, first, further) => {
      const pages = splitParagraphs(given, first, further);
      expect(pages.flat().flatMap(({ lines }) => lines)).toEqual(given.flatMap(({ lines }) => lines));
      for (const [index, page] of pages.entries()) {
        expect(heightOf(page)).toBeLessThanOrEqual(index === 0 ? first : further);
        if (index > 0) expect(page.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('a paragraph does not leave one line alone at the foot of a page or at the head of the next', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 400 }), (given, first) => {
      for (const part of splitParagraphs(given, first, 600).flat()) {
        const whole = given.find(({ lines }) => lines.includes(part.lines[0] as never));
        if ((whole?.lines.length ?? 0) >= 4 && part.lines.length !== whole?.lines.length) expect(part.lines.length).toBeGreaterThan(1);
      }
    }),
  );
});
