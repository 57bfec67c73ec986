/** The Admiralty code (NATO AJP-2.1, STANAG 2511): how reliable a source is, and how credible what it says. */
import type { Localized } from '../units/language.ts';

export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

export const RELIABILITY_WORDS: Readonly<Record<Reliability, Localized>> = {
  A: { en: 'completely reliable', fa: 'کاملاً معتبر' },
  B: { en: 'usually reliable', fa: 'معمولاً معتبر' },
  C: { en: 'fairly reliable', fa: 'نسبتاً معتبر' },
  D: { en: 'not usually reliable', fa: 'معمولاً نامعتبر' },
  E: { en: 'unreliable', fa: 'نامعتبر' },
  F: { en: 'reliability cannot be judged', fa: 'اعتبار نامعلوم' },
};

export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

export const CREDIBILITY_WORDS: Readonly<Record<Credibility, Localized>> = {
  1: { en: 'confirmed by other sources', fa: 'تأییدشده از منابع دیگر' },
  2: { en: 'probably true', fa: 'احتمالاً درست' },
  3: { en: 'possibly true', fa: 'شاید درست' },
  4: { en: 'doubtful', fa: 'مشکوک' },
  5: { en: 'improbable', fa: 'نامحتمل' },
  6: { en: 'truth cannot be judged', fa: 'درستی نامعلوم' },
};
