/** The window's words in every language. */
import type { Language } from '../../electron/contract/api.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import type { Words } from './words.ts';

export const ALL_WORDS: Readonly<Record<Language, Words>> = { fa, en };
