/**
 * The deck: what the slides say, typed, before anything has a place on a page.
 * Made by parsing deck Markdown; read by layout (slides) and by the handout writers.
 */
import type { FixedColours } from '../units/colour.ts';
import type { Accent } from '../units/colour.ts';
import type { DeckSource } from '../markdown/model.ts';
import type { FileProperties } from '../units/properties.ts';
import type { DeckSlide } from './kinds/all.ts';

export interface DeckSection {
  readonly id: string;
  readonly title: string;
  readonly accent: Accent;
}

export interface DeckMeta extends FileProperties {
  readonly subtitle?: string;
  /** The highest handling mark of all that the deck tells, as it stands on every page; left out where there are no such marks. */
  readonly handling?: string | undefined;
  /** Those that the mark's scheme gives it. */
  readonly handlingColours?: FixedColours | undefined;
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
  /** Beside a section's name above a title, e.g. `{n} of {count}`; the name stands alone where it is left out. */
  readonly tracker?: string | undefined;
  /** Above the name on the slide that opens a section, e.g. `Section {n} of {count}`. */
  readonly section?: string | undefined;
  /** Above the list of what a section finds, e.g. `{count} findings`. */
  readonly findings?: string | undefined;
  /** The same where some of these have no slide in the section, e.g. `{count} findings, {shown} of them here`. */
  readonly following?: string | undefined;
  /** Name of the PowerPoint section of slides that are kept for questions. */
  readonly backup?: string | undefined;
  /** Above the title of what closes the deck apart from its sections, and the name of their PowerPoint section. */
  readonly closing?: string | undefined;
  /** Heads the part of the notes that is spoken; without it nobody knows how long a slide takes. */
  readonly say?: string | undefined;
  /** Heads the part of the notes that answers questions; what stands below it is said once in a deck. */
  readonly asked?: string | undefined;
}

export interface Deck {
  readonly meta: DeckMeta;
  readonly sections: readonly DeckSection[];
  readonly slides: readonly DeckSlide[];
  /** Every source known to the deck, by id. */
  readonly sources: readonly DeckSource[];
}
