import { expect, it } from 'vitest';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { counting } from '../../helpers/counting.ts';
import { everyLook, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { base, bullet, deckOf } from './decks.ts';

it('a list of three times the entries, over three times the pages, is looked at three times as often', async () => {
  const look = everyLook[0] ?? expect.fail('no look');
  const typeface = await realTypeface();
  const looksOf = async (entries: number): Promise<number> => {
    const { looks, watched } = counting();
    const items = Array.from({ length: entries }, (_, index) => bullet(`Record ${index} says that cooperation in this field has grown over the last year.`));
    const deck = deckOf('en', [{ ...base('list', 'A list'), kind: 'bullets', blocks: watched([{ kind: 'list' as const, ordered: false, items, origin: { file: 'deck.md', line: 1 } }]) }]);
    const { scene } = await layoutDeck(deck, { look, setup: wideSetup, typeface, atlas: () => expect.fail('no map here') });
    expect(scene.slides.length).toBeGreaterThan(entries / 8);
    return looks();
  };
  expect((await looksOf(90)) / (await looksOf(30))).toBeLessThan(3.3);
});
