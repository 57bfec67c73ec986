/** Reads the options of `batch`. */
import { availableParallelism } from 'node:os';
import type { Values } from '../typed-parts.ts';
import type { UsageProblem } from '../usage.ts';

/** One of several parts of a batch, from 1: the jobs whose place, counted from 0, leaves `part - 1` when divided by `parts`. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

export interface BatchOptions {
  readonly shard: Shard | undefined;
  /** How many processes work at once. */
  readonly workers: number;
  /** Folder of the records; beside the jobs' file where it is left out. */
  readonly records: string | undefined;
  /**
   * `make` what is not made yet, all of it `again`, `plan`: tell what would be made, `summary`: tell what all parts together have made.
   */
  readonly mode: 'make' | 'again' | 'plan' | 'summary';
}

/** A process needs up to 768 MB; more of them than there are processors would only wait for each other. */
const MOST_WORKERS = 64;
const USUAL_WORKERS = 4;

const MODES = ['again', 'plan', 'summary'] as const;

export function batchOptions(values: Values): BatchOptions | UsageProblem {
  const shard = shardOf(values.shard);
  if (shard !== undefined && 'usage' in shard) return shard;
  const workers = values.workers === undefined ? usualWorkers() : wholeNumber(values.workers);
  if (workers === undefined || workers < 1 || workers > MOST_WORKERS) return { usage: 'bad-number', option: '--workers', value: values.workers ?? '', most: MOST_WORKERS };
  const [mode = 'make', other] = MODES.filter((each) => values[each] !== undefined);
  if (other !== undefined) return { usage: 'not-together', option: `--${mode}`, other: `--${other}` };
  return { shard, workers, records: values.records, mode };
}

const usualWorkers = (): number => Math.min(availableParallelism(), USUAL_WORKERS);

/** `3/16` */
function shardOf(value: string | undefined): Shard | UsageProblem | undefined {
  if (value === undefined) return undefined;
  const [part, parts] = value.split('/').map(wholeNumber);
  const isShard = value.split('/').length === 2 && part !== undefined && parts !== undefined && part >= 1 && part <= parts;
  return isShard ? { part, parts } : { usage: 'bad-shard', value };
}

const wholeNumber = (text: string): number | undefined => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined);
