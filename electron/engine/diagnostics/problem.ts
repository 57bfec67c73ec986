import type { Language } from '../units/language.ts';
import { batchMessages } from './batch.ts';
import { chartMessages } from './chart.ts';
import { datasetMessages } from './dataset.ts';
import { deckMessages } from './deck.ts';
import { documentMessages } from './document.ts';
import { editMessages } from './edits.ts';
import { fileMessages } from './file.ts';
import { handoutMessages } from './handout.ts';
import { layoutMessages } from './layout.ts';
import { mediaMessages } from './media.ts';
import { pptxMessages } from './pptx.ts';
import { printMessages } from './print.ts';
import { inShort } from './short.ts';
import { releaseMessages } from './release.ts';
import { templateMessages } from './template.ts';
import { verifyMessages } from './verify.ts';

/** Every message of the program, by code. Each area's wording stands in one file of this folder. */
const messages = {
  ...batchMessages,
  ...chartMessages,
  ...datasetMessages,
  ...deckMessages,
  ...documentMessages,
  ...editMessages,
  ...fileMessages,
  ...handoutMessages,
  ...layoutMessages,
  ...mediaMessages,
  ...pptxMessages,
  ...printMessages,
  ...releaseMessages,
  ...templateMessages,
  ...verifyMessages,
};

type Messages = typeof messages;
export type Code = keyof Messages;
export type Severity = 'error' | 'warning' | 'info';

/** Where a problem stands. `file` is a path as the user knows it; line and column count from 1. */
export interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Path of the field in its record, e.g. `text.fa`. */
  readonly field?: string;
  /** Id of the dataset record. */
  readonly fact?: string;
  /** Number of the slide in the deck, from 1. */
  readonly slide?: number;
}

/** A problem as a value: what (code and particulars), how bad, where. Only the outermost layer prints or throws. */
export type Problem = {
  readonly [C in Code]: {
    readonly code: C;
    readonly params: Parameters<Messages[C]>[0];
    readonly severity: Severity;
    readonly where: Where;
  };
}[Code];

/** What some work came to; `value` is undefined exactly where `problems` holds an error. */
export interface Result<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Makes a problem. */
export function problem<C extends Code>(
  severity: Severity,
  code: C,
  params: Parameters<Messages[C]>[0],
  where: Where = {},
): Problem {
  return { severity, code, params, where } as Problem;
}

/** The problem, of the slide with this number from 1; as it is where that is 0, which stands for none. */
export const onSlide = (found: Problem, slide: number): Problem => (slide === 0 ? found : { ...found, where: { ...found.where, slide } });

/** A problem in words, ready to show: serialisable, in one language. */
export interface WordedProblem {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly where: Where;
}

/** Puts a problem into words. What it quotes from outside is shortened. */
export function inWords(found: Problem, language: Language): WordedProblem {
  const say = messages[found.code] as (params: unknown) => Readonly<Record<Language, Wording>>;
  const [message, hint] = say(inShort(found.params))[language];
  return { severity: found.severity, code: found.code, message, hint, where: inShort(found.where) as Where };
}

/** What is wrong, and what to do about it. */
export type Wording = readonly [message: string, hint: string];

/** One message: its particulars in, both languages out. */
export type Message<P> = (params: P) => Readonly<Record<Language, Wording>>;

/** Whether any of the problems forbids going on. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((found) => found.severity === 'error');

/** Thrown where a stage cannot return; carries its problems to the outermost layer. */
export class ProblemError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((found) => inWords(found, 'en').message).join('; '));
    this.name = 'ProblemError';
  }
}
