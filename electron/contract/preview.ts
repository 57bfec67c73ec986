/** Slides as the preview shows them; they travel from the engine to window and command line as they are. */
import type { Language } from '../engine/units/language.ts';
import type { EditState, SlideBlocks } from './document.ts';

export interface PreviewSlide {
  readonly id: string;
  /** Id of the slide that it shows, as edits name it; one that goes on over several pages is shown on each. */
  readonly of: string;
  /** Plain title, for the thumbnail's accessible name. */
  readonly title: string;
  /** A complete `<svg>` element without style attributes, scripts or outside references. */
  readonly svg: string;
  /** Paragraphs of the speaker notes. */
  readonly notes: readonly string[];
  /** Ids of the records the slide stands on. */
  readonly facts: readonly string[];
  /** Title of the PowerPoint section the slide lies in. */
  readonly section: string;
}

/** A record as it is listed below a slide, in the deck's language. */
export interface RecordSummary {
  readonly id: string;
  readonly text: string;
  readonly cites: readonly CiteSummary[];
}

/** Where a record has its statement from. */
export interface CiteSummary {
  /** The source in short form, with the locator. */
  readonly place: string;
  /** The very words relied on, without quotation marks, in the language of the source; empty where the dataset does not give them. */
  readonly words: string;
  readonly language: Language;
  /** By the Admiralty code, in the deck's language; null where it is not graded. */
  readonly reliability: GradeSummary | null;
  readonly credibility: GradeSummary | null;
}

export interface GradeSummary {
  readonly grade: string;
  readonly words: string;
}

/** Slides as a window showed them last; nothing else is known of them. */
export type LastSlides = Pick<PreviewSlides, 'slides' | 'language' | 'aspect'>;

export interface PreviewSlides {
  readonly slides: readonly PreviewSlide[];
  /** Of the deck. */
  readonly language: Language;
  /** Width divided by height of a slide. */
  readonly aspect: number;
  /** The records that the slides name in `facts`. */
  readonly records: readonly RecordSummary[];
  /** What can be edited, slide by slide in the order of the deck, hidden ones too. */
  readonly outline: readonly SlideBlocks[];
  /** What has become of each edit. */
  readonly editStates: readonly EditState[];
}
