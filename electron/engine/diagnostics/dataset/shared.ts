/** Phrases that several messages about datasets share. */
import type { Language } from '../../units/language.ts';

/** "Did you mean …?" where there is a likely name, else what there is to choose from. */
export function choose(nearest: string | undefined, known: readonly string[]): Readonly<Record<Language, string>> {
  if (nearest !== undefined) return { en: `Did you mean "${nearest}"?`, fa: `شاید «${nearest}» باید باشد.` };
  return { en: `Choose from: ${known.join(', ')}.`, fa: `یکی از این‌ها را انتخاب کنید: ${known.join('، ')}.` };
}

/** What the steps of likelihood are called where a message explains one. */
export const STEP_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  remote: { en: 'almost no chance', fa: 'تقریباً ناممکن' },
  'very-unlikely': { en: 'very unlikely', fa: 'بسیار بعید' },
  unlikely: { en: 'unlikely', fa: 'بعید' },
  even: { en: 'roughly even', fa: 'حدود نیمی' },
  likely: { en: 'likely', fa: 'محتمل' },
  'very-likely': { en: 'very likely', fa: 'بسیار محتمل' },
  'almost-certain': { en: 'almost certain', fa: 'تقریباً قطعی' },
};
