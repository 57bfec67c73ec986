/**
 * Every deck that can be made of the bundled dataset: both languages, three packs, three lengths, two sizes, three looks.
 * Nothing runs over its box, lies over another or leaves the page; a look changes colours and nothing that is measured.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../electron/engine/deck/model.ts';
import { layoutDeck } from '../../electron/engine/layout/layout.ts';
import type { Primitive, Scene, SceneSlide } from '../../electron/engine/scene/model.ts';
import type { Typeface } from '../../electron/engine/text/typeface.ts';
import { LENGTHS } from '../../electron/contract/choices.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { bundled } from '../engine/template/reading.ts';
import { BUILT_IN, builtIn, deckOf } from '../engine/template/support.ts';
import { realAtlas } from '../helpers/atlas.ts';
import { type Fill, fillOf } from '../helpers/fill.ts';
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

/** Kinds drawn to the page's upper edge. */
const TO_THE_EDGE: ReadonlySet<string> = new Set(['map', 'shaded-map', 'title', 'section', 'closing', 'picture']);

/** Kinds whose slides stand empty on purpose, or are as long as what they list. */
const LOOSE: ReadonlySet<string> = new Set(['title', 'section', 'closing', 'sources', 'agenda', 'statement', 'quote']);

interface Filled extends Fill {
  readonly id: string;
}

/** How full the slides are that are to be filled. */
const filled = (scene: Scene, deck: Deck): readonly Filled[] =>
  scene.slides.filter((slide) => !LOOSE.has(deck.slides[slide.source]?.kind ?? '') && !isStatement(slide)).map((slide) => ({ id: slide.id, ...fillOf(slide, scene.page) }));

/** What says one thing is set as a statement, whatever its kind. */
const isStatement = ({ items }: SceneSlide): boolean => items.some(({ id }) => id === 'statement-1') && items.every(({ id }) => !id.startsWith('row-rule'));

/** Slides that are nearly empty, or have a wide band between two things. */
const poorlyFilled = (fills: readonly Filled[]): readonly string[] =>
  fills.filter(({ share, gap }) => share < LEAST || gap > WIDEST).map(({ id, share, gap }) => `${id}: ${share.toFixed(2)} filled, ${gap.toFixed(2)} between`);

const [LEAST, WIDEST] = [0.4, 0.2] as const;
/** Shares of the body between which nine of ten slides reach; half a percent for rounding. */
const [FROM, TO] = [0.55, 0.855] as const;

/** Text that may be small: what tells where things are from and where one is. */
const SMALL: ReadonlySet<string> = new Set(['footer', 'slideNumber', 'date']);

/** Texts under 12 points that are neither feet nor captions nor a list of sources. */
const tooSmall = (scene: Scene, deck: Deck): readonly string[] =>
  scene.slides
    .filter(({ source }) => deck.slides[source]?.kind !== 'sources')
    .flatMap(({ id, items }) =>
      items
        .flatMap((item) => (item.type === 'group' ? [...item.items] : [item]))
        .filter((item) => item.type === 'text' && !SMALL.has(item.role) && !CAPTION.test(item.id))
        .flatMap((item) => (item.type === 'text' ? item.paragraphs.flatMap(({ runs }) => runs.filter(({ size }) => size < 12).map(({ size, text }) => `${id}, ${item.id}: ${size} pt: ${text}`)) : [])),
    );

/** Captions, the names on a map, and what leads from the foot to the questions kept behind the deck. */
const CAPTION = /caption$|^label-\d+$|^asked$/u;

describe.each(BUILT_IN.flatMap((pack) => LANGUAGES.map((language) => [pack, language] as const)))('%s, %s', (pack, language) => {
  const template = builtIn(pack);
  const fills: Filled[] = [];

  it.each(LENGTHS)('stands well on every slide, %s', async (length) => {
    const { deck, problems } = deckOf(template, bundled(language, length));
    expect(problems).toEqual([]);
    for (const { scene, problems: reported } of await scenesOf(deck)) {
      expect(reported).toEqual([]);
      expect(sceneFaults(scene)).toEqual([]);
      expect(poorlyFilled(filled(scene, deck))).toEqual([]);
      expect(tooSmall(scene, deck)).toEqual([]);
      fills.push(...filled(scene, deck));
      expect(new Set(scene.slides.map(({ title }) => title)).size).toBe(scene.slides.length);
      if (pack === 'executive' || pack === 'point-paper') expect(scene.slides.length).toBeLessThanOrEqual(7);
    }
  }, 60_000);

  it('fills nine of ten slides neither too little nor too much', () => {
    const other = fills.filter(({ share }) => share < FROM || share > TO);
    expect(fills.length).toBeGreaterThan(0);
    expect(other.length, other.map(({ id, share }) => `${id}: ${share.toFixed(2)}`).join('\n')).toBeLessThanOrEqual(fills.length / 10);
  });

  it('is laid out alike in every look', async () => {
    const { deck } = deckOf(template, bundled(language, 'full'));
    // Every size is looked at with two of the six packs and languages: a look knows of no size.
    const setup = everySetup[(BUILT_IN.indexOf(pack) + LANGUAGES.indexOf(language)) % everySetup.length] as (typeof everySetup)[0];
    // Below a look's band only drawings to the edge begin lower.
    const sameInAll = (scene: Scene): Scene => ({ ...scene, slides: scene.slides.filter(({ source }) => !TO_THE_EDGE.has(deck.slides[source]?.kind ?? '')) });
    const scenes = await Promise.all(everyLook.map(async (look) => ({ look, scene: (await sceneOf(deck, setup, look)).scene })));
    const [first, ...others] = scenes.map(({ look, scene }) => ({ look, whole: measured(scene), below: measured(sameInAll(scene)) }));
    for (const { look, whole, below } of others) {
      expect(below).toEqual(first?.below);
      if (!look.grounds.band) expect(whole).toEqual(first?.whole);
    }
    expect(others.length).toBe(3);
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
