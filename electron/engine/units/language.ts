/** The languages that the program speaks, by their tags; texts in them, and the ways that texts run. */
import type { LanguageData } from '../language/model.ts';
import { ALL } from '../language/all.ts';

export type Language = keyof typeof ALL;

/** Languages a deck and the window can speak. */
export const LANGUAGES = Object.keys(ALL) as readonly Language[];

export type Direction = LanguageData['writing']['direction'];

/** One text in every language. */
export type Localized = Readonly<Record<Language, string>>;
