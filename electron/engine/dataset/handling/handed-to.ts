/** A dataset as one of its recipients gets it. */
import { byLanguage } from '../../language/languages.ts';
import { LANGUAGES } from '../../units/language.ts';
import type { Dataset } from '../schema.ts';

/**
 * The dataset with another list of who gets it: who is on one list is nobody's business on another.
 * @param names one a line; what the dataset's own list has is given in its languages, anything else as it is. Undefined: as the dataset says
 */
export function handedTo(dataset: Dataset, names: string | undefined): Dataset {
  if (names === undefined) return dataset;
  const { distribution = [], ...rest } = dataset;
  const wanted = names.split('\n').filter((name) => name !== '');
  const listed = wanted.map((name) => distribution.find((each) => LANGUAGES.some((language) => each[language] === name)) ?? byLanguage(() => name));
  return listed.length === 0 ? rest : { ...rest, distribution: listed };
}
