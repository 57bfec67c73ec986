/** Reads the arguments into a command, or into what is wrong with them. */
import { parseArgs } from 'node:util';
import type { BriefingChoices, Calendar, Length, SlideSize } from '../contract/choices.ts';
import { DOCUMENT_ENDING } from '../contract/document.ts';
import type { ExportParts } from '../contract/files.ts';
import { type Language, LANGUAGES } from '../engine/units/language.ts';
import {
  COMMANDS,
  type CommandName,
  DEFAULTS,
  GLOBAL_OPTIONS,
  type Option,
  type OptionName,
  OPTIONS,
  OPTIONS_OF,
} from './options.ts';
import { nearest } from '../engine/source/nearest.ts';
import { FILE_ENDING, listed, outFault, partsOfExport, partsOfHandout, type Values } from './typed-parts.ts';
import type { UsageProblem } from './usage.ts';

/** Choices as typed; dataset and language may be left out. */
export type TypedChoices = Omit<BriefingChoices, 'dataset' | 'language'> & { readonly dataset: string | undefined; readonly language: Language | undefined };

/** The commands that take choices, and a document in their place. */
export type BriefingCommand = 'export' | 'handout' | 'preview';

export type Command =
  /** Writes a document at `path`. */
  | { readonly name: 'new'; readonly path: string; readonly choices: TypedChoices; readonly parts: ExportParts }
  /** A command on the document at `path`; what was typed beside it counts more. */
  | { readonly name: 'document'; readonly command: BriefingCommand; readonly path: string; readonly values: Values; readonly out: string | undefined }
  | { readonly name: 'help'; readonly topic: CommandName | undefined }
  | { readonly name: 'version' }
  /** `parts` has a deck. */
  | { readonly name: 'export'; readonly choices: TypedChoices; readonly parts: ExportParts; readonly out: string }
  /** `parts` is one file. */
  | { readonly name: 'handout'; readonly choices: TypedChoices; readonly parts: ExportParts; readonly out: string }
  | { readonly name: 'preview'; readonly choices: TypedChoices; readonly out: string }
  | { readonly name: 'check'; readonly path: string; readonly translated: boolean }
  | { readonly name: 'verify'; readonly deck: string; readonly dataset: string | undefined };

export interface Arguments {
  readonly command: Command | UsageProblem;
  readonly json: boolean;
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
  return { command: wrong[0] ?? commandOf(positionals, values), json: values.json !== undefined, messages };
}

/** The same by another name. */
const ALIASES: ReadonlyMap<string, OptionName> = new Map([['language', 'lang']]);

const PARSER_OPTIONS = Object.fromEntries(
  Object.entries<Option>({ ...OPTIONS, language: OPTIONS.lang }).map(([name, { short, value }]) => [
    name,
    { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) } as const,
  ]),
);

function readOption(name: string, typed: string, value: string | undefined, inline: boolean): { name: OptionName; value: string } | UsageProblem {
  if (!isOption(name)) {
    const near = nearest(name, Object.keys(OPTIONS));
    return { usage: 'unknown-option', option: typed, near: near === undefined ? undefined : `--${near}` };
  }
  const option: Option = OPTIONS[name];
  if (option.value === undefined) return value === undefined ? { name, value: '' } : { usage: 'no-value-wanted', option: typed };
  // `--out --json`: the next option was taken for the value.
  const swallowed = !inline && value !== undefined && value.startsWith('--') && isOption(value.slice(2));
  if (value === undefined || value.trim() === '' || swallowed) return { usage: 'value-missing', option: typed };
  const { oneOf, list } = option;
  const parts = list ? listed(value) : [value];
  if (parts.length === 0) return { usage: 'value-missing', option: typed };
  const unknown = parts.find((part) => oneOf !== undefined && !oneOf.includes(part));
  if (oneOf !== undefined && unknown !== undefined) return { usage: 'bad-value', option: typed, value: unknown, known: oneOf };
  return { name, value };
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

/** Lists may be given more than once and add up; of every other option the last one counts. */
function join(name: OptionName, before: string | undefined, value: string): string {
  const { list }: Option = OPTIONS[name];
  return list && before !== undefined ? `${before},${value}` : value;
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
  const [path, ...more] = rest;
  return path !== undefined && DOCUMENT.test(path) ? documentOf(name, path, more, values) : briefingOf(name, rest, values);
}

const DOCUMENT = new RegExp(`\\${DOCUMENT_ENDING}$`, 'i');

function newOf([path, ...more]: readonly string[], values: Values): Command | UsageProblem {
  if (path === undefined) return { usage: 'document-missing' };
  if (more[0] !== undefined) return { usage: 'too-many', argument: more[0] };
  if (!DOCUMENT.test(path) && FILE_ENDING.test(path)) return { usage: 'document-ending', argument: path, better: path.replace(FILE_ENDING, DOCUMENT_ENDING) };
  const parts = partsOfExport(values);
  return 'usage' in parts ? parts : { name: 'new', path: DOCUMENT.test(path) ? path : `${path}${DOCUMENT_ENDING}`, choices: choicesOf(values), parts };
}

function documentOf(command: BriefingCommand, path: string, [more]: readonly string[], values: Values): Command | UsageProblem {
  const { out } = values;
  if (more !== undefined) return { usage: 'too-many', argument: more };
  if (out === undefined && command !== 'export') return { usage: 'out-missing', command };
  if (command === 'preview' && out !== undefined && FILE_ENDING.test(out)) return { usage: 'out-is-folder', out };
  const parts = command === 'handout' ? partsOfHandout(values) : {};
  if ('usage' in parts) return parts;
  const misnamed = out === undefined || command === 'preview' ? undefined : outFault(out, command === 'export' ? 'pptx' : (parts.narrative?.formats[0] ?? 'pdf'));
  return misnamed ?? { name: 'document', command, path, values, out };
}

function checkOf([path, ...more]: readonly string[], values: Values): Command | UsageProblem {
  if (path === undefined) return { usage: 'folder-missing' };
  return more[0] === undefined ? { name: 'check', path, translated: values.translated !== undefined } : { usage: 'too-many', argument: more[0] };
}

function verifyOf([deck, ...more]: readonly string[], dataset: string | undefined): Command | UsageProblem {
  if (deck === undefined) return { usage: 'deck-missing' };
  return more[0] === undefined ? { name: 'verify', deck, dataset } : { usage: 'too-many', argument: more[0] };
}

/** `briefing.bardr`, `briefing`: what stands where a document may. */
function notADocument(argument: string): UsageProblem {
  const ending = FILE_ENDING.exec(argument)?.[0].toLowerCase() ?? '';
  return nearest(ending, [DOCUMENT_ENDING]) === undefined ? { usage: 'too-many', argument } : { usage: 'document-ending', argument, better: argument.replace(FILE_ENDING, DOCUMENT_ENDING) };
}

/** What was typed of the choices. */
export const givenChoices = (values: Values): Partial<BriefingChoices> =>
  Object.fromEntries(
    Object.entries({
      dataset: values.dataset,
      themes: values.themes === undefined ? undefined : listed(values.themes),
      // readOption has checked these four against their lists.
      language: values.lang as Language | undefined,
      length: values.length as Length | undefined,
      calendar: values.calendar as Calendar | undefined,
      size: values.size as SlideSize | undefined,
      template: values.template,
      look: values.look,
      release: values.release,
    }).filter(([, value]) => value !== undefined),
  );

function choicesOf(values: Values): TypedChoices {
  const { template, length, calendar, look, size } = DEFAULTS;
  return { dataset: undefined, themes: [], language: undefined, template, length, calendar, look, size, ...givenChoices(values) };
}

function briefingOf(name: BriefingCommand, rest: readonly string[], values: Values): Command | UsageProblem {
  if (rest[0] !== undefined) return notADocument(rest[0]);
  if (values.out === undefined) return { usage: 'out-missing', command: name };
  const choices = choicesOf(values);
  if (name === 'preview' && FILE_ENDING.test(values.out)) return { usage: 'out-is-folder', out: values.out };
  if (name === 'preview') return { name, choices, out: values.out };
  const parts = name === 'export' ? partsOfExport(values) : partsOfHandout(values);
  const misnamed = 'usage' in parts ? undefined : outFault(values.out, 'deck' in parts ? 'pptx' : (parts.narrative?.formats[0] ?? 'pdf'));
  if (misnamed !== undefined) return misnamed;
  return 'usage' in parts ? parts : { name, choices, parts, out: values.out };
}
