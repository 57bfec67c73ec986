/** What stands in one language of a text and not in the other: numbers, values, dates, terms; and terms that are to be written otherwise. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { expand, isTextSite, type TextSite } from '../../source/site.ts';
import { fieldOf, valueAt } from '../../source/value-at.ts';
import { amountWritten, amountsIn, digitsIn } from '../../text/numbers-in.ts';
import { FORBIDDEN_CHARACTERS } from '../../units/characters.ts';
import { LANGUAGES, type Language } from '../../units/language.ts';
import { declaredLanguages } from '../languages.ts';
import { type Draft, sitesOf } from '../draft.ts';
import { fillPlaceholders, placeholdersOf } from '../placeholders.ts';
import { placeOf } from './place.ts';

/** Texts that name works or things are no sentences; their numbers belong to names. */
const NAMES: readonly string[] = ['sources.json', 'actors.yaml', 'places.yaml', 'terms.yaml'];

interface Pair {
  readonly site: TextSite;
  readonly language: Language;
  readonly other: string;
}

export const checkTwoLanguages = (draft: Draft): readonly Problem[] => pairsIn(draft).flatMap(ofPair);

/** Every text with what stands in its other language. */
function pairsIn(draft: Draft): readonly Pair[] {
  // What a dataset in one language has of the other is shown nowhere.
  if (declaredLanguages(draft.files.get('dataset.yaml')?.value).length < LANGUAGES.length) return [];
  return draft.texts.flatMap((site): readonly Pair[] => {
    const language = site.path.at(-1);
    if ((language !== 'fa' && language !== 'en') || NAMES.includes(site.file.name)) return [];
    const other = fieldOf(valueAt(site.file.value, site.path.slice(0, -1)), language === 'fa' ? 'en' : 'fa');
    // What is left of a text that was copied with control characters is no number.
    const isSound = [site.value, other].every((text) => typeof text === 'string' && text.search(FORBIDDEN_CHARACTERS) < 0);
    return typeof other === 'string' && isSound ? [{ site, language, other }] : [];
  });
}

function ofPair({ site, language, other }: Pair): readonly Problem[] {
  const missing = (what: 'number' | 'value', written: string) => problem('warning', 'dataset.one-language', { what, written, language: language === 'fa' ? 'en' : 'fa' }, placeOf(site, written));
  // An ordinal is spelled out in the other language as often as not: the 21st century.
  const bare = fillPlaceholders(site.value, () => ' ').replace(/(?<!\d)\d{1,4}(?:st|nd|rd|th)(?!\p{L})/gu, ' ');
  const amounts = amountsIn(fillPlaceholders(other, () => ' '));
  const numbers = digitsIn(bare).filter((each) => !tells(amounts, amountWritten(each)));
  const told = new Set(placeholdersOf(other).map(({ written }) => written.replaceAll(' ', '')));
  const values = placeholdersOf(site.value).filter(({ found, written }) => found.kind === 'value' && !told.has(written.replaceAll(' ', '')));
  return [...numbers.map((each) => missing('number', each)), ...values.map(({ written }) => missing('value', written))];
}

/** English multiplies thousands out; years of one calendar are those of the other. */
const tells = (amounts: readonly number[], amount: number | undefined): boolean =>
  amount === undefined ||
  amounts.some((each) => [1, 1e3, 1e6, 1e9].some((size) => Math.abs(each * size - amount) < 1e-9 * Math.max(1, amount) || Math.abs(amount * size - each) < 1e-9 * Math.max(1, each)) || (isYear(each) && isYear(amount) && [621, 622].includes(Math.abs(each - amount))));

const isYear = (amount: number): boolean => Number.isInteger(amount) && amount > 1000 && amount < 2500;

/** Terms of terms.yaml: written otherwise than it says, or in one language alone. */
export function checkTerms(draft: Draft): readonly Problem[] {
  const terms = sitesOf(draft, ['terms.yaml'], ['*']);
  if (terms.length === 0) return [];
  const wordsIn = (pattern: readonly string[]) => terms.map((term) => expand(term, pattern).filter(isTextSite).map(({ value }) => value));
  const spelled = (language: Language) => {
    const [names, shorts, avoided] = [wordsIn(['term', language]), wordsIn(['short', language]), wordsIn(['avoid', language, '*'])];
    return terms.map((_, index) => ({ names: [...(names[index] ?? []), ...(shorts[index] ?? [])], avoided: avoided[index] ?? [] }));
  };
  const known = { fa: spelled('fa'), en: spelled('en') };
  return pairsIn(draft).flatMap(({ site, language, other }) =>
    known[language].flatMap(({ names, avoided }, index) => {
      const [better = ''] = names;
      const wrong = avoided.flatMap((word) => [...site.value.matchAll(wholeWord(word, language))].map(([found]) => problem('warning', 'dataset.term-avoid', { found, better }, placeOf(site, found))));
      const elsewhere = known[language === 'fa' ? 'en' : 'fa'][index]?.names ?? [];
      const [found] = names.flatMap((word) => [...site.value.matchAll(wholeWord(word, language))].map(([each]) => each));
      const lost = found !== undefined && elsewhere.length > 0 && !elsewhere.some((word) => other.toLowerCase().includes(word.toLowerCase()));
      return lost ? [...wrong, problem('warning', 'dataset.one-language', { what: 'term', written: found, language: language === 'fa' ? 'en' : 'fa', expected: elsewhere[0] ?? '' }, placeOf(site, found))] : wrong;
    }),
  );
}

const wholeWord = (word: string, language: Language): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\u200C])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${language === 'en' ? '(?:s|es)?' : ''}(?![\\p{L}\\p{M}])`, language === 'en' ? 'giu' : 'gu');
