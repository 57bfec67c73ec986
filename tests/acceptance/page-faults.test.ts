/** That the check of rendered pages finds what it is there for, and nothing in a page that is well set. */
import { expect, it } from 'vitest';
import type { SceneSlide } from '../../electron/engine/scene/model.ts';
import type { PdfWord } from '../helpers/pdf-words.ts';
import { paragraph, textBox } from '../engine/paint/pptx/scenes.ts';
import { pageFaults } from './page-faults.ts';

const page = { width: 960, height: 540 };
const run = (text: string) => ({ text, size: 20, weight: 'regular' as const, colour: 'ink' as const, language: 'en' as const });
const slide = (text: string): SceneSlide => ({
  id: 'slide',
  title: 'Slide',
  layout: 'content',
  background: 'paper',
  items: [
    textBox('none', [paragraph([run(text)], 'en')], 'en'),
    textBox('footer', [paragraph([run('Source')], 'en')], 'en', { frame: { x: 40, y: 494, width: 500, height: 32 } }),
  ],
  notes: [],
  facts: [],
  source: 0,
});
const word = (text: string, x: number, y: number, height = 23): PdfWord => {
  const frame = { x, y, width: text.length * 10, height };
  return { text, x: x + frame.width / 2, y: y + height / 2, frame };
};
const FOOT = word('Source', 40, 510, 12);

it.each([
  ['words side by side and lines at tight leading', 'Trade grows', [word('Trade', 100, 100), word('grows', 100, 122)], []],
  ['a text over another', 'Trade grows', [word('Trade', 100, 100), word('grows', 120, 108)], ['slide: "Trade" lies over "grows"']],
  ['a word that leaves the page', 'Trade grows', [word('Trade', 100, 100), word('grows', 930, 100)], ['slide: "grows" leaves the page']],
  ['body text in the foot', 'Trade grows', [word('Trade', 100, 100), word('grows', 300, 500)], ['slide: "grows" stands in the foot']],
  ['a broken word', 'Trade grows', [word('Trade', 100, 100), word('gro', 170, 100), word('ws', 100, 123)], ['slide: "grows" is broken or lost']],
  ['a lost word', 'Trade grows', [word('Trade', 100, 100)], ['slide: "grows" is broken or lost']],
  ['a word that a line break may divide', 'multi-vector', [word('multi-', 100, 100), word('vector', 100, 123)], []],
  ['a Persian word in the order of its glyphs, parted from its mark', 'بیانیهٔ', [word('نایب', 110, 100), word('هی', 90, 100)], []],
] as const)('finds %s', (_, text, words, faults) => {
  expect(pageFaults(slide(text), [...words, FOOT], page)).toEqual(faults);
});
