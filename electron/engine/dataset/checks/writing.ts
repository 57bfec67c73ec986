/** Slips of writing that readers notice: a small set, warnings only. */
import { LETTER_LINES, LETTER_LISTS } from '../../../contract/letter.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Language } from '../../units/language.ts';
import { LANGUAGES } from '../../units/language.ts';
import { marksPair } from '../../text/quotation-levels.ts';
import { fieldOf, valueAt } from '../../source/value-at.ts';
import { grouped } from '../../units/grouped.ts';
import { sitesOf } from '../draft.ts';
import { isTextSite } from '../../source/site.ts';
import type { Draft } from '../draft.ts';
import type { TextSite } from '../../source/site.ts';
import type { ParsedFile } from '../../source/parse.ts';
import { placeOf } from './place.ts';

/** Arabic forms of letters and digits that Persian writes otherwise. */
const ARABIC: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'هٔ' };
const ARABIC_LETTERS = /[يىكة]/g;
const PERSIAN_LETTER = /[\u0620-\u065F\u066E-\u06EF]/;
const LATIN_WORDS = /[A-Za-z]{2}\s+[A-Za-z]{2}/;
/** «می رود», «نمی رود», «کتاب ها», «کتاب های»: with a space where a half-space belongs. */
const SPACED_PREFIX = /(?<=^|[\s«(])ن?می [آ-ی]+/g;
const SPACED_PLURAL = /(?<![آ-ی])[آ-ی]+ ها(?:ی|یی)?(?=$|[\s.,،؛:!؟»)])/g;
/** Feet and inches, minutes and seconds of arc: no quotation marks. */
const INCHES = /(?<=[0-9۰-۹])"(?![^"]*")/gu;
const ZWNJ = '\u200C';

/** Texts of dataset.yaml that are in one language: names, and what stands around a letter. */
const PLAIN_TEXTS = [['authors', '*'], ...LETTER_LINES.map((name) => ['letter', name]), ...LETTER_LISTS.map((name) => ['letter', name, '*'])];

/** Reports Arabic letters, straight quotes and missing half-spaces in Persian, and texts in the other language. */
export const checkWriting = (draft: Draft): readonly Problem[] => [
  ...textsIn(draft, 'fa').flatMap(checkPersian),
  ...LANGUAGES.flatMap((language) => textsIn(draft, language))
    .filter(({ file, value }) => !namesWorks(file) && !marksPair(value.replace(INCHES, '')))
    .map(({ file, path }) => problem('warning', 'dataset.quotation-marks', undefined, file.where(path))),
  ...persianOfSources(draft).flatMap(arabicLetters),
  ...PLAIN_TEXTS.flatMap((path) => sitesOf(draft, ['dataset.yaml'], path)).filter(isTextSite).filter(({ value }) => PERSIAN_LETTER.test(value)).flatMap(arabicLetters),
  ...textsIn(draft, 'en')
    .filter(({ file, value }) => !namesWorks(file) && PERSIAN_LETTER.test(value))
    .map(({ file, path }) => problem('warning', 'dataset.other-language', { language: 'en', other: 'fa', letters: 'others' }, file.where(path))),
];

function checkPersian(site: TextSite): readonly Problem[] {
  const { file, path, value } = site;
  const letters = arabicLetters(site);
  const spaces = [...value.matchAll(SPACED_PREFIX), ...value.matchAll(SPACED_PLURAL)].map(([found]) =>
    problem('warning', 'dataset.half-space', { found, better: halfSpaced(found) }, placeOf(site, found)),
  );
  const quotes = value.includes('"') ? [problem('warning', 'dataset.straight-quotes', undefined, file.where(path))] : [];
  const untranslated =
    !namesWorks(file) && !PERSIAN_LETTER.test(value) && LATIN_WORDS.test(value)
      ? [problem('warning', 'dataset.other-language', { language: 'fa', other: 'en', letters: 'none' }, file.where(path))]
      : [];
  return [...letters, ...spaces, ...quotes, ...untranslated];
}

const arabicLetters = (site: TextSite): readonly Problem[] =>
  [...new Set(site.value.match(ARABIC_LETTERS) ?? [])].map((found) =>
    problem('warning', 'dataset.arabic-letter', { found, better: ARABIC[found] ?? '' }, placeOf(site, found)),
  );

/** Texts of sources that are in Persian. A work in Arabic keeps its letters, those of its author too. */
function persianOfSources(draft: Draft): readonly TextSite[] {
  const texts = draft.texts().filter(({ file, path }) => namesWorks(file) && !NO_WORDS.includes(String(path[1])));
  return [...grouped(texts, ({ path: [index] }) => index).values()].flatMap((own) => {
    const language = own[0] && fieldOf(valueAt(own[0].file.value, own[0].path.slice(0, 1)), 'language');
    const isArabic = (typeof language === 'string' && /^ar\b/i.test(language)) || (language === undefined && inArabic(own.map(({ value }) => value).join(' ')));
    return isArabic ? [] : own;
  });
}

const NO_WORDS: readonly string[] = ['id', 'type', 'URL', 'DOI', 'language'];

/** Letters and words that Persian does without; several words with the article. */
const inArabic = (text: string): boolean =>
  !/[پچژگ]/u.test(text) && (/[ةإ]|(?<!\p{L})(?:في|إلى|على|عن|هذا|هذه|التي|الذي)(?!\p{L})/u.test(text) || (text.match(/(?<!\p{L})(?:ال|وال|بال|لل)\p{L}{3}/gu) ?? []).length > 1);

/** Titles of works stand in the language they were written in. */
const namesWorks = (file: ParsedFile): boolean => file.name === 'sources.json';

/** The texts that stand under `fa` or `en`. */
const textsIn = (draft: Draft, language: Language): readonly TextSite[] =>
  draft.texts().filter(({ path }) => path.at(-1) === language);

/** The space that matters is the one after «می» or before «ها». */
function halfSpaced(found: string): string {
  return /^ن?می /.test(found) ? found.replace(' ', ZWNJ) : found.replace(/ (?=ها)/, ZWNJ);
}
