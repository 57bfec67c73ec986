/**
 * The briefing: what a template sees. The chosen themes and records, every value, date and name already in the words
 * and digits of one language; nothing is left to format. Texts are one line each and not yet escaped for Markdown.
 */
import type { Calendar, Length } from '../units/choices.ts';
import type { Accent } from '../units/colour.ts';
import type { Direction, Language } from '../units/language.ts';
import type { ValueText } from '../text/value.ts';
import type { DatasetRecord, Point, RecordKind, Weight } from './schema.ts';

export interface BriefingActor {
  readonly id: string;
  readonly name: string;
  /** Short name; the name where there is none. */
  readonly short: string;
  /** Office or description; empty where there is none. */
  readonly role: string;
}

export interface BriefingCitation {
  readonly source: string;
  /** Locator as in the data, e.g. `¶14`; whoever shows it puts it into the language (`text/locator.ts`). */
  readonly at: string;
}

export interface BriefingQuote {
  /** Without quotation marks. */
  readonly text: string;
  readonly speaker: BriefingActor;
  /** Whether the words are our translation of what the source gives. */
  readonly translated: boolean;
}

export interface BriefingPosition {
  readonly actor: BriefingActor;
  readonly stance: Extract<DatasetRecord, { kind: 'position' }>['stance'];
  readonly instrument?: { readonly id: string; readonly name: string };
}

/** A record of the dataset. */
export interface BriefingFact {
  readonly id: string;
  readonly kind: RecordKind;
  readonly weight: Weight;
  readonly text: string;
  /** A few words; empty where the record has none. */
  readonly label: string;
  /** What a speaker adds; empty where the record has none. */
  readonly note: string;
  /** In words; empty where the record has none. */
  readonly date: string;
  readonly actors: readonly BriefingActor[];
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly cite: readonly BriefingCitation[];
  readonly basis: 'body' | 'headline';
  /** Whether only the headline or lead of the source claims it. */
  readonly headline: boolean;
  /** Figures only. */
  readonly value?: ValueText;
  /** Quotes only. */
  readonly quote?: BriefingQuote;
  /** Positions only. */
  readonly position?: BriefingPosition;
}

/** A finding: one slide, in its title's words. */
export interface BriefingPoint {
  readonly id: string;
  readonly weight: Weight;
  readonly title: string;
  /** The kind of slide that carries it best. */
  readonly as: Point['as'];
  readonly facts: readonly BriefingFact[];
}

export interface BriefingTheme {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Ordinal among the chosen themes, in the language's digits. */
  readonly number: string;
  readonly accent: Accent;
  readonly argument: { readonly text: string; readonly facts: readonly BriefingFact[] };
  readonly points: readonly BriefingPoint[];
  /** In full briefings: the theme's records that no point of a chosen theme tells, each with the first chosen theme it names. */
  readonly rest: readonly BriefingFact[];
}

export interface BriefingSource {
  readonly id: string;
  /** For the foot of a slide, without locator. */
  readonly short: string;
  /** For the sources slide. */
  readonly full: string;
  readonly url?: string;
}

export interface Briefing {
  readonly language: Language;
  readonly direction: Direction;
  readonly length: Length;
  readonly calendar: Calendar;
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  /** The day up to which the facts hold, in words. */
  readonly date: string;
  /** The same as `2025-12-26`. */
  readonly isoDate: string;
  readonly authors: readonly string[];
  readonly themes: readonly BriefingTheme[];
  /** Every source of the dataset. */
  readonly sources: readonly BriefingSource[];
  /** Every record that the briefing tells, each once, in the order of the dataset. */
  readonly facts: readonly BriefingFact[];
  /** Numbers in the language's digits. */
  readonly counts: {
    readonly themes: string;
    readonly points: string;
    readonly facts: string;
    readonly sources: string;
  };
}
