/** Deck in, scene out: every slide gets its pages, numbers, notes and sections. */
import { namesApart } from './names-apart.ts';
import { loadYoga } from 'yoga-layout/load';
import { onSlide, type Problem, problem } from '../diagnostics/problem.ts';
import type { Deck, DeckSlide } from '../deck/model.ts';
import type { Look, Scene, SceneSection, SceneSlide, SlideSetup } from '../scene/model.ts';
import { rememberedMarks } from '../text/stretches/runs.ts';
import type { Typeface } from '../text/typeface.ts';
import type { Media } from '../units/media.ts';
import type { OnPlace } from '../units/progress.ts';
import { belowTitle } from './content-pages.ts';
import type { LayoutContext } from './context.ts';
import { type Entries, footer } from './footer.ts';
import { reportMissingSigns } from './missing-signs.ts';
import { gridOf } from './grid.ts';
import { type LoadAtlas, NO_ATLAS } from './map/atlas.ts';
import { slideLayouts } from './layouts.ts';
import { notesCitations, notesParagraphs } from './notes.ts';
import type { Page } from './page.ts';
import { agendaPages } from './slides/agenda.ts';
import { balancePages } from './slides/balance.ts';
import { bulletsPages } from './slides/bullets.ts';
import { chartPages } from './slides/chart.ts';
import { closingPages } from './slides/closing.ts';
import { columnsPages } from './slides/columns.ts';
import { mapPages } from './slides/map.ts';
import { matrixPages } from './slides/matrix.ts';
import { numbersPages } from './slides/numbers.ts';
import { sectionPages, titlePages } from './slides/opening.ts';
import { picturePages } from './slides/picture.ts';
import { processPages } from './slides/process.ts';
import { questionsPages } from './slides/questions.ts';
import { quotePages } from './slides/quote.ts';
import { sourcesPages } from './slides/sources.ts';
import { tablePages } from './slides/table.ts';
import { timelinePages } from './slides/timeline.ts';
import { plain } from './text.ts';

export interface LaidOut {
  readonly scene: Scene;
  readonly problems: readonly Problem[];
}

/**
 * Lays a deck out. Every text stands within its box and every box within the page;
 * what has no room goes on on a further page of the slide.
 * @param loadAtlas called only where the deck has a map
 * @param onPlace hears of each slide, with the number that it has as shown
 * @param pictures those that the deck names; a slide is told in text where its picture is not among them
 */
export async function layoutDeck(
  deck: Deck,
  look: Look,
  setup: SlideSetup,
  typeface: Typeface,
  loadAtlas: LoadAtlas,
  pictures: ReadonlyMap<string, Media> = new Map(),
  onPlace: OnPlace = () => undefined,
): Promise<LaidOut> {
  const atlas = deck.slides.some(({ kind }) => kind === 'map') ? await loadAtlas() : NO_ATLAS;
  const yoga = await loadYoga();
  const yogaConfig = yoga.Config.create();
  yogaConfig.setPointScaleFactor(0);
  const problems: Problem[] = [];
  const ofSlides: [found: Problem, source: number][] = [];
  const context: LayoutContext = {
    meta: deck.meta,
    sections: deck.sections,
    sources: new Map(deck.sources.map((source) => [source.id, source])),
    grounds: look.grounds,
    grid: gridOf(setup),
    pictures,
    typeface,
    markRuns: rememberedMarks(deck.meta.language),
    atlas,
    yoga,
    yogaConfig,
    report: (found) => problems.push(found),
  };

  // Footers come last: they lead to the pages on which the sources stand.
  const placed: PlacedPage[] = [];
  for (const [source, slide] of deck.slides.entries()) {
    onPlace({ ...slide.origin, slide: placed.length + 1 });
    const pages = pagesOf(slide, { ...context, report: (found) => ofSlides.push([found, source]) });
    if (pages.length > MOST_PAGES) ofSlides.push([problem('error', 'layout.too-many-pages', { title: plain(slide.title), pages: pages.length, limit: MOST_PAGES }, slide.origin), source]);
    placed.push(...pages.map((page, index): PlacedPage => ({ slide, source, page, index, id: pageId(slide, index) })));
  }
  const entries = entriesOf(placed);
  reportRepeatedTitles(deck.slides, (found, source) => ofSlides.push([found, source]));
  const slides = placed.map((each, index) => sceneSlide(each, index + 1, entries, context));
  yogaConfig.free();
  reportMissingSigns(slides, context);

  const scene: Scene = {
    page: setup.page,
    look,
    meta: deck.meta,
    sections: sectionsOf(deck, slides),
    slides,
    layouts: slideLayouts(context),
  };
  return { scene, problems: [...numbered(ofSlides, scene), ...problems] };
}

/**
 * Problems of slides of the deck as they are shown: a slide that goes on over several pages has the number of the first.
 * @param ofSlides each with the index of its slide in the deck
 */
export const numbered = (ofSlides: readonly (readonly [found: Problem, source: number])[], { slides }: Pick<Scene, 'slides'>): readonly Problem[] =>
  ofSlides.map(([found, index]) => onSlide(found, slides.findIndex(({ source }) => source === index) + 1));

/** Pages of one slide; a whole deck of so many is more than anyone shows. */
const MOST_PAGES = 500;

/** A title that stands over two slides tells neither apart, for a listener as in PowerPoint's outline. */
function reportRepeatedTitles(slides: readonly DeckSlide[], report: (found: Problem, source: number) => void): void {
  const seen = new Set<string>();
  for (const [source, { title }] of slides.entries()) {
    const words = plain(title);
    if (seen.has(words)) report(problem('warning', 'layout.title-repeated', { title: words }, title.origin), source);
    seen.add(words);
  }
}

/** A page in the deck's order. */
interface PlacedPage {
  readonly slide: DeckSlide;
  /** Index of the deck slide. */
  readonly source: number;
  readonly page: Page;
  /** Index among the pages of the slide. */
  readonly index: number;
  readonly id: string;
}

const pageId = (slide: DeckSlide, index: number): string => (index === 0 ? slide.id : `${slide.id}-${index + 1}`);

/** Where each source stands in full; the first place counts. */
const entriesOf = (placed: readonly PlacedPage[]): Entries =>
  new Map(placed.flatMap(({ page, id }) => (page.entries ?? []).map((entry) => [entry, id] as const)).reverse());

/** Kinds whose titles are laid out by themselves. */
const OPENINGS: ReadonlySet<DeckSlide['kind']> = new Set(['title', 'section', 'closing'] as const);

function pagesOf(slide: DeckSlide, given: LayoutContext): readonly Page[] {
  const context = OPENINGS.has(slide.kind) ? given : belowTitle(slide, given);
  switch (slide.kind) {
    case 'title':
      return titlePages(slide, context);
    case 'agenda':
      return agendaPages(slide, context);
    case 'section':
      return sectionPages(slide, context);
    case 'bullets':
      return bulletsPages(slide, context);
    case 'numbers':
      return numbersPages(slide, context);
    case 'table':
      return tablePages(slide, context);
    case 'quote':
      return quotePages(slide, context);
    case 'timeline':
      return timelinePages(slide, context);
    case 'map':
      return mapPages(slide, context);
    case 'matrix':
      return matrixPages(slide, context);
    case 'balance':
      return balancePages(slide, context);
    case 'process':
      return processPages(slide, context);
    case 'columns':
      return columnsPages(slide, context);
    case 'closing':
      return closingPages(slide, context);
    case 'questions':
      return questionsPages(slide, context);
    case 'picture':
      return picturePages(slide, context);
    case 'sources':
      return sourcesPages(slide, context);
    case 'chart':
      return chartPages(slide, context);
  }
}

/** Notes stand on a slide's first page; the title slide has no number. */
function sceneSlide(
  { slide, source, page, index, id }: PlacedPage,
  number: number,
  entries: Entries,
  context: LayoutContext,
): SceneSlide {
  const notes = index === 0 ? slide.notes : [];
  const onShortened = () => context.report(problem('info', 'layout.sources-shortened', { title: page.title }, { ...slide.origin, slide: number }));
  const foot = footer(page.citations, number, page.text, entries, context, onShortened);
  const facts = [...page.citations, ...notesCitations(notes)].flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
  return {
    id,
    title: page.title,
    layout: page.layout,
    background: page.background,
    items: namesApart([...page.items, ...(slide.kind === 'title' ? foot.filter((each) => each.role !== 'slideNumber') : foot)], context.meta.language),
    notes: notesParagraphs(notes, context.meta.language),
    facts: [...new Set(facts)],
    source,
  };
}

/** Runs of slides of one section; closing and sources slides end the deck in sections of their own. */
function sectionsOf(deck: Deck, slides: readonly SceneSlide[]): readonly SceneSection[] {
  const runs: { title: string; slides: number }[] = [];
  for (const { source } of slides) {
    const slide = deck.slides[source] as DeckSlide;
    const title =
      slide.kind === 'sources' || slide.kind === 'closing'
        ? slide.title.spans.map((span) => span.text).join('')
        : slide.section === undefined
          ? deck.meta.words.opening
          : (deck.sections[slide.section]?.title ?? '');
    const last = runs.at(-1);
    if (last?.title === title) last.slides += 1;
    else runs.push({ title, slides: 1 });
  }
  return runs;
}
