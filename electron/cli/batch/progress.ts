/** One line on the terminal for many briefings: a bar, how many are done, and what is being done. */
import type { Language } from '../../engine/units/language.ts';
import { lineOnTerminal, type ProgressLine, stageInWords } from '../progress.ts';
import type { PoolProgress } from './pool.ts';

/** Signs of the bar. */
const BAR = 20;

/** A line printed through `print`; silent where nobody watches. */
export const batchLine = (print: (text: string) => void, language: Language, watched: boolean): ProgressLine<PoolProgress> => lineOnTerminal(print, watched, (progress) => lineOf(progress, language));

function lineOf({ done, failed, of, now }: PoolProgress, language: Language): string {
  const full = of === 0 ? BAR : Math.floor((done / of) * BAR);
  const parts = [`[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${done}/${of}`];
  if (failed > 0) parts.push({ en: `${failed} failed`, fa: `${failed} ناموفق` }[language]);
  if (now !== undefined) parts.push([now.id, stageInWords(now.progress, language)].filter((part) => part !== '').join(': '));
  return parts.join(' · ');
}
