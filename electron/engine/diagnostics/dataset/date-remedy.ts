/** How a date is to be written instead of what stands there. */
import type { Language } from '../../units/language.ts';

export interface DateRemedy {
  /** The value to write behind `date:`. */
  readonly write: string;
  /** What the same may mean as well, where the month may stand first. */
  readonly or?: string;
  readonly why?: 'month-first' | 'iranian' | 'about' | 'season' | 'shortly' | undefined;
}

type Both = Readonly<Record<Language, string>>;

const GENERIC: Both = {
  en: 'Write 2025-11-12, 2025-11, 2025, 199X (a decade) or 2025-11-01/2025-11-12 (a span), in the Gregorian calendar.',
  fa: 'به میلادی بنویسید: 2025-11-12، 2025-11، 2025، 199X (دهه) یا 2025-11-01/2025-11-12 (بازه).',
};

/** The remedy in words. */
export function dateRemedyText(remedy: DateRemedy | undefined): Both {
  if (remedy === undefined) return GENERIC;
  const { write, or = '' } = remedy;
  switch (remedy.why) {
    case undefined:
      return { en: `Write ${write}.`, fa: `بنویسید ${write}.` };
    case 'month-first':
      return { en: `Write ${write}, or ${or} if the month stands first.`, fa: `بنویسید ${write}، یا اگر نخست ماه آمده است ${or}.` };
    case 'iranian':
      return { en: `Write ${write}: dates stand in the Gregorian calendar, and Bardar converts them.`, fa: `بنویسید ${write}؛ تاریخ‌ها به میلادی‌اند و بردار آن‌ها را برمی‌گرداند.` };
    case 'about':
      return { en: `Write ${write}; that it is not certain belongs into the text.`, fa: `بنویسید ${write}؛ اینکه قطعی نیست در متن می‌آید.` };
    case 'shortly':
      return {
        en: `Write ${write} where the source means shortly; otherwise say it in the text, and leave the date out.`,
        fa: `اگر منظور منبع فاصله‌ای اندک است بنویسید ${write}؛ اگر نه در متن بگویید و تاریخ را ننویسید.`,
      };
    case 'season':
      return { en: `Write the months that the source means, such as ${write}.`, fa: `ماه‌هایی را بنویسید که منظور منبع است، مانند ${write}.` };
  }
}
