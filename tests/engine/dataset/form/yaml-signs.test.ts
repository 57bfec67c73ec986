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
    ['%12', 'Write "value: 12". "%" belongs to the unit.'],
  ])('%s', (written, hint) => {
    const { problems } = load(withChange('figures.yaml', 'value: 30', `value: ${written}`));
    expect(problems.map((found) => [found.code, found.where.line, inWords(found, 'en').hint])).toEqual([['dataset.value-form', 7, hint]]);
  });

  it('>1.5 in a list of a series', () => {
    const { problems } = load(withChange('series.yaml', 'values: [1.5]', 'values: [>1.5]', RICH));
    expect(problems.map((found) => [found.code, found.where.line, inWords(found, 'en').hint])).toEqual([['dataset.value-form', 10, 'Write 1.5 and "qualifier: more-than".']]);
  });
});
