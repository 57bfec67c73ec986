import type { Language } from '../contract/api.ts';
import { languageOfTag } from '../engine/language/languages.ts';

/** The first of the system's languages where the program speaks it, else the one for everybody. */
export const systemLanguage = (preferred: readonly string[]): Language => languageOfTag(preferred[0] ?? '');
