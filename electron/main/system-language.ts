import type { Language } from '../contract/api.ts';

/** Persian where it is the first of the system's languages, else English. */
export const systemLanguage = (preferred: readonly string[]): Language => (/^fa(?:-|$)/i.test(preferred[0] ?? '') ? 'fa' : 'en');
