/** What has become of a deck since it was exported: its slides by hand, and what it tells in the dataset. */
import type { WordedProblem, Where } from '../engine/diagnostics/problem.ts';
import type { Edition } from '../engine/units/edition.ts';
import type { Language } from '../engine/units/language.ts';
import type { Length } from './choices.ts';

/**
 * How sure it is which exported slide a slide is: `certain` by its creation id; `likely` by its texts, where a program has dropped
 * that; `possible` by its place alone.
 */
export type MatchSureness = 'certain' | 'likely' | 'possible';

/** A text that is not as it was exported. */
export interface HandEdit {
  /** `edited`: another text stands where one was; `removed`: none does; `added`: it was not there. */
  readonly kind: 'edited' | 'removed' | 'added';
  /** Where: the title, the speaker notes, or any other text or chart. */
  readonly part: 'title' | 'notes' | 'text' | 'chart';
  /** Name of the shape as the deck has it now, or had it. */
  readonly shape: string;
  /** What stands there now; empty where nothing does. What stood there is not known: a deck holds digests only. */
  readonly now: string;
  /** Ids of the records that the text told. */
  readonly records: readonly string[];
}

/** A slide as it stands in the deck now. */
export interface VerifiedSlide {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** The exported slide that it is, or that it is a copy of; undefined where somebody has added it. */
  readonly origin?: { readonly id: string; /** From 1, as exported. */ readonly number: number; readonly sure: MatchSureness };
  /** Whether it is a second slide of the same origin. */
  readonly copy: boolean;
  /** Whether it stands elsewhere among the others than exported. */
  readonly moved: boolean;
  readonly edits: readonly HandEdit[];
}

/** Where something is told: what of a slide says it, or what describes a shape to who cannot see it. */
export type ToldPart = HandEdit['part'] | 'alt';

/** A place where a deck tells something. */
export interface Telling {
  /** From 1, as the deck stands now. */
  readonly slide: number;
  /** Undefined where a slide stands on it and no text of it says which. */
  readonly part?: ToldPart;
  /** The text as it stands there; of notes the sentences that it is about. Undefined where that is not known. */
  readonly text?: string;
  /** Whether that text was edited by hand: whether it is still wrong is for a person to say. */
  readonly edited: boolean;
  /** What would stand there if the deck were made today; empty where nothing would, undefined where that is not known. */
  readonly now?: string;
  /** Whether it says nothing of what has changed and stands on it all the same: it is to be read again. */
  readonly again?: true;
  /** Whether it is in words that a briefing file puts in the place of others, which stood on it. */
  readonly own?: true;
}

/** Something that is not as the deck tells it any more. */
interface Outdated {
  readonly id: string;
  /** Version that the deck tells. */
  readonly was: string;
  /** Version in the dataset; undefined where it is gone. */
  readonly is?: string;
  /** What it says now, in the deck's language; empty where it is gone. */
  readonly now: string;
  /** Where the dataset says so; undefined where it is gone. */
  readonly where?: Pick<Where, 'file' | 'line'>;
  /** Where the deck tells it, and what stands on it. */
  readonly told: readonly Telling[];
}

/** A record that is not as the deck tells it any more. */
export interface OutdatedRecord extends Outdated {
  readonly state: 'changed';
  /** The only thing that is another: its handling mark, its citations, its value, its date; undefined where what it says is, or where the deck does not say. */
  readonly what?: 'marking' | 'citation' | 'value' | 'date';
  /** Values and dates that are others, in words; none where the deck does not show what they were. */
  readonly values: readonly { readonly of: 'value' | 'date'; readonly was: string; readonly is: string }[];
}

export const STATEMENT_OWNERS = ['message', 'theme', 'point', 'judgement', 'gap', 'question'] as const;

/** A sentence of the dataset that is no record's. */
export interface Statement {
  /** Whose it is. */
  readonly of: (typeof STATEMENT_OWNERS)[number];
  /** Id of that; of the message `message`. */
  readonly id: string;
  /** Which of its texts, by its field; those of a list with their place, as `watch.1`. */
  readonly part: string;
}

/** A sentence that the dataset does not say any more, or not in these words, though it has whose it is. */
export interface OutdatedStatement extends Outdated, Statement {
  readonly state: 'changed' | 'gone';
}

/** What a deck tells, and what may take it along. */
export type FallenKind = Statement['of'] | 'record' | 'source' | 'dataset';

/** Something that went with something else. */
export interface Fell {
  readonly of: FallenKind;
  /** Of the message the part of it: `text`, `news`, `meaning`, `watch`. */
  readonly id: string;
  /** The slides that tell it, from 1, as the deck stands now. */
  readonly slides: readonly number[];
}

/** Something that is not to be told any more, told once with all that went with it. */
export interface Fall {
  readonly of: FallenKind;
  readonly id: string;
  /** `gone`: the dataset has none of the id; `withheld`: its own handling mark is above that which the deck was made for. */
  readonly state: 'gone' | 'withheld';
  /** That mark; empty where the dataset's scheme does not know any more what the deck was made for. Undefined of what is gone. */
  readonly marking?: string;
  /** Where the dataset has it; undefined where it is gone. */
  readonly where?: Pick<Where, 'file' | 'line'>;
  /** Of what the deck tells. */
  readonly fell: readonly Fell[];
  /** Where the deck tells it itself. */
  readonly told: readonly Telling[];
}

/** A source that the records of the deck cite and that is described in other words now, or not any more. */
export interface OutdatedSource {
  readonly id: string;
  readonly state: 'changed' | 'gone';
  /** Where the deck names it in other words than it would today; none where that is not known. */
  readonly told: readonly Telling[];
}

/**
 * What else a slide says or shows otherwise than it would today: names, captions, levels of confidence, descriptions of shapes, what the
 * file says of itself.
 */
export interface OutdatedText {
  /** `drawing`: nothing is said otherwise, and a picture, place or colour is another; `slide`: all of it; `property`: of the file. */
  readonly part: ToldPart | 'drawing' | 'slide' | 'property';
  /**
   * `gone`: nothing would be said there; `further`: something would be that is not; `marked`: the same would, under another handling mark;
   * `order`: the same would, in another order.
   */
  readonly state: 'changed' | 'gone' | 'further' | 'marked' | 'order';
  /** What would be said; of a drawing nothing. */
  readonly now: string;
  /** None where no slide is about it. */
  readonly told: readonly Telling[];
}

/**
 * Whether the deck was made once more to be held against: `made`; `template`: its template is another now, or not here; `bardar`: so is
 * Bardar; `before`: it was made before decks said what was chosen for them; `not`: it cannot be made of this dataset any more.
 */
export const REMAKINGS = ['made', 'template', 'bardar', 'before', 'not'] as const;
export type Remaking = (typeof REMAKINGS)[number];

export interface Verification {
  /** What the deck says that it was made of. */
  readonly made: {
    readonly bardar: string;
    readonly dataset: Edition;
    readonly pack: Edition;
    readonly language: Language;
    readonly length: Length;
    readonly asOf: string;
    /** Handling mark above which everything was left out; undefined where nothing was, or where the deck does not say. */
    readonly release?: string;
  };
  /** What it was held against; the pack only where one of its id is there. */
  readonly against: { readonly bardar: string; readonly dataset: Edition; readonly asOf: string; readonly pack?: Edition };
  /** As they stand in the deck now. */
  readonly slides: readonly VerifiedSlide[];
  /** Exported slides that are not in it any more. */
  readonly deleted: readonly { readonly id: string; readonly number: number }[];
  /** What is gone from the dataset, or marked higher now than the deck was made for. */
  readonly falls: readonly Fall[];
  /** What else would be otherwise for what is withheld among these. */
  readonly aftermath: readonly OutdatedText[];
  readonly records: readonly OutdatedRecord[];
  /** Sentences of themes, points, assessments and the message that are not said so any more; of decks that say which they have. */
  readonly statements: readonly OutdatedStatement[];
  readonly sources: readonly OutdatedSource[];
  /** Told where the deck was made once more. */
  readonly texts: readonly OutdatedText[];
  readonly remaking: Remaking;
  /** Whether anything of the deck differs: a slide, a text, a record, a statement, a source or anything else that it tells. */
  readonly differs: boolean;
}

/** Whether the deck was made of another dataset than it was held against: then nothing is said of what it tells. */
export const isOfAnother = ({ made, against }: Verification): boolean => made.dataset.id !== against.dataset.id;

/** A deck held against the dataset that is open in the window. */
export interface VerifiedDeck {
  readonly path: string;
  readonly found: Verification;
  /** Of the dataset. */
  readonly warnings: readonly WordedProblem[];
}

/** What was let fall on the window: what it may open by its path now, or why it opens nothing. */
export type Dropped =
  | { readonly kind: 'deck' | 'briefing'; readonly path: string }
  | { readonly kind: 'refused'; readonly problems: readonly WordedProblem[] };
