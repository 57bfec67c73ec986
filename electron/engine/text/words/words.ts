/** The words that numbers, values and dates are put into: one table a language. */
import type { Language } from '../../units/language.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';
import type { Words } from './model.ts';

/** The table of a language. */
export const wordsOf = (language: Language): Words => (language === 'fa' ? persian : english);
