import { expect, test } from 'vitest';
import { baseOf, blocksOf } from '../../../electron/engine/document/blocks.ts';
import { cutOf } from './deck.ts';

const cut = cutOf();
const blocks = (slide: string) => blocksOf(cut, cut.slides.find(({ id }) => id === slide)!);

test('a block is known by the records that it cites, else by a hash of its words; title and notes by name', () => {
  expect(blocks('trade-grows').map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ['title', 'title', 'Trade has grown'],
    ['volume', 'item', 'Trade came to 30 billion. [@daily, ¶4]{fact=volume}'],
    ['treaty+friend', 'item', 'A treaty was signed. [@daily, ¶2]{fact=treaty} [@daily, ¶8]{fact=friend}'],
    ['friend', 'item', 'Early in 2025 [@daily, ¶8]{fact=friend}'],
    ['notes', 'notes', 'Details.\n\n- More [@daily, ¶4]{fact=volume}'],
  ]);
  expect(blocks('trade-table').map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ['title', 'title', 'Where it goes'],
    ['fish', 'row', '| Island | Fish [@daily, ¶9]{fact=fish} |'],
  ]);
  expect(blocks('closing').map(({ id }) => id)).toEqual(['title', `~${baseOf('Thank you.').slice(0, 8)}`]);
});

test('the front matter holds the blocks of the title slide', () => {
  expect(blocks('title').map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ['title', 'title', 'Coast'],
    ['subtitle', 'subtitle', 'Three themes'],
    [`~${baseOf('Facts as of 26 December 2025').slice(0, 8)}`, 'detail', 'Facts as of 26 December 2025'],
    ['notes', 'notes', 'Welcome.'],
  ]);
});

test('the second block of the same records has a number', () => {
  const twice = cutOf('---\ntitle: T\n---\n\n## A {#a}\n\nOne. [@s, 1]{fact=x}\n\n> Two. [@s, 1]{fact=x}\n');
  expect(blocksOf(twice, twice.slides[1]!).map(({ id }) => id)).toEqual(['title', 'x', 'x.2']);
});
