import { z } from 'zod';
import { byLanguage } from '../../language/languages.ts';
import type { Localized } from '../../units/language.ts';
import type { ReadYaml } from '../../source/read-yaml.ts';
import { readYaml } from '../../source/read-yaml.ts';

export const STRINGS = 'strings.yaml';

// Spaces at the ends are meant: a string may be what stands between two words.
const text = z.strictObject(byLanguage(() => z.string().min(1)));

/** zod loses a field of this name without a word; so it is told as one that nobody knows. */
const NO_KEY = '__proto__';

/** The keys are the author's own; each must have every language. */
const schemaFor = (value: unknown): z.ZodType<Record<string, Localized>> =>
  z.strictObject(Object.fromEntries(keysOf(value).filter((key) => key !== NO_KEY).map((key) => [key, text])));

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** Reads strings.yaml: the words of the pack by key. */
export function readStrings(path: string, content: string): ReadYaml<ReadonlyMap<string, Localized>> {
  const { value, ...rest } = readYaml(STRINGS, path, content, schemaFor);
  return value === undefined ? rest : { ...rest, value: new Map(Object.entries(value)) };
}
