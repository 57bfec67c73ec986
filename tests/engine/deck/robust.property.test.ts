/** Whatever is written by hand, the parser gives a deck or problems, and each problem a line of the text. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { handWritten } from '../../../electron/engine/markdown/markdown.ts';
import { parseDeck } from '../../../electron/engine/deck/parse.ts';
import { hasErrors } from '../../../electron/engine/diagnostics/problem.ts';
import { FRONT, SOURCES } from './support.ts';

const PIECES = [
  '\n', '\n', '\n', '\n\n', ' ', '  ', '    ', '\t', 'word', 'و', '# ', '## ', '### ', '- ', '  - ', '1. ', '> ', '>', '::: notes', '::: numbers', ':::', '::', '---', '|', '| a | b |', '|--|--|',
  '**', '*', '`', '```', '~~~', '[', ']', '[@daily, ¶1]', '[@daily', '; @x', '{#id}', '{.table}', '{fact=x}', '{', '}', '(', ')', '![', '](', 'https://a.b', '<b>', '<!--', '&lt;', '\\', '\u0000', '\ufdd0', '\ud800',
];

const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

it('reads anything', () => {
  fc.assert(
    fc.property(markdown, fc.boolean(), (body, front) => {
      const text = (front ? FRONT : '') + body;
      const { deck, problems } = parseDeck(handWritten('deck.md', text), SOURCES);
      expect(deck === undefined).toBe(hasErrors(problems));
      const lines = problems.map(({ where }) => where.line ?? 0);
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
      expect(lines.every((line) => line >= 1 && line <= text.split('\n').length)).toBe(true);
      const ids = deck?.slides.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 500 },
  );
});
