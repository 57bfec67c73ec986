/** The command line as one function: arguments in, exit code out. */
import { stat } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { DOCUMENT_ENDING } from '../contract/document.ts';
import { type Problem, problem, ProblemError } from '../engine/diagnostics/problem.ts';
import type { OnProgress } from '../contract/progress.ts';
import type { BriefingChoices } from '../contract/choices.ts';
import type { Language } from '../engine/units/language.ts';
import { type Engine, hostPaths } from '../host/engine.ts';
import type { HostPaths } from '../host/host.ts';
import { packFromHere } from '../host/packs.ts';
import { userFolder } from '../host/user-folder.ts';
import { versionsOf } from '../host/versions.ts';
import { type Arguments, type BriefingCommand, type Command, readArguments, type TypedChoices } from './arguments.ts';
import { DEFAULTS } from './options.ts';
import { checkDocument } from './commands/check-document.ts';
import { checkCommand } from './commands/check.ts';
import { newCommand } from './commands/new.ts';
import { verifyCommand } from './commands/verify.ts';
import { previewCommand } from './commands/preview.ts';
import { writeCommand } from './commands/write.ts';
import { documentHandout, documentParts, machineOf, takeDocument } from './document.ts';
import { help } from './help.ts';
import type { Io } from './io.ts';
import { EXIT_CODES, type Outcome } from './outcome.ts';
import { progressLine } from './progress.ts';
import { reportJson, reportText } from './report.ts';

type Work = Exclude<Command, { name: 'help' | 'version' }>;

/** Runs the command line. @returns the exit code: 0 done, 1 problems, 2 wrong usage, 3 a deck that differs, 130 interrupted. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const answered = answerAtOnce(argv, io);
  if (answered !== undefined) return answered;
  const { command, json, language } = read(argv, io);
  const progress = progressLine(io.err, language, io.interactive && !json);
  const outcome = await withEngine(io, (engine) => work(command as Work, engine, io, progress.show));
  progress.clear();
  return end(outcome, argv, io);
}

/** Answers what needs no engine: help, the version, wrong usage. @returns the exit code; undefined where there is work to do */
export function answerAtOnce(argv: readonly string[], io: Io): number | undefined {
  const { command, json, language } = read(argv, io);
  if ('usage' in command) return end({ status: 'usage', found: command }, argv, io);
  if (command.name === 'help') return print(help(command.topic, language), io);
  if (command.name !== 'version') return undefined;
  return print(json ? `${JSON.stringify(versionsOf(io.resources.version), null, 2)}\n` : `${io.resources.version}\n`, io);
}

/** Ends the command line without doing anything, for these problems. */
export const refuse = (argv: readonly string[], problems: readonly Problem[], io: Io): number => end({ status: 'problems', problems }, argv, io);

function read(argv: readonly string[], io: Io): Arguments & { readonly language: Language } {
  const given = readArguments(argv);
  return { ...given, language: given.messages ?? languageOf(io.env) };
}

function end(outcome: Outcome, argv: readonly string[], io: Io): number {
  const { json, language } = read(argv, io);
  (json ? reportJson : reportText)(outcome, language, io);
  return EXIT_CODES[outcome.status];
}

function print(text: string, io: Io): number {
  io.out(text);
  return EXIT_CODES.done;
}

async function withEngine(io: Io, use: (engine: Engine) => Promise<Outcome>): Promise<Outcome> {
  const engine = io.engine();
  try {
    return await use(engine);
  } catch (error) {
    if (error instanceof ProblemError) return { status: 'problems', problems: error.problems };
    const detail = error instanceof Error ? error.message : String(error);
    return { status: 'problems', problems: [problem('error', 'engine.fault', { detail })] };
  } finally {
    await engine.close();
  }
}

async function work(command: Work, engine: Engine, io: Io, onProgress: OnProgress): Promise<Outcome> {
  const host = hostPaths(io.resources, userFolder(io.env, process.platform));
  const { signal, resources } = io;
  switch (command.name) {
    case 'new':
      return newCommand(engine, { ...command, choices: await chosen(command.choices, engine, host, io) }, machineOf(resources), resources.version, signal, onProgress);
    case 'export':
    case 'handout':
      return writeCommand(engine, { ...command, choices: await chosen(command.choices, engine, host, io) }, host, signal, onProgress);
    case 'preview':
      return previewCommand(engine, { ...command, choices: await chosen(command.choices, engine, host, io) }, host, signal, onProgress);
    case 'verify':
      return verifyCommand(engine, command.deck, command.dataset ?? shortest(resources.dataset), signal, onProgress);
    case 'check':
      return command.path.toLowerCase().endsWith(DOCUMENT_ENDING) && !(await isFolder(command.path))
        ? workOnDocument({ command: 'check', path: command.path, values: {}, out: undefined }, engine, io, host, onProgress)
        : checkCommand(engine, command.path, command.translated, signal, onProgress);
    case 'document':
      return workOnDocument(command, engine, io, host, onProgress);
  }
}

interface DocumentWork extends Pick<Extract<Work, { name: 'document' }>, 'path' | 'values' | 'out'> {
  readonly command: BriefingCommand | 'check';
}

async function workOnDocument({ command, path, values, out }: DocumentWork, engine: Engine, { env, resources, signal }: Io, host: HostPaths, onProgress: OnProgress): Promise<Outcome> {
  const { value, problems } = await takeDocument(path, values, resources, host, userFolder(env, process.platform));
  if (value === undefined) return { status: 'problems', problems };
  const { choices, exportOptions } = value;
  const beside = out ?? path.slice(0, -DOCUMENT_ENDING.length);
  switch (command) {
    case 'check':
      return checkDocument(engine, path, choices, problems, signal, onProgress);
    case 'preview':
      return toldBefore(problems, await previewCommand(engine, { choices, out: beside }, host, signal, onProgress));
    case 'export':
      return toldBefore(problems, await writeCommand(engine, { name: command, choices, parts: documentParts(exportOptions, values), out: out ?? `${beside}.pptx` }, host, signal, onProgress));
    case 'handout':
      return toldBefore(problems, await writeCommand(engine, { name: command, choices, parts: documentHandout(exportOptions, values), out: beside }, host, signal, onProgress));
  }
}

const toldBefore = (problems: readonly Problem[], outcome: Outcome): Outcome =>
  'problems' in outcome ? { ...outcome, problems: [...problems, ...outcome.problems] } : outcome;

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

async function chosen(choices: TypedChoices, engine: Engine, host: HostPaths, io: Io): Promise<BriefingChoices> {
  return {
    ...choices,
    language: choices.language ?? (choices.dataset === undefined ? DEFAULTS.language : await languageIn(choices.dataset, engine, io)),
    template: await packFromHere(choices.template, { builtIn: host.templates, own: host.userPacks }),
    dataset: choices.dataset ?? shortest(io.resources.dataset),
  };
}

/** The usual language, or the dataset's first where it is not in that one. What is wrong with the dataset is told by the command itself. */
async function languageIn(dataset: string, engine: Engine, { signal }: Io): Promise<Language> {
  const described = await engine.describe(dataset, { signal });
  const languages = described.value?.languages ?? [];
  return languages.length === 0 || languages.includes(DEFAULTS.language) ? DEFAULTS.language : (languages[0] ?? DEFAULTS.language);
}

/** The path as a person in this folder would write it; messages name files with it. */
function shortest(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') || isAbsolute(near) ? path : near;
}

/** Persian where the locale is Persian, else English. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  return /^fa(?:[_.@-]|$)/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'fa' : 'en';
}
