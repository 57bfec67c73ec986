/** A dataset as one of its recipients gets it. */
import type { Dataset } from '../schema.ts';

/**
 * The dataset with another list of who gets it: who is on one list is nobody's business on another.
 * @param names one a line; what the dataset's own list has in both languages is given in both, anything else as it is. Undefined: as the dataset says
 */
export function handedTo(dataset: Dataset, names: string | undefined): Dataset {
  if (names === undefined) return dataset;
  const { distribution = [], ...rest } = dataset;
  const wanted = names.split('\n').filter((name) => name !== '');
  const listed = wanted.map((name) => distribution.find(({ fa, en }) => fa === name || en === name) ?? { fa: name, en: name });
  return listed.length === 0 ? rest : { ...rest, distribution: listed };
}
