import { expect, it } from 'vitest';
import { inWords, type Problem, problem } from '../../../electron/engine/diagnostics/problem.ts';

const LONG = 'قزاقستان 😀'.repeat(900);
const MANY = Array.from({ length: 900 }, (_, n) => `theme-${n}`);

it.each<readonly [string, Problem]>([
  ['an id', problem('error', 'dataset.form', { form: 'id', value: LONG }, { file: 'events.yaml', line: 6, field: LONG, fact: LONG })],
  ['a list to choose from', problem('error', 'dataset.unknown-value', { value: LONG, known: MANY })],
  ['the nearest name', problem('error', 'dataset.unknown-field', { name: LONG, known: [LONG], nearest: LONG })],
  ['an address', problem('error', 'deck.link', { url: LONG, most: 2000 })],
])('%s from outside may be endless; the message is not', (_, found) => {
  for (const language of ['fa', 'en'] as const) {
    const { message, hint, where } = inWords(found, language);
    const said = `${message} ${hint} ${JSON.stringify(where)}`;
    expect(said.length).toBeLessThan(2000);
    expect(said).toContain('…');
    // No half of a sign is left where it was cut.
    expect(said).not.toMatch(/\p{Surrogate}/u);
  }
});

it('what is short is said whole', () => {
  const { message, where } = inWords(problem('error', 'dataset.form', { form: 'id', value: 'Trade' }, { file: 'a.yaml', line: 3, slide: 2 }), 'en');
  expect(message).toBe('"Trade" is not an id.');
  expect(where).toEqual({ file: 'a.yaml', line: 3, slide: 2 });
});
