/** Reads the arguments into a command, or into what is wrong with them. */
import { parseArgs } from 'node:util';
import { DOCUMENT_ENDING } from '../contract/document.ts';
import type { ExportParts } from '../contract/files.ts';
import { type Language, LANGUAGES } from '../engine/units/language.ts';
import { type BatchOptions, batchOptions } from './batch/options.ts';
import { type BriefingOrder, choicesOf, isDocument, type TypedChoices } from './briefing-order.ts';
import { AXES, briefingTasks, type Task } from './combinations.ts';
import {
  COMMANDS,
  type CommandName,
  GLOBAL_OPTIONS,
  type Option,
  type OptionName,
  OPTIONS,
  OPTIONS_OF,
} from './options.ts';
import { nearest } from '../engine/source/nearest.ts';
import { FILE_ENDING, partsOfExport, type Values, valuesOf } from './typed-parts.ts';
import type { UsageProblem } from './usage.ts';

export type Command =
  | BriefingOrder
  /** Several of them in one process: one for each combination of what was given in several. */
  | { readonly name: 'many'; readonly tasks: readonly Task[] }
  /** The jobs of the file at `path`. */
  | ({ readonly name: 'batch'; readonly path: string } & BatchOptions)
  /** Writes a document at `path`. */
  | { readonly name: 'new'; readonly path: string; readonly choices: TypedChoices; readonly parts: ExportParts }
  | { readonly name: 'help'; readonly topic: CommandName | undefined }
  | { readonly name: 'version' }
  | { readonly name: 'check'; readonly path: string; readonly translated: boolean }
  | { readonly name: 'verify'; readonly deck: string; readonly dataset: string | undefined };

export interface Arguments {
  readonly command: Command | UsageProblem;
  readonly json: boolean;
  /** File of the scheme of handling marks, where one was named. */
  readonly handling: string | undefined;
  /** Language of the messages, where it was chosen. */
  readonly messages: Language | undefined;
}

/** Reads the arguments that follow the program's name. */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...argv], options: PARSER_OPTIONS, strict: false, tokens: true, allowPositionals: true });
  const values: Partial<Record<OptionName, string>> = {};
  const positionals: string[] = [];
  const wrong: UsageProblem[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const read = readOption(ALIASES.get(token.name) ?? token.name, token.rawName, token.value, token.inlineValue ?? false);
    if ('usage' in read) wrong.push(read);
    else values[read.name] = join(read.name, values[read.name], read.value);
  }
  const messages = LANGUAGES.find((language) => language === values.messages);
  return { command: wrong[0] ?? commandOf(positionals, values), json: values.json !== undefined, handling: values.handling, messages };
}

/** The same by another name. */
const ALIASES: ReadonlyMap<string, OptionName> = new Map([['language', 'lang']]);

const PARSER_OPTIONS = Object.fromEntries(
  Object.entries<Option>({ ...OPTIONS, language: OPTIONS.lang }).map(([name, { short, value }]) => [
    name,
    { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) } as const,
  ]),
);

/** Holds an option against the table. @param typed as the user wrote it @param inline joined to its value by `=` */
export function readOption(name: string, typed: string, value: string | undefined, inline: boolean): { name: OptionName; value: string } | UsageProblem {
  if (!isOption(name)) {
    const near = nearest(name, Object.keys(OPTIONS));
    return { usage: 'unknown-option', option: typed, near: near === undefined ? undefined : `--${near}` };
  }
  const option: Option = OPTIONS[name];
  if (option.value === undefined) return value === undefined ? { name, value: '' } : { usage: 'no-value-wanted', option: typed };
  // `--out --json`: the next option was taken for the value.
  const swallowed = !inline && value !== undefined && value.startsWith('--') && isOption(value.slice(2));
  if (value === undefined || value.trim() === '' || swallowed) return { usage: 'value-missing', option: typed };
  const { oneOf } = option;
  const parts = valuesOf(name, value);
  if (parts.length === 0) return { usage: 'value-missing', option: typed };
  const unknown = parts.find((part) => oneOf !== undefined && !oneOf.includes(part));
  if (oneOf !== undefined && unknown !== undefined) return { usage: 'bad-value', option: typed, value: unknown, known: oneOf };
  return { name, value };
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

/** Lists may be given more than once and add up; of every other option the last one counts. */
function join(name: OptionName, before: string | undefined, value: string): string {
  const { list, texts }: Option = OPTIONS[name];
  return (list || texts) && before !== undefined ? `${before}${texts ? ';' : ','}${value}` : value;
}

function commandOf([first, ...rest]: readonly string[], values: Values): Command | UsageProblem {
  const name = COMMANDS.find((command) => command === first);
  if (first !== undefined && first !== 'help' && name === undefined) {
    return { usage: 'unknown-command', command: first, near: nearest(first, COMMANDS) };
  }
  if (values.help !== undefined || first === 'help') return { name: 'help', topic: name ?? COMMANDS.find((command) => command === rest[0]) };
  if (values.version !== undefined) return { name: 'version' };
  if (name === undefined) return { usage: 'command-missing' };
  const taken = [...OPTIONS_OF[name], ...GLOBAL_OPTIONS];
  const foreign = (Object.keys(values) as OptionName[]).find((option) => !taken.includes(option));
  if (foreign !== undefined) return { usage: 'not-for-command', option: `--${foreign}`, command: name };
  if (name === 'check') return checkOf(rest, values);
  if (name === 'verify') return verifyOf(rest, values.dataset);
  if (name === 'new') return newOf(rest, values);
  if (name === 'batch') return batchOf(rest, values);
  const tasks = briefingTasks(name, rest, values);
  if ('usage' in tasks) return tasks;
  const [task, second] = tasks;
  return task === undefined || second !== undefined ? { name: 'many', tasks } : task.order;
}

function newOf([path, ...more]: readonly string[], values: Values): Command | UsageProblem {
  if (path === undefined) return { usage: 'document-missing' };
  if (more[0] !== undefined) return { usage: 'too-many', argument: more[0] };
  if (!isDocument(path) && FILE_ENDING.test(path)) return { usage: 'document-ending', argument: path, better: path.replace(FILE_ENDING, DOCUMENT_ENDING) };
  const several = AXES.find((axis) => values[axis] !== undefined && valuesOf(axis, values[axis]).length > 1);
  if (several !== undefined) return { usage: 'one-value', option: `--${several}`, command: 'new' };
  const parts = partsOfExport(values);
  return 'usage' in parts ? parts : { name: 'new', path: isDocument(path) ? path : `${path}${DOCUMENT_ENDING}`, choices: choicesOf(values), parts };
}

function checkOf([path, ...more]: readonly string[], values: Values): Command | UsageProblem {
  if (path === undefined) return { usage: 'folder-missing' };
  return more[0] === undefined ? { name: 'check', path, translated: values.translated !== undefined } : { usage: 'too-many', argument: more[0] };
}

function verifyOf([deck, ...more]: readonly string[], dataset: string | undefined): Command | UsageProblem {
  if (deck === undefined) return { usage: 'deck-missing' };
  return more[0] === undefined ? { name: 'verify', deck, dataset } : { usage: 'too-many', argument: more[0] };
}

function batchOf([path, ...more]: readonly string[], values: Values): Command | UsageProblem {
  if (path === undefined) return { usage: 'jobs-missing' };
  if (more[0] !== undefined) return { usage: 'too-many', argument: more[0] };
  const options = batchOptions(values);
  return 'usage' in options ? options : { name: 'batch', path, ...options };
}
