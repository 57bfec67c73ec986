/**
 * The briefing: what a template sees. The chosen themes and records, every value, date and name already in the words
 * and digits of one language; nothing is left to format. Texts are one line each and not yet escaped for Markdown.
 */
import type { Calendar, Length } from '../../contract/choices.ts';
import type { Reliability } from '../language/estimates.ts';
import type { Accent } from '../units/colour.ts';
import type { Direction, Language } from '../units/language.ts';
import type { BriefingActor, BriefingFact, BriefingMark, BriefingNetwork, BriefingRoute } from './fact-model.ts';
import type { BriefingGap, BriefingJudgement, BriefingMessage, BriefingQuestion, BriefingScenarios, BriefingTold, BriefingWatch, BriefingYardstick } from './assessment-model.ts';
import type { Shown } from './kinds/all.ts';
import type { Weight } from './records.ts';
import type { Point } from './schema.ts';

/** A finding: one slide, in its title's words. */
export interface BriefingPoint extends Shown {
  readonly id: string;
  readonly weight: Weight;
  readonly title: string;
  /** What it means, in our own words; empty where the dataset does not say. */
  readonly meaning: string;
  /** The highest of the mark of its words and those of the records it tells; null where the dataset has no handling marks. */
  readonly marking: BriefingMark | null;
  /** Of its own words: what it says of itself, else the highest of all that it stands on, told at this length or not. */
  readonly wordsMarking: BriefingMark | null;
  /** What a speaker says aloud; empty where the dataset does not say. */
  readonly say: string;
  /** The kind of slide that carries it best; one that its facts can fill at this length. */
  readonly as: Point['as'];
  readonly facts: readonly BriefingFact[];
  /** Facts that the numbers, chart, timeline, map, matrix, parts or quotation leave to be told in text beside. */
  readonly besides: readonly BriefingFact[];
}

export interface BriefingTheme {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** What a speaker says aloud where the theme begins; empty where the dataset does not say. */
  readonly say: string;
  /** Ordinal among the chosen themes, in the language's digits. */
  readonly number: string;
  readonly accent: Accent;
  /** Of its own words and its argument: what it says of itself, else the highest of what that stands on. */
  readonly wordsMarking: BriefingMark | null;
  readonly argument: { readonly text: string; readonly facts: readonly BriefingFact[] };
  /** The sentences of the paragraph that a handout has on it; empty where the dataset does not give them. */
  readonly prose: readonly BriefingTold[];
  readonly points: readonly BriefingPoint[];
  /** In full briefings: the theme's records that no point of a chosen theme tells, each with the first chosen theme it names. */
  readonly rest: readonly BriefingFact[];
  /** The relations among these; null where there are fewer than two. */
  readonly restNetwork: BriefingNetwork | null;
  /** For discussion. */
  readonly questions: readonly string[];
}

export interface BriefingSource {
  readonly id: string;
  /** For the foot of a slide, without locator. */
  readonly short: string;
  /** For the sources slide. */
  readonly full: string;
  readonly url?: string;
  readonly marking: BriefingMark | null;
  /** By the Admiralty code; null where it is not graded. */
  readonly reliability: { readonly grade: Reliability; readonly words: string } | null;
  /** Whether the work itself was seen; empty where the dataset does not say. */
  readonly seen: 'original' | 'reported' | '';
  /** Who reported it; empty where the original was seen, or nobody is named. */
  readonly reportedBy: string;
  /** When it was read, in words; empty where that is not known. */
  readonly retrieved: string;
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
  /** Whom the dataset is about, where it is about one actor. */
  readonly actor?: BriefingActor;
  /** What the dataset comes to, where the chosen themes bear it out. */
  readonly message?: BriefingMessage;
  /** What to watch, as far as the chosen themes bear it out. */
  readonly watch: readonly BriefingWatch[];
  readonly judgements: readonly BriefingJudgement[];
  /** What may come of something, where judgements are alternatives of one another. */
  readonly scenarios: readonly BriefingScenarios[];
  readonly gaps: readonly BriefingGap[];
  /** What may be asked. */
  readonly asked: readonly BriefingQuestion[];
  readonly yardstick: BriefingYardstick;
  readonly themes: readonly BriefingTheme[];
  /** Every source of the dataset. */
  readonly sources: readonly BriefingSource[];
  /** Every record that the briefing tells, each once, in the order of the dataset. */
  readonly facts: readonly BriefingFact[];
  /** Every route of which the briefing tells something. */
  readonly routes: readonly BriefingRoute[];
  /** Terms and abbreviations of the dataset, in its order. */
  readonly terms: readonly { readonly id: string; readonly term: string; readonly short: string; readonly meaning: string }[];
  /** The marks of what is not marked by itself, and the highest of all that the briefing tells; null where the dataset has no handling marks. */
  readonly handling: { readonly scheme: string; readonly marking: BriefingMark | null; readonly highest: BriefingMark | null; /** Of every record that is marked higher than the dataset, told or not, by its id. */ readonly higher: Readonly<Record<string, BriefingMark>> } | null;
  /** What stands on every page beside the handling mark: the dataset's notice, that it is a draft, until when it must not be published. */
  readonly stamps: readonly string[];
  /** Who gets it. */
  readonly distribution: readonly string[];
  /** Ids of the sources that slides or pages made of it cite; undefined before any are made. */
  readonly cites?: readonly string[];
  /** Numbers in the language's digits: of what was chosen, and once slides or pages are made of what these tell. */
  readonly counts: {
    readonly themes: string;
    readonly points: string;
    readonly facts: string;
    readonly sources: string;
  };
}
