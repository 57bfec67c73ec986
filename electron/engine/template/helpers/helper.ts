/** What a helper is: a pure function with a name, and what its author must give it. */
import type { Code, Problem, Where } from '../../diagnostics/problem.ts';
import type { Language } from '../../units/language.ts';

export interface Helper {
  readonly name: string;
  /** How it is written, for messages: `cite fact`. */
  readonly usage: string;
  /** Fewest and most values behind the name. */
  readonly least: number;
  readonly most: number;
  /** Names that may stand before `=`; `any` where they are the author's own. */
  readonly named: readonly string[] | 'any';
  run(values: readonly unknown[], call: HelperCall): unknown;
}

/** What a helper may know of the run it is called in. */
export interface HelperCall {
  readonly language: Language;
  /** Values behind `name=`. */
  readonly named: Readonly<Record<string, unknown>>;
  /** Text of the pack in the deck's language; undefined where the pack has no such key. */
  string(key: string): string | undefined;
  readonly stringKeys: readonly string[];
  /** Where a text of the pack stands; undefined where that is in the same pack of those that extend one another as the template. */
  stringElsewhere(key: string): Where | undefined;
  /**
   * Asked before text is put together: ends the run where the template would have made too much by then. What helpers give back
   * is counted anyway.
   * @param signs how long the text will be
   */
  room(signs: number): void;
  /**
   * Ends this call with a problem that names its place; the run goes on with {@link FAILED} in its stead, to find the others.
   * @param where what is wrong, where that is not the call
   */
  fail<C extends Code>(code: C, params: Extract<Problem, { code: C }>['params'], where?: Where): never;
}

/** Markdown that a helper made on purpose, not to be escaped. */
export class Markdown {
  constructor(readonly text: string) {}
}

/** What stands for a value that could not be had. Whatever follows from it is no further problem. */
export const FAILED: Readonly<Record<string, never>> = Object.freeze({});
