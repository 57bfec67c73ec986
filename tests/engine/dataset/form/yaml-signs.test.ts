import { describe, expect, it } from 'vitest';
import { inWords } from '../../../../electron/engine/diagnostics/problem.ts';
import { load, withChange } from '../fixture.ts';
import { RICH } from '../rich.ts';

/** Signs that YAML itself knows, so that the value never reaches the form of records. */
describe('a pasted value that YAML cannot read', () => {
  it.each([
    ['>30', 'Write "value: 30" and "qualifier: more-than".'],
    ['> 30', 'Write "value: 30" and "qualifier: more-than".'],
    ['>=30', 'Write "value: 30" and "qualifier: at-least".'],
    ['>۳۰', 'Write "value: 30" and "qualifier: more-than".'],
    ['>5', 'Write "value: 5" and "qualifier: more-than".'],
    ['- 3', 'Write "value: -3".'],
    ['>= 10,000', 'Write "value: 10000" and "qualifier: at-least", or 10.000 if the comma is a decimal point.'],
    ['-', 'A figure needs a number. What is known without one is a record of "kind: fact".'],
    ['>30 # of 40', 'Write "value: 30" and "qualifier: more-than".'],
    ['%12', 'Write "value: 12". "%" belongs to the unit.'],
  ])('%s', (written, hint) => {
    const { problems } = load(withChange('figures.yaml', 'value: 30', `value: ${written}`));
    expect(problems.map((found) => [found.code, found.where.line, inWords(found, 'en').hint])).toEqual([['dataset.value-form', 7, hint]]);
  });

  it.each([
    ['[>1.5]', 'Write 1.5 and "qualifier: more-than".'],
    ['[-]', 'Write null where nothing is known.'],
  ])('%s in a list of a series', (written, hint) => {
    const { problems } = load(withChange('series.yaml', 'values: [1.5]', `values: ${written}`, RICH));
    expect(problems.map((found) => [found.code, found.where.line, inWords(found, 'en').hint])).toEqual([['dataset.value-form', 10, hint]]);
  });
});
