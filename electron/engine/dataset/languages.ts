/** The languages that a dataset gives its texts in, and what stands where one of them lacks a text. */
import { isLanguage } from '../language/languages.ts';
import type { ParsedFile } from '../source/parse.ts';
import { LANGUAGES, type Language } from '../units/language.ts';
import { fieldOf } from '../source/value-at.ts';
import type { FileName } from './folder.ts';

/** In order of fallback, each once; all of them where the dataset does not say. */
export const languagesOf = ({ languages }: { readonly languages?: readonly Language[] | undefined }): readonly Language[] => (languages === undefined ? LANGUAGES : [...new Set(languages)]);

/**
 * The same of files before they are known to be right: what dataset.yaml says, else those that texts are in. One alone says so itself, so that a language
 * in which nothing is written yet is not taken for one that is not meant.
 */
export function declaredLanguages(files: readonly ParsedFile[]): readonly Language[] {
  const written = fieldOf(files.find(({ name }) => name === 'dataset.yaml')?.value, 'languages');
  const known = Array.isArray(written) ? LANGUAGES.filter((language) => written.includes(language)) : [];
  if (known.length > 0) return known.toSorted((a, b) => (written as unknown[]).indexOf(a) - (written as unknown[]).indexOf(b));
  const used = usedLanguages(files);
  return used.length > 1 ? used : LANGUAGES;
}

/** The languages that texts of a dataset are in. */
export function usedLanguages(files: readonly ParsedFile[]): readonly Language[] {
  const used = new Set<string>();
  files.filter(({ name }) => name !== 'sources.json').some(({ value }) => look(value, used));
  return LANGUAGES.filter((language) => used.has(language));
}

/** Notes down the languages of the texts of a value. @returns whether all of them have been seen */
function look(value: unknown, used: Set<string>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => look(item, used));
  return Object.entries(value).some(([field, inner]) => {
    if (typeof inner === 'string' && isLanguage(field)) used.add(field);
    return used.size === LANGUAGES.length || look(inner, used);
  });
}

/** Files, and lists of dataset.yaml, whose texts are names: where one is missing in a language, that of another stands. */
const NAMES: Readonly<Partial<Record<FileName, RegExp>>> = {
  'actors.yaml': /^\d+\.(?:name|short|role)$/,
  'places.yaml': /^\d+\.name$/,
  'routes.yaml': /^\d+\.name$/,
  'terms.yaml': /^\d+\.(?:term|short)$/,
  'sources.json': /^\d+\.custom\.(?:short|full|reportedBy)$/,
  'dataset.yaml': /^(?:units|instruments)\.\d+$/,
};

export const FILES_OF_NAMES = Object.keys(NAMES) as readonly FileName[];

export const isName = (name: FileName, path: readonly (string | number)[]): boolean => NAMES[name]?.test(path.join('.')) ?? false;

/**
 * A file's content with every text that it lacks in a language which the dataset does not declare, and every name that it lacks in any:
 * those of the first declared language that has it stand there. A sentence that a declared language lacks stays missing.
 */
export function withFallbacks(name: FileName, value: unknown, languages: readonly Language[], path: readonly (string | number)[] = []): unknown {
  if (languages.length === LANGUAGES.length && NAMES[name] === undefined) return value;
  if (Array.isArray(value)) return kept(value, value.map((item: unknown, index) => withFallbacks(name, item, languages, [...path, index])));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([field, item]: [string, unknown]) => [field, withFallbacks(name, item, languages, [...path, field])] as const);
  const lacking = LANGUAGES.filter((language) => isBlank(fieldOf(value, language)) && (!languages.includes(language) || isName(name, path)));
  const instead = languages.map((language) => fieldOf(value, language)).find((text) => typeof text === 'string' && !isBlank(text));
  const changed = inner.some(([field, item]) => item !== fieldOf(value, field)) || (instead !== undefined && lacking.length > 0);
  return changed ? Object.fromEntries([...inner, ...(instead === undefined ? [] : lacking.map((language) => [language, instead] as const))]) : value;
}

const kept = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] => (after.every((item, index) => item === before[index]) ? before : after);

export const isBlank = (text: unknown): boolean => text === undefined || text === null || (typeof text === 'string' && text.trim() === '');
