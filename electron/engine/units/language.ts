/** Languages a deck and the window can speak. */
export const LANGUAGES = ['fa', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Direction = 'rtl' | 'ltr';

/** Reading direction of a language. */
export const directionOf = (language: Language): Direction => (language === 'fa' ? 'rtl' : 'ltr');

/** BCP 47 tag as PowerPoint writes it in `lang` attributes. */
export const languageTag = (language: Language): string => (language === 'fa' ? 'fa-IR' : 'en-US');

/** One text in every language. */
export type Localized = Readonly<Record<Language, string>>;
