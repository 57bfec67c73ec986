import { expect, it } from 'vitest';
import { followCode, headingLine, isDirectiveLine } from '../../../electron/engine/markdown/line-forms.ts';

it.each([
  ['# Trade', { level: 1, indented: false, words: 'Trade' }],
  ['  ## Trade {#trade .bullets}', { level: 2, indented: true, words: 'Trade', attributes: '#trade .bullets' }],
  ['\t    ## Trade', { level: 2, indented: true, words: 'Trade' }],
  ['## Trade ##', { level: 2, indented: false, words: 'Trade' }],
  ['##', { level: 2, indented: false, words: '' }],
  ['## #', { level: 2, indented: false, words: '' }],
  ['## Half [@daily, 1]{#not}', { level: 2, indented: false, words: 'Half [@daily, 1]{#not}' }],
  ['## Half {#half} [@daily, 1]{fact=x}', { level: 2, indented: false, words: 'Half  [@daily, 1]{fact=x}', attributes: '#half' }],
  ['## A \\{b\\} {#c}', { level: 2, indented: false, words: 'A \\{b\\}', attributes: '#c' }],
])('%s is a heading with what stands on it', (line, told) => {
  expect(headingLine(line)).toEqual(told);
  expect(headingLine(`${line}\r`)).toEqual(told);
});

it.each(['#Trade', '####### Trade', 'Trade # x', '- # x', ''])('%j is none', (line) => {
  expect(headingLine(line)).toBeUndefined();
});

it('code ends at its own fence, and at a heading that begins a slide', () => {
  const next = followCode();
  const lines = ['text', '~~~chart', '  # a comment', '```', '~~~', '```yaml', 'a: 1', '## B', 'text'];
  expect(lines.map((line) => next(line, headingLine(line)))).toEqual(['outside', 'opens', 'within', 'within', 'closes', 'opens', 'within', 'outside', 'outside']);
});

it('three colons make the line of a block', () => {
  expect(['::: notes', '  :::', ':: notes', 'a :::'].map(isDirectiveLine)).toEqual([true, true, false, false]);
});
