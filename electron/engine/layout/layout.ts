/** Deck in, scene out: every slide is laid out by itself, then all are bound. */
import { loadYoga } from 'yoga-layout/load';
import { type Breathe, NO_BREATH } from '../units/breath.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { DeckSlide } from '../deck/kinds/all.ts';
import { flagsOf } from '../deck/flags.ts';
import type { Deck } from '../deck/model.ts';
import { picturesOf } from '../deck/pictures.ts';
import type { Look, Scene, SlideSetup } from '../scene/model.ts';
import { rememberedMarks } from '../text/stretches/runs.ts';
import type { Typeface } from '../text/typeface.ts';
import { ACCENTS, type ColourRole } from '../units/colour.ts';
import { type Media, flagName } from '../units/media.ts';
import type { OnPlace } from '../../contract/progress.ts';
import { type Ahead, placedSoFar } from './ahead.ts';
import { type BoundPage, bindPage, footingOf, numbered, repeatedTitles, sectionsOf } from './bind.ts';
import type { Finding, LayoutGround, SlidePlace } from './context.ts';
import type { Page } from './page.ts';
import type { PlacedPage } from './placed.ts';
import { gridOf } from './grid.ts';
import { OF_SECTIONS, isOfAtlas } from './kinds.ts';
import { laySlide } from './lay.ts';
import { slideLayouts } from './layouts.ts';
import { type LoadAtlas, NO_ATLAS } from './map/atlas.ts';
import { missingSigns, undrawnSigns } from './missing-signs.ts';
import { plain } from './text.ts';

export interface LaidOut {
  readonly scene: Scene;
  readonly problems: readonly Problem[];
}

/** What layout does slide by slide; whoever remembers what was made gives functions that answer alike. */
export interface LayoutSteps {
  readonly laySlide: typeof laySlide;
  readonly bindPage: typeof bindPage;
  readonly undrawnSigns: typeof undrawnSigns;
}

export const LAYOUT_STEPS: LayoutSteps = { laySlide, bindPage, undrawnSigns };

/**
 * One for the process, as an imported library is: it keeps nothing between two layouts, for its nodes are freed with the tree that
 * they are made for. To load it costs more than to lay a short deck out.
 */
const library: { yoga?: ReturnType<typeof loadYoga> } = {};

/** What a deck is laid out with. */
export interface LayoutMaterials {
  readonly look: Look;
  readonly setup: SlideSetup;
  readonly typeface: Typeface;
  /** Called only where the deck draws from it. */
  readonly atlas: LoadAtlas;
  /** Those that the deck names; a slide is told in text where its picture is not among them. */
  readonly pictures?: ReadonlyMap<string, Media>;
}

/**
 * Lays a deck out. Every text stands within its box and every box within the page;
 * what has no room goes on on a further page of the slide.
 * @param onPlace hears of each slide, with the number that it has as shown, if that is known already
 * @param ahead slides to begin with; the answer is the same with any
 * @throws what `breathe` rejects with
 */
export async function layoutDeck(
  deck: Deck,
  { look, setup, typeface, atlas: loadAtlas, pictures = new Map() }: LayoutMaterials,
  onPlace: OnPlace = () => undefined,
  steps: LayoutSteps = LAYOUT_STEPS,
  breathe: Breathe = NO_BREATH,
  ahead?: Ahead,
): Promise<LaidOut> {
  const atlas = deck.slides.some(isOfAtlas) ? await loadAtlas() : NO_ATLAS;
  const yoga = await (library.yoga ??= loadYoga());
  const yogaConfig = yoga.Config.create();
  yogaConfig.setPointScaleFactor(0);
  const ground: LayoutGround = { meta: deck.meta, setup, typeface, markRuns: rememberedMarks(deck.meta.language), atlas, yoga, yogaConfig };

  const laid = new Map<number, readonly Page[]>();
  const bound: BoundPage[] = [];
  const context = { ...ground, grid: gridOf(setup) };
  /** The pages of some slides, each bound when it is asked for. Feet come last: they lead to the pages on which the sources stand. */
  function* boundPages(placed: readonly PlacedPage[], isWanted = (_source: number) => true): Generator<BoundPage> {
    const footing = footingOf(placed, deck);
    for (const page of placed) if (isWanted(page.source)) yield steps.bindPage(page, footing(page), context);
  }
  const first = new Set(ahead?.sources);
  try {
    for (const source of new Set([...first, ...deck.slides.keys()])) {
      const slide = deck.slides[source] as DeckSlide;
      await breathe();
      const isAhead = laid.size < first.size;
      onPlace({ ...slide.origin, ...(!isAhead && { slide: pagesBefore(source, laid) + 1 }) });
      // Notes take no room on the slide: it is not laid out anew for them.
      laid.set(source, steps.laySlide({ ...slide, notes: [] }, placeOf(slide, deck, look.grounds, pictures), ground));
      if (ahead && isAhead && laid.size === first.size) ahead.laid(() => [...boundPages(placedSoFar(deck.slides, laid, ahead.pagesOf), (each) => first.has(each))].map(({ slide: page }) => page));
    }
    for (const page of boundPages(placedSoFar(deck.slides, laid))) {
      bound.push(page);
      await breathe();
    }
  } finally {
    yogaConfig.free();
  }
  const slides = bound.map(({ slide }) => slide);
  const scene: Scene = {
    page: setup.page,
    look,
    meta: deck.meta,
    sections: sectionsOf(deck, slides),
    slides,
    layouts: slideLayouts({ ...context, grounds: look.grounds }),
  };
  const ofSlides = [...deck.slides.keys()].flatMap((source) => (laid.get(source) ?? []).flatMap(({ problems = [] }) => problems.map((found) => [found, source] as const)));
  const signs = slides.map((slide) => steps.undrawnSigns(slide, typeface));
  const problems = [...numbered([...ofSlides, ...repeatedTitles(deck.slides)], slides), ...bound.flatMap((page) => page.problems), ...missingSigns(signs, typeface)];
  return { scene, problems };
}

/** How many pages stand before a slide, of those that are laid out. */
const pagesBefore = (source: number, laid: ReadonlyMap<number, readonly Page[]>): number =>
  [...laid].reduce((sum, [other, pages]) => sum + (other < source ? pages.length : 0), 0);

/** What a slide needs of its deck: its accent, and only for those who show them sections and pictures. */
function placeOf(slide: DeckSlide, { sections, slides }: Deck, grounds: Look['grounds'], pictures: ReadonlyMap<string, Media>): SlidePlace {
  const own = [...picturesOf(slide).map(({ media }) => media), ...flagsOf(slide).map(flagName)].flatMap((media) => {
    const found = pictures.get(media);
    return found === undefined ? [] : [[media, found] as const];
  });
  return { accent: accentOf(slide, sections), sections: OF_SECTIONS.has(slide.kind) ? sections : [], grounds, findings: slide.kind === 'section' ? findingsOf(slide, slides) : [], pictures: new Map(own) };
}

/** What the other slides of a section say, by their titles. */
const findingsOf = ({ section, id }: DeckSlide, slides: readonly DeckSlide[]): readonly Finding[] =>
  slides.filter((each) => each.section === section && each.id !== id).map(({ title, id: slide }) => ({ title: plain(title), id: slide }));

/** The colour that stands for a slide's section; grey where it has none among slides that do. A deck without sections wears one colour. */
const accentOf = ({ section }: DeckSlide, sections: Deck['sections']): ColourRole =>
  (section === undefined ? undefined : sections[section]?.accent) ?? (sections.length === 0 ? ACCENTS[0] : 'muted');
