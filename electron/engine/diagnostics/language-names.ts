/** What languages are called in messages. */
import { languageName } from '../language/languages.ts';
import { type Language, LANGUAGES } from '../units/language.ts';

/** In each of the languages of messages. */
export const namesOf = (language: Language): Readonly<Record<'en' | 'fa', string>> => ({ en: languageName(language, 'en'), fa: languageName(language, 'fa') });

/** All but one. */
export const othersThan = (language: Language): readonly Language[] => LANGUAGES.filter((each) => each !== language);
