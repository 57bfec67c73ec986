/** Carries out one order of files of a briefing. */
import { stat } from 'node:fs/promises';
import { basename, isAbsolute, relative } from 'node:path';
import type { BriefingChoices } from '../contract/choices.ts';
import { DOCUMENT_ENDING } from '../contract/document.ts';
import type { ExportOptions } from '../contract/export.ts';
import type { OnProgress } from '../contract/progress.ts';
import { type Problem, problem, type Where } from '../engine/diagnostics/problem.ts';
import { letterDayFault } from '../engine/text/dates/letter-day.ts';
import type { Language } from '../engine/units/language.ts';
import { type Engine, hostPaths } from '../host/engine.ts';
import type { HostPaths } from '../host/host.ts';
import { packFromHere } from '../host/packs.ts';
import { userFolder } from '../host/user-folder.ts';
import type { BriefingOrder, TypedChoices } from './briefing-order.ts';
import { checkDocument } from './commands/check-document.ts';
import { previewCommand } from './commands/preview.ts';
import { writeCommand } from './commands/write.ts';
import { documentHandout, documentParts, takeDocument } from './document.ts';
import type { Io } from './io.ts';
import { DEFAULTS } from './options.ts';
import type { Outcome } from './outcome.ts';

/** What work is done with. */
export interface Surroundings {
  readonly engine: Engine;
  readonly io: Io;
  readonly host: HostPaths;
  readonly onProgress: OnProgress;
}

/** The paths of the host as this shell has them. */
export const hostOf = ({ resources, env, scheme }: Io): HostPaths => hostPaths(resources, userFolder(env, process.platform), scheme);

export async function perform(order: BriefingOrder, surroundings: Surroundings): Promise<Outcome> {
  if (order.name === 'document') return workOnDocument({ ...order }, surroundings);
  const { engine, io, host, onProgress } = surroundings;
  const choices = await chosen(order.choices, engine, host, io);
  if (order.name === 'preview') return previewCommand(engine, { ...order, choices }, host, io.signal, onProgress);
  return writeCommand(engine, { ...order, choices }, host, io.signal, onProgress);
}

/** A command on a document: one of those that make files, or its check. */
interface DocumentWork extends Pick<Extract<BriefingOrder, { name: 'document' }>, 'path' | 'values' | 'out'> {
  readonly command: Extract<BriefingOrder, { name: 'document' }>['command'] | 'check';
}

export async function workOnDocument({ command, path, values, out }: DocumentWork, { engine, io, host, onProgress }: Surroundings): Promise<Outcome> {
  const { env, resources, signal } = io;
  const { value, problems } = await takeDocument(path, values, resources, host, userFolder(env, process.platform));
  if (value === undefined) return { status: 'problems', problems };
  const { choices, exportOptions, letterDate } = value;
  const told = (outcome: Outcome): Outcome => toldBefore(problems, letterDate === undefined ? outcome : withPlace(outcome, letterDate));
  const beside = out ?? path.slice(0, -DOCUMENT_ENDING.length);
  switch (command) {
    case 'check':
      return checkDocument(engine, path, choices, [...problems, ...letterProblems(exportOptions, letterDate)], signal, onProgress);
    case 'preview':
      return told(await previewCommand(engine, { choices, out: beside }, host, signal, onProgress));
    case 'export':
      return told(await writeCommand(engine, { name: command, choices, parts: documentParts(exportOptions, values), out: out ?? `${beside}.pptx` }, host, signal, onProgress));
    case 'handout':
      return told(await writeCommand(engine, { name: command, choices, parts: documentHandout(exportOptions, values), out: beside }, host, signal, onProgress));
  }
}

/** That a document is to be a letter of a day that is none. */
function letterProblems({ form, letter }: ExportOptions, where: Where | undefined): readonly Problem[] {
  const date = letter?.date;
  const fault = form !== 'letter' || date === undefined ? undefined : letterDayFault(date);
  return date === undefined || fault === undefined ? [] : [problem('error', 'handout.letter-date', { date, fault }, where)];
}

/** What is wrong with the day of a letter is so where the document has it. */
const withPlace = (outcome: Outcome, where: Where): Outcome =>
  outcome.status === 'problems' ? { ...outcome, problems: outcome.problems.map((found) => (found.code === 'handout.letter-date' ? { ...found, where } : found)) } : outcome;

const toldBefore = (problems: readonly Problem[], outcome: Outcome): Outcome =>
  outcome.status === 'done' || outcome.status === 'problems' ? { ...outcome, problems: [...problems, ...outcome.problems] } : outcome;

/** Typed choices with what was left out: dataset, language, the template's place. */
export async function chosen(choices: TypedChoices, engine: Engine, host: HostPaths, io: Io): Promise<BriefingChoices> {
  const dataset = await datasetFromHere(choices.dataset, io);
  return {
    ...choices,
    language: choices.language ?? (choices.dataset === undefined ? DEFAULTS.language : await languageIn(dataset, engine, io)),
    template: await packFromHere(choices.template, { builtIn: host.templates, own: host.userPacks }),
    dataset,
  };
}

/** The folder meant: that of a path, or that of a dataset of the program's by its name where no folder here is called so; else the bundled one. */
export async function datasetFromHere(typed: string | undefined, { resources }: Pick<Io, 'resources'>): Promise<string> {
  if (typed === undefined) return shortest(resources.dataset);
  const named = [resources.dataset, resources.invented].find((path) => basename(path) === typed);
  return named === undefined || (await stat(typed).then(() => true, () => false)) ? typed : shortest(named);
}

/** The usual language, or the dataset's first where it is not in that one. What is wrong with the dataset is told by the command itself. */
async function languageIn(dataset: string, engine: Engine, { signal }: Io): Promise<Language> {
  const described = await engine.describe(dataset, { signal });
  const languages = described.value?.languages ?? [];
  return languages.length === 0 || languages.includes(DEFAULTS.language) ? DEFAULTS.language : (languages[0] ?? DEFAULTS.language);
}

/** The path as a person in this folder would write it; messages name files with it. */
export function shortest(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') || isAbsolute(near) ? path : near;
}
