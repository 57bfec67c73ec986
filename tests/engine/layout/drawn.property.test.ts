/** Networks, flows and shaded maps of any size: nothing on anything else, nothing outside of the body, and mirrored the same. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { gridOf } from '../../../electron/engine/layout/grid.ts';
import type { Path, Primitive, Scene } from '../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import type { Direction, Language } from '../../../electron/engine/units/language.ts';
import type { Frame } from '../../../electron/engine/units/length.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { everySetup, lightLook, wideSetup } from '../../helpers/look.ts';
import { itemsOf, sceneFaults } from '../../helpers/scene-faults.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { deckOf, flowSlide, networkSlide, shadedMapSlide } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

async function laid(slide: DeckSlide, { language = 'en', direction, setup = wideSetup }: { readonly language?: Language; readonly direction?: Direction; readonly setup?: typeof wideSetup } = {}): Promise<Scene> {
  const deck = deckOf(language, [slide]);
  const meta = direction ? { ...deck.meta, direction } : deck.meta;
  return (await layoutDeck({ ...deck, meta }, { look: lightLook, setup, typeface, atlas: realAtlas })).scene;
}

const WORDS = { en: ['Kazakhstan', 'ships through', 'a strategic partnership', 'US', 'European Union', 'the', 'Коридор 2'], fa: ['قزاقستان', 'می‌گذرد از', 'مشارکت راهبردی', 'آمریکا', 'اتحادیهٔ اروپا', 'و', 'BRI ۲'] } as const;
const language = fc.constantFrom('en' as const, 'fa' as const);
const anySetup = fc.constantFrom(...everySetup);
const words = (of: Language) => fc.array(fc.constantFrom(...WORDS[of]), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

const network = language.chain((of) =>
  fc.integer({ min: 2, max: 14 }).chain((count) =>
    fc
      .record({
        of: fc.constant(of),
        setup: anySetup,
        names: fc.uniqueArray(words(of), { minLength: count, maxLength: count }),
        relations: fc.array(
          fc.tuple(fc.nat(count - 1), fc.nat(count - 1), words(of), fc.constantFrom('good' as const, 'bad' as const, 'mixed' as const, '' as const), fc.constantFrom('one-way' as const, 'both-ways' as const, 'none' as const)),
          { minLength: 1, maxLength: 14 },
        ),
      })
      .map(({ relations, ...rest }) => ({ ...rest, relations: relations.filter(([a, b]) => a !== b) }))
      .filter(({ relations }) => relations.length > 0),
  ),
);

const flows = language.chain((of) =>
  fc.record({
    of: fc.constant(of),
    setup: anySetup,
    // From a name to one behind it: so none leads round.
    flows: fc
      .array(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 400 }), fc.boolean()), { minLength: 1, maxLength: 14 })
      .map((all) => all.filter(([a, b]) => a !== b).map(([a, b, value, point]) => [`${WORDS[of][Math.min(a, b) % 5] ?? ''} ${Math.min(a, b)}`, `${WORDS[of][Math.max(a, b) % 5] ?? ''} ${Math.max(a, b)}`, value, '', point] as const))
      .filter((all) => all.length > 0),
  }),
);

const CODES = ['CN', 'RU', 'IR', 'TR', 'IN', 'DE', 'UZ', 'US', 'LU', 'FJ'] as const;
const shaded = language.chain((of) =>
  fc.record({
    of: fc.constant(of),
    setup: anySetup,
    countries: fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 2, maxLength: 8 }).chain((codes) => fc.tuple(...codes.map((iso) => fc.tuple(fc.constant(iso), words(of), fc.integer({ min: -5, max: 900 }))))),
  }),
);

/** Of a path its straight pieces, as frames. */
const pieces = ({ outlines }: Path): readonly Frame[] =>
  outlines.flatMap((outline) => outline.slice(1).map((to, index) => {
    const from = outline[index] ?? to;
    return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  }));
const HAIR = 0.1;
const touches = (a: Frame, b: Frame) => a.x < b.x + b.width - HAIR && b.x < a.x + a.width - HAIR && a.y < b.y + b.height - HAIR && b.y < a.y + a.height - HAIR;

const isLine = (item: Primitive): item is Path => item.type === 'path' && item.ties !== undefined;

describe('a network', () => {
  it('keeps cards, lines and words apart, in the body', async () => {
    await fc.assert(
      fc.asyncProperty(network, async ({ of, setup, names, relations }) => {
        const scene = await laid(networkSlide(names, relations), { language: of, setup });
        expect(sceneFaults(scene)).toEqual([]);
        const { body } = gridOf(setup);
        for (const slide of scene.slides) {
          const items = itemsOf(slide);
          const lines = items.filter(isLine);
          const texts = items.filter(({ id }) => id.startsWith('relation-text-'));
          const cards = items.filter(({ id }) => id.endsWith('-card'));
          for (const line of lines) {
            for (const piece of pieces(line)) {
              for (const other of [...texts, ...cards]) expect([line.id, other.id, touches(piece, other.frame)]).toEqual([line.id, other.id, false]);
            }
          }
          for (const { id, frame } of [...lines, ...texts, ...cards]) expect([id, frame.y + frame.height <= body.y + body.height + HAIR]).toEqual([id, true]);
          // Every line hangs on two ports that are there, and ends at them.
          for (const { outlines, ties = [] } of lines) {
            for (const [index, { to }] of ties.entries()) {
              const port = items.find(({ id }) => id === to)?.frame;
              const end = index === 0 ? outlines[0]?.[0] : outlines[0]?.at(-1);
              expect(Math.hypot((port?.x ?? 0) + (port?.width ?? 0) / 2 - (end?.x ?? 0), (port?.y ?? 0) + (port?.height ?? 0) / 2 - (end?.y ?? 0))).toBeLessThan(HAIR);
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('flows', () => {
  it('write no amount in a band that is too short before the next stage', async () => {
    const name = (index: number) => `${WORDS.fa[index % 5] ?? ''} ${index}`;
    const all = ([[4, 5, 154, true], [5, 9, 296, false], [2, 9, 332, true], [0, 2, 209, false], [6, 7, 199, true], [5, 7, 183, false], [2, 6, 282, true]] as const).map(([from, to, value, point]) => [name(from), name(to), value, '', point] as const);
    const setup = everySetup.find(({ page }) => page.width === 720);
    if (!setup) throw new Error('no narrow page');
    expect(sceneFaults(await laid(flowSlide(all, { measure: WORDS.fa[1] }), { language: 'fa', setup }))).toEqual([]);
  });

  it('keep nodes and words apart, and every band as thick as its value', async () => {
    await fc.assert(
      fc.asyncProperty(flows, async ({ of, setup, flows: all }) => {
        const scene = await laid(flowSlide(all, { measure: WORDS[of][1] }), { language: of, setup });
        expect(sceneFaults(scene)).toEqual([]);
        for (const slide of scene.slides) {
          const items = itemsOf(slide);
          const nodes = items.filter(({ id }) => /^node-\d/.test(id));
          for (const [index, node] of nodes.entries()) for (const other of nodes.slice(index + 1)) expect([node.id, other.id, touches(node.frame, other.frame)]).toEqual([node.id, other.id, false]);
          const thickness = items.flatMap((item) => (item.type === 'path' && item.id.startsWith('band-') ? [(item.outlines[0]?.at(-1)?.y ?? 0) - (item.outlines[0]?.[0]?.y ?? 0)] : []));
          const sorted = thickness.length === 0 ? [] : all.map(([, , value]) => value).sort((a, b) => a - b);
          const scale = Math.max(...thickness) / Math.max(...sorted);
          thickness.sort((a, b) => a - b).forEach((own, index) => expect(Math.abs(own - Math.max(0.75, (sorted[index] ?? 0) * scale))).toBeLessThan(HAIR));
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

it('a shaded map keeps its panel and its words apart', async () => {
  await fc.assert(
    fc.asyncProperty(shaded, async ({ of, setup, countries }) => {
      const scene = await laid(shadedMapSlide(countries, { measure: WORDS[of][2], caption: WORDS[of][1] }), { language: of, setup });
      expect(sceneFaults(scene)).toEqual([]);
      const [slide] = scene.slides;
      const map = slide?.items.find(({ id }) => id === 'map')?.frame;
      if (map) for (const { id, frame } of slide?.items ?? []) if (id !== 'map') expect([id, touches(frame, map)]).toEqual([id, false]);
    }),
    { numRuns: 12 },
  );
}, 60_000);

it.each([
  ['a network', networkSlide(['Bermia', 'Arlan', 'Island', 'The north'], [[0, 1, 'sells to', 'good'], [1, 0, 'presses', 'bad'], [2, 0, 'talks with', 'mixed', 'both-ways'], [1, 2, 'at odds with', 'bad'], [3, 0, 'helps']])],
  ['flows', flowSlide([['Bermia', 'Corridor', 13, '', true], ['Arlan', 'Corridor', 10], ['Arlan', 'Road', 4], ['Corridor', 'Port', 23], ['Road', 'Port', 4]], { measure: 'Tonnes', heads: ['From', 'Through', 'To'] })],
])('%s is mirrored on a page that is read from the right', async (_, slide) => {
  const [ltr, rtl] = [await laid(slide, { direction: 'ltr' }), await laid(slide, { direction: 'rtl' })].map(({ slides, page }) => ({ items: slides.flatMap(itemsOf), page }));
  const width = ltr?.page.width ?? 0;
  const placed = (items: readonly Primitive[] = [], turned: boolean) =>
    items.map(({ id, frame: { x, y, width: wide, height } }) => [id, ...[turned ? width - x - wide : x, y, wide, height].map((each) => Math.round(each * 10) / 10)]);
  expect(ltr?.items.length).toBeGreaterThan(12);
  expect(placed(rtl?.items, true)).toEqual(placed(ltr?.items, false));
});
