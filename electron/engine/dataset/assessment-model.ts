/** What a briefing says in our own name, or in that of somebody who judged: apart from what sources state. */
import type { Confidence, Likelihood } from '../language/estimates.ts';
import type { BriefingActor, BriefingFact, BriefingMark } from './fact-model.ts';
import type { Weight } from './records.ts';

/** A sentence and the records that it stands on; never none. */
export interface BriefingTold {
  readonly text: string;
  readonly facts: readonly BriefingFact[];
}

/** What to watch. */
export interface BriefingWatch extends BriefingTold {
  /** Two or three words that name it; may be empty. */
  readonly lead: string;
}

/** The bottom line. Its parts are null where the dataset does not give them, or the chosen themes do not bear them out. */
export interface BriefingMessage extends BriefingTold {
  readonly news: BriefingTold | null;
  readonly meaning: BriefingTold | null;
}

interface Assessed {
  readonly id: string;
  readonly weight: Weight;
  /** The highest of its own and of those of the records it stands on; null where the dataset has no handling marks. */
  readonly marking: BriefingMark | null;
  /** Id of the first chosen theme that it belongs to. */
  readonly theme: string;
}

export interface BriefingLikelihood {
  readonly step: Likelihood;
  /** "very likely". */
  readonly word: string;
  /** "80–95%". */
  readonly range: string;
  /** Percent. */
  readonly least: number;
  readonly most: number;
  /** Whether the judgement's text says it already. */
  readonly stated: boolean;
}

/** What a judgement says as one of several alternatives. */
export interface BriefingAlternative {
  /** Id of the question. */
  readonly of: string;
  /** A few words. */
  readonly name: string;
  /** What it would mean; may be empty. */
  readonly meaning: string;
  /** What would show it first. */
  readonly signs: readonly string[];
}

/** A question of how it goes on, all of whose alternatives the briefing has. */
export interface BriefingScenarios {
  readonly id: string;
  readonly theme: string;
  readonly question: string;
  /** What the alternatives come to; empty where the dataset does not say. */
  readonly title: string;
  /** Ids of its judgements, two at least, the likeliest first. */
  readonly alternatives: readonly string[];
  /** Ids of those that none is likelier than; empty where no alternative has a likelihood, or all have the same. */
  readonly likeliest: readonly string[];
}

export interface BriefingJudgement extends Assessed {
  /** Two to five words that name it; may be empty. */
  readonly lead: string;
  readonly text: string;
  readonly likelihood: BriefingLikelihood | null;
  readonly confidence: { readonly level: Confidence; readonly words: string; readonly because: string } | null;
  readonly assumptions: readonly string[];
  readonly wouldChange: readonly string[];
  /** Null where it is no alternative, or the briefing lacks one of the others. */
  readonly scenario: BriefingAlternative | null;
  /** Whose it is; null where it is ours. */
  readonly by: BriefingActor | null;
  readonly ours: boolean;
  /** Never empty. */
  readonly facts: readonly BriefingFact[];
}

export interface BriefingGap extends Assessed {
  /** Two or three words that name it; may be empty. */
  readonly lead: string;
  readonly text: string;
  /** Who could know; empty where the dataset does not say. */
  readonly whoKnows: string;
  /** The records that leave it open; never empty. */
  readonly about: readonly BriefingFact[];
}

/** A question that may be asked, with the line to take. */
export interface BriefingQuestion extends Assessed {
  readonly question: string;
  readonly answer: string;
  readonly avoid: readonly string[];
  /** Ids of the points that provoke it, as the dataset names them; may be empty. */
  readonly points: readonly string[];
  /** Never empty. */
  readonly facts: readonly BriefingFact[];
}

/** The yardstick of likelihood that the dataset's judgements go by. */
export interface BriefingYardstick {
  readonly id: string;
  readonly title: string;
  /** From the least to the most likely. */
  readonly steps: readonly {
    readonly step: Likelihood;
    readonly word: string;
    readonly range: string;
    readonly least: number;
    readonly most: number;
    /** Whether a judgement of the briefing has it. */
    readonly used: boolean;
  }[];
}
