/** Kinds of slide that are made of text: what each is read as, and what of it is refused. */
import { describe, expect, it } from 'vitest';
import { problemsOf, shown, slideOf } from './support.ts';

const table = (columns: number): string => {
  const row = (text: string, numbered = true) => `| ${Array.from({ length: columns }, (_, index) => `${text}${numbered ? index : ''}`).join(' | ')} |`;
  return [row('h'), row('--', false), `${row('c').slice(0, -1)}[@daily, ¶1] |`].join('\n');
};
const errors = (body: string): readonly string[] => problemsOf(body).filter((each) => each.startsWith('error'));

describe('a slide that holds so much and no more', () => {
  it.each([
    ['statement', '- one [@daily, ¶1]\n- two [@daily, ¶1]\n- three [@daily, ¶1]', 'A slide .statement has 1 to 2 statements; here there are 3.'],
    ['scenarios', table(5), 'A slide .scenarios has 2 to 4 columns; here there are 5.'],
    ['assessment', table(2), 'A slide .assessment has 3 columns; here there are 2.'],
    ['gaps', table(4), 'A slide .gaps has 2 to 3 columns; here there are 4.'],
    ['cards', ['a', 'b', 'c'].map((name) => `::: column\n**${name}**\n\nText. [@daily, ¶1]\n:::\n`).join('\n'), 'A slide .cards has 1 to 2 columns; here there are 3.'],
  ])('.%s says how much', (kind, body, message) => {
    const found = errors(`## Title {.${kind}}\n\n${body}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it.each([['scenarios', table(2)], ['assessment', table(3)], ['gaps', table(3)], ['statement', 'One. [@daily, ¶1]']])('.%s takes what it has room for', (kind, body) => {
    expect(errors(`## Title {.${kind}}\n\n${body}\n`)).toEqual([]);
  });
});

it('a card has the answer, the facts behind it, and what not to say, which needs no source', () => {
  const body = '## “Why?” {.cards}\n\n::: column\n**The line to take**\n\nBecause. [@daily, ¶1]\n\n**The facts**\n\n- A fact [@daily, ¶2]\n:::\n\n::: column\n**Not to say**\n\n- **“Never.”** Nobody said so.\n:::\n';
  const card = slideOf('cards', body);
  expect(shown(card.answer.title)).toBe('The line to take');
  expect(card.aside && shown(card.aside.title)).toBe('Not to say');
  expect(problemsOf(body)).toEqual([]);
});

it('of a bottom line the statements need sources, and what is watched does not', () => {
  const body = '## Bottom line {.bottom-line}\n\n- **New** It came. [@daily, ¶1]\n- **Means** It stays.\n- **Watch**\n  - **Plant** A date?\n\n**Basis** One source\n';
  expect(problemsOf(body).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(['warning 10']);
  expect(slideOf('bottom-line', body.replace('It stays.', 'It stays. [@daily, ¶2]')).items.map(shown)).toEqual(['**New** It came.[daily ¶1]', '**Means** It stays.[daily ¶2]', '**Watch**']);
});
