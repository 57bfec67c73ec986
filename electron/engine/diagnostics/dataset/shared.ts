/** Phrases that several messages about datasets share. */
import type { Language } from '../../units/language.ts';

/** "Did you mean …?" where there is a likely name, else what there is to choose from. */
export function choose(nearest: string | undefined, known: readonly string[]): Readonly<Record<Language, string>> {
  if (nearest !== undefined) return { en: `Did you mean "${nearest}"?`, fa: `شاید «${nearest}» باید باشد.` };
  return { en: `Choose from: ${known.join(', ')}.`, fa: `یکی از این‌ها را انتخاب کنید: ${known.join('، ')}.` };
}
