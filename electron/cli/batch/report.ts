/** Prints what has come of many briefings: what was not made and why, each warning once with the briefings that have it, the paths, and how many there are of each kind. */
import { dirname } from 'node:path';
import type { Problem } from '../../engine/diagnostics/problem.ts';
import { writingOf } from '../../engine/language/languages.ts';
import type { Language, Localized } from '../../engine/units/language.ts';
import { grouped } from '../../engine/units/grouped.ts';
import { visible } from '../../engine/units/visible.ts';
import type { Io } from '../io.ts';
import { type BatchResult, JOB_STATES, type JobResult } from '../outcome.ts';
import { datasetLine, isOfDataset, printProblems } from '../problem-lines.ts';

const STATE_WORDS: Readonly<Record<JobResult['status'], Localized>> = {
  done: { en: 'made', fa: 'ساخته شد' },
  unchanged: { en: 'as they were', fa: 'بی‌تغییر مانده' },
  failed: { en: 'failed', fa: 'ناموفق' },
  left: { en: 'left', fa: 'ناتمام' },
  planned: { en: 'to be made', fa: 'ساختنی' },
  missing: { en: 'not made yet', fa: 'هنوز ساخته نشده' },
  changed: { en: 'made of what has changed since', fa: 'ساخته از آنچه سپس تغییر کرده' },
};

/** What each job's own line says of it. */
const TOLD: readonly JobResult['status'][] = ['failed', 'left', 'missing', 'changed'];

export function reportBatch({ jobs, shard }: BatchResult, language: Language, io: Pick<Io, 'out' | 'err'>): void {
  for (const { job, status, problems } of jobs) {
    if (TOLD.includes(status)) io.err(`${visible(job)}: ${STATE_WORDS[status][language]}\n`);
    if (status === 'failed') printProblems(problems, language, io);
  }
  const made = jobs.filter(({ status }) => status === 'done' || status === 'unchanged');
  for (const { of, problems } of byJobs(made.map((each) => ({ ...each, problems: each.problems.filter((found) => !isOfDataset(found)) })))) {
    if (jobs.length > 1) io.err(`${of.length === made.length ? ALL[language] : visible(named(of, language))}:\n`);
    printProblems(problems, language, io);
  }
  for (const folder of byFile(once(made.flatMap(({ problems }) => problems)).filter(isOfDataset))) io.err(datasetLine(folder, language));
  for (const { job, status, out, files } of jobs) {
    if (status === 'planned') io.out(`${visible(job)}\t${visible(out ?? '')}\n`);
    else for (const path of out === undefined ? files.map((file) => file.path) : [out]) io.out(`${visible(path)}\n`);
  }
  io.err(`${countLine(jobs, shard, language)}\n`);
}

function countLine(jobs: readonly JobResult[], shard: string | undefined, language: Language): string {
  const counts = JOB_STATES.map((state) => [jobs.filter(({ status }) => status === state).length, STATE_WORDS[state][language]] as const).filter(([number]) => number > 0);
  const parts = counts.map(([number, word]) => `${number} ${word}`).join(writingOf(language).comma);
  const of = shard === undefined ? '' : { en: ` (part ${shard})`, fa: ` (بخش ${shard})` }[language];
  return { en: `${jobs.length} ${jobs.length === 1 ? 'briefing' : 'briefings'}${of}: ${parts === '' ? 'none' : parts}.`, fa: `${jobs.length} گزارش${of}: ${parts === '' ? 'هیچ' : parts}.` }[language];
}

const ALL: Localized = { en: 'In every briefing', fa: 'در همهٔ گزارش‌ها' };
/** How many jobs are named before the rest of them is counted. */
const MOST_NAMED = 6;

/** `a.fa, a.en, b.fa and 12 more`. */
function named(jobs: readonly string[], language: Language): string {
  const [first, more] = [jobs.slice(0, MOST_NAMED).join(writingOf(language).comma), jobs.length - MOST_NAMED];
  return more <= 0 ? first : { en: `${first} and ${more} more`, fa: `${first} و ${more} گزارش دیگر` }[language];
}

/** Problems that the same jobs have together, each once; those that most of them have first. */
function byJobs(jobs: readonly Pick<JobResult, 'job' | 'problems'>[]): readonly { readonly of: readonly string[]; readonly problems: readonly Problem[] }[] {
  const found = new Map<string, { readonly problem: Problem; readonly of: Set<string> }>();
  for (const { job, problems } of jobs) {
    for (const each of problems) {
      const key = JSON.stringify(each);
      const known = found.get(key) ?? { problem: each, of: new Set() };
      found.set(key, known);
      known.of.add(job);
    }
  }
  const groups = grouped([...found.values()], ({ of }) => [...of].join('\n'));
  return [...groups.values()].map((each) => ({ of: [...(each[0]?.of ?? [])], problems: each.map(({ problem }) => problem) })).sort((a, b) => b.of.length - a.of.length);
}

/** Each of the problems once: what is wrong with a dataset is so in every briefing. */
const once = (problems: readonly Problem[]): readonly Problem[] => [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];

/** Problems of one folder together. */
function byFile(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const folders = new Map<string, Problem[]>();
  for (const found of problems) {
    const folder = dirname(found.where.file ?? '');
    folders.set(folder, [...(folders.get(folder) ?? []), found]);
  }
  return [...folders.values()];
}
