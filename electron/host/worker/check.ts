/** Checks a folder as what it is: a dataset, or a template pack. */
import { hasErrors, type Problem, type Result } from '../../engine/diagnostics/problem.ts';
import type { OnProgress } from '../../contract/progress.ts';
import { DEFAULT_LOOK, LENGTHS } from '../../contract/choices.ts';
import { LANGUAGES } from '../../engine/units/language.ts';
import type { Workshop } from '../../engine/workshop.ts';
import { asPath, isPack } from '../packs.ts';

export type CheckedFolder =
  | { readonly kind: 'dataset'; readonly themes: number; readonly facts: number }
  | { readonly kind: 'template'; readonly slides: number };

/** What a pack is tried out on. */
export interface Trials {
  /** The bundled dataset; told in full it uses most of a pack. */
  readonly dataset: string;
  /** Datasets made for this: one that reaches every branch of a template, one that has nothing which may be left out. */
  readonly trials: readonly string[];
}

/** What a pack's faults do not hang on. */
const TRIED_WITH = { themes: [], calendar: 'gregorian', look: DEFAULT_LOOK, size: '16:9' } as const;

/** Every problem of the folder at `path`. A pack's deck and handout are tried out on several datasets, in every language and length. */
export async function checkFolder(workshop: Workshop, path: string, trials: Trials, onProgress: OnProgress): Promise<Result<CheckedFolder>> {
  if (await isPack(path)) return checkPack(workshop, path, trials, onProgress);
  const { value, problems } = await workshop.check(path, onProgress);
  if (value === undefined) return { problems };
  return { value: { kind: 'dataset', themes: value.themes.length, facts: value.records.length }, problems };
}

async function checkPack(workshop: Workshop, path: string, { dataset, trials }: Trials, onProgress: OnProgress): Promise<Result<CheckedFolder>> {
  // A fault of the template shows in both languages and every dataset and is one problem to its author.
  const found = new Map<string, Problem>();
  let slides = 0;
  for (const tried of [dataset, ...trials]) {
    for (const length of tried === dataset ? (['full'] as const) : LENGTHS) {
      for (const language of LANGUAGES) {
        const choices = { ...TRIED_WITH, dataset: tried, language, length, template: asPath(path) };
        const { value, problems } = await workshop.tryOut(choices, onProgress);
        for (const problem of problems.filter(ofPack)) found.set(sameness(problem), found.get(sameness(problem)) ?? problem);
        if (tried === dataset) slides = Math.max(slides, value?.slides ?? 0);
      }
    }
  }
  const problems = [...found.values()];
  return hasErrors(problems) ? { problems } : { value: { kind: 'template', slides }, problems };
}

/** A remark that stands in no file is on the briefing that was tried, as that it has no room for a judgement, and not on the pack. */
const ofPack = ({ severity, where }: Problem): boolean => severity !== 'info' || where.file !== undefined;

/** Problems of one kind at one place of a template are one, whatever the data that showed them. */
function sameness(problem: Problem): string {
  const { slide: _slide, ...where } = problem.where;
  return where.line === undefined ? JSON.stringify({ ...problem, where }) : [problem.code, where.file, where.line, where.column].join('|');
}
