/** Reads a file of jobs: the common options, those of each job and of each recipient, and every briefing that comes of them. */
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { hasErrors, type Problem, problem, type Where } from '../../engine/diagnostics/problem.ts';
import { issueProblems } from '../../engine/source/issues.ts';
import type { FieldPath } from '../../engine/source/locate.ts';
import { nearest } from '../../engine/source/nearest.ts';
import { type ParsedFile, parseFile } from '../../engine/source/parse.ts';
import { folderOf, isFolderName, type Machine } from '../../host/document/places.ts';
import { readOption } from '../arguments.ts';
import { type BriefingOrder, briefingOrder } from '../briefing-order.ts';
import { type Combination, combinations, fillName, type Marks, placeholdersIn } from '../combinations.ts';
import { type Option, type OptionName, OPTIONS } from '../options.ts';
import type { Values } from '../typed-parts.ts';
import { type UsageProblem, usageInWords } from '../usage.ts';
import { badName } from './portable-names.ts';
import { JOB_OPTIONS, JOBS_FORMAT, type JobFields, type JobsFields, jobsSchema } from './format.ts';

/** One briefing of a file of jobs. */
export interface Job {
  /** `minister.embassy.fa-short`: job, recipient, what varies. */
  readonly id: string;
  readonly order: BriefingOrder;
  /** Where its first file goes. */
  readonly out: string;
  /** Where the file says so. */
  readonly at: Where;
  /** File of its scheme of handling marks; undefined where the run's counts, or the dataset's own. */
  readonly scheme: string | undefined;
  /** What it asks of its dataset. */
  readonly asks: Pick<Values, 'themes' | 'release'>;
  /** Where the file says so of an option. */
  readonly whereOf: (option: OptionName) => Where;
  /** All that the file says of it, its paths as they stand there: the same on every machine. */
  readonly wish: unknown;
}

export interface JobsResult {
  /** Undefined exactly where there is an error. */
  readonly jobs?: readonly Job[];
  readonly problems: readonly Problem[];
}

/** Where a file's names lead on this machine. */
interface Ground {
  readonly file: ParsedFile;
  readonly fields: JobsFields;
  readonly machine: Machine;
}

/** Reads the text of a file; never throws. @param path as the user knows it */
export function readJobs(path: string, text: string, machine: Machine): JobsResult {
  if (!/^[ \t]*(?:["{][ \t]*)?"?jobs"?[ \t]*:/m.test(text)) return { problems: [problem('error', 'batch.none', { path }, { file: path })] };
  const { file, problems } = parseFile('jobs.yaml', path, text);
  if (file === undefined || problems.length > 0) return { problems };
  const newer = newerForm(file);
  if (newer !== undefined) return { problems: [newer] };
  const read = jobsSchema.safeParse(file.value);
  if (!read.success) return { problems: read.error.issues.flatMap((issue) => issueProblems(issue, { file, schema: jobsSchema, value: file.value })).map(ofJobs) };
  const ground: Ground = { file, fields: read.data, machine };
  const made = read.data.jobs.map((job, index) => jobsOf(job, index, ground));
  const jobs = made.flatMap((each) => each.jobs);
  const found = [...new Map([...made.flatMap((each) => each.problems), ...repeated(ground), ...sameFiles(jobs)].map((each) => [JSON.stringify(each), each])).values()];
  const inOrder = [...found].sort((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0));
  return hasErrors(inOrder) ? { problems: inOrder } : { jobs, problems: inOrder };
}

function newerForm(file: ParsedFile): Problem | undefined {
  const { format } = (file.value ?? {}) as { readonly format?: unknown };
  return typeof format === 'number' && format > JOBS_FORMAT ? problem('error', 'batch.newer', { path: file.path, format, newest: JOBS_FORMAT }, file.where(['format'])) : undefined;
}

/** The same problem in words about jobs, where those about datasets would mislead. */
const ofJobs = (found: Problem): Problem => (found.code === 'dataset.missing-field' ? problem('error', 'batch.missing-field', found.params, found.where) : found);

/** Every briefing of one job. */
function jobsOf(job: JobFields, index: number, ground: Ground): { readonly jobs: readonly Job[]; readonly problems: readonly Problem[] } {
  const { fields, file } = ground;
  const known = Object.keys(fields.recipients ?? {});
  const wanted = [...new Set(job.recipients ?? known)];
  const lost = wanted.flatMap((name, at) => (known.includes(name) ? [] : [problem('error', 'batch.no-recipient', { name, known, ...near(name, known) }, file.where(['jobs', index, 'recipients', at]))]));
  if (lost.length > 0) return { jobs: [], problems: lost };
  const several = wanted.length === 0 ? [undefined] : wanted;
  const made = several.map((recipient) => jobsFor(job, index, recipient, several.length > 1, ground));
  return { jobs: made.flatMap((each) => each.jobs), problems: made.flatMap((each) => each.problems) };
}

const near = (name: string, known: readonly string[]): { readonly nearest?: string } => {
  const found = nearest(name, known);
  return found === undefined ? {} : { nearest: found };
};

function jobsFor(job: JobFields, index: number, recipient: string | undefined, varies: boolean, { file, fields, machine }: Ground): { readonly jobs: readonly Job[]; readonly problems: readonly Problem[] } {
  const own = recipient === undefined ? undefined : fields.recipients?.[recipient];
  const places: readonly Place[] = [
    { at: [], fields },
    { at: ['jobs', index], fields: job },
    ...(own === undefined || recipient === undefined ? [] : [{ at: ['recipients', recipient], fields: own }]),
  ];
  const { values, problems } = valuesIn(places, file);
  const twice = isGiven(job, 'release') && isGiven(own, 'release') ? [problem('error', 'batch.two-releases', { recipient: recipient ?? '' }, file.where(['jobs', index, 'release']))] : [];
  if (problems.length + twice.length > 0) return { jobs: [], problems: [...problems, ...twice] };
  const from = places.findLast((place) => place.fields.out !== undefined);
  const pattern = from?.fields.out ?? '{job}.pptx';
  const isShared = fields.jobs.length > 1 && pattern !== job.out;
  const made = combinations(values).map((combination): Job | Problem => {
    const marks: Marks = { job: job.job, ...(recipient !== undefined && { recipient }), ...combination.marks };
    const unfilled = placeholdersIn(pattern).find((name) => marks[name] === undefined);
    if (unfilled !== undefined) return problem('error', 'batch.placeholder', { name: unfilled, known: Object.keys(marks), ...near(unfilled, Object.keys(marks)) }, file.where([...(from?.at ?? []), 'out']));
    const written = fillName(pattern, marks, { ...(isShared && { job: job.job }), ...(varies && recipient !== undefined && { recipient }), ...combination.varied });
    const at = file.where(from === undefined ? ['jobs', index, 'job'] : [...from.at, 'out']);
    const bad = badName(written) ?? badName(job.job);
    if (bad !== undefined) return problem('error', 'batch.name', bad, badName(written) === undefined ? file.where(['jobs', index, 'job']) : at);
    const whereOf = (option: OptionName): Where => file.where([...(places.findLast((place) => place.fields[option] !== undefined)?.at ?? []), option]);
    return asJob(job, { index, recipient, combination, written, at, whereOf }, file, machine);
  });
  return { jobs: made.filter((each): each is Job => 'order' in each), problems: made.filter((each): each is Problem => 'code' in each) };
}

/** One of the briefings of a job. */
interface Wanted extends Pick<Job, 'at' | 'whereOf'> {
  readonly index: number;
  readonly recipient: string | undefined;
  readonly combination: Combination;
  /** Its `out`, filled in. */
  readonly written: string;
}

function asJob(job: JobFields, { index, recipient, combination: { values, varied }, written, at, whereOf }: Wanted, file: ParsedFile, machine: Machine): Job | Problem {
  const place = (name: string): string => folderOf(name, file.path, machine);
  const out = isAbsolute(written) ? written : /^~[/\\]/.test(written) ? join(machine.home, written.slice(1)) : join(dirname(file.path), written);
  const { handling, ...told } = values;
  const found: Values = {
    ...told,
    ...(values.dataset !== undefined && { dataset: place(values.dataset) }),
    ...(values.template !== undefined && isFolderName(values.template) && { template: place(values.template) }),
    out,
  };
  const name = /\.(?:docx|pdf|html|md)$/i.test(written) ? 'handout' : 'export';
  const order = briefingOrder(name, job.briefing === undefined ? [] : [place(job.briefing)], found);
  if ('usage' in order) return optionProblem(order, file, ['jobs', index]);
  const id = [job.job, recipient, Object.values(varied).join('-')].filter((part) => part !== undefined && part !== '').join('.');
  return { id, order, out, at, whereOf, scheme: handling === undefined ? undefined : place(handling), asks: { themes: values.themes, release: values.release }, wish: { name, values, written, briefing: job.briefing } };
}

interface Place {
  readonly at: FieldPath;
  readonly fields: Readonly<Record<string, unknown>> & { readonly out?: string | undefined };
}

const isGiven = (fields: object | undefined, option: OptionName): boolean => fields !== undefined && (fields as Readonly<Record<string, unknown>>)[option] !== undefined;

/** The options of several places, of which a later one counts more. */
function valuesIn(places: readonly Place[], file: ParsedFile): { readonly values: Values; readonly problems: readonly Problem[] } {
  const values: Partial<Record<OptionName, string>> = {};
  const problems: Problem[] = [];
  for (const { at, fields } of places) {
    for (const option of JOB_OPTIONS) {
      const given = fields[option];
      if (given === undefined) continue;
      const read = valueOf(option, given);
      if (typeof read === 'string') values[option] = read;
      else if (read === undefined) delete values[option];
      else problems.push(optionProblem(read, file, [...at, option]));
    }
  }
  return { values, problems };
}

/** The value of an option as the command line takes it; undefined of a switch that is off. */
function valueOf(option: OptionName, given: unknown): string | UsageProblem | undefined {
  const { value, list, each, texts }: Option = OPTIONS[option];
  const name = `--${option}`;
  if (value === undefined) return given === true ? '' : given === false ? undefined : { usage: 'bad-value', option: name, value: String(given), known: ['true', 'false'] };
  const parts = Array.isArray(given) ? given : [given];
  if (!parts.every((part) => typeof part === 'string' || typeof part === 'number')) return { usage: 'value-missing', option: name };
  if (texts) return parts.length === 0 ? ';' : parts.join(';');
  if (parts.length > 1 && !list && !each) return { usage: 'one-value', option: name, command: 'batch' };
  const read = readOption(option, name, parts.join(','), true);
  return 'usage' in read ? read : read.value;
}

const optionProblem = (found: UsageProblem, file: ParsedFile, at: FieldPath): Problem =>
  problem('error', 'batch.option', { detail: { en: usageInWords(found, 'en'), fa: usageInWords(found, 'fa') } }, file.where(at));

/** Jobs of one name. */
function repeated({ fields, file }: Ground): readonly Problem[] {
  return fields.jobs.flatMap(({ job }, index) => (fields.jobs.findIndex((other) => other.job === job) < index ? [problem('error', 'batch.twice', { job }, file.where(['jobs', index, 'job']))] : []));
}

/** Briefings that would be written to one file; a drive may not tell capitals from small letters. */
function sameFiles(jobs: readonly Job[]): readonly Problem[] {
  const first = new Map<string, Job>();
  return jobs.flatMap((job) => {
    const key = resolve(job.out).toLowerCase().normalize().replace(/\.pptx$/, '');
    const before = first.get(key);
    if (before === undefined) first.set(key, job);
    return before === undefined ? [] : [problem('error', 'batch.same-file', { path: job.out, jobs: [before.id, job.id] }, job.at)];
  });
}
