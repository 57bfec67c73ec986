/** Prints how a command ended: for people (problems to stderr, the result to stdout), or as one JSON object. */
import { inWords, type WordedProblem } from '../engine/diagnostics/problem.ts';
import type { DeckMakeup } from '../contract/files.ts';
import { writingOf } from '../engine/language/languages.ts';
import type { Language, Localized } from '../engine/units/language.ts';
import { visible } from '../engine/units/visible.ts';
import { reportBatch } from './batch/report.ts';
import type { Io } from './io.ts';
import { type BatchResult, type CommandResult, EXIT_CODES, type JobResult, type Outcome, type WrittenFile } from './outcome.ts';
import { count, datasetLine, isOfDataset, named, type Noun, printProblems } from './problem-lines.ts';
import { reportVerified } from './verified.ts';
import { usageInWords } from './usage.ts';

/** What has come of many briefings, each with its own problems. */
type WordedBatch = Omit<BatchResult, 'jobs'> & { readonly jobs: readonly (Omit<JobResult, 'problems'> & { readonly problems: readonly WordedProblem[] })[] };

/** The report for machines; docs/cli.md describes it. */
export interface JsonReport {
  readonly bardar: string;
  readonly status: Outcome['status'];
  readonly exitCode: number;
  readonly result: Exclude<CommandResult, BatchResult> | WordedBatch | null;
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
    result: 'result' in outcome && outcome.result !== undefined ? worded(outcome.result, language) : null,
    problems: 'problems' in outcome ? outcome.problems.map((found) => inWords(found, language)) : [],
    ...(outcome.status === 'usage' ? { usage: usageInWords(outcome.found, language) } : {}),
  };
  io.out(`${JSON.stringify(report, null, 2)}\n`);
}

/** A result whose problems are put into words. */
const worded = (result: CommandResult, language: Language): JsonReport['result'] =>
  result.command === 'batch' ? { ...result, jobs: result.jobs.map((job) => ({ ...job, problems: job.problems.map((found) => inWords(found, language)) })) } : result;

/** Prints the outcome for a person. */
export function reportText(outcome: Outcome, language: Language, io: Pick<Io, 'out' | 'err'>): void {
  switch (outcome.status) {
    case 'usage':
      io.err(`bardar: ${visible(usageInWords(outcome.found, language))}\n${SEE_HELP[language]}\n`);
      return;
    case 'cancelled':
      if (outcome.result !== undefined) reportBatch(outcome.result, language, io);
      io.err(`${(outcome.result === undefined ? CANCELLED : CANCELLED_BATCH)[language]}\n`);
      return;
    case 'failed':
      return reportBatch(outcome.result, language, io);
    case 'problems':
      printProblems(outcome.problems, language, io);
      io.err(`${count(outcome.problems, language)}\n`);
      return;
    case 'differs':
    case 'done':
      if (outcome.result.command === 'batch') return reportBatch(outcome.result, language, io);
      if (outcome.result.command === 'verify') return reportVerified(outcome.result, language, io);
      printProblems(outcome.result.command === 'check' ? outcome.problems : outcome.problems.filter((found) => !isOfDataset(found)), language, io);
      io.err(outcome.result.command === 'check' ? '' : datasetLine(outcome.problems.filter(isOfDataset), language));
      io.out(pathsOf(outcome.result).map((path) => `${visible(path)}\n`).join(''));
      io.err(findingsLine(outcome.result, language) + fontLine(outcome.result, language));
      io.err(`${sumUp(outcome.result, language)}${count(outcome.problems, language)}\n`);
      return;
  }
}

const pathsOf = (result: Told): readonly string[] =>
  'handouts' in result ? [result, ...result.handouts].map(({ path }) => path) : [result.path];

/** How much of the dataset is told, what stands on no source, and what had to be otherwise than asked. */
/** What counts say enough of. */
type Told = Exclude<CommandResult, { command: 'verify' | 'batch' }>;

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
  if (result.command !== 'export' || result.kind !== 'deck') return '';
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
const CANCELLED_BATCH: Localized = { en: 'Interrupted. What is made stays; the same command goes on where this one was.', fa: 'قطع شد. آنچه ساخته شده می‌ماند؛ همین فرمان کار را از همان‌جا ادامه می‌دهد.' };
function sumUp(result: Told, language: Language): string {
  const parts = result.command === 'check' ? checked(result) : written(result);
  const separator = writingOf(language).comma;
  return parts.map(([number, word]) => `${number} ${named(word, number, language)}${separator}`).join('');
}

type Counted = readonly [number: number, word: Noun];

const SLIDES: Noun = { en: { one: 'slide', other: 'slides' }, fa: { other: 'اسلاید' } };
const FACTS: Noun = { en: { one: 'fact', other: 'facts' }, fa: { other: 'داده' } };
const FILES: Noun = { en: { one: 'file', other: 'files' }, fa: { other: 'پرونده' } };
const PAGES: Noun = { en: { one: 'page', other: 'pages' }, fa: { other: 'صفحه' } };
const THEMES: Noun = { en: { one: 'theme', other: 'themes' }, fa: { other: 'موضوع' } };
const EDITS: Noun = { en: { one: 'edit', other: 'edits' }, fa: { other: 'ویرایش' } };
const KILOBYTES: Noun = { en: { other: 'KB' }, fa: { other: 'کیلوبایت' } };
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
