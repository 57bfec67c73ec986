/**
 * Options of which several values are given: `--lang fa,en --length short,full` are four briefings, each of which is ordered as if it
 * had been typed alone. Their files are told apart by what varies: `deck-fa-short.pptx`, or as `--out "{lang}/deck-{length}.pptx"` says.
 */
import { DOCUMENT_ENDING } from '../contract/document.ts';
import { type BriefingCommand, type BriefingOrder, briefingOrder, isDocument } from './briefing-order.ts';
import type { OptionName } from './options.ts';
import { type Values, valuesOf } from './typed-parts.ts';
import type { UsageProblem } from './usage.ts';

/** What may vary, in the order in which it stands in names. */
export const AXES = ['template', 'lang', 'length', 'look', 'size', 'calendar'] as const satisfies readonly OptionName[];
type Axis = (typeof AXES)[number];

/** One briefing of several. */
export interface Task {
  /** What it is called in reports: `fa-short`. */
  readonly id: string;
  readonly order: BriefingOrder;
}

/** What names of files are made of, by the name that stands for it in braces. */
export type Marks = Readonly<Record<string, string>>;

/** One combination: each axis that is given has one value. */
export interface Combination {
  readonly values: Values;
  /** Every axis that is given, as it stands in names. */
  readonly marks: Marks;
  /** Those of them that vary. */
  readonly varied: Marks;
}

/** Every combination of the values; one where none is given in several. The first axis varies slowest. */
export function combinations(values: Values): readonly Combination[] {
  const alone: Combination = { values, marks: {}, varied: {} };
  return AXES.reduce<readonly Combination[]>((before, axis) => {
    const given = values[axis];
    if (given === undefined) return before;
    const each = [...new Set(valuesOf(axis, given))];
    return before.flatMap((combination) => each.map((value) => withValue(combination, axis, value, each.length > 1)));
  }, [alone]);
}

function withValue({ values, marks, varied }: Combination, axis: Axis, value: string, varies: boolean): Combination {
  const mark = { [axis]: markOf(value) };
  return { values: { ...values, [axis]: value }, marks: { ...marks, ...mark }, varied: varies ? { ...varied, ...mark } : varied };
}

/** A value as it stands in the name of a file: `16:9` is `16x9`, a template's folder its own name. */
const markOf = (value: string): string => (value.split(/[/\\]/).findLast((part) => part !== '') ?? value).replaceAll(':', 'x');

const PLACEHOLDER = /\{([a-z]+)\}/g;

/** The names in braces of a pattern. */
export const placeholdersIn = (pattern: string): readonly string[] => [...pattern.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '');

/** A pattern with its names filled in, and before its ending what varies and has no name in it. */
export function fillName(pattern: string, marks: Marks, varied: Marks): string {
  const used = new Set(placeholdersIn(pattern));
  const rest = Object.entries(varied).map(([name, mark]) => (used.has(name) ? '' : `-${mark}`));
  const filled = pattern.replace(PLACEHOLDER, (whole, name: string) => marks[name] ?? whole);
  const ending = /\.(?:pptx|docx|pdf|html|md)$/i.exec(filled)?.[0] ?? '';
  return `${filled.slice(0, filled.length - ending.length)}${rest.join('')}${ending}`;
}

/** The commands that a typed one stands for, one for each combination; or what is wrong with it. */
export function briefingTasks(name: BriefingCommand, rest: readonly string[], values: Values): readonly Task[] | UsageProblem {
  const each = combinations(values);
  const out = values.out ?? (each.length > 1 ? besideDocument(name, rest[0]) : undefined);
  const lacking = placeholdersIn(out ?? '').find((placeholder) => AXES.some((axis) => axis === placeholder && values[axis] === undefined));
  if (lacking !== undefined) return { usage: 'out-needs', option: `--${lacking}`, placeholder: `{${lacking}}` };
  const tasks: Task[] = [];
  for (const { values: one, marks, varied } of each) {
    const order = briefingOrder(name, rest, out === undefined ? one : { ...one, out: fillName(out, marks, varied) });
    if ('usage' in order) return order;
    tasks.push({ id: Object.values(varied).join('-'), order });
  }
  return tasks;
}

/** Where the deck of a document stands that is not told otherwise. */
const besideDocument = (name: BriefingCommand, path: string | undefined): string | undefined =>
  name === 'export' && path !== undefined && isDocument(path) ? `${path.slice(0, -DOCUMENT_ENDING.length)}.pptx` : undefined;
