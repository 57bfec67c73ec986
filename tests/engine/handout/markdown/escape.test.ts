/** What Pandoc 2.17 reads as markup; each was seen to come back as plain text with the backslashes here. */
import { expect, it } from 'vitest';
import { escaped, guarded } from '../../../../electron/engine/handout/markdown/escape.ts';

const LINES: readonly (readonly [text: string, written: string])[] = [
  ['<script>alert(1)</script> [x](javascript:alert(2))', '\\<script\\>alert(1)\\</script\\> \\[x\\](javascript:alert(2))'],
  ['(1) first', '\\(1) first'],
  ['(@) first', '\\(\\@) first'],
  ['(ix) first', '\\(ix) first'],
  ['(the coast) is long', '(the coast) is long'],
  ['#. first', '\\#. first'],
  ['# head', '\\# head'],
  ['#5 was signed', '#5 was signed'],
  ['Table: trade', 'Table\\: trade'],
  [': term', '\\: term'],
  ['1. first', '1\\. first'],
  ['i. first', 'i\\. first'],
  ['A. Smith', 'A. Smith'],
  ['---', '\\-\\-\\-'],
  ['--out', '\\-\\-out'],
  ['@کلید', '\\@کلید'],
  ['*!@', '\\*!\\@'],
  ['a@b.c @ home', 'a\\@b.c @ home'],
  ['the "sea"', 'the "sea"'],
  ['5" of rain', '5\\" of rain'],
  ['the sea’s, the sea\'s', 'the sea’s, the sea\'s'],
  ['the 1920s\' end', 'the 1920s\\\' end'],
  ['$x$ ~y~ ^z^ `w` {#id}', '\\$x\\$ \\~y\\~ \\^z\\^ \\`w\\` \\{#id}'],
];

it.each(LINES)('%s', (text, written) => {
  expect(guarded(escaped(text))).toBe(written);
});
