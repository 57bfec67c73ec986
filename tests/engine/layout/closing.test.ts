/** Closing slides by how much they say. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import type { SceneSlide, TextBox } from '../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { everySetup, lightLook } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { base, bullet, deckOf } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const closing = (count: number): DeckSlide => ({
  ...base('closing', 'What to take away'),
  kind: 'closing',
  blocks: [{ kind: 'list', ordered: false, items: Array.from({ length: count }, (_, n) => bullet(`Finding ${n} stands on a line`)), origin: { file: 'x', line: 1 } }],
});

const box = (slide: SceneSlide | undefined, role: TextBox['role']) =>
  slide?.items.find((item): item is TextBox => item.type === 'text' && item.role === role);

describe.each(everySetup)('a closing slide ($page.width wide)', (setup) => {
  const pages = async (count: number) => (await layoutDeck(deckOf('en', [closing(count)]), { look: lightLook, setup, typeface, atlas: realAtlas })).scene.slides;

  it('has its text beside its title, both in the middle of the page, in smaller type where there is more of it', async () => {
    const [few, many] = [await pages(3), await pages(7)];
    expect([few, many].map((slides) => slides.map(({ layout }) => layout))).toEqual([['closing'], ['closing']]);
    const [title, text] = [box(few[0], 'title'), box(few[0], 'body')];
    expect([title?.anchor, text?.anchor, text?.frame.y, text?.frame.height]).toEqual(['middle', 'middle', title?.frame.y, title?.frame.height]);
    expect(text?.frame.x).toBeGreaterThan((title?.frame.x ?? 0) + (title?.frame.width ?? 0));
    expect(box(many[0], 'body')?.paragraphs).toHaveLength(7);
    expect(box(many[0], 'footer')).toBeDefined();
    const sizes = [few, many].map(([slide]) => box(slide, 'body')?.paragraphs[0]?.runs[0]?.size ?? 0);
    expect(sizes[0]).toBeGreaterThanOrEqual(sizes[1] ?? Infinity);
    expect(sizes[1]).toBeGreaterThanOrEqual(16);
  });

  it('begins its text on its first page where one page does not hold it, every page on the closing ground', async () => {
    const slides = await pages(40);
    expect(slides.length).toBeGreaterThan(1);
    for (const slide of slides) {
      expect(box(slide, 'body')?.paragraphs.length).toBeGreaterThan(3);
      expect(slide.background).toBe('surface');
    }
    expect(slides.flatMap((slide) => box(slide, 'body')?.paragraphs ?? [])).toHaveLength(40);
  });
});
