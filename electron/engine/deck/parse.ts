/** Deck Markdown in, deck out: each slide is read by itself and then gets its place among the others. */
import { hasErrors, onSlide, type Problem, problem } from '../diagnostics/problem.ts';
import { atOnce, type InSteps } from '../units/breath.ts';
import { ACCENTS } from '../units/colour.ts';
import type { OnPlace } from '../../contract/progress.ts';
import type { DeckMarkdown } from '../markdown/markdown.ts';
import type { DeckSource } from '../markdown/model.ts';
import { plainText } from '../markdown/spans.ts';
import { type CutDeck, cutDeck } from './cut.ts';
import type { DeckSlide } from './kinds/all.ts';
import type { Deck, DeckSection } from './model.ts';
import { nearest } from '../source/nearest.ts';
import { fillSources } from './parse/cited.ts';
import { type ReadSlide, readSlide, readTitle } from './read.ts';

/** A deck, undefined exactly where `problems` holds an error. With a deck, problems name the place of their slide in it. */
export interface ParsedDeck {
  readonly deck?: Deck;
  readonly problems: readonly Problem[];
}

/** The two functions that read a slide; whoever remembers what they made gives others that answer alike. */
export interface SlideReaders {
  readonly readSlide: typeof readSlide;
  readonly readTitle: typeof readTitle;
}

/**
 * Reads deck Markdown, made by a template or by hand.
 * `sources` are those a citation may name; every problem says the template file and line it comes from.
 */
export function parseDeck(markdown: DeckMarkdown, sources: readonly DeckSource[]): ParsedDeck {
  return atOnce(readDeck(cutDeck(markdown), sources));
}

/** Reads a deck that has been cut into slides, a slide a step. */
export function* readDeck(
  { front: head, slides }: CutDeck,
  sources: readonly DeckSource[],
  readers: SlideReaders = { readSlide, readTitle },
  onPlace: OnPlace = () => undefined,
): InSteps<ParsedDeck> {
  const [opening, ...others] = slides;
  if (opening === undefined) return { problems: [] };
  const first = others[0]?.origins[0] ?? { file: '', line: 1 };
  const { front, problems: ofFront } = readers.readTitle(head.origins.length > 0 ? head : { ...head, origins: [opening.origins[0] ?? first] }, opening, sources);
  const read: Read[] = [];
  for (const text of others) {
    yield;
    onPlace(text.origins[0] ?? first);
    read.push({ ...readers.readSlide(text, sources), hidden: text.hidden === true });
  }
  const { sections, shown } = inSections(read);
  const found = [...ofFront, ...read.flatMap(({ problems }) => problems)];
  // Without a deck nobody knows the numbers that slides would be shown with.
  if (front === undefined || hasErrors(found)) return { problems: found };
  const problems = [...ofFront.map((one) => onSlide(one, 1)), ...numbered(withLeads(read, front.slide.id))];
  const all = fillSources([front.slide, ...shown], sources);
  return { deck: { meta: front.meta, sections, slides: all, sources }, problems };
}

/** A slide as it was read, and whether it is only read. */
type Read = ReadSlide & { readonly hidden: boolean };

/** The slides in their sections. A section without an accent takes the next one in turn; what closes the deck and what is kept for questions belong to none. */
function inSections(read: readonly Read[]): { readonly sections: readonly DeckSection[]; readonly shown: readonly DeckSlide[] } {
  const sections: DeckSection[] = [];
  const shown: DeckSlide[] = [];
  for (const { slide, accent, hidden } of read) {
    if (slide === undefined) continue;
    const number = sections.length;
    if (slide.kind === 'section') sections.push({ id: slide.id, title: plainText(slide.title.spans), accent: accent ?? ACCENTS[number % ACCENTS.length] ?? 'accent1' });
    if (hidden) continue;
    const { id, title, notes, origin } = slide;
    const base = { id, title, notes, origin };
    if (slide.kind === 'section') shown.push({ ...base, section: number, ...slide, number: number + 1 });
    else shown.push(sections.length === 0 || slide.kind === 'closing' || slide.kind === 'sources' || slide.backup || slide.apart ? slide : { ...base, section: number - 1, ...slide });
  }
  return { sections, shown };
}

/** The slides, each with what `from` names on it that no slide is; a slide that a person hides is one. */
function withLeads(read: readonly Read[], opening: string): readonly Read[] {
  const known = new Set([opening, ...read.flatMap(({ slide }) => slide?.id ?? [])]);
  return read.map((each) => {
    const lost = each.slide?.from?.filter((id) => !known.has(id)) ?? [];
    if (each.slide === undefined || lost.length === 0) return each;
    const { origin } = each.slide;
    return { ...each, problems: [...each.problems, ...lost.map((id) => problem('warning', 'deck.from-unknown', { id, nearest: nearest(id, known), known: [...known] }, origin))] };
  });
}

/** The problems of all slides, each with the place of its slide, from 1, behind the title slide; what is hidden has that of the one before. */
function numbered(read: readonly Read[]): readonly Problem[] {
  let place = 1;
  return read.flatMap(({ problems, hidden }) => {
    if (!hidden) place += 1;
    return problems.map((found) => onSlide(found, place));
  });
}
