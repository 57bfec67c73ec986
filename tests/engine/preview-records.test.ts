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
  ['fa', 'تابناک، بند ۶؛ تابناک، بند ۷'],
  ['en', 'Tabnak, ¶6; Tabnak, ¶7'],
] as const)('sources of a record are joined by the separator of the deck’s language: %s', async (language, joined) => {
  const look = everyLook[0] ?? expect.fail('no look');
  const deck = deckOf(language, [chartSlide(chartOf('bar', [['A', [1]]]))]);
  const { scene } = await layoutDeck(deck, { look, setup: wideSetup, typeface: await realTypeface(), atlas: () => expect.fail('no map here') });
  const sources = [{ id: 'tabnak', short: language === 'fa' ? 'تابناک' : 'Tabnak' }];
  const facts = [{ id: 'a', text: 'x', cite: [{ source: 'tabnak', at: '¶6' }, { source: 'tabnak', at: '¶7' }] }];
  const made: CutDeck = { front: { text: '', origins: [] }, slides: [] };
  const edited = { made, applied: applyEdits(made, [], language), edits: [] };
  const composed = { materials: { fonts: fontFiles(), setup: wideSetup }, briefing: { facts, sources, language }, edited, deck, scene } as unknown as Composed;
  const { records } = atOnce(makePreview(composed, { fonts: 'window' }));
  expect(records.map(({ source }) => source)).toEqual([joined]);
});
