/** A list read entry by entry says what the whole says, or is left to the whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlacedYaml, readEntries, readPlaced } from '../../../electron/engine/source/entries.ts';
import { readYamlText } from '../../../electron/engine/source/yaml.ts';
import type { FieldPath } from '../../../electron/engine/source/locate.ts';
import { RICH } from '../dataset/rich.ts';
import { projectFolder } from '../template/support.ts';

const LISTS = [...Object.entries(RICH), ...projectFolder('data/kazakhstan').files].filter(([name]) => name.endsWith('.yaml') && name !== 'dataset.yaml').map(([, text]) => text);

const pathsIn = (value: unknown, path: FieldPath = []): readonly FieldPath[] =>
  typeof value === 'object' && value !== null ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))] : [path];

const placesIn = ({ find }: Pick<PlacedYaml, 'find'>, paths: readonly FieldPath[]) => paths.filter((path) => path.length > 0).flatMap((path) => (['key', 'value'] as const).map((spot) => find?.(path, spot)));

function expectAlike(text: string): boolean {
  const entries = readEntries(text);
  if (entries === undefined) return false;
  const whole = readPlaced(text, false);
  const { slips, doubled, value } = readYamlText(text);
  expect([slips, doubled, whole.slips, whole.doubled]).toEqual([[], [], [], []]);
  expect([entries.value, whole.value]).toEqual([value, value]);
  // Of an empty entry the whole knows no place; read by itself it has one.
  const paths = pathsIn(whole.value).filter(([index]) => (whole.value as readonly unknown[])[Number(index)] !== null);
  expect(placesIn(entries, paths)).toEqual(placesIn(whole, paths));
  return true;
}

describe('the entries of a list', () => {
  it('say and stand where the whole has them, in every list of our datasets', () => {
    for (const text of LISTS) {
      expect(expectAlike(text)).toBe(true);
      expect(expectAlike(text.replaceAll('\n', '\r\n'))).toBe(true);
    }
  });

  it('tell missing fields where the whole does', () => {
    const text = '# head\n\n- id: a\n  text: {fa: x}\n# between\n- id: b\n';
    const [entries, whole] = [readEntries(text), readPlaced(text, false)];
    const paths: readonly FieldPath[] = [[0, 'title'], [0, 'text', 'en'], [1, 'text', 'en']];
    expect(entries && placesIn(entries, paths)).toEqual(placesIn(whole, paths));
  });

  it('are left to the whole where that is no list, or something is wrong with it', () => {
    for (const text of ['', '# nothing\n', 'a: 1\n', 'a: 1\n- b\n', '- [a\n- b]\n', '- a: 1\n  a: 2\n', '- "a\n- b"\n', '%YAML 1.2\n---\n- a\n', '- a\n---\n- b\n', '- &x a\n- *x\n', '- a\n b\n  - c: [\n']) {
      expect([text, expectAlike(text)]).toEqual([text, false]);
    }
  });

  it('say nothing else than the whole, however the text is disturbed', () => {
    const signs = fc.constantFrom('', '\n', '- ', '\n- ', ' ', '"', "'", '[', '{', '#', ': ', '|', '>', '\n---\n', '\t', '  ', '...\n', '? ', '\r', '\u2028');
    const disturbed = fc.constantFrom(...Object.values(RICH).filter((text) => text.startsWith('- ') && text.length < 6000)).chain((text) =>
      fc.array(fc.tuple(fc.nat(text.length), fc.nat(4), signs), { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce((now, [at, gone, put]) => now.slice(0, at) + put + now.slice(at + gone), text)),
    );
    fc.assert(fc.property(disturbed, (text) => void expectAlike(text)), { numRuns: 150 });
  });
});
