/** Slips of writing that readers notice: a small set, warnings only. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Language } from '../../units/language.ts';
import { marksPair } from '../../text/quotation-levels.ts';
import { expand, isTextSite, sitesOf } from '../draft.ts';
import type { Draft, TextSite } from '../draft.ts';
import { RECORD_FILES } from '../schema.ts';
import type { ParsedFile } from '../read/parse.ts';
import { placeOf } from './place.ts';

/** Arabic forms of letters and digits that Persian writes otherwise. */
const ARABIC: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'هٔ' };
const ARABIC_LETTERS = /[يىكة]/g;
const PERSIAN_LETTER = /[\u0620-\u065F\u066E-\u06EF]/;
const LATIN_WORDS = /[A-Za-z]{2,}\s+[A-Za-z]{2,}/;
/** «می رود», «نمی رود», «کتاب ها», «کتاب های»: with a space where a half-space belongs. */
const SPACED_PREFIX = /(?<=^|[\s«(])ن?می [آ-ی]+/g;
const SPACED_PLURAL = /[آ-ی]+ ها(?:ی|یی)?(?=$|[\s.,،؛:!؟»)])/g;
const ZWNJ = '\u200C';

/** Reports Arabic letters, straight quotes and missing half-spaces in Persian, and texts in the other language. */
export const checkWriting = (draft: Draft): readonly Problem[] => [
  ...textsIn(draft, 'fa').flatMap(checkPersian),
  ...sitesOf(draft, RECORD_FILES, ['*', 'quote'])
    .flatMap((site) => [...expand(site, ['fa']), ...expand(site, ['en'])])
    .filter(isTextSite)
    .filter(({ value }) => !marksPair(value))
    .map(({ file, path }) => problem('warning', 'dataset.quotation-marks', undefined, file.where(path))),
  ...sitesOf(draft, ['dataset.yaml'], ['authors', '*']).filter(isTextSite).filter(({ value }) => PERSIAN_LETTER.test(value)).flatMap(arabicLetters),
  ...textsIn(draft, 'en')
    .filter(({ file, value }) => !namesWorks(file) && PERSIAN_LETTER.test(value))
    .map(({ file, path }) => problem('warning', 'dataset.other-language', { language: 'en' }, file.where(path))),
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
      ? [problem('warning', 'dataset.other-language', { language: 'fa' }, file.where(path))]
      : [];
  return [...letters, ...spaces, ...quotes, ...untranslated];
}

const arabicLetters = (site: TextSite): readonly Problem[] =>
  [...new Set(site.value.match(ARABIC_LETTERS) ?? [])].map((found) =>
    problem('warning', 'dataset.arabic-letter', { found, better: ARABIC[found] ?? '' }, placeOf(site, found)),
  );

/** Titles of works stand in the language they were written in. */
const namesWorks = (file: ParsedFile): boolean => file.name === 'sources.json';

/** The texts that stand under `fa` or `en`. */
const textsIn = (draft: Draft, language: Language): readonly TextSite[] =>
  draft.texts.filter(({ path }) => path.at(-1) === language);

/** The space that matters is the one after «می» or before «ها». */
function halfSpaced(found: string): string {
  return /^ن?می /.test(found) ? found.replace(' ', ZWNJ) : found.replace(/ (?=ها)/, ZWNJ);
}
