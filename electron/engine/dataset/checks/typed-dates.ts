/** Dates typed into texts, which stay in one calendar whatever the briefing is to have. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { byLanguage, wordsOf } from '../../language/languages.ts';
import type { CalendarSystem } from '../../language/words.ts';
import { LANGUAGES } from '../../units/language.ts';
import type { Language } from '../../units/language.ts';
import { sitesOf } from '../draft.ts';
import { expand, isTextSite } from '../../source/site.ts';
import type { Draft } from '../draft.ts';
import type { Site } from '../../source/site.ts';
import { placeOf } from './place.ts';

const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';
/** What a Persian month has behind it where a year follows: «ژانویهٔ ۲۰۲۴»، «مه‌ی ۲۰۲۴». */
const IZAFE = '(?:ٔ|\u200C?ی)?';

/** A month of some calendar and a year, with a day before it where there is one. */
interface Typed {
  readonly system: CalendarSystem;
  readonly pattern: RegExp;
  readonly months: readonly string[];
}

const TYPED = byLanguage(typedIn);

function typedIn(language: Language): readonly Typed[] {
  return (['gregorian', 'persian'] as const).map((system) => {
    const months = wordsOf(language).months[system].map((name) => name.replace(/ٔ$/, ''));
    const names = months.toSorted((a, b) => b.length - a.length).join('|');
    return { system, months, pattern: new RegExp(`(?<!\\p{L})(?:([0-9۰-۹]{1,2})(?:st|nd|rd|th)? )?(${names})${IZAFE},? (?:سال )?([0-9۰-۹]{4})(?![0-9۰-۹])`, 'gu') };
  });
}

/** Warns of them in statements, labels, notes and titles; what somebody said, and the titles of works, stand as they are. */
export const checkTypedDates = (draft: Draft): readonly Problem[] =>
  [
    ...['text', 'label', 'note', 'what', 'clause'].flatMap((field) => sitesOf(draft, ['records'], ['*', field])),
    ...sitesOf(draft, ['themes.yaml'], ['*', 'argument', 'text']),
    ...sitesOf(draft, ['themes.yaml'], ['*', 'prose', '*', 'text']),
    ...['title', 'meaning', 'say'].flatMap((field) => sitesOf(draft, ['themes.yaml'], ['*', 'points', '*', field])),
    ...['text', 'because'].flatMap((field) => sitesOf(draft, ['judgements.yaml', 'gaps.yaml'], ['*', field])),
    ...[['meaning'], ['signs', '*']].flatMap((field) => sitesOf(draft, ['judgements.yaml'], ['*', 'scenario', ...field])),
    ...['question', 'title'].flatMap((field) => sitesOf(draft, ['themes.yaml'], ['*', 'scenarios', '*', field])),
    ...['question', 'answer'].flatMap((field) => sitesOf(draft, ['questions.yaml'], ['*', field])),
    ...sitesOf(draft, ['themes.yaml'], ['*', 'points', '*', 'parts', '*', 'text']),
  ].flatMap((site) => LANGUAGES.flatMap((language) => typedDates(site, language)));

/** No date without one. */
const YEAR = /[0-9۰-۹]{4}/;

const typedDates = (site: Site, language: Language): readonly Problem[] =>
  expand(site, [language]).filter(isTextSite).filter(({ value }) => YEAR.test(value)).flatMap((text) =>
    TYPED[language].flatMap(({ system, pattern, months }) =>
      [...text.value.matchAll(pattern)].map(([written, day, month = '', year = '']) => {
        const parts = [latin(year), pad(months.indexOf(month) + 1), ...(day === undefined ? [] : [pad(Number(latin(day)))])];
        return problem('warning', 'dataset.typed-date', { written, better: system === 'gregorian' ? `{date:${parts.join('-')}}` : '' }, placeOf(text, written));
      }),
    ),
  );

const latin = (digits: string): string => digits.replace(/[۰-۹]/g, (digit) => String(PERSIAN_DIGITS.indexOf(digit)));
const pad = (number: number): string => String(number).padStart(2, '0');
