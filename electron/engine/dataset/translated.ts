/** Texts in both languages as translations.yaml knows them. */
import { fieldOf, valueAt } from '../source/value-at.ts';
import { digestOf } from '../units/digest.ts';
import { LANGUAGES } from '../units/language.ts';
import type { Draft } from './draft.ts';
import type { Pair } from './checks/pairs.ts';

/** The first digits of a digest. */
const LENGTH = 8;
const short = (text: string): string => digestOf(text.trim()).slice(0, LENGTH);

/** Every text that is in both languages, by a name that does not change when entries before it do. */
export const translatedIn = (draft: Draft): readonly { readonly key: string; readonly pair: Pair; readonly digests: readonly [fa: string, en: string] }[] =>
  draft.pairs().flatMap((pair) => (pair.language === LANGUAGES[0] ? [{ key: keyOf(pair), pair, digests: [short(pair.site.value), short(pair.other)] as const }] : []));

/** Entries of lists go by their ids, where they have any. */
function keyOf({ site: { file, path } }: Pair): string {
  const steps = path.slice(0, -1).map((step, index) => {
    const id = typeof step === 'number' ? fieldOf(valueAt(file.value, path.slice(0, index + 1)), 'id') : undefined;
    return typeof id === 'string' ? id : String(step);
  });
  return [file.name.replace(/\.\w+$/, ''), ...steps].join('/');
}

const HEAD = '# Both languages of each text as they were when they said the same. Made by "bardar check FOLDER --translated"; not to be edited.\n';

/** The file for a dataset as it is now. Where no text is in both languages it holds an empty group: a file that holds nothing is a mistake. */
export function translationsText(draft: Draft): string {
  const lines = translatedIn(draft).map(({ key, digests }) => `${key}: ${digests.join(' ')}\n`);
  return HEAD + (lines.length === 0 ? '{}\n' : lines.toSorted().join(''));
}
