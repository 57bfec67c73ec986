/** Charts whose line on what is measured hides that the numbers are counted in thousands, millions and so on. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { wordsOf } from '../../language/languages.ts';
import { amountIn } from '../../text/value.ts';
import { type Scale, SCALES } from '../../language/words.ts';
import { LANGUAGES } from '../../units/language.ts';
import { type Draft, sitesOf } from '../draft.ts';
import { fieldOf } from '../../source/value-at.ts';
import { quantity } from '../fields.ts';

/** Warns of a `measure` that does not name the scale of the numbers above which it stands: 5210 thousand would read as 5210. */
export function checkMeasures(draft: Draft): readonly Problem[] {
  const records = new Map(sitesOf(draft, ['records'], ['*']).map(({ value }) => [fieldOf(value, 'id'), value]));
  return sitesOf(draft, ['themes.yaml'], ['*', 'points', '*']).flatMap(({ file, path, value: point }) => {
    const facts = fieldOf(point, 'facts');
    const told = Array.isArray(facts) ? facts.map((id: unknown) => records.get(id)) : [];
    const scale = scaleOf(told);
    const measure = fieldOf(fieldOf(point, 'chart'), 'measure');
    return LANGUAGES.flatMap((language) => {
      const text = fieldOf(measure, language);
      if (scale === undefined || typeof text !== 'string' || wordsOf(language).scaleNamed[scale].test(text)) return [];
      return [problem('warning', 'dataset.measure-scale', { scale, language }, file.where([...path, 'chart', 'measure', language]))];
    });
  });
}

/** The scale that a chart of these records is counted in: that of the series, else that of the figure farthest from zero. */
function scaleOf(records: readonly unknown[]): Scale | undefined {
  const ofKind = (kind: string) => records.filter((record) => fieldOf(record, 'kind') === kind);
  const [series] = ofKind('series');
  if (series !== undefined) return scaleIn(series);
  const figures = ofKind('figure');
  const alike = figures.filter((record) => fieldOf(record, 'unit') === fieldOf(figures[0], 'unit'));
  return scaleIn(alike.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]);
}

const scaleIn = (record: unknown): Scale | undefined => {
  const scale = fieldOf(record, 'scale');
  return SCALES.find((each) => each === scale);
};

function sizeOf(record: unknown): number {
  const value = quantity.safeParse(fieldOf(record, 'value'));
  return value.success ? Math.abs(amountIn({ value: value.data, scale: scaleIn(record) })) : 0;
}
