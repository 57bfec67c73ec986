/** Which figures belong together, and which belong to the word before them. */
import { DIGIT } from './signs.ts';

/** Words before a number that is their own: a standard, a make, a programme, a part of a law. */
const NUMBERED = new RegExp(
  String.raw`(?<!\p{L})(?:ISO(?:\/IEC)?|IEC|IEEE|DIN|EN|ASTM|API|RFC|Boeing|Airbus|Windows|Agenda|Vision|Expo|Apollo|Horizon|` +
    String.raw`Formula|Area|Article|Annex|Section|Chapter|Protocol|Resolution|Vol\.?|No\.?|Nr\.?|pp?\.|Group|Type|Mark|Mk\.?|Version|` +
    String.raw`Class|Phase|Stage|Category|Tier|Flight|Route|Strategy)$`,
  'v',
);
/** Numbers that name: 9001, 737-800, 2.1.3. A decimal fraction measures. */
const NAMING = /^[ \u00A0](?:[0-9]{1,5}(?:[-–][0-9]{1,4})?|[0-9]+(?:\.[0-9]+){2,})(?![\p{L}\p{N}]|[.,٫٬:/–-][\p{L}\p{N}]|\s?[%٪‰°$€])/u;
/** What follows such a number, and not one of things: the end of a clause, or a word that joins. */
const JOINS =
  /^\s*(?:$|[،؛.:!?؟»)(\]”"…–—]|(?:و|یا|را|به|از|در|با|تا|که|بر|هم|نیز|است|بود|شد|برای|بین|این|آن|اما|ولی|چون|طبق|می\u200C\p{L}+)(?![\p{L}\p{M}\u200C]))/u;

/** The number behind a foreign phrase where it belongs to it, with the space before: "ISO 9001", "Boeing 737-800", not «HSBC 50 میلیون». */
export function belongingFigures(phrase: string, behind: string): string {
  const figures = NAMING.exec(behind)?.[0];
  if (figures === undefined) return '';
  return NUMBERED.test(phrase) || JOINS.test(behind.slice(figures.length)) ? figures : '';
}

const PAIR = new RegExp(String.raw`^(?<first>${DIGIT}+)-(?<second>${DIGIT}+)(?![\-\p{L}]?${DIGIT})`, 'v');

/** Two numbers with a hyphen that are one, such as 021-88887777; none where the hyphen stands for "to". */
export function pairOf(text: string): string {
  const found = PAIR.exec(text);
  const { first = '', second = '' } = found?.groups ?? {};
  return found === null || isRange(first, second) ? '' : found[0];
}

/** Whether a hyphen between two numbers stands for "to": 10-15, 2010-2015, 2024-25. */
export function isRange(first: string, second: string): boolean {
  // The last four bits of every digit are its value, in each of the three scripts.
  const valueOf = (digits: string): number => Number(digits.replace(/\D/g, (digit) => String(digit.charCodeAt(0) & 15)));
  if (/^[0۰٠]/u.test(first) || /^[0۰٠]./u.test(second)) return false;
  return valueOf(first) < valueOf(second) || (first.length === 4 && second.length === 2 && valueOf(first) % 100 < valueOf(second));
}
