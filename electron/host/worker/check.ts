/** Checks a folder as what it is: a dataset, or a template pack. */
import { hasErrors, type Problem } from '../../engine/diagnostics/problem.ts';
import type { OnProgress, Result } from '../../engine/pipeline.ts';
import { DEFAULT_LOOK } from '../../engine/units/choices.ts';
import { LANGUAGES } from '../../engine/units/language.ts';
import type { Workshop } from '../../engine/workshop.ts';
import { isPack } from '../packs.ts';

export type CheckedFolder =
  | { readonly kind: 'dataset'; readonly themes: number; readonly facts: number }
  | { readonly kind: 'template'; readonly slides: number };

/** What a pack's faults do not hang on, and the length at which all of it is used. */
const TRIED_WITH = { themes: [], length: 'full', calendar: 'gregorian', look: DEFAULT_LOOK, size: '16:9' } as const;

/** Every problem of the folder at `path`. A pack is tried out on `dataset`, at full length, in every language. */
export async function checkFolder(workshop: Workshop, path: string, dataset: string, onProgress: OnProgress): Promise<Result<CheckedFolder>> {
  if (await isPack(path)) return checkPack(workshop, path, dataset, onProgress);
  const { value, problems } = await workshop.check(path);
  if (value === undefined) return { problems };
  return { value: { kind: 'dataset', themes: value.themes.length, facts: value.records.length }, problems };
}

async function checkPack(workshop: Workshop, path: string, dataset: string, onProgress: OnProgress): Promise<Result<CheckedFolder>> {
  // A fault of the template shows in both languages and is one problem to its author.
  const found = new Map<string, Problem>();
  let slides = 0;
  for (const language of LANGUAGES) {
    const choices = { ...TRIED_WITH, dataset, language, template: path };
    const { value, problems } = await workshop.preview(choices, { fonts: 'window' }, onProgress);
    for (const problem of problems) found.set(keyOf(problem), found.get(keyOf(problem)) ?? problem);
    slides = Math.max(slides, value?.slides.length ?? 0);
  }
  const problems = [...found.values()];
  return hasErrors(problems) ? { problems } : { value: { kind: 'template', slides }, problems };
}

/** What makes a problem the same in another language: all but its slide, which moves with the length of the texts. */
const keyOf = ({ where: { slide: _slide, ...where }, ...found }: Problem): string => JSON.stringify({ ...found, where });
