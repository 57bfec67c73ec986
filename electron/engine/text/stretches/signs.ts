/** What mixed text is made of, as sources of regular expressions with the flag `v`. */

const FROM_RIGHT = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u0640`;

/** A letter that runs from right to left, or a mark that counts as one. */
export const RIGHT = String.raw`[[\p{L}&&[${FROM_RIGHT}]]\u200F\u061C]`;
/** A letter of any other script. */
export const LEFT = String.raw`[\p{L}--[${FROM_RIGHT}]]`;
/** A letter of Persian and Arabic, whose digits numbers have in Persian text; those of Hebrew and others have ASCII ones. */
export const PERSIAN_LETTER = String.raw`[\p{L}&&[\p{Script=Arabic}\u0640]]`;
/** A letter that runs from right to left and is none of them. */
export const OTHER_RIGHT = String.raw`[\p{L}&&[\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]]`;
export const PERSIAN_DIGIT = '[۰-۹٠-٩]';
export const DIGIT = '[0-9۰-۹٠-٩]';
/** A space that stays on its line or does not. */
export const SPACE = String.raw`[ \u00A0\u2007\u2009\u202F]`;
/** Small figures and signs above and below the line, which have no Persian form. */
const RAISED = '[⁰¹²³⁴-⁹⁺⁻₀-₉₊₋]';

/** A number as it stands in a line: 45, 1,234.5, ۱۲٫۵, 14:30, 3/4, 2025/03/21. */
const PLAIN = String.raw`${DIGIT}+(?:[.,٫٬:\/]${DIGIT}+)*`;
/** The end of a group of digits: no letter stands close behind it, nor one behind a hyphen. */
const GROUP = String.raw`${DIGIT}+(?!${DIGIT}|-?\p{L})`;
/** Groups that are one number: telephone and card numbers, dates, thousands between spaces. */
const GROUPS = [
  String.raw`(?:\+${SPACE}?|(?<=\+)|00|۰۰)${DIGIT}+(?:[ \u00A0\-](?:\(${GROUP}\)|${GROUP}))+`,
  String.raw`(?:\([0۰]${DIGIT}{1,4}\)|[0۰]${DIGIT}{1,4})(?:[ \u00A0\-](?=${DIGIT}{3})${GROUP})+`,
  `${DIGIT}+(?:-${GROUP}){2,}`,
  String.raw`${DIGIT}{1,3}(?:[\u00A0\u2009\u202F](?=${DIGIT}{3}(?!${DIGIT}))${GROUP})+`,
  String.raw`${DIGIT}+(?:[ \u00A0]${GROUP}){2,}(?!${SPACE}?[%٪‰])`,
].join('|');
/** A sign before a number; a hyphen behind a word or a number is none. */
const SIGN = String.raw`(?<![\p{L}\p{M}${DIGIT}\)])(?:[+\-−±∓~≈<>≤≥]{1,2}|[−±∓~≈<>≤≥]${SPACE})`;
const CURRENCY = '[$€£¥₽₺₸₼﷼]';
/** Behind a number: powers, degrees, percent, currency. */
const BEHIND =
  String.raw`(?:${RAISED}+|[½⅓⅔¼¾])?(?:${SPACE}?°${SPACE}?[CFK](?!\p{L})|[°′″])?(?:${SPACE}?[%٪‰](?!${DIGIT}))?` +
  String.raw`${CURRENCY}?(?:\+(?![\p{L}\p{N}]))?`;
/** A number with the signs that belong to it. */
export const NUMBER = String.raw`(?:${SIGN}|[%٪])?(?:${CURRENCY}|[#№])?(?:${GROUPS}|${PLAIN})${BEHIND}`;
/** Digits that keep their order behind Persian letters without help. */
export const PLAIN_NUMBER = new RegExp(`^${PLAIN}$`, 'v');

/** Addresses on the web and of mail, and DOIs. ASCII only, so that Persian signs end them. */
export const ADDRESS = [
  String.raw`(?:[A-Za-z][A-Za-z0-9+.\-]{1,15}:\/\/|www\.)[!-~]+`,
  String.raw`[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+`,
  String.raw`(?<![\w.])10\.\d{4,9}\/[!-~]+`,
  String.raw`(?<![\w.])[A-Za-z][\w\-]*(?:\.[A-Za-z][\w\-]*)+\/[!-~]*`,
].join('|');

const FIGURE = String.raw`[0-9\p{No}]`;
const PART = String.raw`[${LEFT}\p{M}${FIGURE}${PERSIAN_DIGIT}]`;
/** Within a word, between letters and figures: F-35, AT&T, O’Neil, C5+1, 2030-Kazakhstan. */
const WITHIN = String.raw`[\-.+&\/'’_\#·:,‐‑–\^×=\~]`;
/** A word with a letter that runs from left to right, the figures and signs that are part of it, and the stop of U.S. */
export const WORD =
  String.raw`(?<!${PART})(?:${SIGN}(?=${DIGIT})|[$€£@#])?(?=(?:${FIGURE}|${PERSIAN_DIGIT}|${WITHIN}(?=${PART})){0,40}${LEFT})` +
  String.raw`(?:${PART}|${WITHIN}(?=[${LEFT}${FIGURE}])|[\-+.\/](?=${PERSIAN_DIGIT}))+(?:\+{1,2}|[\#®™])?` +
  String.raw`(?:(?<=(?<!\p{L})${LEFT}\.${LEFT})\.)?`;
