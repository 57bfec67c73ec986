/** What an analyst may choose for a briefing. */
import type { Language } from '../engine/units/language.ts';

export const LENGTHS = ['short', 'standard', 'full'] as const;
export type Length = (typeof LENGTHS)[number];

export const CALENDARS = ['gregorian', 'persian', 'both'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** Choices that a template may leave unheeded: it makes the same whatever is chosen. The last two are of its handout. All others every template follows. */
export const HEEDABLE = ['length', 'calendar', 'distribution', 'annex', 'letter'] as const;
export type Heedable = (typeof HEEDABLE)[number];

/** What those are that always have a value, where nothing else is chosen. */
export const UNCHOSEN = { length: 'standard', calendar: 'gregorian' } as const satisfies Partial<Readonly<Record<Heedable, string>>>;

/** The look where none is chosen. */
export const DEFAULT_LOOK = 'light';

export const SLIDE_SIZES = ['16:9', '4:3'] as const;
export type SlideSize = (typeof SLIDE_SIZES)[number];

/** The choices that make a briefing; they travel from window or command line to the engine. */
export interface BriefingChoices {
  /** Path of the dataset's folder. */
  readonly dataset: string;
  /** Ids of themes, in any order; empty means all. */
  readonly themes: readonly string[];
  readonly language: Language;
  /** Id of a built-in or user pack, or the path of a pack's folder. */
  readonly template: string;
  readonly length: Length;
  readonly calendar: Calendar;
  /** Id of a look: the name of its file in templates/brands. */
  readonly look: string;
  readonly size: SlideSize;
  /** Handling mark above which everything is left out, as the dataset's scheme writes it; all is told where it is left out. */
  readonly release?: string | undefined;
  /** Who gets it, in place of the dataset's list; names that the dataset has in both languages are given in one. Empty: no list. */
  readonly distribution?: readonly string[] | undefined;
}
