/** How likely something is, how sure its author, how good its source: the steps, and the form of their words. */

/** From the least to the most likely. */
export const LIKELIHOODS = ['remote', 'very-unlikely', 'unlikely', 'even', 'likely', 'very-likely', 'almost-certain'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

export const YARDSTICK_NAMES = ['icd-203', 'phia'] as const;
export type YardstickName = (typeof YARDSTICK_NAMES)[number];

export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

export interface StepWords {
  /** As it stands in a table or beside a statement. */
  readonly word: string;
  /** As it opens a clause: "it is likely that". */
  readonly that: string;
}

/** A way of saying something, as an expression: a space stands for any gap, `~` for a half-space or a space. */
export type Way = string;

export interface EstimateWords {
  readonly yardsticks: Readonly<Record<YardstickName, { readonly title: string; readonly steps: Readonly<Record<Likelihood, StepWords>> }>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly reliability: Readonly<Record<Reliability, string>>;
  readonly credibility: Readonly<Record<Credibility, string>>;
  /**
   * Terms of both yardsticks and their synonyms, of which ICD 203 and PHIA name two or three a step; longer ones first, since "likely" stands in "very likely".
   * Without a step what holds a term and says none, such as "more likely".
   */
  readonly terms: readonly (readonly [term: Way, step: Likelihood | undefined])[];
  /** What sounds like a likelihood and names no step; guides of estimative writing bar it. */
  readonly loose: readonly Way[];
  /** Those of them that are other words as well where they begin with a capital. */
  readonly looseInSmall: readonly string[];
  /** How a text says how sure its author is. */
  readonly confident: RegExp;
}
