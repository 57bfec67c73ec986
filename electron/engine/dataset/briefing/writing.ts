/** What the parts of a briefing are written with. */
import type { DateLike } from '../../text/calendar.ts';
import type { Figure, ValueText } from '../../text/value.ts';
import type { Language, Localized } from '../../units/language.ts';
import type { BriefingActor, BriefingEnd, BriefingFact, BriefingMark, BriefingPicture, BriefingPlace, BriefingRoute } from '../fact-model.ts';
import type { DatasetRecord, ValuedRecord } from '../records.ts';

export type Amount = Figure & Pick<ValuedRecord, 'unit'>;

/** How a briefing speaks. */
export interface Voice {
  readonly language: Language;
  /** A text in the briefing's language, on one line, with its digits; `record` fills `{value}` and `{date}`. */
  say(text: Localized | undefined, record?: DatasetRecord): string;
  /** A text about numbers, such as what a chart measures: its months and years are those that the numbers are counted over. */
  sayCounted(text: Localized | undefined): string;
  /** A text that is the same in every language: on one line, with the language's digits. */
  plain(text: string): string;
  /** A text in a language of its own: where it runs against the briefing one stretch, its digits its own. */
  foreign(text: string): string;
  /** The date of a record. */
  date(date: DateLike, record?: DatasetRecord): string;
  /** A point of a time axis. */
  axisDate(on: string): string;
  /** A figure as running text has it: English multiplies thousands out. */
  value(figure: Amount): ValueText;
  /** A figure, or a number of a series, counted in its own scale, as charts have it. */
  count(figure: Amount): ValueText;
}

/** Each answers null where the dataset has no handling marks. */
export interface Marker {
  readonly dataset: BriefingMark | null;
  readonly record: (record: DatasetRecord) => BriefingMark | null;
  readonly source: (id: string) => BriefingMark | null;
  readonly standing: (own: string | undefined, facts: readonly string[]) => BriefingMark | null;
  /** Of the words of a point or theme. */
  readonly words: (of: { readonly marking?: string | undefined }, facts: readonly string[]) => BriefingMark | null;
  /** The highest of some. */
  readonly highest: (marks: readonly (BriefingMark | null)[]) => BriefingMark | null;
}

/** Finds actors and places by id; their ids have been checked. */
export interface Names {
  readonly actor: (id: string) => BriefingActor;
  /** The actor of that id, else the place. */
  readonly end: (id: string) => BriefingEnd;
  /** Undefined where the actor has none. */
  readonly portrait: (id: string) => BriefingPicture | undefined;
  readonly places: (ids: readonly string[]) => readonly BriefingPlace[];
}

/** Writes the routes of which some of the records tell, in the order of the dataset. */
export type RouteWriter = (records: readonly DatasetRecord[]) => readonly BriefingRoute[];

/** Records as the briefing tells them; those that it does not tell are left out. */
export type FactsOf = (records: readonly DatasetRecord[]) => readonly BriefingFact[];

/** What a point is written with. */
export interface PointWriting {
  readonly voice: Voice;
  readonly names: Names;
  readonly routes: RouteWriter;
  /** Whom the dataset is about. */
  readonly actor: BriefingActor | undefined;
  readonly facts: FactsOf;
  readonly marker: Marker;
}
