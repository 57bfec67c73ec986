/** Where the agenda and the footers lead. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { AgendaSlide } from '../../../electron/engine/deck/kinds/agenda.ts';
import type { DeckSlide } from '../../../electron/engine/deck/kinds/all.ts';
import type { BulletsSlide } from '../../../electron/engine/deck/kinds/bullets.ts';
import type { SectionSlide } from '../../../electron/engine/deck/kinds/section.ts';
import type { SourcesSlide } from '../../../electron/engine/deck/kinds/sources.ts';
import type { DeckSource, Span } from '../../../electron/engine/markdown/model.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import type { Link, Scene, SceneSlide } from '../../../electron/engine/scene/model.ts';
import { withoutMarks } from '../../../electron/engine/text/stretches/isolates.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import type { Language } from '../../../electron/engine/units/language.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { deckOf, passage } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

const origin = { file: 'deck.md.hbs', line: 1 };
const base = (id: string) => ({ id, title: passage(id), notes: [], origin });

const agenda = (...items: readonly (string | Span)[]): AgendaSlide => ({
  ...base('agenda'),
  kind: 'agenda',
  items: items.map((item) => ({
    ...passage(''),
    spans: [typeof item === 'string' ? { text: item } : item],
    children: [{ ...passage('what it is about'), children: [] }],
  })),
});
const section = (id: string, index: number): SectionSlide => ({ ...base(id), kind: 'section', section: index, number: index + 1, lead: [], findings: [] });
const citing = (id: string, ...sources: readonly string[]): BulletsSlide => ({
  ...base(id),
  kind: 'bullets',
  blocks: [
    {
      kind: 'paragraph',
      passage: { ...passage('A statement.'), citations: sources.map((source) => ({ source, at: '¶1' })) },
    },
  ],
});
const sourcesSlide = (sources: readonly DeckSource[]): SourcesSlide => ({ ...base('sources'), kind: 'sources', sources, blocks: [] });

const sourcesOf = (count: number): readonly DeckSource[] =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, short: `Short ${index}`, full: `Entry number ${index} of the list.` }));

async function laidOut(slides: readonly DeckSlide[], sources: readonly DeckSource[] = [], language: Language = 'en'): Promise<Scene> {
  const { meta, ...deck } = deckOf(language, slides);
  const { scene } = await layoutDeck({ ...deck, meta: { ...meta, words: { ...meta.words, backup: 'If asked' } }, sources }, { look: lightLook, setup: wideSetup, typeface, atlas: realAtlas });
  return scene;
}

/** Texts of a box's runs with where they lead. */
const linksIn = (slide: SceneSlide | undefined, box: string): readonly (readonly [string, Link])[] =>
  (slide?.items ?? []).flatMap((item) =>
    item.type === 'text' && item.id.startsWith(box)
      ? item.paragraphs.flatMap(({ runs }) => runs.flatMap(({ text, link }) => (link ? [[text, link] as const] : [])))
      : [],
  );
const to = (slide: string): Link => ({ kind: 'slide', slide });
const byId = (scene: Scene, id: string) => scene.slides.find((slide) => slide.id === id);

describe('the agenda', () => {
  it('leads to the sections that it names, in whatever order', async () => {
    const scene = await laidOut([agenda('Theme two', 'Theme one'), section('one', 0), section('two', 1)]);
    expect(linksIn(scene.slides[0], 'leadWords')).toEqual([
      ['Theme two', to('two')],
      ['Theme one', to('one')],
    ]);
  });

  it('goes by the place where it has one item a section and says a title in its own words', async () => {
    const scene = await laidOut([agenda('First of all', 'Theme two'), section('one', 0), section('two', 1)]);
    expect(linksIn(scene.slides[0], 'leadWords').map(([, link]) => link)).toEqual([to('one'), to('two')]);
  });

  it('leads nowhere where an item names no section', async () => {
    const scene = await laidOut([agenda('Theme one', 'Questions', 'Theme two'), section('one', 0), section('two', 1)]);
    expect(linksIn(scene.slides[0], 'leadWords').map(([text]) => text)).toEqual(['Theme one', 'Theme two']);
  });

  it('keeps a link that its author wrote', async () => {
    const scene = await laidOut([agenda({ text: 'Theme one', href: 'https://example.org/' }, 'Theme two'), section('one', 0), section('two', 1)]);
    expect(linksIn(scene.slides[0], 'leadWords')[0]).toEqual(['Theme one', { kind: 'web', href: 'https://example.org/' }]);
  });
});

describe('the opener of a section', () => {
  it('leads to the slide of each finding, also where a handling mark stands before it or before the slide’s title', async () => {
    const found = (id: string, title: string): DeckSlide => ({ ...citing(id, 's0'), title: passage(title), section: 0 });
    const opener: SectionSlide = { ...section('one', 0), findings: [passage('(TLP:AMBER) Trade grows'), passage('Fish (and more) is sold'), passage('(TLP:GREEN) Ports open'), passage('Nobody says so')] };
    const scene = await laidOut([opener, found('grows', 'Trade grows'), found('fish', 'Fish (and more) is sold'), found('ports', '(TLP:GREEN) Ports open')], sourcesOf(1));
    expect(linksIn(scene.slides[0], '').map(([, link]) => link)).toEqual([to('grows'), to('fish'), to('ports')]);
  });
});

describe('a footer', () => {
  it('leads from each source it names to the page on which that stands in full', async () => {
    const sources = sourcesOf(40);
    const scene = await laidOut([citing('first', 's0', 's39'), sourcesSlide(sources)], sources);
    const pages = scene.slides.filter((slide) => slide.id.startsWith('sources'));
    expect(pages.length).toBeGreaterThan(1);
    const links = linksIn(byId(scene, 'first'), 'footer');
    expect(links.map(([text]) => text)).toEqual(['Short 0, ¶1', 'Short 39, ¶1']);
    for (const [text, link] of links) {
      const page = link.kind === 'slide' ? byId(scene, link.slide) : undefined;
      expect(JSON.stringify(page?.items)).toContain(`"${text.replace(', ¶1', '')}"`);
    }
    expect(new Set(links.map(([, link]) => JSON.stringify(link))).size).toBe(2);
  });

  it('leads to where an entry begins that is longer than a page', async () => {
    const sources = [{ id: 's0', short: 'Short 0', full: 'A long entry. '.repeat(300) }];
    const scene = await laidOut([citing('first', 's0'), sourcesSlide(sources)], sources);
    expect(scene.slides.length).toBeGreaterThan(2);
    expect(linksIn(byId(scene, 'first'), 'footer')[0]?.[1]).toEqual(to('sources'));
  });

  it('does so in the short forms too', async () => {
    const sources = sourcesOf(60);
    const scene = await laidOut([citing('first', ...sources.map(({ id }) => id)), sourcesSlide(sources)], sources, 'fa');
    const links = linksIn(byId(scene, 'first'), 'footer');
    // A foreign name keeps its figures.
    expect(links[0]?.map((part) => (typeof part === 'string' ? withoutMarks(part) : part))).toEqual(['Short 0', to('sources')]);
    expect(links.length).toBeLessThan(60);
  });

  it('leads nowhere in a deck without a sources slide', async () => {
    const scene = await laidOut([citing('first', 's0')], sourcesOf(1));
    expect(linksIn(byId(scene, 'first'), 'footer')).toEqual([]);
  });
});

describe('a question that a slide provokes', () => {
  const asked = (id: string, ...from: readonly string[]): DeckSlide => ({ ...citing(id, 's0'), backup: true, from });
  const deck = [citing('one', 's0'), citing('two', 's0'), asked('why', 'one'), asked('when', 'one', 'two'), sourcesSlide(sourcesOf(1))];

  it.each([['en', ['3', '4']], ['fa', ['۳', '۴']]] as const)('leads to its card by number, from no other slide, %s', async (language, [third, fourth]) => {
    const scene = await laidOut(deck, sourcesOf(1), language);
    const links = (id: string) => linksIn(byId(scene, id), 'asked').map(([text, link]) => [withoutMarks(text), link]);
    expect(links('one')).toEqual([[third, to('why')], [fourth, to('when')]]);
    expect(links('two')).toEqual([[fourth, to('when')]]);
    expect(links('why')).toEqual([]);
  });

  it('leaves the sources their room at the foot', async () => {
    const scene = await laidOut(deck, sourcesOf(1));
    const frames = byId(scene, 'one')?.items.flatMap((item) => (item.type === 'text' && ['asked', 'footer', 'number'].includes(item.id) ? [[item.id, item.frame.x, item.frame.x + item.frame.width] as const] : [])) ?? [];
    const [footer, link, number] = [...frames].sort((a, b) => a[1] - b[1]);
    expect([footer?.[0], link?.[0], number?.[0]]).toEqual(['footer', 'asked', 'number']);
    expect(footer?.[2]).toBeLessThan(link?.[1] ?? 0);
    expect(link?.[2]).toBeLessThanOrEqual(number?.[1] ?? 0);
  });
});
