import { expect, it } from 'vitest';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { NO_ATLAS } from '../../../electron/engine/layout/map/atlas.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { sceneFaults } from '../../helpers/scene-faults.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { base, deckOf, passage } from './decks.ts';

it.each(LANGUAGES)('has initials that keep to their circle, in a wider face too (%s)', async (language) => {
  const items = ['WW MM', 'Wide Mouth', 'Kazakhstan سرمایه', 'سرمایه Kazakhstan', 'ضمیمه صنعت'].map((name) => {
    const said = passage('says something', '¶3');
    return { ...said, spans: [{ text: name, strong: true }, { text: ' says something' }], children: [] };
  });
  const deck = deckOf(language, [{ ...base('actors', 'A title', 0), kind: 'actors', items, blocks: [] }]);
  const { scene } = await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface: await realTypeface(), atlas: async () => NO_ATLAS });
  expect(sceneFaults(scene)).toEqual([]);
  expect(scene.slides.flatMap(({ items: drawn }) => drawn.filter(({ id }) => id.startsWith('initials-')))).toHaveLength(items.length);
});
