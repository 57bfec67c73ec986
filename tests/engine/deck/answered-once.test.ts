/** What the notes answer is answered once. */
import { expect, it } from 'vitest';
import { answeredOnce } from '../../../electron/engine/deck/answered-once.ts';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import { blockPassages } from '../../../electron/engine/markdown/passages.ts';
import { plainText } from '../../../electron/engine/markdown/spans.ts';
import { deckOf, FRONT } from './support.ts';

const ASKED = FRONT.replace('opening: Opening', 'opening: Opening, asked: If asked');
const slide = (title: string, notes: string) => `\n## ${title} {.questions}\n\n1. Why?\n\n::: notes\n${notes}\n:::\n`;
const notesOf = ({ notes }: DeckSlide) => blockPassages(notes).map(({ spans }) => plainText(spans));
const said = (body: string, front = ASKED, own?: string) => answeredOnce(deckOf(body, front), own).slides.slice(1).map(notesOf);

const FIRST = slide('A', '**Say**\n\nWords\n\n**If asked**\n\n- Why? So.\n- When? Now.\n\n**Evidence**\n\nDaily');

it('says an answer on the first slide alone, and takes a heading away with the last answer below it', () => {
  const further = slide('B', '**If asked**\n\n- Why? So.\n- Who? We.\n\n**Evidence**\n\nDaily') + slide('C', '**Say**\n\nWords\n\n**If asked**\n\n- Why? So.\n- When? Now.\n\n**Evidence**\n\nDaily') + slide('D', 'Here\n\n**If asked**\n\n- Who? We.');
  expect(said(FIRST + further)).toEqual([
    ['Say', 'Words', 'If asked', 'Why? So.', 'When? Now.', 'Evidence', 'Daily'],
    ['If asked', 'Who? We.', 'Evidence', 'Daily'],
    ['Say', 'Words', 'Evidence', 'Daily'],
    ['Here'],
  ]);
});

it('leaves alone what stands below other headings, somebody’s own words, and decks that do not say which part answers', () => {
  const again = slide('B', '**Say**\n\n- Why? So.\n\n**If asked**\n\n- Who? We.');
  expect(said(FIRST + again)[1]).toEqual(['Say', 'Why? So.', 'If asked', 'Who? We.']);
  expect(said(FIRST + FIRST.replace('A {', 'B {'), ASKED, 'deck.md')[1]).toEqual(said(FIRST)[0]);
  expect(said(FIRST + FIRST.replace('A {', 'B {'), FRONT)[1]).toEqual(said(FIRST)[0]);
});
