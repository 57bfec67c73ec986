import type { pptxMessages } from '../../../diagnostics/pptx.ts';
import { problem, type Problem } from '../../../diagnostics/problem.ts';
import type { Look } from '../xml/scan.ts';

type Messages = typeof pptxMessages;
type Params<C extends keyof Messages> = Parameters<Messages[C]>[0];

const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/;

/** A group of rules: what it looks at, by the element's name. */
export type Rules = Readonly<Record<string, (attributes: string) => Look>>;

/** Collects what is wrong with the part that is being read. */
export class Report {
  readonly problems: Problem[] = [];
  #part = '';
  readonly #said = new Set<string>();

  /** Name of the part that is being read. */
  get part(): string {
    return this.#part;
  }

  /** Turns to another part. */
  enter(part: string): void {
    this.#part = part;
  }

  /**
   * Notes what is wrong. A mistake of the painter repeats in every paragraph: the first of a kind says it for its part.
   * @param part where it is not the part that is being read
   */
  add<C extends keyof Messages>(code: C, params: Omit<Params<C>, 'part'>, part = this.#part): void {
    const key = `${code} ${part}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    const slide = SLIDE.exec(part)?.[1];
    const where = slide === undefined ? {} : { slide: Number(slide) };
    this.problems.push(problem('error', code, { ...params, part }, where));
  }
}
