/** Which paragraph, cell or category tells which record: the identity in an exported deck and `verify` go by it. */
import { beforeAll, expect, it } from 'vitest';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { NO_ATLAS } from '../../../electron/engine/layout/map/atlas.ts';
import type { Primitive } from '../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { itemsOf } from '../../helpers/scene-faults.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { bullet, deckOf, everyKind } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const toldBy = (item: Primitive): readonly string[] => {
  switch (item.type) {
    case 'text':
      return item.paragraphs.flatMap(({ facts = [] }) => facts);
    case 'table':
      return item.rows.flat().flatMap(({ paragraphs }) => paragraphs.flatMap(({ facts = [] }) => facts));
    case 'chart':
      return (item.categories.facts ?? []).flat();
    default:
      return [];
  }
};

const noAtlas = () => Promise.resolve(NO_ATLAS);

it.each([['en', 1], ['fa', 9], ['en', 60]] as const)(
  'is known of every record that a slide stands on (%s, texts of %i words)',
  async (language, words) => {
    const text = Array.from({ length: words }, () => (language === 'fa' ? 'بندر' : 'harbour')).join(' ');
    const slides = everyKind('A title', (index) => `${text} ${index}`).map((slide) => ({ ...slide, notes: [] }));
    const { scene } = await layoutDeck(deckOf(language, slides), { look: lightLook, setup: wideSetup, typeface, atlas: noAtlas });
    for (const slide of scene.slides) {
      expect({ id: slide.id, told: [...new Set(itemsOf(slide).flatMap(toldBy))].sort() }).toEqual({ id: slide.id, told: [...slide.facts].sort() });
    }
  },
);

it('is kept by both parts of a paragraph that goes on on a further slide', async () => {
  const long = Array.from({ length: 900 }, () => 'harbour').join(' ');
  const slide = { kind: 'bullets' as const, id: 'long', title: bullet('Long'), notes: [], origin: { file: 'deck.md', line: 1 } };
  const deck = deckOf('en', [{ ...slide, blocks: [{ kind: 'list' as const, ordered: false, items: [bullet(long)], origin: slide.origin }] }]);
  const { scene } = await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface, atlas: noAtlas });
  expect(scene.slides.length).toBeGreaterThan(1);
  for (const each of scene.slides) expect(itemsOf(each).flatMap(toldBy)).toContain('fact-7');
});
