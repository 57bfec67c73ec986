/**
 * The deck: what the slides say, typed, before anything has a place on a page.
 * Made by parsing deck Markdown; read by layout (slides) and by the handout writers.
 */
import type { Accent } from '../units/colour.ts';
import type { Direction, Language } from '../units/language.ts';

/** Where in the template (or hand-edited Markdown) something was written. Lines count from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** One reference to a source, at the fact it vouches for. */
export interface DeckCitation {
  readonly source: string;
  /** Locator, e.g. `¶14`. */
  readonly at: string;
  /** Id of the dataset record, where the citation was made from one. */
  readonly fact?: string;
}

/** A stretch of text of one emphasis. `strong` is bold, `accent` the section's colour. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly accent?: boolean;
  readonly href?: string;
}

/** A sentence or paragraph with what it stands on. */
export interface Passage {
  readonly spans: readonly Span[];
  readonly citations: readonly DeckCitation[];
  readonly origin: Origin;
}

export interface BulletItem extends Passage {
  readonly children: readonly BulletItem[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly passage: Passage }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly BulletItem[]; readonly origin: Origin };

/** One key number: `nearly` **30** *billion dollars*, and what it measures. */
export interface KeyNumber {
  readonly qualifier: string;
  readonly value: string;
  readonly unit: string;
  readonly label: Passage;
}

export type CellAlign = 'start' | 'end' | 'center';

export interface DeckTable {
  readonly align: readonly CellAlign[];
  readonly header: readonly Passage[];
  readonly rows: readonly (readonly Passage[])[];
  readonly origin: Origin;
}

interface SlideBase {
  /** Unique in the deck, made of the heading or its `#id`; stable over runs. */
  readonly id: string;
  readonly title: Passage;
  readonly notes: readonly Block[];
  /** Index into `Deck.sections`; undefined before the first section. */
  readonly section?: number;
  readonly origin: Origin;
}

export interface TitleSlide extends SlideBase {
  readonly kind: 'title';
  readonly subtitle?: Passage;
  /** Small lines below: date, author. */
  readonly details: readonly Passage[];
}
export interface AgendaSlide extends SlideBase {
  readonly kind: 'agenda';
  readonly items: readonly BulletItem[];
}
export interface SectionSlide extends SlideBase {
  readonly kind: 'section';
  /** Ordinal of the section, from 1. */
  readonly number: number;
  readonly lead: readonly Passage[];
}
export interface BulletsSlide extends SlideBase {
  readonly kind: 'bullets';
  readonly blocks: readonly Block[];
}
export interface NumbersSlide extends SlideBase {
  readonly kind: 'numbers';
  readonly numbers: readonly KeyNumber[];
  readonly blocks: readonly Block[];
}
export interface TableSlide extends SlideBase {
  readonly kind: 'table';
  readonly table: DeckTable;
  readonly blocks: readonly Block[];
}
export interface QuoteSlide extends SlideBase {
  readonly kind: 'quote';
  readonly quote: Passage;
  readonly attribution?: Passage;
  readonly blocks: readonly Block[];
}
export interface SourcesSlide extends SlideBase {
  readonly kind: 'sources';
  /** The sources cited anywhere in the deck, in order of first citation. */
  readonly sources: readonly DeckSource[];
  readonly blocks: readonly Block[];
}

export type DeckSlide =
  | TitleSlide
  | AgendaSlide
  | SectionSlide
  | BulletsSlide
  | NumbersSlide
  | TableSlide
  | QuoteSlide
  | SourcesSlide;

/** A source as the deck shows it. */
export interface DeckSource {
  readonly id: string;
  /** For the foot of a slide; a locator is set behind it. */
  readonly short: string;
  /** For the sources slide. */
  readonly full: string;
  readonly url?: string;
}

export interface DeckSection {
  readonly id: string;
  readonly title: string;
  readonly accent: Accent;
}

export interface DeckMeta {
  readonly title: string;
  readonly subtitle?: string;
  readonly language: Language;
  readonly direction: Direction;
  /** ISO day of the briefing; the core properties' dates are made of it. */
  readonly date: string;
  readonly authors: readonly string[];
  readonly subject: string;
  readonly keywords: readonly string[];
  /** Words the layout sets by itself, from the pack's strings: `{n}` and `{count}` are filled in. */
  readonly words: DeckWords;
}

export interface DeckWords {
  /** Mark of a continued title, e.g. `({n} of {count})`. */
  readonly continued: string;
  /** Before the short sources in the footer, e.g. `Source:`. */
  readonly source: string;
  /** Between two short sources or locators in the footer. */
  readonly separator: string;
  /** Name of the PowerPoint section that holds the slides before the first section. */
  readonly opening: string;
}

export interface Deck {
  readonly meta: DeckMeta;
  readonly sections: readonly DeckSection[];
  readonly slides: readonly DeckSlide[];
  /** Every source known to the deck, by id. */
  readonly sources: readonly DeckSource[];
}
