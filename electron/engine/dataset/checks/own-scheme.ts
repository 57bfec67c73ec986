/** Levels of handling.yaml that cannot be told apart, or that cannot be read. */
import { type Problem, problem } from '../../diagnostics/problem.ts';
import { contrast, LEAST_CONTRAST } from '../../units/contrast.ts';
import type { FieldPath } from '../../source/locate.ts';
import type { Draft } from '../draft.ts';
import { handlingFileSchema } from '../handling/own-scheme.ts';
import { bareLabel } from '../handling/schemes.ts';
import { withFallbacks } from '../languages.ts';

/** A name that a level goes by, where it stands and what it is. */
interface Name {
  readonly level: number;
  readonly as: 'label' | 'shown' | 'portion' | 'also';
  readonly path: FieldPath;
  readonly text: string;
  /** What is the same for names that people would take for one another. */
  readonly key: string;
}

export function checkOwnScheme(draft: Draft): readonly Problem[] {
  const file = draft.files.get('handling.yaml');
  const { languages } = draft;
  const read = handlingFileSchema.safeParse(withFallbacks('handling.yaml', file?.value, languages));
  if (file === undefined || !read.success) return [];
  const { levels } = read.data;
  const named = (level: number): string => levels[level]?.label ?? '';
  const written = (level: number, as: Name['as'], more: FieldPath, text: string, key = bareLabel(text)): Name => ({ level, as, path: ['levels', level, as, ...more], text, key });
  const labels = levels.map(({ label }, level) => written(level, 'label', [], label));
  const inLabelsPlace = (level: number, as: Name['as'], key?: string): Name => ({ ...written(level, 'label', [], named(level), key), as });
  const shown = languages.flatMap((language) => levels.map((each, level) => {
    const key = `${language} ${bareLabel(each.shown?.[language] ?? each.label)}`;
    return each.shown === undefined ? inLabelsPlace(level, 'shown', key) : written(level, 'shown', [language], each.shown[language], key);
  }));
  const portions = levels.map((each, level) => (each.portion === undefined ? inLabelsPlace(level, 'portion') : written(level, 'portion', [], each.portion)));
  const meant = levels.flatMap(({ also = [] }, level) => also.map((text, index) => written(level, 'also', [index], text)));
  // Where the label stands for both, it has been told of the labels.
  const taken = [...twice([...labels, ...meant]), ...[shown, portions].flatMap(twice).filter(({ second, first }) => second.path.at(-1) !== 'label' || first.path.at(-1) !== 'label')];
  return [
    ...taken.map(({ first, second }) => problem('error', 'dataset.level-twice', { as: second.as, text: second.text, label: named(second.level), other: named(first.level) }, file.where(second.path))),
    ...levels.flatMap(({ ground, ink }, level) => {
      if (ground === undefined && ink === undefined) return [];
      if (ground === undefined || ink === undefined) return [problem('warning', 'dataset.level-colour', { label: named(level), lacks: ground === undefined ? 'ground' : 'ink' }, file.where(['levels', level, ground === undefined ? 'ink' : 'ground'], 'key'))];
      const ratio = contrast(ground.slice(1), ink.slice(1));
      return ratio < LEAST_CONTRAST ? [problem('error', 'dataset.level-contrast', { label: named(level), ratio }, file.where(['levels', level, 'ink']))] : [];
    }),
  ];
}

/** Names that a level before has already; those of one level may be alike. */
function twice(names: readonly Name[]): readonly { readonly first: Name; readonly second: Name }[] {
  const known = new Map<string, Name>();
  return names.flatMap((second) => {
    const first = known.get(second.key);
    if (first === undefined) known.set(second.key, second);
    return first === undefined || first.level === second.level ? [] : [{ first, second }];
  });
}
