/** Stamps that stand on every page beside the handling mark: fixed words, so that readers know them. */
import { wordsOf } from '../language/languages.ts';
import type { Language } from '../units/language.ts';

export const draftStamp = (language: Language): string => wordsOf(language).draft;

/** @param day the day in words */
export const embargoStamp = (day: string, language: Language): string => wordsOf(language).embargoedUntil(day);
