/** Every language that the program speaks: adding one is a folder and a line here (docs/languages.md). */
import type { Language } from '../units/language.ts';
import { en } from './en/language.ts';
import { fa } from './fa/language.ts';
import type { LanguageData } from './model.ts';

export const ALL: Readonly<Record<Language, LanguageData>> = { fa, en };

/** Who speaks none of them is spoken to in this one. */
export const FOR_EVERYBODY: Language = 'en';
