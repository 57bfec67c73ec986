import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeckMap } from '../../../../electron/engine/deck/blocks.ts';
import { MAP_PLACE_KINDS } from '../../../../electron/engine/deck/blocks.ts';
import { clipLine } from '../../../../electron/engine/layout/map/course.ts';
import { inWords } from '../../../../electron/engine/diagnostics/problem.ts';
import { gridOf } from '../../../../electron/engine/layout/grid.ts';
import { layoutDeck } from '../../../../electron/engine/layout/layout.ts';
import { finishPptx } from '../../../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../../../electron/engine/paint/pptx/paint.ts';
import { textOf } from '../../../../electron/engine/paint/pptx/parts.ts';
import type { Group, Primitive } from '../../../../electron/engine/scene/model.ts';
import type { Typeface } from '../../../../electron/engine/text/typeface.ts';
import { LANGUAGES } from '../../../../electron/engine/units/language.ts';
import type { Frame } from '../../../../electron/engine/units/length.ts';
import { realAtlas } from '../../../helpers/atlas.ts';
import { everySetup, lightLook, wideSetup } from '../../../helpers/look.ts';
import { realTypeface } from '../../../helpers/typeface.ts';
import { bundled } from '../../template/reading.ts';
import { builtIn, deckOf as bundledDeck } from '../../template/support.ts';
import { deckOf, mapSlide, place, route } from '../decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const origin = { file: 'deck.md.hbs', line: 7 };
const HAIR = 0.1;
const LONG = 120_000;
/** What the file may hold for one map, in bytes. */
const HEAVIEST = 300_000;

const corridor: DeckMap = {
  subject: 'KZ',
  countries: [['KZ', 'Kazakhstan'], ['IR', 'Iran'], ['RU', 'Russia']].map(([iso = '', name = '']) => ({ iso, name })),
  places: [place('Caspian Sea', 'sea', 41.9, 50.6)],
  routes: [route('Southward', [place('Moscow', 'city', 55.8, 37.6), place('Gorgan', 'city', 36.8, 54.4), place('Bandar Abbas', 'port', 27.2, 56.3)])],
  caption: '',
  origin,
};

const laidOut = async (map: DeckMap, setup = wideSetup, language: (typeof LANGUAGES)[number] = 'en') =>
  layoutDeck(deckOf(language, [mapSlide(map)]), { look: lightLook, setup, typeface, atlas: realAtlas });

/** What a label or its line is called after; the part's kind stands before it, so that no two shapes have one name. */
const subjectOf = ({ name }: Primitive): string => name.replace(/^[^:]+: /u, '');
const groupIn = (items: readonly Primitive[]): Group | undefined => items.find((item): item is Group => item.type === 'group' && item.id === 'map');

const holds = (outer: Frame, inner: Frame): boolean =>
  inner.x >= outer.x - HAIR && inner.y >= outer.y - HAIR && inner.x + inner.width <= outer.x + outer.width + HAIR && inner.y + inner.height <= outer.y + outer.height + HAIR;

const overlap = (a: Frame, b: Frame): boolean =>
  a.x + HAIR < b.x + b.width && b.x + HAIR < a.x + a.width && a.y + HAIR < b.y + b.height && b.y + HAIR < a.y + a.height;

/** Whether a line runs through a frame. */
const runsThrough = (line: Primitive, frame: Frame): boolean => line.type === 'path' && clipLine(line.outlines[0] ?? [], frame).length > 0;

const anyPlace = fc.record({
  name: fc.constantFrom('Aktau', 'Baku', 'A place with a long name', 'بندرعباس'),
  kind: fc.constantFrom(...MAP_PLACE_KINDS),
  latitude: fc.double({ min: -70, max: 75, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('any map', () => {
  it('stays within the page, its names apart and its group whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...everySetup),
        fc.constantFrom('KZ', 'IR', 'US', 'FJ', ''),
        fc.array(anyPlace, { maxLength: 6 }),
        fc.array(fc.array(anyPlace, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
        async (language, setup, subject, places, ways) => {
          const map = { ...corridor, subject, places, routes: ways.map((through, index) => route(`Route ${index + 1}`, through)) };
          const { scene } = await laidOut(map, setup, language);
          const group = groupIn(scene.slides[0]?.items ?? []);
          if (!group) throw new Error('no map');
          expect(holds({ x: 0, y: 0, ...scene.page }, group.frame)).toBe(true);
          for (const item of group.items) expect(holds(group.frame, item.frame), item.id).toBe(true);
          const texts = group.items.filter((item) => item.type === 'text');
          for (const leader of group.items.filter(({ id }) => id.startsWith('leader-')))
            for (const text of texts.filter((text) => subjectOf(text) !== subjectOf(leader))) expect(overlap(leader.frame, text.frame) && runsThrough(leader, text.frame), `${leader.id} ${text.id}`).toBe(false);
          texts.forEach((a, index) => {
            for (const b of texts.slice(index + 1)) expect(overlap(a.frame, b.frame), `${a.id} ${b.id}`).toBe(false);
          });
        },
      ),
      { numRuns: 12 },
    );
  }, LONG);
});

describe('a map of a corridor', () => {
  it('has its countries, routes and places as named shapes, and says what it shows', async () => {
    const { scene, problems } = await laidOut(corridor);
    const group = groupIn(scene.slides[0]?.items ?? []);
    const names = group?.items.map(({ name }) => name) ?? [];
    for (const wanted of ['Kazakhstan', 'Turkmenistan', 'Southward', 'Name: Kazakhstan', 'Name: Gorgan', 'Name: Caspian Sea']) expect(names).toContain(wanted);
    expect(group?.description).toBe('A map (Southward: Moscow – Gorgan – Bandar Abbas, Kazakhstan, Iran, Russia, Caspian Sea)');
    expect(problems).toEqual([]);
  });

  it.each(LANGUAGES.flatMap((language) => everySetup.map((setup) => [language, setup] as const)))('has its caption at the foot of its panel, in small letters (%s)', async (language, setup) => {
    const caption = 'Route lines are schematic. Borders: Natural Earth, no position stated. '.repeat(3).trim();
    const [bare, captioned] = [await laidOut(corridor, setup, language), await laidOut({ ...corridor, caption }, setup, language)];
    const [below, map] = captioned.scene.slides[0]?.items.filter(({ id }) => id === 'map' || id === 'map-caption') ?? [];
    if (map === undefined || below?.type !== 'text') throw new Error('no caption');
    expect(overlap(below.frame, map.frame)).toBe(false);
    const { body } = gridOf(setup);
    expect(Math.abs(below.frame.y + below.frame.height - body.y - body.height)).toBeLessThan(HAIR);
    expect(below.paragraphs.flatMap(({ lines }) => lines).length).toBeGreaterThan(1);
    expect(below.paragraphs[0]?.runs[0]?.size).toBe(11);
    expect(bare.scene.slides[0]?.items.some(({ id }) => id === 'map-caption')).toBe(false);
    expect(captioned.problems).toEqual([]);
  });

  it('fills the page to the edges beside its panel, which stands at the reading start', async () => {
    for (const language of LANGUAGES) {
      const { scene } = await laidOut(corridor, everySetup[0], language);
      const map = groupIn(scene.slides[0]?.items ?? [])?.frame;
      const title = scene.slides[0]?.items.find(({ id }) => id === 'title')?.frame;
      expect([map?.y, map?.height]).toEqual([0, scene.page.height]);
      const atLeft = (title?.x ?? 0) < (map?.x ?? 0);
      expect(atLeft).toBe(language === 'en');
      expect(language === 'en' ? (map?.x ?? 0) + (map?.width ?? 0) : map?.x).toBeCloseTo(language === 'en' ? scene.page.width : 0);
    }
  });

  it('is light', async () => {
    const { scene } = await laidOut(corridor);
    const xml = textOf(finishPptx(await paintPptx(scene), scene), 'ppt/slides/slide1.xml');
    expect(xml.length).toBeLessThan(HEAVIEST);
    expect(xml.length).toBeGreaterThan(20_000);
  });

  it('reports what it cannot show', async () => {
    const { problems } = await laidOut({
      ...corridor,
      countries: [...corridor.countries, { iso: 'ZZ', name: 'Nowhere' }, { iso: 'BR', name: 'Brazil' }],
      view: { west: 45, south: 35, east: 90, north: 56 },
      places: [place('Washington', 'city', 38.9, -77)],
      routes: [route('Far', [place('Lima', 'city', -12, -77), place('Quito', 'city', 0, -78)])],
    });
    expect(problems.map(({ code }) => code)).toEqual([
      'layout.map-unknown-country',
      'layout.map-route-outside',
      'layout.map-place-outside',
      'layout.map-country-outside',
    ]);
    const flat = await laidOut({ ...corridor, view: { west: 50, south: 40, east: 50, north: 41 } });
    expect(flat.problems.map(({ code }) => code)).toEqual(['layout.map-empty-view']);
  });

  it('says which names have no room, in both languages, and writes none over another', async () => {
    const long = 'A country whose name has no end and no room';
    const { scene, problems } = await laidOut({
      ...corridor,
      countries: ['KZ', 'AM', 'AZ', 'GE', 'TM', 'UZ', 'TJ', 'KG', 'AF', 'IQ', 'SY', 'LB', 'JO', 'IL', 'KW', 'QA', 'BH', 'AE'].map((iso) => ({ iso, name: `${long} ${iso}` })),
    });
    expect(problems.filter(({ code }) => code !== 'layout.map-country-outside').map(({ code, where }) => [code, where])).toEqual([['layout.map-names-dropped', { file: origin.file, line: origin.line, slide: 1 }]]);
    const dropped = problems.flatMap((found) => (found.code === 'layout.map-names-dropped' ? found.params.names : []));
    expect(dropped.length).toBeGreaterThan(0);
    const written = groupIn(scene.slides[0]?.items ?? [])?.items.filter(({ type }) => type === 'text').map(subjectOf) ?? [];
    expect(written.filter((name) => dropped.includes(name))).toEqual([]);
    for (const { iso } of corridor.countries.slice(0, 1)) expect(written).toContain(`${long} ${iso}`);
    const found = problems.find(({ code }) => code === 'layout.map-names-dropped');
    if (!found) throw new Error('no problem');
    expect(inWords(found, 'en').message).toContain(dropped.join(', '));
    expect(inWords(found, 'fa').message).toContain(dropped.join('، '));
  });

  it('sets a country’s name beside it with a line where the country is too small, else on it', async () => {
    const { scene, problems } = await laidOut({ ...corridor, countries: [...corridor.countries, { iso: 'KW', name: 'The State of Kuwait' }] });
    expect(problems).toEqual([]);
    const group = groupIn(scene.slides[0]?.items ?? []);
    const [leader, ...others] = group?.items.filter(({ id }) => id.startsWith('leader-')) ?? [];
    expect([leader && subjectOf(leader), others.length]).toEqual(['The State of Kuwait', 0]);
    const kuwait = group?.items.find(({ id }) => id === 'country-KW')?.frame;
    const end = leader?.type === 'path' ? leader.outlines[0]?.at(-1) : undefined;
    expect(kuwait && end && holds(kuwait, { ...end, width: 0, height: 0 })).toBe(true);
  });

  it.each(LANGUAGES.flatMap((language) => everySetup.map((setup) => [language, setup] as const)))('has room for every name of the bundled map (%s)', async (language, setup) => {
    const { deck } = bundledDeck(builtIn(), bundled(language, 'full'));
    const { scene, problems } = await layoutDeck({ ...deck, slides: deck.slides.filter(({ kind }) => kind === 'map') }, { look: lightLook, setup, typeface, atlas: realAtlas });
    expect(problems).toEqual([]);
    expect(groupIn(scene.slides[0]?.items ?? [])).toBeDefined();
  });

  it('writes no name twice: not for a country and its place, nor for a country and its city', async () => {
    const { scene } = await laidOut({
      ...corridor,
      countries: [...corridor.countries, { iso: 'TM', name: 'Turkmenistan' }, { iso: 'KW', name: 'Kuwait' }],
      places: [place('Iran', 'country', 32.5, 54), place('Turkmen land', 'country', 39, 59), place('Kuwait', 'city', 29.4, 48), place('Central Asia', 'region', 41, 63), place('Gorgan', 'region', 37, 55)],
    });
    const written = groupIn(scene.slides[0]?.items ?? [])?.items.filter(({ type, id }) => type === 'text' && id.startsWith('label-')).map(subjectOf) ?? [];
    expect(written.filter((name) => name !== '500\u00A0km' && name !== '1,000\u00A0km').sort()).toEqual(
      ['Bandar Abbas', 'Central Asia', 'Gorgan', 'Iran', 'Kazakhstan', 'Kuwait', 'Moscow', 'Russia', 'Turkmenistan'].sort(),
    );
  });
});
