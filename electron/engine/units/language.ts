/** Languages a deck and the window can speak. */
export const LANGUAGES = ['fa', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Direction = 'rtl' | 'ltr';

/** One text in every language. */
export type Localized = Readonly<Record<Language, string>>;
