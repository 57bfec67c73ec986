import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MeasurableRun, SUBSTITUTED, breakLines, longestWord } from '../../../electron/engine/text/lines.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { anyText } from '../../helpers/texts.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const run = (text: string, size = 20, weight: 'regular' | 'bold' = 'regular'): MeasurableRun => ({ text, size, weight });
const texts = (lines: readonly { runs: readonly MeasurableRun[] }[]) =>
  lines.map((line) => line.runs.map((each) => each.text).join(''));

describe('breakLines', () => {
  it('keeps a short text on one line and an empty one as one empty line', () => {
    expect(texts(breakLines([run('Kazakhstan')], 400, typeface))).toEqual(['Kazakhstan']);
    expect(texts(breakLines([], 400, typeface))).toEqual(['']);
  });

  it('breaks at spaces, never at a half-space', () => {
    const lines = texts(breakLines([run('می‌خواهد می‌خواهد می‌خواهد')], 80, typeface));
    expect(lines).toEqual(['می‌خواهد ', 'می‌خواهد ', 'می‌خواهد']);
  });

  it('starts a new line where the text demands one', () => {
    expect(texts(breakLines([run('one\u2028two')], 400, typeface))).toEqual(['one\u2028', 'two']);
  });

  it('breaks a word that is wider than the line between characters', () => {
    const lines = breakLines([run('x'.repeat(100))], 100, typeface);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(100);
  });

  it('does not count the space at a line’s end', () => {
    const [first] = breakLines([run('aa bb')], 30, typeface);
    expect(first?.width).toBeCloseTo(typeface.advance('aa', 'regular') * 20, 5);
  });

  it('keeps run boundaries inside a line', () => {
    const [line] = breakLines([run('plain '), run('bold', 20, 'bold')], 400, typeface);
    expect(line?.runs.map((each) => [each.text, each.weight])).toEqual([
      ['plain ', 'regular'],
      ['bold', 'bold'],
    ]);
  });

  it('loses no character and fills no line over its width', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), fc.integer({ min: 60, max: 900 }), (parts, width) => {
        const lines = breakLines(parts.map((text) => run(text)), width, typeface);
        expect(texts(lines).join('')).toBe(parts.join(''));
        // A single letter may be wider: «ᾖ», which the typeface has not, is shown as three boxes.
        const ofSeveral = lines.filter(({ runs }) => [...runs.map(({ text }) => text).join('').trim()].length > 1);
        for (const line of ofSeveral) expect(line.width).toBeLessThanOrEqual(width);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a wider face', () => {
  const text = 'A declaration raises ties with Russia to strategic partnership and alliance, and trade follows';

  it('takes the lines that its widths ask for: a fifth more where running text is regular, a third where it is bold', () => {
    const width = typeface.advance(text, 'regular') * 20;
    const lines = (share: number, weight: 'regular' | 'bold' = 'regular') => breakLines([run(text, 20, weight)], width * share, typeface, SUBSTITUTED).length;
    expect([lines(1.19), lines(1.22), lines(1.22, 'bold')]).toEqual([2, 1, 2]);
  });

  it('has wider words', () => {
    const word = [run('incomprehensibilities', 20, 'bold')];
    expect(longestWord(word, typeface, SUBSTITUTED) / longestWord(word, typeface)).toBeCloseTo(1.34, 5);
  });

  it('never takes fewer lines', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), fc.integer({ min: 60, max: 900 }), (parts, width) => {
        const runs = parts.map((each, index) => run(each, 20, index === 1 ? 'bold' : 'regular'));
        expect(breakLines(runs, width, typeface, SUBSTITUTED).length).toBeGreaterThanOrEqual(breakLines(runs, width, typeface).length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('longestWord', () => {
  it('is the width below which a word must be broken', () => {
    const words = [run('short incomprehensibilities')];
    expect(longestWord(words, typeface)).toBeCloseTo(typeface.advance('incomprehensibilities', 'regular') * 20, 5);
  });
});
