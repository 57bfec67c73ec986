import { expect, it } from 'vitest';
import { atOnce } from '../../electron/engine/units/breath.ts';
import type { CutDeck } from '../../electron/engine/deck/cut.ts';
import { applyEdits } from '../../electron/engine/document/apply.ts';
import { layoutDeck } from '../../electron/engine/layout/layout.ts';
import type { Composed } from '../../electron/engine/compose.ts';
import { makePreview } from '../../electron/engine/make/preview.ts';
import { everyLook, wideSetup } from '../helpers/look.ts';
import { fontFiles, realTypeface } from '../helpers/typeface.ts';
import { chartOf, chartSlide, deckOf } from './layout/decks.ts';

it.each([
  ['fa', ['تابناک، بند ۶', 'تابناک، بند ۷'], '۲'],
  ['en', ['Tabnak, ¶6', 'Tabnak, ¶7'], '2'],
] as const)('a record tells its sources with their places, the words relied on and how good both are: %s', async (language, places, two) => {
  const look = everyLook[0] ?? expect.fail('no look');
  const deck = deckOf(language, [chartSlide(chartOf('bar', [['A', [1]]]))]);
  const { scene } = await layoutDeck(deck, { look, setup: wideSetup, typeface: await realTypeface(), atlas: () => expect.fail('no map here') });
  const sources = [{ id: 'tabnak', short: language === 'fa' ? 'تابناک' : 'Tabnak', reliability: { grade: 'B', words: 'good' } }];
  // The other stands on no slide.
  const facts = [{ id: 'untold', text: 'y', cite: [] }, { id: 'fact-14', text: 'x', cite: [{ source: 'tabnak', at: '¶6', quote: 'بندر باز شد', credibility: { grade: 2, words: 'so' } }, { source: 'tabnak', at: '¶7', quote: 'The port', credibility: null }] }];
  const made: CutDeck = { front: { text: '', origins: [] }, slides: [] };
  const edited = { made, applied: applyEdits(made, [], language), edits: [] };
  const composed = { materials: { fonts: fontFiles(), setup: wideSetup }, briefing: { facts, sources, language }, edited, deck, scene } as unknown as Composed;
  const { records } = atOnce(makePreview(composed, { fonts: 'window' }));
  const reliability = { grade: 'B', words: 'good' };
  expect(records).toEqual([
    {
      id: 'fact-14',
      text: 'x',
      cites: [
        { place: places[0], words: 'بندر باز شد', language: 'fa', reliability, credibility: { grade: two, words: 'so' } },
        { place: places[1], words: 'The port', language: 'en', reliability, credibility: null },
      ],
    },
  ]);
});
