/** Strings that have broken programs: markup of every format, signs that XML forbids, directions, lengths, names that objects have. */
import type { Random } from '../../helpers/random.ts';

const MARKUP = [
  '<script>alert(1)</script>', '</svg><script>alert(1)</script>', '<img src=x onerror=alert(1)>', ']]>', '<!--', '&amp;', '&#0;', '&nosuch;',
  '[x](javascript:alert(1))', '![x](file:///etc/passwd)', '`code`', '**bold', '| a | b |\n|---|---|', '---\ntitle: x\n---', '# Heading', ':::: {.x}\n::::', ':::',
  '[@source]', '[^1]', '{{title}}', '{{{title}}}', '{{> slides/message}}', '\\{{x}}', '{.class #id}', '%@', '=cmd|\' /C calc\'!A0', '+1+1', '@SUM(A1)', '_x0041_', '_x000D_', '$\\LaTeX$', '~sub~', '^sup^', '==mark==',
];
const SIGNS = [
  '\u0000', '\u0001', '\u000B', '\u001F', '\u007F', '\u0085', '\u00A0', '\u00AD', '\u061C', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
  '\u2066', '\u2067', '\u2069', '\uFEFF', '\uFFFD', '\uFFFE', '\uFFFF', '\uD800', '\uDC00', '\u{1F600}', '\u{E0041}', '\u{10FFFF}', 'e\u0301\u0301\u0301\u0301\u0301', '\u0640'.repeat(40), '\t', '\r', '\r\n', '\n\n',
];
const NAMES = ['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length', 'null', 'undefined', 'NaN', 'true', '0', '-0', '1e999', ''];
const WORDS = ['Kazakhstan', 'قزاقستان', 'نمی‌خواهد', '中国外交', 'Қазақстан', 'שלום', 'C5+1', 'COVID-19', '+7 (717) 274-51-11', '۱۲٫۵', '1,234.5', '«نقل «در» نقل»', '"a"', '“b”', '1403/12/29', 'S-300', 'https://example.org/a?b=c&d=%zz|e'];

/** Signs that a text may hold. */
const SOUND = ['\u00A0', '\u200C', '\u{1F600}', 'e\u0301', '٪', '−', '…', '–', '×', '²', '½', '№', '§'];

/** How bad the strings of a case are: a dataset with one forbidden sign is refused whole, and then its other strings try nothing. */
export type Wildness = 'sound' | 'wild';

export const anyWildness = (random: Random): Wildness => (random.chance(0.75) ? 'sound' : 'wild');

/** A string of one to a few pieces; now and then a long one. */
export function hostileText(random: Random, wildness: Wildness = 'wild'): string {
  if (random.chance(0.02)) return random.pick([...WORDS, 'a', 'ب', '*a ', '(']).repeat(random.int(50, wildness === 'wild' ? 1500 : 120));
  const wild = wildness === 'wild';
  const pieces = random.several([...MARKUP.filter((text) => wild || !text.includes('\n')), ...(wild ? SIGNS : SOUND), ...NAMES.filter((text) => text !== ''), ...WORDS, ...WORDS], random.int(1, 5));
  return pieces.join(random.pick(wild ? ['', ' ', ' ', '\n'] : ['', ' ', ' ']));
}

/** A string that YAML and JSON quote alike. */
export const quoted = (text: string): string => JSON.stringify(text);
