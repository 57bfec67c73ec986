/** Foreign names and numbers with signs stand in their order in every kind of slide, its notes and its charts. */
import { beforeAll, expect, it } from 'vitest';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { paintSvg } from '../../../electron/engine/paint/svg/paint.ts';
import type { Paragraph, Primitive } from '../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { visualOrder } from '../../helpers/visual-order.ts';
import { deckOf, everyKind } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const TEXT = 'شرکت TCO ۴۵ تن، −۱۲٪';

const paragraphsOf = (items: readonly Primitive[]): readonly Paragraph[] =>
  items.flatMap((item) => {
    if (item.type === 'group') return paragraphsOf(item.items);
    if (item.type === 'table') return item.rows.flat().flatMap((cell) => cell.paragraphs);
    return item.type === 'text' ? item.paragraphs : [];
  });
const labelsOf = (items: readonly Primitive[]): readonly string[] =>
  items.flatMap((item) => (item.type === 'group' ? labelsOf(item.items) : item.type === 'chart' ? item.categories.labels.flatMap((label) => label?.lines ?? []) : []));

it('reads in order wherever it stands', async () => {
  const { scene } = await layoutDeck(deckOf('fa', everyKind(TEXT, () => TEXT)), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
  const texts = scene.slides.flatMap(({ items, notes }) => [
    ...paragraphsOf(items).map(({ runs }) => runs.map(({ text }) => text).join('')),
    ...notes.map(({ text }) => text),
    ...labelsOf(items),
  ]);
  const [names, signs] = [texts.filter((text) => /TCO.?\s.?۴۵/u.test(text)), texts.filter((text) => text.includes('۱۲٪'))];
  expect(names.length).toBeGreaterThan(20);
  for (const text of names) expect(visualOrder(text, 'rtl')).toContain('۴۵ TCO');
  for (const text of signs) expect(visualOrder(text, 'rtl')).toContain('−۱۲٪');
});

it('holds an address together that a line break divides, which each line of a drawing is for itself', async () => {
  const address = 'https://example.org/2024/a-long-way/to/the/harbour-and-back/again/';
  const text = `این متن را که کمی بلند است و سطر را تا نزدیک به پایان آن پر می‌کند در نشانی ${address} ببینید`;
  const bullets = everyKind('عنوان', () => text).filter(({ kind }) => kind === 'bullets');
  const deck = deckOf('fa', bullets);
  const { scene } = await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
  const lines = scene.slides.flatMap((slide) =>
    [...paintSvg(slide, scene).matchAll(/<text [^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')),
  );
  const broken = lines.filter((line) => /https:\/\/\S*$/u.test(line) && !line.includes(address));
  expect(broken.length).toBeGreaterThan(0);
  // Its beginning stands at the left of what the line has of it, its signs behind it.
  for (const line of broken) expect(visualOrder(line, 'rtl')).toMatch(/^https:\/\//u);
});
