/** One line on the terminal that says what is being done; it is rubbed out before anything else is printed. */
import type { Progress } from '../contract/progress.ts';
import type { Language, Localized } from '../engine/units/language.ts';
import type { Stage } from '../engine/units/stage.ts';

const STAGE_WORDS: Readonly<Record<Stage, Localized>> = {
  load: { en: 'Reading the dataset', fa: 'خواندن مجموعه‌داده' },
  fill: { en: 'Filling the template', fa: 'پر کردن الگو' },
  parse: { en: 'Reading the slides', fa: 'خواندن اسلایدها' },
  layout: { en: 'Laying out', fa: 'چیدمان اسلایدها' },
  paint: { en: 'Drawing', fa: 'رسم اسلایدها' },
  print: { en: 'Printing', fa: 'چاپ' },
  finish: { en: 'Finishing', fa: 'آماده‌سازی نهایی پرونده' },
  validate: { en: 'Validating', fa: 'اعتبارسنجی' },
  write: { en: 'Writing', fa: 'نوشتن پرونده' },
};

/** Clears the line of the terminal. */
const RUB_OUT = '\r\u001b[K';

/** One line on a terminal that is written anew. */
export interface ProgressLine<P = Progress> {
  readonly show: (progress: P) => void;
  readonly clear: () => void;
}

/** What is being done, and how much of it. */
export const stageInWords = ({ stage, done }: Progress, language: Language): string => `${STAGE_WORDS[stage][language]} … ${Math.round(done * 100)}%`;

/** A progress line printed through `print`; silent where nobody watches. */
export const progressLine = (print: (text: string) => void, language: Language, watched: boolean): ProgressLine =>
  lineOnTerminal(print, watched, (progress) => stageInWords(progress, language));

/** A line printed through `print` where it says something new; silent where nobody watches. */
export function lineOnTerminal<P>(print: (text: string) => void, watched: boolean, inWords: (progress: P) => string): ProgressLine<P> {
  if (!watched) return { show: () => undefined, clear: () => undefined };
  let shown = '';
  return {
    show: (progress) => {
      const line = `${RUB_OUT}${inWords(progress)}`;
      if (line !== shown) print(line);
      shown = line;
    },
    clear: () => print(RUB_OUT),
  };
}
