/**
 * Every deck that can be made of the bundled dataset: both languages, three packs, three lengths, two sizes, three looks.
 * Nothing runs over its box, lies over another or leaves the page; a look changes colours and nothing that is measured.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../electron/engine/deck/model.ts';
import { layoutDeck } from '../../electron/engine/layout/layout.ts';
import type { Primitive, Scene } from '../../electron/engine/scene/model.ts';
import type { Typeface } from '../../electron/engine/text/typeface.ts';
import { LENGTHS } from '../../electron/contract/choices.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { bundled } from '../engine/template/reading.ts';
import { BUILT_IN, builtIn, deckOf } from '../engine/template/support.ts';
import { realAtlas } from '../helpers/atlas.ts';
import { fillOf } from '../helpers/fill.ts';
import { everyLook, everySetup, lightLook } from '../helpers/look.ts';
import { sceneFaults } from '../helpers/scene-faults.ts';
import { realTypeface } from '../helpers/typeface.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const sceneOf = (deck: Deck, setup: (typeof everySetup)[number], look = lightLook) => layoutDeck(deck, { look, setup, typeface, atlas: realAtlas });

/** Slides of the deck in every size, with what layout reports. */
const scenesOf = (deck: Deck) => Promise.all(everySetup.map((setup) => sceneOf(deck, setup)));

/** All that is measured: places, lines, sizes. Colours, and rectangles and rules that bear them, are the look's. */
const measured = ({ slides, layouts }: Scene) => {
  const colourless = (value: unknown): string =>
    JSON.stringify(value, (key, field: unknown) => (/colour|fill|background|stroke|accent/i.test(key) ? undefined : field));
  const marks = (item: Primitive) => item.type === 'rect' || item.type === 'rule';
  return { slides: slides.map((slide) => colourless({ ...slide, items: slide.items.filter((item) => !marks(item)) })), layouts: colourless(layouts) };
};

/** Kinds whose slides stand empty on purpose, or are as long as what they list. */
const LOOSE: ReadonlySet<string> = new Set(['title', 'section', 'closing', 'sources', 'agenda', 'statement', 'quote']);

/** Slides that are nearly empty, or have a wide band between two things; of the others nine of ten reach over half of the body. */
function poorlyFilled(scene: Scene, deck: Deck): readonly string[] {
  const setup = everySetup.find(({ page }) => page.width === scene.page.width) as (typeof everySetup)[0];
  const shown = scene.slides.filter(({ source }) => !LOOSE.has(deck.slides[source]?.kind ?? ''));
  const fills = shown.map((slide) => ({ slide, ...fillOf(slide, setup) }));
  const low = fills.filter(({ share }) => share < HALF);
  return [
    ...fills.filter(({ share, gap }) => share < LEAST || gap > WIDEST).map(({ slide, share, gap }) => `${slide.id}: ${share.toFixed(2)} filled, ${gap.toFixed(2)} between`),
    ...(low.length > Math.ceil(fills.length / 10) ? [`${low.length} of ${fills.length} reach over less than ${HALF}`] : []),
  ];
}

const [LEAST, HALF, WIDEST] = [0.4, 0.55, 0.34] as const;

describe.each(BUILT_IN.flatMap((pack) => LANGUAGES.map((language) => [pack, language] as const)))('%s, %s', (pack, language) => {
  const template = builtIn(pack);

  it.each(LENGTHS)('stands well on every slide, %s', async (length) => {
    const { deck, problems } = deckOf(template, bundled(language, length));
    expect(problems).toEqual([]);
    for (const { scene, problems: reported } of await scenesOf(deck)) {
      expect(reported).toEqual([]);
      expect(sceneFaults(scene)).toEqual([]);
      expect(poorlyFilled(scene, deck)).toEqual([]);
      expect(new Set(scene.slides.map(({ title }) => title)).size).toBe(scene.slides.length);
      if (pack === 'executive') expect(scene.slides.length).toBeLessThanOrEqual(7);
    }
  }, 60_000);

  it('is laid out alike in every look', async () => {
    const { deck } = deckOf(template, bundled(language, 'full'));
    // Every size is looked at with two of the six packs and languages: a look knows of no size.
    const setup = everySetup[(BUILT_IN.indexOf(pack) + LANGUAGES.indexOf(language)) % everySetup.length] as (typeof everySetup)[0];
    // A look with a band has drawings begin below it.
    const [first, ...others] = await Promise.all(everyLook.filter(({ grounds }) => !grounds.band).map(async (look) => measured((await sceneOf(deck, setup, look)).scene)));
    for (const other of others) expect(other).toEqual(first);
    expect(others.length).toBe(2);
  }, 60_000);
});

describe('the check finds', () => {
  const slideWith = (wanted: (item: Primitive) => boolean, scene: Scene) => {
    const slide = scene.slides.find(({ items }) => items.some(wanted));
    const item = slide?.items.find(wanted);
    if (slide === undefined || item === undefined) throw new Error('no slide has it');
    return { slide, item };
  };
  const changed = async (wanted: (item: Primitive) => boolean, change: (item: Primitive) => Primitive) => {
    const { scene } = await layoutDeck(deckOf(builtIn(), bundled('en', 'full')).deck, { look: lightLook, setup: everySetup[0] as (typeof everySetup)[0], typeface, atlas: realAtlas });
    const { slide, item } = slideWith(wanted, scene);
    return sceneFaults({ page: scene.page, slides: [{ ...slide, items: slide.items.map((each) => (each === item ? change(each) : each)) }] }).join('\n');
  };
  const framed = (item: Primitive, frame: Partial<Primitive['frame']>): Primitive => ({ ...item, frame: { ...item.frame, ...frame } });
  const isBody = (item: Primitive) => item.type === 'text' && item.role === 'body';

  it.each([
    ['a box off the page', isBody, (item: Primitive) => framed(item, { x: item.frame.x + 700 }), 'leaves the page'],
    ['a text over the edge of its box', isBody, (item: Primitive) => framed(item, { height: 10 }), 'runs over'],
    ['a line wider than its box', isBody, (item: Primitive) => framed(item, { width: 50 }), 'has too wide a line'],
    ['a box over another', isBody, (item: Primitive) => framed(item, { y: 60 }), 'overlap'],
    ['a shape outside its group', (item: Primitive) => item.type === 'group', (item: Primitive) => framed(item, { width: 10 }), 'leaves'],
    ['a table with too low a row', (item: Primitive) => item.type === 'table', (item: Primitive) => (item.type === 'table' ? { ...item, rowHeights: item.rowHeights.map(() => 5) } : item), 'a cell of'],
    ['a table with too narrow a column', (item: Primitive) => item.type === 'table', (item: Primitive) => (item.type === 'table' ? { ...item, columns: item.columns.map(() => 20) } : item), 'has too wide a line'],
  ] as const)('%s', async (_, wanted, change, expected) => {
    expect(await changed(wanted, change)).toContain(expected);
  });
});
