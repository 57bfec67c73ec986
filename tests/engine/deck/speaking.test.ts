/** How long a deck takes to be spoken. */
import { expect, it } from 'vitest';
import { speakingSeconds } from '../../../electron/engine/deck/speaking.ts';
import { parseDeck } from '../../../electron/engine/deck/parse.ts';
import type { Language } from '../../../electron/engine/units/language.ts';

const front = (language: Language, say: string) => `---
title: x
language: ${language}
date: 2025-01-01
words: { continued: "({n}/{count})", source: "Source:", separator: "; ", opening: Opening${say} }
---
`;

const secondsOf = (markdown: string, language: Language = 'en', say = ', say: Say') => {
  const text = front(language, say) + markdown;
  const { deck } = parseDeck({ text, origins: text.split('\n').map((_, index) => ({ file: 'deck.md', line: index + 1 })) }, []);
  if (deck === undefined) throw new Error('no deck');
  return speakingSeconds(deck);
};
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const slide = (notes: string, kind = '.questions') => `\n## A slide {${kind}}\n\n1. Why?\n\n::: notes\n${notes}\n:::\n`;

it('counts the words below the heading of what is said, up to the next heading, at the language’s rate', () => {
  expect(secondsOf(slide(`**Say**\n\n${words(65)}\n\n**If asked**\n\n- ${words(50)}`))).toBe(30);
  expect(secondsOf(slide(`**Say**\n\n${words(55)}`), 'fa')).toBe(30);
  expect(secondsOf(slide('**Say**\n\nمی‌رود و کشورها، نه!'), 'fa')).toBe(Math.round((4 * 60) / 110));
});

it('leaves out what is kept for questions, and knows nothing where the deck does not say what is spoken', () => {
  expect(secondsOf(slide(`**Say**\n\n${words(65)}`, '.questions .backup') + slide(`**Say**\n\n${words(13)}`).replace('A slide', 'B'))).toBe(6);
  expect(secondsOf(slide(words(65)))).toBe(0);
  expect(secondsOf(slide(`**Say**\n\n${words(65)}`), 'en', '')).toBeUndefined();
});
