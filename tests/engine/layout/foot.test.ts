/** The handling mark at the foot: on the first slide with its details, and beside a map to the page's edges, where the foot is narrow. */
import { expect, it } from 'vitest';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { everySetup, lightLook } from '../../helpers/look.ts';
import { sceneFaults } from '../../helpers/scene-faults.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { base, deckOf, mapOf, mapSlide, passage } from './decks.ts';

it.each(LANGUAGES.flatMap((language) => everySetup.map((setup) => [language, `${setup.page.width} × ${setup.page.height}`, setup] as const)))(
  'holds the mark of a deck on the page, in %s, %s',
  async (language, _size, setup) => {
    const deck = deckOf(language, [
      { ...base('title', 'A title'), kind: 'title', details: [passage('A line of details that is about as long as the foot, with the date, the office and who wrote it'), passage('Facts as of today'), passage('Third')] },
      mapSlide(mapOf((index) => `A ${index}`)),
    ]);
    const marked = { ...deck, meta: { ...deck.meta, handling: 'DRAFT – EMBARGOED UNTIL 1 March 2026 – TLP:AMBER+STRICT' } };
    const { scene } = await layoutDeck(marked, { look: lightLook, setup, typeface: await realTypeface(), atlas: realAtlas });
    expect(sceneFaults(scene)).toEqual([]);
    expect(scene.slides.flatMap(({ items }) => items).filter(({ id }) => id === 'handling')).toHaveLength(scene.slides.length);
  },
);
