/** One line on the terminal for many briefings: a bar, how many are done, and what is being done. */
import type { Language } from '../../engine/units/language.ts';
import { RUB_OUT, stageInWords } from '../progress.ts';
import type { PoolProgress } from './pool.ts';

export interface BatchLine {
  readonly show: (progress: PoolProgress) => void;
  readonly clear: () => void;
}

/** Signs of the bar. */
const BAR = 20;

/** A line printed through `print`; silent where nobody watches. */
export function batchLine(print: (text: string) => void, language: Language, watched: boolean): BatchLine {
  if (!watched) return { show: () => undefined, clear: () => undefined };
  let shown = '';
  return {
    show: (progress) => {
      const line = `${RUB_OUT}${lineOf(progress, language)}`;
      if (line !== shown) print(line);
      shown = line;
    },
    clear: () => print(RUB_OUT),
  };
}

export function lineOf({ done, failed, of, now }: PoolProgress, language: Language): string {
  const full = of === 0 ? BAR : Math.floor((done / of) * BAR);
  const parts = [`[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${done}/${of}`];
  if (failed > 0) parts.push({ en: `${failed} failed`, fa: `${failed} ناموفق` }[language]);
  if (now !== undefined) parts.push([now.id, stageInWords(now.progress, language)].filter((part) => part !== '').join(': '));
  return parts.join(' · ');
}
