/** Deck Markdown for tests of the parser. */
import { handWritten } from '../../../electron/engine/markdown/markdown.ts';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import type { Deck } from '../../../electron/engine/deck/model.ts';
import type { DeckSource, Passage } from '../../../electron/engine/markdown/model.ts';
import { type ParsedDeck, parseDeck } from '../../../electron/engine/deck/parse.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';

export const SOURCES: readonly DeckSource[] = [
  { id: 'daily', short: 'Daily 2025', full: 'Daily, 26 December 2025' },
  { id: 'report', short: 'Report', full: 'The report', url: 'https://example.org' },
  { id: 'unused', short: 'Unused', full: 'Never cited' },
];

/** Takes the first six lines of a deck. */
export const FRONT = `---
title: The deck
language: en
date: 2025-12-26
words: {continued: "({n}/{count})", source: "Source:", separator: "; ", opening: Opening}
---
`;

export const parse = (markdown: string): ParsedDeck => parseDeck(handWritten('deck.md', markdown), SOURCES);

export function deckOf(body: string, front = FRONT): Deck {
  const { deck, problems } = parse(front + body);
  if (deck === undefined) throw new Error(JSON.stringify(problems, null, 1));
  return deck;
}

/** The slides behind the title slide. */
export const slidesOf = (body: string): readonly DeckSlide[] => deckOf(body).slides.slice(1);

export function slideOf<K extends DeckSlide['kind']>(kind: K, body: string): Extract<DeckSlide, { kind: K }> {
  const found = slidesOf(body)[0];
  if (found?.kind !== kind) throw new Error(`A slide of kind ${found?.kind ?? 'none'} instead of ${kind}`);
  return found as Extract<DeckSlide, { kind: K }>;
}

/** `severity line message hint` of each problem. */
export const problemsOf = (body: string, front = FRONT): readonly string[] =>
  parse(front + body).problems.map((found) => {
    const { severity, message, hint, where } = inWords(found, 'en');
    return `${severity} ${where.line ?? ''} ${message} ${hint}`;
  });

export const textOf = ({ spans }: Passage): string => spans.map(({ text }) => text).join('');

/** A passage's text with its emphasis as in Markdown, and its citations behind it. */
export const shown = ({ spans, citations }: Passage): string => {
  const text = spans.map((span) => {
    const stars = `${span.strong === true ? '**' : ''}${span.accent === true ? '*' : ''}`;
    return `${stars}${span.text}${[...stars].reverse().join('')}${span.href === undefined ? '' : `<${span.href}>`}`;
  });
  const cited = citations.map(({ source, at, fact }) => `[${source} ${at}${fact === undefined ? '' : ` ${fact}`}]`);
  return text.join('') + cited.join('');
};
