/** A paragraph's runs cut where its text turns: looks and links divide a text in one way, directions in another. */
import type { Language } from '../../units/language.ts';
import { withoutMarks } from './isolates.ts';
import { markedStretches, type MarkedStretch } from './marks.ts';
import { isOneStretch } from './stretches.ts';

/** What is known of a run. Neighbouring runs that are isolated are one stretch. */
interface Cuttable {
  readonly text: string;
  readonly isolated?: boolean;
}

/** The part of a run that lies in one stretch. */
export interface Cut<R> {
  readonly run: R;
  /** As the run has it; and with the marks of direction that a format without isolates needs. */
  readonly text: string;
  readonly marked: string;
  /** The stretch: the same object for all its parts. */
  readonly stretch: MarkedStretch;
}

/** The parts in order. */
export function cutRuns<R extends Cuttable>(runs: readonly R[], language: Language): readonly Cut<R>[] {
  const cuts: Cut<R>[] = [];
  const left = runs.map((run) => ({ run, count: [...withoutMarks(run.text)].length }));
  for (const stretch of markedStretches(isolatedText(runs), language)) {
    let next = 0;
    const signs = [...stretch.text];
    for (let first = true; next < signs.length; first = false) {
      while (left[0]?.count === 0) left.shift();
      const owner = left[0];
      if (owner === undefined) break;
      let marked = '';
      while (next < signs.length && (owner.count > 0 || isMark(signs[next]))) {
        marked += signs[next];
        if (!isMark(signs[next])) owner.count -= 1;
        next += 1;
      }
      const isLast = next >= signs.length;
      cuts.push({
        run: owner.run,
        text: withoutMarks(marked),
        marked: `${first ? stretch.before : ''}${marked}${isLast ? stretch.behind : ''}`,
        stretch,
      });
    }
  }
  return cuts;
}

/** The runs with the marks that their paragraph needs. */
export function markRuns<R extends Cuttable>(runs: readonly R[], language: Language): readonly R[] {
  if (isOneStretch(isolatedText(runs), language)) return runs;
  const cuts = cutRuns(runs, language);
  return runs.map((run) => {
    const text = cuts.filter((cut) => cut.run === run).map(({ marked }) => marked).join('');
    return text === run.text ? run : { ...run, text };
  });
}

/** `markRuns` for who sets the same texts again and again, in one size after the other. */
export function rememberedMarks(language: Language): <R extends Cuttable>(runs: readonly R[]) => readonly R[] {
  // Most paragraphs are one run, whose text is its own key.
  const [plain, cut] = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()];
  return (runs) => {
    const [only] = runs;
    const [known, key] = only && runs.length === 1 && only.isolated !== true ? [plain, only.text] : [cut, JSON.stringify(runs.map(({ text, isolated = false }) => [text, isolated]))];
    const marked = known.get(key) ?? markRuns(runs, language).map(({ text }) => text);
    known.set(key, marked);
    return runs.map((run, index) => ({ ...run, text: marked[index] ?? '' }));
  };
}

const isMark = (sign = ''): boolean => sign !== '' && withoutMarks(sign) === '';

const [OPEN, CLOSE] = ['\u2068', '\u2069'];

const isolatedText = (runs: readonly Cuttable[]): string =>
  runs
    .map(({ text, isolated = false }, index) => {
      if (!isolated) return text;
      const [opens, closes] = [runs[index - 1]?.isolated !== true, runs[index + 1]?.isolated !== true];
      return `${opens ? OPEN : ''}${text}${closes ? CLOSE : ''}`;
    })
    .join('');
