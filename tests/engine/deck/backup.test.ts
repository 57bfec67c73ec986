/** Slides that are kept for questions, and slides that are ours. */
import { expect, it } from 'vitest';
import { parseDeck } from '../../../electron/engine/deck/parse.ts';

const FRONT = `---
title: x
language: en
date: 2025-01-01
words: { continued: "({n}/{count})", source: "Source:", separator: "; ", opening: Opening, backup: If asked }
---
`;
const read = (markdown: string) => {
  const text = FRONT + markdown;
  return parseDeck({ text, origins: text.split('\n').map((_, index) => ({ file: 'deck.md', line: index + 1 })) }, []);
};

it('belongs to no section, whatever stands before it', () => {
  const { deck } = read('\n# Part\n\nLead.\n\n## One {.questions}\n\n1. Why?\n\n## Two {.questions .backup}\n\n1. Why?\n');
  expect(deck?.slides.map(({ id, section, backup }) => [id, section, backup])).toEqual([['title', undefined, undefined], ['part', 0, undefined], ['one', 0, undefined], ['two', undefined, true]]);
});

it('asks no source of what is ours', () => {
  const codes = (classes: string) => read(`\n## One {.table${classes}}\n\n| a |\n|:--|\n| b |\n`).problems.map(({ code }) => code);
  expect(codes('')).toEqual(['deck.unsourced']);
  expect(codes(' .ours')).toEqual([]);
});

it('is led to by the slides that it names', () => {
  const { deck, problems } = read('\n## One {.questions}\n\n1. Why?\n\n## Two {.questions .backup from="one,,three"}\n\n1. Why?\n');
  expect(deck?.slides.map(({ from }) => from)).toEqual([undefined, undefined, ['one', 'three']]);
  expect(problems).toMatchObject([{ code: 'deck.from-unknown', params: { id: 'three' }, where: { slide: 3 } }]);
});

it('stands apart from sections as what closes a deck does', () => {
  const { deck } = read('\n# Part\n\nLead.\n\n## One {.questions}\n\n1. Why?\n\n## Two {.questions .apart}\n\n1. Why?\n\n## Sources {.sources}\n');
  expect(deck?.slides.map(({ id, section }) => [id, section])).toEqual([['title', undefined], ['part', 0], ['one', 0], ['two', undefined], ['sources', undefined]]);
});
