import { describe, expect, it } from 'vitest';
import { type CutDeck, cutDeck } from '../../../electron/engine/deck/cut.ts';
import { joinDeck } from './joined.ts';
import { handWritten } from '../../../electron/engine/markdown/markdown.ts';
import { FRONT } from './support.ts';

const cut = (body: string): CutDeck => cutDeck(handWritten('deck.md', FRONT + body));
const idsOf = (body: string) => cut(body).slides.map(({ id }) => id);

describe('a cut deck', () => {
  it('begins a slide with each heading, also with an indented one', () => {
    const { front, slides } = cut('::: notes\nSaid first.\n:::\n\n# A {#a}\n\nText.\n\n  ## B {#b .bullets} ##\n- c\n');
    expect(front.text.endsWith('---')).toBe(true);
    expect(slides.map(({ id, text }) => [id, text.split('\n')[0]])).toEqual([
      ['title', '::: notes'],
      ['a', '# A {#a}'],
      ['b', '  ## B {#b .bullets} ##'],
    ]);
  });

  it('begins one however far the heading is indented: what it heads is on no other slide', () => {
    expect(idsOf('## A {#a}\n\nText.\n\n     ## B {#b}\n\n- c\n\n\t## C {#c}\n')).toEqual(['title', 'a', 'b', 'c']);
  });

  it('takes an indented number sign within fenced code for a comment', () => {
    expect(idsOf('## A {#a .chart}\n~~~chart\n  # a comment\nform: bar\n~~~\n\n## B {#b}\n')).toEqual(['title', 'a', 'b']);
  });

  it('is the whole deck again when it is joined', () => {
    const whole = handWritten('deck.md', `${FRONT}\n## A\n- a\n\n##\n# B {#b}\ntext\n`);
    expect(joinDeck(cutDeck(whole))).toEqual(whole);
    const bare = handWritten('deck.md', '## A\n- a');
    expect(joinDeck(cutDeck(bare))).toEqual(bare);
  });

  it('says of each line where it was written', () => {
    for (const { text, origins } of cut('## A\n- a\n\n## B\n- b\n').slides.slice(1)) {
      expect(origins).toHaveLength(text.split('\n').length);
    }
    expect(cut('## A\n- a\n\n## B\n- b\n').slides[2]?.origins[0]?.line).toBe(10);
  });
});

describe('an id', () => {
  it('is the one that the heading gives, with its escapes resolved', () => {
    expect(idsOf('## A [@daily, 1]{fact=x} {.bullets #trade\\_a key="#no"}\n')).toEqual(['title', 'trade_a']);
  });

  it('is made of the words without what they stand on', () => {
    expect(idsOf('## Half *of* it [@daily, ¶1]{fact=x}\n## Half of it ##\n')).toEqual(['title', 'half-of-it', 'half-of-it-2']);
  });

  it('is never that of a citation', () => {
    expect(idsOf('## Half [@daily, 1]{#not}\n')).toEqual(['title', 'half']);
  });

  it('that is given twice is kept by the first, and told', () => {
    expect(cut('## A {#a}\n## B {#a}\n').slides.slice(1).map(({ id, taken }) => [id, taken])).toEqual([['a', undefined], ['b', 'a']]);
  });
});
