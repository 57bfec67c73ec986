/** Every language that the program speaks: adding one is a folder and a line here (docs/languages.md). */
import { en } from './en/language.ts';
import { fa } from './fa/language.ts';
import type { LanguageData } from './model.ts';

export const ALL = { fa, en } satisfies Readonly<Record<string, LanguageData>>;

/** Who speaks none of them is spoken to in this one. */
export const FOR_EVERYBODY: keyof typeof ALL = 'en';
