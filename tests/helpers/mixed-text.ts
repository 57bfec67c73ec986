/**
 * Mixed texts with the order in which a reader expects them, said by who makes them up and not by the engine: a paragraph is a
 * list of pieces that follow each other in the paragraph's direction, each of which runs one way within itself.
 */
import fc from 'fast-check';
import type { Direction, Language } from '../../electron/engine/units/language.ts';
import { directionOf } from '../../electron/engine/language/languages.ts';

export interface Piece {
  readonly text: string;
  readonly direction: Direction;
}

export interface MixedText {
  readonly language: Language;
  readonly pieces: readonly Piece[];
}

export const textOf = ({ pieces }: MixedText): string => pieces.map(({ text }) => text).join('');

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '«': '»', '»': '«', '[': ']', ']': '[' };

/** The characters as they should be drawn, from the left end of the line. */
export function intendedOrder({ language, pieces }: MixedText): string {
  const drawn = pieces.map(({ text, direction }) =>
    direction === 'ltr' ? text : (text.match(/[۰-۹]+|[^]/g) ?? []).reverse().map((sign) => MIRRORED[sign] ?? sign).join(''),
  );
  return (directionOf(language) === 'rtl' ? drawn.reverse() : drawn).join('');
}

const ltr = (text: string): Piece => ({ text, direction: 'ltr' });
const rtl = (text: string): Piece => ({ text, direction: 'rtl' });

/** Pieces that belong together, and what they are to their neighbours. */
interface Item {
  readonly pieces: readonly Piece[];
  readonly begins: Kind;
  readonly ends: Kind;
}
type Kind = 'own' | 'foreign' | 'number';

const item = (begins: Kind, ends: Kind, ...pieces: readonly Piece[]): Item => ({ pieces, begins, ends });

const PERSIAN = ['شرکت', 'سال', 'قزاقستان', 'می‌خواهد', 'رشد', 'میلیون تن', 'دههٔ', 'نفت برد', 'را', 'ویروس', 'به گزارش'];
const NAMES = [
  'Tengizchevroil', 'IMF', 'HSBC', 'World Bank', 'COVID-19', 'F-35', 'C5+1', 'ISO 9001', 'Su-57', '5G', 'G20', 'C++', 'C#', 'AT&T',
  'O’Neil', 'CO₂', 'H2O', '2030-Kazakhstan', 'Boeing 737-800', 'U.S.', 'Қазақстан', 'Canal+', 'Mi-171A2', 'p < 0.05', 'x ≥ 5', 'km²',
  'https://example.org/a/b?q=1&r=2', 'info@example.org', 'www.example.org/2024/', 'International Monetary Fund (IMF)', 'Shell, Chevron and Eni',
];
const NUMBERS = [
  '۴۵', '45', '۲۰۲۴', '1,234.5', '۱٬۲۳۴٫۵', '۳٫۵٪', '25%', '−۱۲٪', '-12%', '+3.5', '±2', '−5°C', '+3 °C', '10⁻³', '$5', '50$', '۲۰€',
  '14:30', '۳/۴', '2025-11-12', '۱۴۰۴/۰۸/۲۱', '2.1.3', '+98 21 8888 7777', '021-88887777', '(021) 8888 7777', '۱۲ + ۳ = ۱۵', '۵ × ۳',
  '>30', '~۴۰', '۸۴ ۳۲۱ ۷۶۵', '۵+', '2½', '12 ± 2',
];
const TITLES = ['World trade 2020–2024: who pays?', 'Ports & power, 1992–2013!', 'Is it possible?', 'IMF 2024', 'The “first” look'];
const RANGES = [['۵', '–', '۱۰'], ['۱۳۹۰', '–', '۱۳۹۵'], ['2010', '-', '2015'], ['−۵', '–', '۱۰٪'], ['۱۰', '-', '۱۵']] as const;

const persianItem: fc.Arbitrary<Item> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PERSIAN).map((word) => item('own', 'own', rtl(word))) },
  { weight: 4, arbitrary: fc.constantFrom(...NAMES).map((name) => item('foreign', 'foreign', ltr(name))) },
  { weight: 4, arbitrary: fc.constantFrom(...NUMBERS).map((number) => item('number', 'number', ltr(number))) },
  { weight: 1, arbitrary: fc.constantFrom(...RANGES).map(([from, dash, to]) => item('number', 'number', ltr(from), rtl(dash), ltr(to))) },
  // Persian marks around foreign words, and foreign marks.
  { weight: 2, arbitrary: fc.constantFrom(...TITLES, ...NAMES).map((title) => item('own', 'own', rtl('«'), ltr(title), rtl('»'))) },
  { weight: 1, arbitrary: fc.constantFrom(...TITLES.slice(0, 4)).map((title) => item('foreign', 'foreign', ltr(`“${title}”`))) },
  { weight: 1, arbitrary: fc.constantFrom(...NUMBERS.filter((one) => !one.includes('('))).map((number) => item('number', 'number', rtl('('), ltr(number), rtl(')'))) },
  { weight: 1, arbitrary: fc.constantFrom(...PERSIAN).map((word) => item('own', 'own', rtl(`(${word})`))) },
  // A number behind a name that is not the name's.
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...NAMES.slice(0, 12)), fc.constantFrom(...NUMBERS.slice(0, 14)), fc.constantFrom(...PERSIAN.slice(4, 8))).map(
      ([name, number, word]) => item('foreign', 'own', ltr(name), rtl(' '), ltr(number), rtl(` ${word}`)),
    ),
  },
);

const ENGLISH = ['Kazakhstan', 'the paper', 'was', 'in 2024', 'growth of', 'C5+1', '45 million', '−12%', '“first”', 'see https://example.org/a/', '(IMF)'];
const FROM_RIGHT = ['ایران', 'توکایف', 'می‌خواهد', 'گزارش ۱۴۰۳', '۱۴ خرداد', 'قزاقستان: گذشته و آینده', 'ایران (فارس)', '«چند برداری»', '«بودجهٔ ۱۴۰۳»'];

const englishItem: fc.Arbitrary<Item> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ENGLISH).map((word) => item('own', 'own', ltr(word))) },
  { weight: 4, arbitrary: fc.constantFrom(...FROM_RIGHT).map((name) => item('foreign', 'foreign', rtl(name))) },
  { weight: 2, arbitrary: fc.constantFrom('45', '1,234.5', '25%', '−12', '2010–2015', '14:30', '$5').map((number) => item('own', 'own', ltr(`${number} members`))) },
  { weight: 2, arbitrary: fc.constantFrom(...FROM_RIGHT.slice(0, 6)).map((name) => item('own', 'own', ltr('“'), rtl(name), ltr('”'))) },
  { weight: 1, arbitrary: fc.constantFrom(...FROM_RIGHT.slice(0, 6)).map((name) => item('foreign', 'foreign', ltr('('), rtl(name), ltr(')'))) },
);

const JOINTS = { fa: [' ', '، ', '؛ ', ' و ', ': '], en: [' ', ', ', '; ', ' and '] } as const;
/** Joints that end a foreign phrase. */
const PARTING = { fa: ['، ', '؛ ', ' و '], en: [', ', '; ', ' and '] } as const;

/** A space joins two foreign names to one, and a number to the number before it; what else may follow does not. */
const joins = (before: Item, behind: Item): boolean =>
  (before.ends === 'foreign' && behind.begins === 'foreign') || (before.ends === 'number' && behind.begins === 'number') ||
  // A name's own number may stand behind it.
  (before.ends === 'foreign' && behind.begins === 'number');

const joined = (language: Language, items: readonly Item[], joints: readonly number[], stop: string): MixedText => {
  const own = language === 'fa' ? rtl : ltr;
  const pieces = items.flatMap((one, at): readonly Piece[] => {
    const before = items[at - 1];
    if (before === undefined) return one.pieces;
    const choice = joins(before, one) ? PARTING[language] : JOINTS[language];
    return [own(choice[(joints[at] ?? 0) % choice.length] ?? ' '), ...one.pieces];
  });
  return { language, pieces: stop === '' ? pieces : [...pieces, own(stop)] };
};

const textIn = (language: Language, items: fc.Arbitrary<Item>): fc.Arbitrary<MixedText> =>
  fc
    .tuple(fc.array(items, { minLength: 2, maxLength: 7 }), fc.array(fc.nat(59), { minLength: 7, maxLength: 7 }), fc.constantFrom('', '.', '!'))
    .map(([list, joints, stop]) => joined(language, anchored(language, list), joints, stop));

/** A paragraph holds a word of its own language: one of foreign words alone is foreign as a whole. */
const anchored = (language: Language, items: readonly Item[]): readonly Item[] =>
  language === 'fa' ? [item('own', 'own', rtl('در متن')), ...items.slice(0, 3), item('own', 'own', rtl('آمد')), ...items.slice(3)] : items;

export const mixedText: fc.Arbitrary<MixedText> = fc.oneof(
  { weight: 2, arbitrary: textIn('fa', persianItem) },
  { weight: 1, arbitrary: textIn('en', englishItem) },
);
