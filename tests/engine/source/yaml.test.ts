import { describe, expect, it } from 'vitest';
import { readYamlText } from '../../../electron/engine/source/yaml.ts';
import { problemsOf } from '../deck/support.ts';

/** What the subset of YAML leaves out; each could stand for more than is written, or for something else. */
const REFUSED: readonly (readonly [name: string, yaml: string, kind: string])[] = [
  ['anchor', 'title: &a The coast', 'alias'],
  ['anchor on a list', 'title: &a\n  - x', 'alias'],
  ['anchor on nothing', 'title: &a', 'alias'],
  ['anchor on a key', '&a title: x', 'alias'],
  ['alias', 'a: x\ntitle: *a', 'alias'],
  ['alias as key', 'a: x\n*a : y', 'key'],
  ['merge key', 'title: {<<: {a: b}}', 'alias'],
  ['known tag', 'title: !!str 5', 'tag'],
  ['bare tag', 'title: ! 5', 'tag'],
  ['tag on a list', 'title: !!seq [1]', 'tag'],
  ['tag on a key', '!!str title: 5', 'tag'],
  ['binary', 'title: !!binary aGk=', 'tag'],
  ['unknown tag', 'title: !python/object x', 'tag'],
  ['second document', 'title: x\n---\ntitle: y', 'documents'],
  ['deep nesting', `title: ${'['.repeat(40)}${']'.repeat(40)}`, 'too-deep'],
  ['endless nesting', `title: ${'['.repeat(100_000)}`, 'too-deep'],
];

const BOMB = ['a: &a [1,1,1,1,1,1,1,1,1,1]', ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index] ?? ''},`.repeat(10)}]`)].join('\n');

it.each(REFUSED)('refuses: %s', (_, yaml, kind) => {
  expect(readYamlText(yaml).slips[0]?.kind).toBe(kind);
});

it('takes what looks like them and stands in quotes', () => {
  expect(readYamlText('a: "&a"\nb: "*a"\nc: "!!str"\nd: "<<"')).toMatchObject({ value: { a: '&a', b: '*a', c: '!!str', d: '<<' }, slips: [] });
});

it('keeps names of prototypes as names of fields', () => {
  const { value } = readYamlText('__proto__: {polluted: 1}\nconstructor: 2');
  expect(Object.entries(value as object)).toEqual([['__proto__', { polluted: 1 }], ['constructor', 2]]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

it('reads an old version of YAML as the one there is', () => {
  expect(readYamlText('%YAML 1.1\n---\na: yes\nb: 010\nc: 1:30').value).toEqual({ a: 'yes', b: 10, c: '1:30' });
});

describe('in a deck', () => {
  const words = 'language: en\ndate: 2025-12-26\nwords: {continued: "({n}/{count})", source: S, separator: "; ", opening: O}';
  const inFront = (yaml: string): readonly string[] => problemsOf('\n## T\n\nWords [@daily, ¶1]\n', `---\n${words}\n${yaml}\n---\n`);
  const inFence = (name: string, yaml: string): readonly string[] => problemsOf(`\n## T\n\n\`\`\`${name}\n${yaml}\n\`\`\`\n`);

  it('names the line of the front matter', () => {
    expect(inFront('title: &a The coast')).toEqual([expect.stringMatching(/^error 5 The front matter cannot be read\. A value begins with & or \*.*Bardar’s YAML has no anchors/)]);
    expect(inFront(`title: x\n${BOMB}\nsubtitle: *i`)).toHaveLength(10);
    expect(inFront(`title: x\n${BOMB}\nsubtitle: *i`)[0]).toMatch(/^error 6 The front matter cannot be read/);
    expect(inFront('title: x\ntitle: y')).toEqual([expect.stringMatching(/^error 6 The field "title" stands twice/)]);
  });

  it.each(['chart', 'timeline', 'map'])('names the line of a block: %s', (name) => {
    expect(inFence(name, 'form: bar\nlabel: *a')[0]).toMatch(new RegExp(`^error 12 The \`\`\`${name} block cannot be read`));
    expect(inFence(name, `${BOMB}\nform: bar\ncategories: *i`)[0]).toMatch(/^error 11 The ```/);
    expect(inFence(name, `form: ${'['.repeat(50_000)}`)[0]).toMatch(/^error \d+ The ```.* cannot be read\. Lists and fields stand in one another/);
  });
});
