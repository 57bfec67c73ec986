/** Titles that tell slides apart. */
import { expect, it } from 'vitest';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { base, bullet, deckOf } from './decks.ts';

const origin = { file: 'x', line: 1 };
const slide = (id: string, title: string, items = 1) => ({
  ...base(id, title),
  kind: 'bullets' as const,
  blocks: [{ kind: 'list' as const, ordered: false, items: Array.from({ length: items }, (_, n) => bullet(`Point ${n} of the slide`)), origin }],
});

it('warns of a title that stands over two slides, at the second', async () => {
  const slides = [slide('a', 'Trade'), { ...slide('b', 'Trade'), title: { ...base('b', 'Trade').title, origin: { file: 'deck.md.hbs', line: 7 } } }, slide('c', 'Roads')];
  const { problems } = await layoutDeck(deckOf('en', slides), { look: lightLook, setup: wideSetup, typeface: await realTypeface(), atlas: realAtlas });
  expect(problems).toEqual([{ severity: 'warning', code: 'layout.title-repeated', params: { title: 'Trade' }, where: { file: 'deck.md.hbs', line: 7, slide: 2 } }]);
});

it('takes the pages of one slide for one', async () => {
  const { scene, problems } = await layoutDeck(deckOf('en', [slide('a', 'Trade', 40)]), { look: lightLook, setup: wideSetup, typeface: await realTypeface(), atlas: realAtlas });
  expect(scene.slides.length).toBeGreaterThan(1);
  expect(problems).toEqual([]);
});
