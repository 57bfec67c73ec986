/** Many briefings by one command: those of a file of jobs, or the combinations of what was typed. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Problem, problem, type Where } from '../../engine/diagnostics/problem.ts';
import type { Language } from '../../engine/units/language.ts';
import type { Engine } from '../../host/engine.ts';
import { type DigestedFolders, digestInputs } from '../../host/digest-inputs.ts';
import { digestOf } from '../../host/files/digest.ts';
import { errorCode } from '../../host/files/error-code.ts';
import { inputFolderAround } from '../../host/inputs.ts';
import { readProblem } from '../../host/files/read-problem.ts';
import { writeProblem } from '../../host/files/write-problem.ts';
import { packFromHere } from '../../host/packs.ts';
import { userFolder } from '../../host/user-folder.ts';
import type { BriefingOrder } from '../briefing-order.ts';
import type { Task } from '../combinations.ts';
import { machineOf, takeDocument } from '../document.ts';
import type { Io } from '../io.ts';
import type { BatchResult, JobResult, Outcome, WrittenFile } from '../outcome.ts';
import { datasetFromHere, hostOf, perform } from '../perform.ts';
import { againstDatasets } from './against-datasets.ts';
import { type Job, readJobs } from './jobs-file.ts';
import type { BatchOptions, Shard } from './options.ts';
import { type PoolProgress, type PoolTask, runPool } from './pool.ts';
import { keepRecord, readRecord, type Records, recordsOf, stillThere } from './records.ts';

type OnPool = (progress: PoolProgress) => void;

/** As many processes as one typed command may take: the machine is also used for something else. */
const TYPED_WORKERS = 2;

/** The combinations of what was typed. */
export async function manyCommand(tasks: readonly Task[], io: Io, onProgress: OnPool): Promise<Outcome> {
  const host = hostOf(io);
  const acts = tasks.map(({ id, order }): PoolTask => ({ id, act: (engine, hear) => perform(order, { engine, io, host, onProgress: hear }) }));
  const outcomes = await runPool(acts, TYPED_WORKERS, io, onProgress);
  return outcomeOf(outcomes.map((outcome, index) => resultOf(tasks[index]?.id ?? '', outcome)), io);
}

/** The jobs of a file, or one part of them. */
export async function batchCommand(command: { readonly path: string } & BatchOptions, io: Io, onProgress: OnPool): Promise<Outcome> {
  const { path, shard, mode } = command;
  const text = await readFile(path, 'utf8').catch((error: unknown) => readProblem(path, error));
  if (typeof text !== 'string') return { status: 'problems', problems: [text] };
  const { jobs, problems } = readJobs(path, text, machineOf(io.resources));
  if (jobs === undefined) return { status: 'problems', problems };
  const own = partOf(jobs, shard);
  const ioOf = ({ scheme }: Job): Io => (scheme === undefined ? io : { ...io, scheme, engine: (many) => io.engine(many, scheme) });
  const unknown = mode === 'summary' ? [] : await unknownIn(own, ioOf);
  if (unknown.length > 0) return { status: 'problems', problems: unknown };
  if (mode === 'plan') return { status: 'done', result: { command: 'batch', ...shown(shard), jobs: own.map(({ id, out }) => ({ job: id, status: 'planned', out: resolve(out), files: [], problems: [] })) }, problems };
  const batch: Batch = { records: recordsOf(path, command.records), io, ioOf, seen: new Map() };
  const among = await amongInputs(own, path, batch);
  if (among.length > 0) return { status: 'problems', problems: among };
  return mode === 'summary' ? summary(own, batch, shard) : make(own, command, batch, onProgress);
}

/** What the jobs of one run share. */
interface Batch {
  readonly records: Records;
  readonly io: Io;
  /** The shell with a job's own scheme of handling marks. */
  readonly ioOf: (job: Job) => Io;
  readonly seen: DigestedFolders;
}

/** Every so-many-th job: what is alike stands side by side in a file and is dealt out. */
const partOf = (jobs: readonly Job[], shard: Shard | undefined): readonly Job[] => (shard === undefined ? jobs : jobs.filter((_, index) => index % shard.parts === shard.part - 1));

const shown = (shard: Shard | undefined): { readonly shard?: string } => (shard === undefined ? {} : { shard: `${shard.part}/${shard.parts}` });

async function make(jobs: readonly Job[], { workers, mode, shard }: BatchOptions, batch: Batch, onProgress: OnPool): Promise<Outcome> {
  const acts = jobs.map((job): PoolTask => ({
    id: job.id,
    scheme: job.scheme,
    act: async (engine, hear) => {
      const key = await keyOf(job, batch);
      const kept = mode === 'again' ? undefined : await madeBefore(job, key, batch);
      return kept === undefined ? makeJob(job, key, engine, batch, hear) : { status: 'done', result: resultIn([kept], {}), problems: [] };
    },
  }));
  const outcomes = await runPool(acts, workers, batch.io, onProgress);
  return outcomeOf(outcomes.map((outcome, index) => resultOf(jobs[index]?.id ?? '', outcome)), batch.io, shown(shard));
}

async function makeJob(job: Job, key: string, engine: Engine, { records, ioOf }: Batch, onProgress: Parameters<PoolTask['act']>[1]): Promise<Outcome> {
  const io = ioOf(job);
  const noFolder = await mkdir(dirname(job.out), { recursive: true }).then(() => undefined, (error: unknown) => writeProblem(dirname(job.out), errorCode(error), process.platform));
  const outcome: Outcome = noFolder === undefined ? await perform(job.order, { engine, io, host: hostOf(io), onProgress }) : { status: 'problems', problems: [noFolder] };
  // What was interrupted has come to nothing and is begun again the next time.
  if (outcome.status === 'cancelled' || io.signal.aborted) return { status: 'cancelled' };
  const { status, files, problems } = resultOf(job.id, outcome);
  const unkept = await keepRecord(records, { job: job.id, key, status: status === 'done' ? 'done' : 'failed', files, problems });
  return unkept === undefined ? outcome : { status: 'problems', problems: [...problems, unkept] };
}

/** Schemes of handling marks that are not there, and what jobs ask of their datasets that these do not have, in the order of the file. */
async function unknownIn(jobs: readonly Job[], ioOf: (job: Job) => Io): Promise<readonly Problem[]> {
  const schemes = [...new Map(jobs.flatMap((job) => (job.scheme === undefined ? [] : [[job.scheme, job.whereOf('handling')] as const])))];
  const unread = await Promise.all(schemes.map(([path, where]) => readFile(path).then(() => [], (error: unknown) => [{ ...readProblem(path, error), where }])));
  const ofDatasets = await Promise.all(jobs.map(async (job) => ({ job, dataset: (await standsOn(job.order, ioOf(job))).choices?.dataset })));
  return [...unread.flat(), ...(await againstDatasets(ofDatasets, ioOf))].sort((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0));
}

/** Records and files that would lie among what briefings are made of; each place once. */
async function amongInputs(jobs: readonly Job[], file: string, { records, io }: Batch): Promise<readonly Problem[]> {
  const found = new Map<string, Problem>();
  const looked = new Set<string>();
  const look = async (what: 'records' | 'out', path: string, choices: Inputs, where: Where): Promise<void> => {
    const key = JSON.stringify([what, path, choices.dataset, choices.template]);
    if (looked.has(key)) return;
    looked.add(key);
    const folder = await inputFolderAround(path, choices, hostOf(io));
    if (folder !== undefined) found.set(JSON.stringify([what, path]), problem('error', 'batch.among-inputs', { what, path, folder }, where));
  };
  for (const { order, out, at } of jobs) {
    const { choices } = await standsOn(order, io);
    if (choices === undefined) continue;
    await look('records', records.folder, choices, { file });
    await look('out', dirname(out), choices, at);
  }
  return [...found.values()];
}

/** What was made of the same before and still lies there. */
async function madeBefore({ id }: Job, key: string, { records }: Batch): Promise<JobResult | undefined> {
  const record = await readRecord(records, id);
  if (record?.status !== 'done' || record.key !== key || !(await stillThere(record.files))) return undefined;
  return { job: id, status: 'unchanged', files: record.files, problems: record.problems };
}

/** The mark of what a job wishes and of all that it would be made of. */
async function keyOf(job: Job, { ioOf, seen }: Batch): Promise<string> {
  const { order, wish } = job;
  const io = ioOf(job);
  const host = hostOf(io);
  const { choices, own } = await standsOn(order, io);
  const inputs = choices === undefined ? '' : await digestInputs(choices, host, io.resources.worker, own, seen, choices.languages);
  return digestOf(Buffer.from(JSON.stringify([wish, inputs])));
}

/** What a briefing stands on. */
interface Inputs {
  readonly dataset: string;
  readonly template: string;
  /** Those that it is in; undefined where that is not known before it is made. */
  readonly languages?: readonly Language[];
}

/** Dataset, template and languages of an order; none where its document cannot be read, which making it will say. */
async function standsOn(order: BriefingOrder, io: Io): Promise<{ readonly choices?: Inputs; readonly own: readonly string[] }> {
  const host = hostOf(io);
  if (order.name === 'document') {
    const { value } = await takeDocument(order.path, order.values, io.resources, host, userFolder(io.env, process.platform));
    // Its edits are in either language, and it may have a second one beside the first.
    return { ...(value && { choices: { dataset: value.choices.dataset, template: value.choices.template } }), own: [order.path] };
  }
  const { dataset, template, language } = order.choices;
  const beside = 'parts' in order ? order.parts.narrative?.beside : undefined;
  const languages = language === undefined ? undefined : [language, ...(beside === undefined ? [] : [beside])];
  return { choices: { ...(languages && { languages }), dataset: await datasetFromHere(dataset, io), template: await packFromHere(template, { builtIn: host.templates, own: host.userPacks }) }, own: [] };
}

/** What all parts have made so far, by their records. */
async function summary(jobs: readonly Job[], batch: Batch, shard: Shard | undefined): Promise<Outcome> {
  const results: JobResult[] = [];
  for (const job of jobs) {
    const record = await readRecord(batch.records, job.id);
    const isOfToday = record !== undefined && record.key === (await keyOf(job, batch));
    const status = record === undefined ? 'missing' : !isOfToday ? 'changed' : record.status === 'failed' ? 'failed' : (await stillThere(record.files)) ? 'done' : 'missing';
    results.push({ job: job.id, status, files: status === 'done' ? record?.files ?? [] : [], problems: status === 'failed' ? (record?.problems ?? []) : [] });
  }
  return outcomeOf(results, batch.io, shown(shard));
}

function resultOf(job: string, outcome: Outcome | undefined): JobResult {
  if (outcome === undefined || outcome.status === 'cancelled') return { job, status: 'left', files: [], problems: [] };
  if (outcome.status === 'usage') throw new Error('Arguments that were read before.');
  if (outcome.status !== 'done') return { job, status: 'failed', files: [], problems: outcome.problems };
  const [asItWas] = outcome.result.command === 'batch' ? outcome.result.jobs : [];
  if (asItWas !== undefined) return asItWas;
  const folder = outcome.result.command === 'preview' ? { out: outcome.result.path } : {};
  return { job, status: 'done', ...folder, files: filesIn(outcome.result), problems: outcome.problems };
}

function filesIn(result: Extract<Outcome, { status: 'done' }>['result']): readonly WrittenFile[] {
  if (result.command === 'preview') return [];
  if (result.command !== 'export' && result.command !== 'handout') throw new Error(`No file of a briefing: ${result.command}.`);
  const { command: _command, handouts, unsourced: _unsourced, substitutions: _substitutions, ...first } = result;
  return [first, ...handouts];
}

const resultIn = (jobs: readonly JobResult[], more: { readonly shard?: string }): BatchResult => ({ command: 'batch', ...more, jobs });

/** Done where every job is; cancelled where some were left for a signal. */
function outcomeOf(jobs: readonly JobResult[], { signal }: Io, more: { readonly shard?: string } = {}): Outcome {
  const result = resultIn(jobs, more);
  if (signal.aborted) return { status: 'cancelled', result };
  return jobs.every(({ status }) => status === 'done' || status === 'unchanged') ? { status: 'done', result, problems: [] } : { status: 'failed', result, problems: [] };
}
