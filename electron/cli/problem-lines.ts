/** Problems on a terminal, and how many there are of them. */
import { dirname } from 'node:path';
import { inWords, type Problem, type Severity, type Where } from '../engine/diagnostics/problem.ts';
import { pluralOf, writingOf } from '../engine/language/languages.ts';
import type { Language, Localized } from '../engine/units/language.ts';
import { visible } from '../engine/units/visible.ts';
import type { Io } from './io.ts';

/** Warnings and notes about the dataset are the same at every export: `check` lists them. */
export const isOfDataset = ({ code, severity }: Problem): boolean => code.startsWith('dataset.') && severity !== 'error';

/** How many of them a dataset has; empty where it has none. */
export function datasetLine(problems: readonly Problem[], language: Language): string {
  const [first] = problems;
  if (first === undefined) return '';
  const counts = countsOf(problems, ['warning', 'info'], language);
  const folder = visible(dirname(first.where.file ?? ''));
  return { en: `The dataset has ${counts}: bardar check ${folder} tells them.\n`, fa: `مجموعه‌داده ${counts} دارد؛ bardar check ${folder} آن‌ها را می‌گوید.\n` }[language];
}

const SEVERITY: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', fa: 'خطا' },
  warning: { en: 'warning', fa: 'هشدار' },
  info: { en: 'note', fa: 'نکته' },
};

const SLIDE: Localized = { en: 'slide', fa: 'اسلاید' };

/** Prints each of the problems: where, how bad, what, and what to do. */
export function printProblems(problems: readonly Problem[], language: Language, io: Pick<Io, 'err'>): void {
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
export const count = (problems: readonly Problem[], language: Language): string =>
  countsOf(problems, problems.some(({ severity }) => severity === 'info') ? ['error', 'warning', 'info'] : ['error', 'warning'], language, true);

/** How many there are of each kind, in this order. @param zeros whether kinds without any are told too */
function countsOf(problems: readonly Problem[], kinds: readonly Severity[], language: Language, zeros = false): string {
  const counted = kinds.map((kind) => [problems.filter(({ severity }) => severity === kind).length, COUNTED[kind]] as const).filter(([number]) => zeros || number > 0);
  return counted.map(([number, word]) => `${number} ${named(word, number, language)}`).join(writingOf(language).comma);
}

/** What is counted, by the plural rules of CLDR; a language may have one form for all numbers. */
export type Noun = Readonly<Record<Language, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }>>;
const ERRORS: Noun = { en: { one: 'error', other: 'errors' }, fa: { other: 'خطا' } };
const WARNINGS: Noun = { en: { one: 'warning', other: 'warnings' }, fa: { other: 'هشدار' } };
const NOTES: Noun = { en: { one: 'note', other: 'notes' }, fa: { other: 'نکته' } };
const COUNTED: Readonly<Record<Severity, Noun>> = { error: ERRORS, warning: WARNINGS, info: NOTES };

/** The word that goes with the number. */
export const named = (word: Noun, number: number, language: Language): string => word[language][pluralOf(number, language)] ?? word[language].other;

