/** Prints how a command ended: for people (problems to stderr, the result to stdout), or as one JSON object. */
import { dirname } from 'node:path';
import { inWords, type Problem, type Severity, type Where, type WordedProblem } from '../engine/diagnostics/problem.ts';
import type { DeckMakeup } from '../contract/files.ts';
import type { Language, Localized } from '../engine/units/language.ts';
import { visible } from '../engine/units/visible.ts';
import type { Io } from './io.ts';
import { type CommandResult, EXIT_CODES, type Outcome, type WrittenFile } from './outcome.ts';
import { reportVerified } from './verified.ts';
import { usageInWords } from './usage.ts';

/** The report for machines; docs/cli.md describes it. */
export interface JsonReport {
  readonly bardar: string;
  readonly status: Outcome['status'];
  readonly exitCode: number;
  readonly result: CommandResult | null;
  readonly problems: readonly WordedProblem[];
  /** What is wrong with the arguments; only with status `usage`. */
  readonly usage?: string;
}

/** Prints the outcome as one JSON object on stdout. */
export function reportJson(outcome: Outcome, language: Language, io: Pick<Io, 'out' | 'resources'>): void {
  const report: JsonReport = {
    bardar: io.resources.version,
    status: outcome.status,
    exitCode: EXIT_CODES[outcome.status],
    result: 'result' in outcome ? outcome.result : null,
    problems: 'problems' in outcome ? outcome.problems.map((found) => inWords(found, language)) : [],
    ...(outcome.status === 'usage' ? { usage: usageInWords(outcome.found, language) } : {}),
  };
  io.out(`${JSON.stringify(report, null, 2)}\n`);
}

/** Prints the outcome for a person. */
export function reportText(outcome: Outcome, language: Language, io: Pick<Io, 'out' | 'err'>): void {
  switch (outcome.status) {
    case 'usage':
      io.err(`bardar: ${visible(usageInWords(outcome.found, language))}\n${SEE_HELP[language]}\n`);
      return;
    case 'cancelled':
      io.err(`${CANCELLED[language]}\n`);
      return;
    case 'problems':
      printProblems(outcome.problems, language, io);
      io.err(`${count(outcome.problems, language)}\n`);
      return;
    case 'differs':
    case 'done':
      if (outcome.result.command === 'verify') return reportVerified(outcome.result, language, io);
      printProblems(outcome.result.command === 'check' ? outcome.problems : outcome.problems.filter((found) => !isOfDataset(found)), language, io);
      io.err(outcome.result.command === 'check' ? '' : datasetLine(outcome.problems.filter(isOfDataset), language));
      io.out(pathsOf(outcome.result).map((path) => `${visible(path)}\n`).join(''));
      io.err(findingsLine(outcome.result, language) + fontLine(outcome.result, language));
      io.err(`${sumUp(outcome.result, language)}${count(outcome.problems, language)}\n`);
      return;
  }
}

/** Warnings and notes about the dataset are the same at every export: `check` lists them. */
const isOfDataset = ({ code, severity }: Problem): boolean => code.startsWith('dataset.') && severity !== 'error';

function datasetLine(problems: readonly Problem[], language: Language): string {
  const [first] = problems;
  if (first === undefined) return '';
  const counts = countsOf(problems, ['warning', 'info'], language);
  const folder = visible(dirname(first.where.file ?? ''));
  return { en: `The dataset has ${counts}: bardar check ${folder} tells them.\n`, fa: `مجموعه‌داده ${counts} دارد؛ bardar check ${folder} آن‌ها را می‌گوید.\n` }[language];
}

const pathsOf = (result: Told): readonly string[] =>
  'handouts' in result ? [result, ...result.handouts].map(({ path }) => path) : [result.path];

/** How much of the dataset is told, what stands on no source, and what had to be otherwise than asked. */
/** What counts say enough of. */
type Told = Exclude<CommandResult, { command: 'verify' }>;

function findingsLine(result: Told, language: Language): string {
  if (result.command !== 'export' && result.command !== 'handout') return '';
  const { facts, records, unsourced, substitutions, makeup, speaking } = result;
  const minutes = speaking === undefined ? undefined : Math.max(1, Math.round(speaking / 60));
  const shares = makeup === undefined ? [] : Object.entries(makeup).filter(([, bytes]) => bytes > 0);
  const sizes = shares.map(([held, bytes]) => `${HOLDINGS[held as keyof DeckMakeup][language]} ${Math.ceil(bytes / 1024)}`);
  return {
    en:
      `Records used: ${facts} of ${records}. Sentences without a source: ${unsourced}. Substitutions: ${substitutions}.\n` +
      (minutes === undefined ? '' : `Speaking time of the notes: about ${minutes} min.\n`) +
      (sizes.length === 0 ? '' : `Size in KB: ${sizes.join(', ')}.\n`),
    fa:
      `داده‌های به‌کاررفته: ${facts} از ${records}. جمله‌های بی‌منبع: ${unsourced}. جایگزینی‌ها: ${substitutions}.\n` +
      (minutes === undefined ? '' : `زمان گفتن یادداشت‌ها: حدود ${minutes} دقیقه.\n`) +
      (sizes.length === 0 ? '' : `اندازه به کیلوبایت: ${sizes.join('، ')}.\n`),
  }[language];
}

const HOLDINGS: Readonly<Record<keyof DeckMakeup, Localized>> = {
  slides: { en: 'slides', fa: 'اسلایدها' },
  charts: { en: 'charts', fa: 'نمودارها' },
  pictures: { en: 'pictures', fa: 'تصویرها' },
  fonts: { en: 'fonts', fa: 'قلم‌ها' },
  rest: { en: 'masters and the rest', fa: 'اسلایدهای پایه و بقیه' },
};

/** Which fonts a deck needs where it is shown, or what it costs that it holds them. */
function fontLine(result: Told, language: Language): string {
  if (result.command !== 'export') return '';
  const { fonts, fontBytes } = result;
  if (fontBytes !== undefined) {
    const kilobytes = Math.ceil(fontBytes / 1024);
    return { en: `The deck holds its typeface: ${kilobytes} KB of its size.\n`, fa: `قلم در خود ارائه است: ${kilobytes} کیلوبایت از اندازهٔ آن.\n` }[language];
  }
  if (fonts.length === 0) return '';
  return {
    en: `Fonts to install where it is shown: ${fonts.join(', ')} (or export without --no-embed-font)\n`,
    fa: `قلم‌هایی که جای نمایش باید نصب باشند: ${fonts.join('، ')} (یا بدون --no-embed-font خروجی بگیرید)\n`,
  }[language];
}

const SEE_HELP: Localized = { en: 'See bardar --help.', fa: 'راهنما: bardar --help' };
const CANCELLED: Localized = { en: 'Cancelled; nothing was written.', fa: 'لغو شد؛ چیزی نوشته نشد.' };
const SEVERITY: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', fa: 'خطا' },
  warning: { en: 'warning', fa: 'هشدار' },
  info: { en: 'note', fa: 'نکته' },
};

const SLIDE: Localized = { en: 'slide', fa: 'اسلاید' };

function printProblems(problems: readonly Problem[], language: Language, io: Pick<Io, 'err'>): void {
  for (const found of problems) {
    const { severity, message, hint, where } = inWords(found, language);
    const place = placeOf(where);
    const particulars = [where.field, where.fact, where.slide === undefined ? undefined : `${SLIDE[language]} ${where.slide}`].filter((part) => part !== undefined);
    const behind = particulars.length === 0 ? '' : ` [${particulars.join(', ')}]`;
    io.err(`${visible(`${place}${SEVERITY[severity][language]}: ${message}${behind}`)}\n  ${visible(hint)}\n`);
  }
}

/** `file:line:column: `, as editors and terminals make links of it. */
function placeOf({ file, line, column }: Where): string {
  const parts = [file, line, column].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `${parts.join(':')}: `;
}

/** Errors and warnings, and notes where there are any. */
const count = (problems: readonly Problem[], language: Language): string =>
  countsOf(problems, problems.some(({ severity }) => severity === 'info') ? ['error', 'warning', 'info'] : ['error', 'warning'], language, true);

/** How many there are of each kind, in this order. @param zeros whether kinds without any are told too */
function countsOf(problems: readonly Problem[], kinds: readonly Severity[], language: Language, zeros = false): string {
  const counted = kinds.map((kind) => [problems.filter(({ severity }) => severity === kind).length, COUNTED[kind]] as const).filter(([number]) => zeros || number > 0);
  return counted.map(([number, word]) => `${number} ${named(word, number, language)}`).join(language === 'fa' ? '، ' : ', ');
}

function sumUp(result: Told, language: Language): string {
  const parts = result.command === 'check' ? checked(result) : written(result);
  const separator = language === 'fa' ? '، ' : ', ';
  return parts.map(([number, word]) => `${number} ${named(word, number, language)}${separator}`).join('');
}

/** What is counted. Persian does not change the word by its number. */
interface Noun {
  readonly one: string;
  readonly more: string;
  readonly fa: string;
}
type Counted = readonly [number: number, word: Noun];

const SLIDES: Noun = { one: 'slide', more: 'slides', fa: 'اسلاید' };
const FACTS: Noun = { one: 'fact', more: 'facts', fa: 'داده' };
const FILES: Noun = { one: 'file', more: 'files', fa: 'پرونده' };
const PAGES: Noun = { one: 'page', more: 'pages', fa: 'صفحه' };
const THEMES: Noun = { one: 'theme', more: 'themes', fa: 'موضوع' };
const EDITS: Noun = { one: 'edit', more: 'edits', fa: 'ویرایش' };
const KILOBYTES: Noun = { one: 'KB', more: 'KB', fa: 'کیلوبایت' };
const ERRORS: Noun = { one: 'error', more: 'errors', fa: 'خطا' };
const WARNINGS: Noun = { one: 'warning', more: 'warnings', fa: 'هشدار' };
const NOTES: Noun = { one: 'note', more: 'notes', fa: 'نکته' };
const COUNTED: Readonly<Record<Severity, Noun>> = { error: ERRORS, warning: WARNINGS, info: NOTES };

function named(word: Noun, number: number, language: Language): string {
  if (language === 'fa') return word.fa;
  return number === 1 ? word.one : word.more;
}

function checked(result: Extract<CommandResult, { command: 'check' }>): readonly Counted[] {
  if (result.kind === 'dataset') return [[result.themes, THEMES], [result.facts, FACTS]];
  return result.kind === 'template' ? [[result.slides, SLIDES]] : [[result.slides, SLIDES], [result.edits, EDITS]];
}

function written(result: Exclude<Told, { command: 'check' }>): readonly Counted[] {
  if (result.command === 'new') return [[result.slides, SLIDES]];
  if (result.command === 'preview') return [[result.slides.length, SLIDES]];
  const files = [result, ...result.handouts];
  const sum = (count: (file: WrittenFile) => number | undefined): number => files.reduce((total, file) => total + (count(file) ?? 0), 0);
  const all: readonly Counted[] = [
    [files.length === 1 ? 0 : files.length, FILES],
    [result.slides ?? 0, SLIDES],
    [sum(({ pages }) => pages), PAGES],
    [result.facts, FACTS],
    [Math.ceil(sum(({ bytes }) => bytes) / 1024), KILOBYTES],
  ];
  return all.filter(([number, word]) => number > 0 || word === FACTS);
}
