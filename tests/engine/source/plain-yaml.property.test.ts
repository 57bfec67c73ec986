/** What is read in one pass is what the library reads, or is left to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNode } from 'yaml';
import { readPlainJson } from '../../../electron/engine/source/plain-json.ts';
import { readPlainYaml } from '../../../electron/engine/source/plain-yaml.ts';
import { placesIn, readYamlText } from '../../../electron/engine/source/yaml.ts';
import { RICH } from '../dataset/rich.ts';
import { projectFolder } from '../template/support.ts';

const FILES = [...Object.entries(RICH), ...projectFolder('data/kazakhstan').files, ...projectFolder('data/strait-fictional').files];
const YAML = FILES.filter(([name]) => name.endsWith('.yaml')).map(([, text]) => text);

/** Whether it was read; then it is what the library says, without a slip. */
function isAlike(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const { value, slips, doubled } = readYamlText(text);
  expect([text, slips, doubled]).toEqual([text, [], []]);
  expect(plain.value).toStrictEqual(value);
  const places = new Map<unknown, number>();
  const placed = readPlainYaml(text, { places })?.value;
  const document = placesIn(text, false);
  for (const [path, group] of groupsIn(placed)) {
    const node: unknown = path.length === 0 ? document?.contents : document?.getIn(path, true);
    expect([text, path, places.get(group)]).toEqual([text, path, isNode(node) ? node.range?.[0] : undefined]);
  }
  return true;
}

/** Groups and lists in a value, with the paths to them. */
function groupsIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly [path: readonly (string | number)[], group: object])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? value.map((each, index) => [index, each] as const) : Object.entries(value);
  return [[path, value], ...inner.flatMap(([step, each]) => groupsIn(each, [...path, step]))];
}

describe('YAML as people write it', () => {
  it('is read in one pass in nearly all of our datasets’ files, whatever ends their lines', () => {
    const read = YAML.filter((text) => isAlike(text));
    expect(read.length).toBeGreaterThan(YAML.length * 0.9);
    for (const text of read) expect(isAlike(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it.each([
    'a: 1\nb: 1.50\nc: -0\nd: 007\ne: +5\nf: .5\ng: 1.\n', 'a: ~\nb: null\nc:\nd: "null"\ne: True\nf: yes\ng: FALSE\n', 'a: [1, b, "c, d", \'e\'\'s\']\nb: {c: d, e: [f]}\nc: []\nd: {}\n',
    '- a: 1\n  b:\n    - c\n    - d: e\n      f: g\n- - h\n  - i\n-\n  j: k\n', 'a:\n- b\n- c\nd: e\n', '# c\na: b # c\n\n  # d\nc: d#e\n', 'a: "b\\n\\u00e9\\"\\\\"\nb: http://x.y/z?a=b\nc: 12:30\nd: a - b\ne: -x\n', 'a: b:c\nb: ¶14\nc: «گفت»\n', '', 'a: [{"b":"c","d":[1,null]}, {"e f": g}]\n', 'a: {"": 1, "b":c}\n',
  ])('%j is read so', (text) => {
    expect(isAlike(text)).toBe(true);
  });

  it.each(['a: &x b\n', 'a: *x\n', 'a: !t b\n', 'a: |\n  b\n', 'a: b\n  c\n', 'a: "b\n  c"\n', 'a: b: c\n', 'a: 0x1F\n', 'a: 1e3\n', 'a: .inf\n', '"a": b\n', '? a\n: b\n', 'a: 1\na: 2\n', 'a: [b\n]\n', '--- a\n', '%YAML 1.2\n---\na: b\n', 'a:\tb\n', '<<: {a: b}\n', 'a: [b: c]\n', '\uFEFFa: b\n', 'a: "\\x41"\n', '__proto__: a\n', 'a: {b}\n', 'a: {"b" : c}\n', 'a: {"b"}\n', 'a: {"b": 1, "b": 2}\n', 'a: {"<<": {b: c}}\n', '{"__proto__": 1}\n', 'a: b\rc: d\n', 'a: [b #c\n]', '@a\n'])('%j is left to the library', (text) => {
    expect(isAlike(text)).toBe(false);
  });

  it('says nothing else than the library, however a file is disturbed', () => {
    const signs = fc.constantFrom('', '\n', '- ', '\n- ', ' ', '"', "'", '[', ']', '{', '}', '#', ' #', ': ', ':', ',', '|', '>', '\n---\n', '\t', '  ', '...', '? ', '\r', '\r\n', '\u2028', '\u00A0', '\\', '&', '*', '!', '%', '@', '0', '1e5', '~', '-', '<<: ', '\u0000', '\uFEFF');
    const disturbed = fc.constantFrom(...YAML.filter((text) => text.length < 8000)).chain((text) =>
      fc.array(fc.tuple(fc.nat(text.length), fc.nat(4), signs), { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce((now, [at, gone, put]) => now.slice(0, at) + put + now.slice(at + gone), text)),
    );
    fc.assert(fc.property(disturbed, (text) => void isAlike(text)), { numRuns: 150 });
  });

  it('says nothing else than the library of texts made of its signs', () => {
    const parts = fc.constantFrom('a', 'b: ', 'c:\n', 'TRUE: ', 'null:\n', 'TRUE: ', 'null:\n', '- ', '\n', '\n  ', '\n    ', '"x"', "'y'", '[', ']', '{', '}', ', ', '"x":', '#', ' # ', '1', '-1', '.5', '1.0', 'true', '~', 'null', ':', ' ', 'é', '-', '--', '...', '\r\n');
    fc.assert(fc.property(fc.array(parts, { maxLength: 12 }), (some) => void isAlike(some.join(''))), { numRuns: 3000 });
  });

  it('gives numbers to who asks, as they are written', () => {
    expect(readPlainYaml('a: [1.50, "2", 3]\n', { number: (value, source) => `${value} of ${source}` })?.value).toEqual({ a: ['1.5 of 1.50', '2', '3 of 3'] });
  });

  it('knows where a number is written otherwise than a program would', () => {
    expect(['a: 1.5\n', 'a: [10, -3]\n', 'a: "1.50"\n', 'a: 1.50\n', 'a: 12345678901234567890\n', 'a: 007\n'].map((text) => readPlainYaml(text)?.numbersAsWritten)).toEqual([true, true, true, false, false, false]);
  });
});

describe('JSON', () => {
  it('is what the library reads', () => {
    for (const [name, text] of FILES.filter(([each]) => each.endsWith('.json'))) expect([name, readPlainJson(text)?.value]).toStrictEqual([name, readYamlText(text, { json: true }).value]);
  });

  it.each(['{"a": 1, "a": 2}', '{"a": 1, "\\u0061": 2}', '[1,]', `${'['.repeat(40)}${']'.repeat(40)}`, '{a: 1}', ''])('%j is left to it', (text) => {
    expect(readPlainJson(text)).toBeUndefined();
  });

  it('may name a field in several groups, and signs within texts', () => {
    expect(readPlainJson('[{"a": "x: {[\\"", "b": {"a": 1}}, {"a": ":"}]')?.value).toEqual([{ a: 'x: {["', b: { a: 1 } }, { a: ':' }]);
  });
});
