/** Pictures on slides: whole or cut to a frame, never distorted, and clear of all text. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PictureSlide } from '../../../electron/engine/deck/kinds/picture.ts';
import type { QuoteSlide } from '../../../electron/engine/deck/kinds/quote.ts';
import type { Block } from '../../../electron/engine/markdown/model.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { heightOf } from '../../../electron/engine/scene/height.ts';
import type { Picture, Scene, SceneSlide } from '../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { LANGUAGES, type Language } from '../../../electron/engine/units/language.ts';
import type { Frame } from '../../../electron/engine/units/length.ts';
import { type Media, uprightSize } from '../../../electron/engine/units/media.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { everySetup, lightLook, realSetup, wideSetup } from '../../helpers/look.ts';
import { mediaOf } from '../../helpers/pictures.ts';
import { anyText } from '../../helpers/texts.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { base, deckOf, passage } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const HAIR = 0.01;
const LONG = 120_000;
const picture = { media: 'media/x.png', alt: 'What it shows', origin: { file: 'deck.md.hbs', line: 3 } };
const paragraphs = (texts: readonly string[]): readonly Block[] => texts.map((text) => ({ kind: 'paragraph', passage: passage(text, '¶3') }));

const pictureSlide = (...texts: readonly string[]): PictureSlide => ({ ...base('picture', 'A title', 0), kind: 'picture', picture, blocks: paragraphs(texts) });
const quoteSlide = (quote: string, ...texts: readonly string[]): QuoteSlide => ({
  ...base('quote', 'A title', 0),
  kind: 'quote',
  quote: passage(quote, '¶2'),
  attribution: passage('The minister'),
  portrait: picture,
  blocks: paragraphs(texts),
});

async function laidOut(slide: PictureSlide | QuoteSlide, media: Media, language: Language = 'en', setup = wideSetup): Promise<Scene> {
  return (await layoutDeck(deckOf(language, [slide]), { look: lightLook, setup, typeface, atlas: realAtlas, pictures: new Map([[picture.media, media]]) })).scene;
}

const shown = (slide: SceneSlide | undefined): Picture | undefined => slide?.items.find((item) => item.type === 'picture');

function only(scene: Scene): Picture {
  const found = scene.slides.flatMap((slide) => shown(slide) ?? []);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} pictures`);
  return found[0];
}

const apart = (a: Frame, b: Frame): boolean =>
  a.x + a.width <= b.x + HAIR || b.x + b.width <= a.x + HAIR || a.y + a.height <= b.y + HAIR || b.y + b.height <= a.y + HAIR;

/** What is left of the picture has the aspect of its frame; it stands on the page and no text stands on it. */
function checkPictures(scene: Scene): void {
  for (const slide of scene.slides) {
    const found = shown(slide);
    if (found === undefined) continue;
    const { frame, crop, media } = found;
    const { width, height } = uprightSize(media);
    const left = { width: width * (1 - crop.left - crop.right), height: height * (1 - crop.top - crop.bottom) };
    expect(left.width / left.height / (frame.width / frame.height)).toBeCloseTo(1, 6);
    expect(Math.min(left.width, left.height)).toBeGreaterThan(0);
    expect(frame.x).toBeGreaterThanOrEqual(0);
    expect(frame.y).toBeGreaterThanOrEqual(0);
    expect(frame.x + frame.width).toBeLessThanOrEqual(scene.page.width + HAIR);
    expect(frame.y + frame.height).toBeLessThanOrEqual(scene.page.height + HAIR);
    for (const item of slide.items) {
      if (item === found) continue;
      expect(apart(item.frame, frame), `${item.id} over the picture`).toBe(true);
      if (item.type === 'text') expect(heightOf(item.paragraphs)).toBeLessThanOrEqual(item.frame.height + HAIR);
      if (item.type === 'text') expect(item.frame.y + item.frame.height).toBeLessThanOrEqual(scene.page.height + HAIR);
    }
  }
}

const anyMedia = fc
  .tuple(fc.integer({ min: 1, max: 8000 }), fc.integer({ min: 1, max: 8000 }), fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const), fc.boolean())
  .map(([width, height, quarters, mirrored]) => mediaOf(width, height, quarters, mirrored));

describe('any picture with any text', () => {
  it.each(LANGUAGES)('is not distorted, hides nothing and has its words with it (%s)', async (language) => {
    await fc.assert(
      fc.asyncProperty(anyMedia, fc.constantFrom(...everySetup), fc.array(anyText, { maxLength: 4 }), anyText, async (media, setup, texts, quote) => {
        checkPictures(await laidOut(pictureSlide(...texts), media, language, setup));
        checkPictures(await laidOut(quoteSlide(quote, ...texts), media, language, setup));
      }),
      { numRuns: 60 },
    );
  }, LONG);
});

describe('a picture slide', () => {
  const body = { x: 43.2, right: 960 - 43.2 };
  it.each(LANGUAGES)('goes to the upper edge and to that at the reading end, its title and caption in a panel beside it (%s)', async (language) => {
    const scene = await laidOut(pictureSlide('The port in 2024.'), mediaOf(1600, 1200), language);
    const { frame, crop } = only(scene);
    const [title, caption] = ['title', 'caption'].map((id) => scene.slides[0]?.items.find((item) => item.id === id));
    expect(frame.y).toBe(0);
    expect(crop).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
    if (language === 'en') expect(frame.x + frame.width).toBeCloseTo(960, 1);
    else expect(frame.x).toBeCloseTo(0, 1);
    for (const item of [title, caption]) expect(language === 'en' ? item?.frame.x : 960 - (item?.frame.x ?? 0) - (item?.frame.width ?? 0)).toBeCloseTo(body.x, 1);
  });

  it('cuts a photograph at its edges by a quarter at most, and nothing off any other picture', async () => {
    const photograph = (width: number, height: number): Media => ({ ...mediaOf(width, height), type: 'image/jpeg' });
    const lost = ({ crop: { left, top, right, bottom } }: Picture) => 1 - (1 - left - right) * (1 - top - bottom);
    for (const [width, height] of [[1600, 900], [1600, 1200], [1400, 1400], [1200, 1600]] as const) {
      const [cut, whole] = [only(await laidOut(pictureSlide('The port.'), photograph(width, height))), only(await laidOut(pictureSlide('The port.'), mediaOf(width, height)))];
      expect(lost(cut)).toBeLessThanOrEqual(0.2501);
      expect(lost(whole)).toBeLessThanOrEqual(0.0301);
      expect(cut.frame.height).toBeGreaterThanOrEqual(whole.frame.height - 90);
    }
  });

  it('stands whole beside its caption where it is too small for the edges', async () => {
    const { frame } = only(await laidOut(pictureSlide('The port in 2024.'), mediaOf(300, 225)));
    expect([frame.x, frame.width, frame.height].map(Math.round)).toEqual([43, 300, 225]);
  });

  it('has its caption below a wide one', async () => {
    const scene = await laidOut(pictureSlide('The coast.'), mediaOf(2400, 700));
    const { frame } = only(scene);
    expect(frame.width).toBeCloseTo(960 - 2 * 43.2, 1);
    expect(scene.slides[0]?.items.find(({ id }) => id === 'caption')?.frame.y).toBeGreaterThan(frame.y + frame.height);
  });

  it('shows a small picture no larger than a pixel a point, and one without caption in the middle', async () => {
    const { frame } = only(await laidOut(pictureSlide(), mediaOf(100, 50)));
    expect(frame).toMatchObject({ width: 100, height: 50, x: 430 });
  });

  it('puts a long text on a further page and leaves the picture its size', async () => {
    const long = 'A sentence that goes on. '.repeat(60);
    const scene = await laidOut(pictureSlide(long), mediaOf(1600, 900));
    expect(scene.slides.length).toBeGreaterThan(1);
    expect(only(scene).frame.height).toBeGreaterThan(300);
    expect(scene.slides[0]?.title).toBe('A title (1\u00A0of\u00A03)');
  });

  it('describes the picture and cites what its caption cites', async () => {
    const scene = await laidOut(pictureSlide('The port in 2024.'), mediaOf(1600, 1200));
    expect(only(scene)).toMatchObject({ description: 'What it shows', name: 'Picture' });
    expect(scene.slides[0]?.facts).toContain('fact-3');
  });

  it('tells its text where the picture is not to be had', async () => {
    const { scene } = await layoutDeck(deckOf('en', [pictureSlide('The port.')]), { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
    expect(scene.slides.map(shown)).toEqual([undefined]);
    expect(JSON.stringify(scene.slides)).toContain('The port.');
  });
});

describe('a portrait', () => {
  it.each(LANGUAGES)('stands at the reading start of the words, four by five (%s)', async (language) => {
    const scene = await laidOut(quoteSlide('The sea is our road'), mediaOf(1600, 1000), language);
    const { frame, crop } = only(scene);
    expect(frame.height / frame.width).toBeCloseTo(1.25, 2);
    expect(crop.left).toBeCloseTo(crop.right);
    expect(crop.left).toBeCloseTo(0.25);
    const words = scene.slides[0]?.items.find(({ id }) => id === 'quote')?.frame;
    expect((words?.x ?? 0) > frame.x).toBe(language === 'en');
  });

  it('loses more below than above, where the eyes are', async () => {
    const { crop } = only(await laidOut(quoteSlide('Words'), mediaOf(800, 2000)));
    expect(crop.left).toBe(0);
    expect(crop.bottom / crop.top).toBeCloseTo(3);
  });

  it('stands smaller where words need room, and is never left out without a word', async () => {
    const setups = { '16:9': wideSetup, '4:3': realSetup('4:3') };
    for (const [size, setup] of Object.entries(setups)) {
      const widths = new Set<number>();
      for (let words = 1; words <= 53; words += 4) {
        const slide = quoteSlide('We go our way. '.repeat(words), 'It was said in Almaty.');
        const { scene, problems } = await layoutDeck(deckOf('en', [slide]), { look: lightLook, setup, typeface, atlas: realAtlas, pictures: new Map([[picture.media, mediaOf(800, 1000)]]) });
        const found = scene.slides.flatMap((each) => shown(each) ?? []);
        const said = problems.filter(({ code }) => code === 'layout.portrait-left-out');
        expect([size, words, found.length + said.length]).toEqual([size, words, 1]);
        if (found[0]) widths.add(Math.round(found[0].frame.width));
        if (said[0]) expect([said[0].where.line, said[0].where.slide]).toEqual([base('quote', 'A title', 0).origin.line, 1]);
      }
      expect([size, widths.size]).toEqual([size, 2]);
    }
  });

  it('makes room for a long quotation', async () => {
    const scene = await laidOut(quoteSlide('We shall go our own way between all of our neighbours. '.repeat(14)), mediaOf(800, 1000));
    expect(scene.slides.map(shown)).toEqual([undefined]);
    expect(scene.slides[0]?.items.some(({ id }) => id === 'quote')).toBe(true);
  });
});
