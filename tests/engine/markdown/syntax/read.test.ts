import { describe, expect, it } from 'vitest';
import { createMarkdownReader } from '../../../../electron/engine/markdown/syntax/read.ts';

const text = 'Opening\n\n## One {#one}\n\n- item\n\n::: notes\nSaid *so*.\n:::\n\n## Two\n\n> words\n';
const startsOf = (root: ReturnType<ReturnType<typeof createMarkdownReader>>) =>
  root.children.map((node) => [node.type, node.position?.start.line, text.slice(node.position?.start.offset, node.position?.end.offset).split('\n')[0]]);

describe('createMarkdownReader', () => {
  it('gives every node its place in the whole text although slides are read one by one', () => {
    expect(startsOf(createMarkdownReader()(text))).toEqual([
      ['paragraph', 1, 'Opening'],
      ['heading', 3, '## One {#one}'],
      ['list', 5, '- item'],
      ['deckFence', 7, '::: notes'],
      ['paragraph', 8, 'Said *so*.'],
      ['deckFence', 9, ':::'],
      ['heading', 11, '## Two'],
      ['blockquote', 13, '> words'],
    ]);
  });

  it('gives slides it has read before their new places', () => {
    const read = createMarkdownReader();
    const first = read(text);
    expect(read(`More\n\n${text}`).children.slice(1).map((node) => node.position?.start.line)).toEqual(
      first.children.map((node) => (node.position?.start.line ?? 0) + 2),
    );
    expect(read(text)).toEqual(first);
  });
});
