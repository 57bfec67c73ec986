/** Stands for `electron/engine/language/all.ts` in these tests: the program's languages and two that nobody speaks. */
import { ALL as REAL, FOR_EVERYBODY } from '../../electron/engine/language/all.ts';
import type { LanguageData } from '../../electron/engine/language/model.ts';
import { longer, otherLetters, worded } from './words.ts';

/** From the left, longer, with other quotation marks and the plural rules of Lithuanian: made of the English words. */
const qaa: LanguageData = {
  ...worded(REAL.en, longer),
  names: { qaa: 'qaa', en: 'Longer', fa: 'درازتر' },
  writing: { ...REAL.en.writing, locale: 'lt-LT', regional: 'lt-LT', quotes: [['„', '“'], ['‚', '‘']] },
};

/** From the right, in other digits and letters: made of the Persian words. */
const qab: LanguageData = {
  ...worded(REAL.fa, otherLetters),
  names: { qab: 'qab', en: 'Other', fa: 'دیگر' },
  writing: { ...REAL.fa.writing, locale: 'ar-EG', regional: 'ar-EG', digits: '٠١٢٣٤٥٦٧٨٩', numberShape: '[$-2000401]', counter: 'arabic-indic' },
};

export const ALL = { ...REAL, qaa, qab };
export { FOR_EVERYBODY };
