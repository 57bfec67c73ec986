/** Stamps that stand on every page beside the handling mark: fixed words, so that readers know them. */
import type { Language } from '../units/language.ts';

export const draftStamp = (language: Language): string => (language === 'fa' ? 'پیش‌نویس' : 'DRAFT');

/** @param day the day in words */
export const embargoStamp = (day: string, language: Language): string => (language === 'fa' ? `انتشار پیش از ${day} ممنوع` : `EMBARGOED UNTIL ${day}`);
