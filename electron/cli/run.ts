/** The command line as one function: arguments in, exit code out. */
import { stat } from 'node:fs/promises';
import { DOCUMENT_ENDING } from '../contract/document.ts';
import type { Problem } from '../engine/diagnostics/problem.ts';
import { languageOfTag } from '../engine/language/languages.ts';
import type { Language } from '../engine/units/language.ts';
import type { Engine } from '../host/engine.ts';
import { versionsOf } from '../host/versions.ts';
import { type Arguments, type Command, readArguments } from './arguments.ts';
import { batchCommand, manyCommand } from './batch/command.ts';
import { batchLine } from './batch/progress.ts';
import { checkCommand } from './commands/check.ts';
import { newCommand } from './commands/new.ts';
import { verifyCommand } from './commands/verify.ts';
import { machineOf } from './document.ts';
import { guarded } from './guarded.ts';
import { help } from './help.ts';
import type { Io } from './io.ts';
import { EXIT_CODES, type Outcome } from './outcome.ts';
import { chosen, datasetFromHere, hostOf, perform, type Surroundings, workOnDocument } from './perform.ts';
import { progressLine } from './progress.ts';
import { reportJson, reportText } from './report.ts';

type Work = Exclude<Command, { name: 'help' | 'version' }>;

/** Commands of many briefings, which have engines of their own. */
type Several = Extract<Work, { name: 'many' | 'batch' }>;

/** Runs the command line. @returns the exit code: 0 done, 1 problems, 2 wrong usage, 3 a deck that differs, 130 interrupted. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const answered = answerAtOnce(argv, io);
  if (answered !== undefined) return answered;
  const { command, json, language, handling } = read(argv, io);
  const watched = io.interactive && !json;
  const work = command as Work;
  const own: Io = handling === undefined ? io : { ...io, scheme: handling, engine: (many, scheme = handling) => io.engine(many, scheme) };
  return end(isSeveral(work) ? await doSeveral(work, own, language, watched) : await doOne(work, own, language, watched), argv, io);
}

const isSeveral = (command: Work): command is Several => command.name === 'many' || command.name === 'batch';

async function doOne(command: Exclude<Work, Several>, io: Io, language: Language, watched: boolean): Promise<Outcome> {
  const progress = progressLine(io.err, language, watched);
  const outcome = await withEngine(io, (engine) => work(command, { engine, io, host: hostOf(io), onProgress: progress.show }));
  progress.clear();
  return outcome;
}

async function doSeveral(command: Several, io: Io, language: Language, watched: boolean): Promise<Outcome> {
  const progress = batchLine(io.err, language, watched);
  try {
    return command.name === 'many' ? await manyCommand(command.tasks, io, progress.show) : await batchCommand(command, io, progress.show);
  } finally {
    progress.clear();
  }
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
    return await guarded(() => use(engine));
  } finally {
    await engine.close();
  }
}

async function work(command: Exclude<Work, Several>, surroundings: Surroundings): Promise<Outcome> {
  const { engine, io, host, onProgress } = surroundings;
  const { signal, resources } = io;
  switch (command.name) {
    case 'new':
      return newCommand(engine, { ...command, choices: await chosen(command.choices, engine, host, io) }, machineOf(resources), resources.version, signal, onProgress);
    case 'verify':
      return verifyCommand(engine, command.deck, await datasetFromHere(command.dataset, io), signal, onProgress);
    case 'check':
      return command.path.toLowerCase().endsWith(DOCUMENT_ENDING) && !(await isFolder(command.path))
        ? workOnDocument({ command: 'check', path: command.path, values: {}, out: undefined }, surroundings)
        : checkCommand(engine, await datasetFromHere(command.path, io), command.translated, signal, onProgress);
    default:
      return perform(command, surroundings);
  }
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** That of the locale, else the one for everybody. */
export const languageOf = (env: NodeJS.ProcessEnv): Language => languageOfTag(env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
