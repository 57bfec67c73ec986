/**
 * What a briefing tells: records with their actors, places and numbers, and what points show of them. Every value, date and
 * name is in the words and digits of one language. Texts are one line each and not yet escaped for Markdown.
 */
import type { ValueText } from '../text/value.ts';
import type { DateBound, DatePart } from '../language/words.ts';
import type { Actor } from './actors.ts';
import type { Place } from './places.ts';
import type { DatasetRecord, RecordKind, Weight } from './records.ts';
import type { ChartForm } from '../units/chart-form.ts';

/** A picture of the dataset. */
export interface BriefingPicture {
  /** Path below the dataset's folder, `media/…`. */
  readonly media: string;
  /** What it shows, for people who cannot see it. */
  readonly alt: string;
}

export interface BriefingActor {
  readonly id: string;
  readonly kind: Actor['kind'];
  readonly name: string;
  /** Short name; the name where there is none. */
  readonly short: string;
  /** Office or description; empty where there is none. */
  readonly role: string;
  /** Two-letter code of a state (ISO 3166-1); empty where there is none. */
  readonly iso: string;
  /** The same code where the state's flag is to be shown; empty where it is not. */
  readonly flag: string;
}

export interface BriefingPlace {
  readonly id: string;
  readonly kind: Place['kind'];
  readonly name: string;
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
}

/** A point of a route that only bends its line. */
export interface BriefingBend {
  readonly id: '';
  readonly kind: 'bend';
  readonly name: '';
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
}

export interface BriefingCitation {
  readonly source: string;
  /** Locator as in the data, e.g. `¶14`; whoever shows it puts it into the language (`text/locator.ts`). */
  readonly at: string;
  /** The very words relied on, in the language of the source; empty where the dataset does not give them. */
  readonly quote: string;
  /** By the Admiralty code; null where it is not graded. */
  readonly credibility: { readonly grade: number; readonly words: string } | null;
}

export interface BriefingQuote {
  /** Without quotation marks. */
  readonly text: string;
  readonly speaker: BriefingActor;
  /** The speaker's portrait: that of the quote, else that of the actor. */
  readonly picture?: BriefingPicture;
  /** Whether the words are our translation of what the source gives. */
  readonly translated: boolean;
}

export interface BriefingPosition {
  readonly actor: BriefingActor;
  readonly stance: Extract<DatasetRecord, { kind: 'position' }>['stance'];
  readonly instrument?: { readonly id: string; readonly name: string };
  /** In a few words that go without the actor's name; empty where the record has none. */
  readonly what: string;
}

/** Where a relation or a flow begins or ends: an actor, or a place as one. */
export interface BriefingEnd extends Omit<BriefingActor, 'kind'> {
  readonly kind: BriefingActor['kind'] | BriefingPlace['kind'];
}

export interface BriefingFlow {
  readonly from: BriefingEnd;
  readonly to: BriefingEnd;
}

export interface BriefingRelation extends BriefingFlow {
  /** What stands at the arrow. */
  readonly how: string;
  readonly direction: 'one-way' | 'both-ways' | 'none';
  /** Whether it binds or divides; empty where the dataset does not say. */
  readonly sign: 'good' | 'bad' | 'mixed' | '';
}

/** A handling mark. */
export interface BriefingMark {
  /** As its scheme writes it; that of TLP in every language. */
  readonly label: string;
  /** As it stands before a paragraph, without brackets. */
  readonly portion: string;
  /** Place among the levels of its scheme, from 0. */
  readonly rank: number;
  /** Colours of the label as `#RRGGBB`, where the scheme has them; else empty. */
  readonly ground: string;
  readonly ink: string;
}

/** A figure in words, and as a number. */
export interface BriefingValue extends ValueText {
  /** Its scale multiplied out; a fraction as a decimal. */
  readonly amount: number;
}

/** Numbers of one measure over time, or over things of a kind. */
export interface BriefingSeries {
  /** `billion dollars`. */
  readonly unit: string;
  readonly overTime: boolean;
  /** Names of the lines; a single one is nameless. */
  readonly lines: readonly string[];
  readonly points: readonly {
    /** The date in words, or what the numbers are for. */
    readonly label: string;
    /** The date as in the data; empty where the series does not run over time. */
    readonly at: string;
    /** One a line, counted in the unit; null where nothing is known. */
    readonly values: readonly (number | null)[];
    /** How each value is to be shown where it is hedged; else empty. */
    readonly shown: readonly string[];
    /** Each value as a text, hedges and all, without its unit; empty where nothing is known. */
    readonly texts: readonly string[];
  }[];
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
  /** Of an event: what happened, as a sentence without its date; may be empty. */
  readonly clause: string;
  /** In words; empty where the record has none. */
  readonly date: string;
  /** The date as in the data, without "early" or "by": `2025-11-12`; empty where the record has none. */
  readonly at: string;
  /** Which part of its month, year or decade; empty where the record does not say. */
  readonly part: DatePart | '';
  /** "by", "since", "shortly before", "shortly after"; empty where the record does not say. */
  readonly bound: DateBound | '';
  /** Sorts records by time, with all that hedges the date; empty where the record has none. */
  readonly when: string;
  /** `publication` where the source names no year and it was read off its date of publication; else empty. */
  readonly yearFrom: string;
  readonly actors: readonly BriefingActor[];
  readonly places: readonly BriefingPlace[];
  readonly cite: readonly BriefingCitation[];
  /** How far it may be handed on; null where the dataset has no handling marks. */
  readonly marking: BriefingMark | null;
  readonly basis: 'body' | 'headline';
  /** Whether only the headline or lead of the source claims it. */
  readonly headline: boolean;
  /** Figures only. */
  readonly value?: BriefingValue;
  /** Series only. */
  readonly series?: BriefingSeries;
  /** Quotes only. */
  readonly quote?: BriefingQuote;
  /** Positions only. */
  readonly position?: BriefingPosition;
  readonly relation?: BriefingRelation;
  readonly flow?: BriefingFlow;
}

/** A chart of a point's figures, or of its series. */
export interface BriefingChart {
  readonly form: ChartForm;
  /** Whether the dataset asks for this form; else it is what usually suits. */
  readonly asked: boolean;
  /** What is measured, in what unit. */
  readonly measure: string;
  /** Names of the lines; a single one is nameless. */
  readonly series: readonly string[];
  readonly categories: readonly BriefingCategory[];
}

export interface BriefingCategory {
  /** Empty for the rest of a whole, which the template names. */
  readonly label: string;
  /** Whether this is what is left of a whole. */
  readonly rest: boolean;
  /** One a line, all on one scale; null where nothing is known. */
  readonly values: readonly (number | null)[];
  /** What stands at each value, such as `nearly 30`; empty where the number itself does. */
  readonly shown: readonly string[];
  /** Whether this is the point of the chart. */
  readonly highlight: boolean;
  /** The date that the values stand for, as in the data; empty where the chart does not run over time. */
  readonly at: string;
  /** Two-letter code of the state whose flag stands with it; empty where none does. */
  readonly flag: string;
  readonly facts: readonly BriefingFact[];
}

/** A course through places, with what is told of it. */
export interface BriefingRoute {
  readonly id: string;
  readonly name: string;
  /** At least two, in travelling order. */
  readonly through: readonly (BriefingPlace | BriefingBend)[];
  /** States on the route. */
  readonly countries: readonly BriefingActor[];
  /** Never empty. */
  readonly facts: readonly BriefingFact[];
}

export interface BriefingMap {
  /** Code of the country that the dataset is about; empty where it is about none. */
  readonly subject: string;
  /** States that get their name, each once. */
  readonly countries: readonly BriefingActor[];
  /** Places that get their name, besides those on the routes. */
  readonly places: readonly BriefingPlace[];
  /** At least one. */
  readonly routes: readonly BriefingRoute[];
  /** What part of the world it shows, in degrees; null where it fits what it names. */
  readonly view: { readonly west: number; readonly south: number; readonly east: number; readonly north: number } | null;
  /** What of the map is not from the source; empty where the dataset says nothing. */
  readonly caption: string;
}

/** Actors around one. */
export interface BriefingNetwork {
  /** Who stands in the middle: one of the actors. */
  readonly subject: BriefingEnd;
  /** All whom the relations name, each once, the subject first. */
  readonly actors: readonly BriefingEnd[];
  /** Two or more. */
  readonly relations: readonly (BriefingRelation & { readonly fact: BriefingFact })[];
}

/** Flows counted in one unit and scale. */
export interface BriefingFlows {
  /** What is measured, in what unit. */
  readonly measure: string;
  /** Two or more. */
  readonly flows: readonly (BriefingFlow & {
    /** Counted in the common scale; of a range its middle. */
    readonly value: number;
    /** What stands there, hedges and all; empty where the number itself does. */
    readonly shown: string;
    /** Whether this is the point of the slide. */
    readonly highlight: boolean;
    readonly fact: BriefingFact;
  })[];
}

/** One measure over states. */
export interface BriefingShadedMap {
  /** What is measured, in what unit. */
  readonly measure: string;
  /** The state that the dataset is about; null where it is about none. */
  readonly subject: BriefingActor | null;
  /** Two or more states, each once. */
  readonly countries: readonly {
    readonly state: BriefingActor;
    /** Counted in the common scale; of a range its middle. */
    readonly value: number;
    /** What stands there, hedges and all; empty where the number itself does. */
    readonly shown: string;
    /** Whether this is the point of the slide. */
    readonly highlight: boolean;
    readonly fact: BriefingFact;
  }[];
  /** What of the map is not from the source; empty where the dataset says nothing. */
  readonly caption: string;
}

/** A column, a power around a centre, or a step. */
export interface BriefingPart {
  readonly title: string;
  /** Empty where the facts' own texts are to stand there. */
  readonly text: string;
  /** Never empty. */
  readonly facts: readonly BriefingFact[];
}
