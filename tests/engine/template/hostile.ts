/** Arbitrary texts, many of them made of signs that mean something to Markdown, YAML, Handlebars or the engine. */
import fc from 'fast-check';
import { cleanText } from '../../../electron/engine/template/clean.ts';

const PIECES = [
  'word', 'x', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u2028', '\u0085', '#', '# ', '## ', ' #', ' ##', '-', '- ', '+ ', '*', '* ', '**', '***', '_', '__',
  '>', '> ', '1', '1.', '1. ', '12) ', '.', '. ', ')', ':', '::', ':::', '::: notes', ':::\n', '|', ' | ', '|--|', '--', '---', '---\n', '===', '~~~', '```', '`',
  '[', ']', '[@x]', '[@daily-2025, ¶1]', '[a](b)', '](', '(', '![', '!', '{', '}', '{#id}', '{.numbers}', '{fact=x}', '{{title}}', '}}', '<', '<b>', '</b>', '<!--', '<https://a.b>',
  '&', '&amp;', '&#35;', '\\', '\\\\', '\\*', ';', '; @x', '@', '"', "'", 'fa: "x"', '%', '$', '=', '/', '\u0000', '\u0007', '\u001b', '\u200c', '\u200f', '\ue000', '\uf8ff',
  '\ufdd0', '\ufdd1', '\ufdd2', '\ufdd3', '\ufeff', '\ufffe', '\ud800', '\udc00', '😀', 'سلام', '۱۲٫', 'می‌شود', '«»', '٪', '\u00a0',
];

const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

const anything = fc.oneof(
  { weight: 4, arbitrary: pieces },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) },
);

/** Any text at all in which something can be seen; a field that holds nothing is the dataset's own problem. */
export const hostileText = anything.filter((text) => /[^\s\u00a0\u200b-\u200f\p{C}]/u.test(cleanText(text)));
