import type { Language } from '../../electron/contract/api.ts';

/** Each language in itself: who looks for a language reads that one. */
export const nativeNames: Readonly<Record<Language, string>> = { fa: 'فارسی', en: 'English' };

/** Language tags of the names above. */
export const nativeTags: Readonly<Record<Language, string>> = { fa: 'fa', en: 'en' };
