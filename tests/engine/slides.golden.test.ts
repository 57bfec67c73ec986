/**
 * One slide of each kind and language at each stage, as text that a review can read. The slides are those of docs/gallery.
 * After a wanted change: npx vitest run --project unit slides.golden -u, then read the difference.
 */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { inRoot } from '../../build/paths.mjs';
import type { Composed } from '../../electron/engine/compose.ts';
import { DECK_KINDS } from '../../electron/engine/deck/kinds/all.ts';
import { finishPptx } from '../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../electron/engine/paint/pptx/paint.ts';
import { type Parts, textOf } from '../../electron/engine/paint/pptx/parts.ts';
import { paintSvg } from '../../electron/engine/paint/svg/paint.ts';
import { digestOf } from '../../electron/engine/units/digest.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { fullChoices, quietly, realWorkshop, valueOf } from '../acceptance/full-decks.ts';
import { lines, sceneText } from './scene-text.ts';

const GOLDEN = inRoot('tests', 'golden', 'slides');

/** The gallery's second section is there for the agenda; the first shows the kind. */
const SHOWN_BEFORE = 'corridors';

/** A picture's bytes left out, and long outlines in short: a digest tells that they changed, and nobody reads their points. */
const short = (markup: string) =>
  markup
    .replace(/(?<= href="data:[\w/]+;base64,)[^"]*/g, '…')
    .replace(/(?<=<a:pathLst>).{500,}?(?=<\/a:pathLst>)|(?<= d=")[^"]{500,}(?=")/g, (points) => `${points.length} signs, ${digestOf(points)}`);

/** Without the places in the template that its parts come from: those change with every line of the pack. */
const deckText = (slide: unknown) =>
  stringify(JSON.parse(JSON.stringify(slide, (key, value: unknown) => (key === 'origin' ? undefined : value))), { lineWidth: 0 });

describe.each(LANGUAGES)('a slide of each kind (%s)', (language) => {
  let made: Composed;
  let parts: Parts;
  let ids: readonly string[];
  beforeAll(async () => {
    made = valueOf(await realWorkshop().compose(fullChoices(language, { template: inRoot('docs', 'gallery') }), quietly));
    parts = finishPptx(await paintPptx(made.scene), made.scene);
    ids = made.deck.slides.map(({ id }) => id).filter((id) => id !== SHOWN_BEFORE);
  });

  it('is there for every kind that there is', () => {
    const golden = new Set(readdirSync(GOLDEN).flatMap((name) => made.deck.slides.filter(({ id }) => `${id}-${language}` === name)).map(({ kind }) => kind));
    expect(golden).toEqual(new Set(Object.keys(DECK_KINDS)));
  });

  it('is of the gallery as it is', () => {
    expect(readdirSync(GOLDEN).filter((name) => name.endsWith(`-${language}`)).sort()).toEqual(ids.map((id) => `${id}-${language}`).sort());
  });

  it('is as read and approved', async () => {
    for (const id of ids) {
      const deckSlide = made.deck.slides.findIndex((slide) => slide.id === id);
      const [page, ...further] = made.scene.slides.flatMap((slide, index) => (slide.source === deckSlide ? [index] : []));
      const slide = made.scene.slides[page ?? -1];
      if (!slide || page === undefined || further.length > 0) throw new Error(`${id} takes ${further.length} further pages`);
      const folder = `${GOLDEN}/${id}-${language}`;
      await expect.soft(deckText(made.deck.slides[deckSlide])).toMatchFileSnapshot(`${folder}/deck.yaml`);
      await expect.soft(`${sceneText(slide)}\n`).toMatchFileSnapshot(`${folder}/scene.txt`);
      await expect.soft(short(lines(paintSvg(slide, made.scene)))).toMatchFileSnapshot(`${folder}/slide.svg`);
      await expect.soft(short(lines(textOf(parts, `ppt/slides/slide${page + 1}.xml`)))).toMatchFileSnapshot(`${folder}/slide.xml`);
    }
  });
});
