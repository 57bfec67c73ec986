/** Prints what has come of many briefings: what was not made and why, each warning once, the paths, and how many there are of each kind. */
import { dirname } from 'node:path';
import type { Problem } from '../../engine/diagnostics/problem.ts';
import { writingOf } from '../../engine/language/languages.ts';
import type { Language, Localized } from '../../engine/units/language.ts';
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
  const warnings = once(made.flatMap(({ problems }) => problems));
  printProblems(warnings.filter((found) => !isOfDataset(found)), language, io);
  for (const folder of byFile(warnings.filter(isOfDataset))) io.err(datasetLine(folder, language));
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
