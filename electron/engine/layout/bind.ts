/** Gives the pages of all slides their numbers, feet, links and sections: what a slide only has among the others. */
import { type Problem, onSlide, problem } from '../diagnostics/problem.ts';
import type { DeckSlide } from '../deck/kinds/all.ts';
import type { Deck } from '../deck/model.ts';
import type { SceneSection, SceneSlide } from '../scene/model.ts';
import { footer } from './footer.ts';
import { namesApart } from './names-apart.ts';
import { notesCitations, notesParagraphs } from './notes.ts';
import type { Page } from './page.ts';
import { pageNumberBoxes } from './page-numbers.ts';
import type { BindContext, Footing, PlacedPage } from './placed.ts';
import { plain } from './text.ts';
import { isClosing, trackerBox, trackersOf } from './tracker.ts';

export interface BoundPage {
  readonly slide: SceneSlide;
  readonly problems: readonly Problem[];
}

export const pageId = (slide: Pick<DeckSlide, 'id'>, index: number): string => (index === 0 ? slide.id : `${slide.id}-${index + 1}`);

/** The footing of each page; only of what it cites, so that others do not change with it. Of two places of a source the first counts. */
export function footingOf(placed: readonly PlacedPage[], { sources, slides, sections, meta }: Pick<Deck, 'sources' | 'slides' | 'sections' | 'meta'>): (page: PlacedPage) => Footing {
  const trackerOf = trackersOf({ slides, sections, meta });
  const numbers = new Map(placed.filter(({ index }) => index === 0).map(({ slide, number }) => [slide.id, number]));
  const entries = new Map(placed.flatMap(({ slide, page, index }) => (page.entries ?? []).map((entry) => [entry, pageId(slide, index)] as const)).reverse());
  const backups = placed.filter(({ slide, index }) => slide.from !== undefined && index === 0);
  const shorts = new Map(sources.map(({ id, short }) => [id, short]));
  return (placedPage) => {
    const { page, slide: { id } } = placedPage;
    const tracker = trackerOf(placedPage);
    const cited = [...new Set(page.citations.map(({ source }) => source))];
    const those = (all: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
      new Map(
        cited.flatMap((id) => {
          const found = all.get(id);
          return found === undefined ? [] : [[id, found] as const];
        }),
      );
    return { shorts: those(shorts), entries: those(entries), ...(tracker && { tracker }), asked: backups.flatMap(({ slide, number }) => (slide.from?.includes(id) ? [{ slide: slide.id, number }] : [])), numbers: new Map((page.numbers ?? []).flatMap(({ slide }) => (numbers.has(slide) ? [[slide, numbers.get(slide) as number] as const] : []))) };
  };
}

/** Notes stand on a slide's first page; the title slide has no number. */
export function bindPage({ slide, source, page, index, number }: PlacedPage, footing: Footing, context: BindContext): BoundPage {
  const { language } = context.meta;
  const within = page.places ? { ...context, grid: { ...context.grid, ...page.places } } : context;
  const notes = index === 0 ? slide.notes : [];
  const { boxes, shortened } = footer(page.citations, number, page.text, footing, within);
  const facts = [...page.citations, ...notesCitations(notes)].flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
  return {
    slide: {
      id: pageId(slide, index),
      title: page.title,
      layout: page.layout,
      background: page.background,
      items: namesApart([...placeTracker(page.items, footing, within), ...pageNumberBoxes(page.numbers ?? [], footing.numbers, within), ...(slide.kind === 'title' ? boxes.filter((each) => each.role !== 'slideNumber') : boxes)], language),
      ...(slide.backup && { backup: slide.backup }),
      notes: withHandling(notesParagraphs(notes, language), context.meta.handling),
      facts: [...new Set(facts)],
      source,
    },
    problems: shortened ? [problem('info', 'layout.sources-shortened', { title: page.title }, { ...slide.origin, slide: number })] : [],
  };
}

/** Notes are handed on as slides are. */
const withHandling = (notes: SceneSlide['notes'], handling: string | undefined): SceneSlide['notes'] =>
  handling === undefined || notes.length === 0 ? notes : [{ text: handling, strong: true, bullet: false }, ...notes];

/** The tracker stands behind the mark that it goes with, which openings do not have. */
const placeTracker = (items: Page['items'], { tracker }: Footing, context: BindContext): Page['items'] =>
  items.flatMap((item) => (item.id === 'mark' && tracker ? [item, ...trackerBox(tracker, context)] : [item]));

/** Runs of slides of one section; what closes the deck stands in one of its own, or where that has no name each of it in its own. */
export function sectionsOf(deck: Deck, slides: readonly Pick<SceneSlide, 'source'>[]): readonly SceneSection[] {
  const runs: { title: string; slides: number }[] = [];
  for (const { source } of slides) {
    const slide = deck.slides[source] as DeckSlide;
    const title =
      isClosing(slide)
        ? (deck.meta.words.closing ?? slide.title.spans.map((span) => span.text).join(''))
        : slide.section === undefined
          ? ((slide.backup ? deck.meta.words.backup : undefined) ?? deck.meta.words.opening)
          : (deck.sections[slide.section]?.title ?? '');
    const last = runs.at(-1);
    if (last?.title === title) last.slides += 1;
    else runs.push({ title, slides: 1 });
  }
  return runs;
}

/** A title that stands over two slides tells neither apart, for a listener as in PowerPoint's outline. */
export function repeatedTitles(slides: readonly DeckSlide[]): readonly (readonly [found: Problem, source: number])[] {
  const seen = new Set<string>();
  return slides.flatMap(({ title }, source) => {
    const words = plain(title);
    const again = seen.has(words);
    seen.add(words);
    return again ? [[problem('warning', 'layout.title-repeated', { title: words }, title.origin), source] as const] : [];
  });
}

/**
 * Problems of slides of the deck as they are shown: a slide that goes on over several pages has the number of the first.
 * @param ofSlides each with the index of its slide in the deck
 */
export const numbered = (ofSlides: readonly (readonly [found: Problem, source: number])[], slides: readonly { readonly source: number }[]): readonly Problem[] =>
  ofSlides.map(([found, index]) => onSlide(found, slides.findIndex(({ source }) => source === index) + 1));
