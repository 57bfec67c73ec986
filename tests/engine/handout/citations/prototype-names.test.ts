/** Names that every object of JavaScript has, wherever a source may hold one: nothing stops, nothing is lost, nothing is written into other objects. */
import { afterEach, describe, expect, it } from 'vitest';
import type { CslSource } from '../../../../electron/engine/dataset/sources/work.ts';
import { makeCiter } from '../../../../electron/engine/handout/citations/citer.ts';
import { findStyle } from '../../../../electron/engine/handout/citations/styles.ts';
import { textOf } from '../../../../electron/engine/handout/reading.ts';
import { citations, type Style, STYLES } from '../support.ts';

const TEXTS = ['title', 'container-title', 'publisher', 'publisher-place', 'volume', 'edition', 'medium'];
const NAMES: readonly ((name: string) => Readonly<Record<string, string>>)[] = [
  (name) => ({ family: 'Smith', given: name }),
  (name) => ({ family: 'Smith', given: `${name}, jr` }),
  (name) => ({ family: 'Smith', given: `${name}.` }),
  (name) => ({ family: name, given: 'John' }),
  (name) => ({ family: name }),
  (name) => ({ family: name, given: name, suffix: name, 'non-dropping-particle': name, 'dropping-particle': name }),
  (name) => ({ literal: name }),
];

/** Sources that hold the name in one place each, one whose id it is, and one that is nothing but its title. */
function sourcesWith(name: string): readonly CslSource[] {
  const base = { type: 'article-journal', title: 'The coast', author: [{ family: 'Jones', given: 'Ann' }], issued: { 'date-parts': [[2025]] } };
  return [
    ...TEXTS.map((field) => ({ ...base, id: `in-${field}`, [field]: name })),
    ...NAMES.map((make, index) => ({ ...base, id: `by-${index}`, author: [make(name)], editor: [make(name), make(name)] })),
    { ...base, id: name },
    { id: 'bare', type: 'book', title: name },
    { id: 'bare-too', type: 'book', title: name },
    { ...base, id: 'dated', issued: { literal: name } },
  ];
}

/** What is written of each source, in the text and in the list. */
function written(name: string, styleId: Style): ReadonlyMap<string, readonly string[]> {
  const sources = sourcesWith(name);
  const { style } = findStyle(citations, styleId);
  if (style === undefined) throw new Error('no style');
  const { citer, problems } = makeCiter(style, sources, sources.map(({ id }) => id), 'en', 'gregorian');
  if (citer === undefined) throw new Error(JSON.stringify(problems));
  const cited = new Map(sources.map(({ id }) => [id, [...textOf(citer.cite([{ source: id, at: name }]))].join('')]));
  const listed = new Map(citer.sources().map(({ source, prose }) => [source, textOf(prose)]));
  // The numbers of a list follow its order, which is the alphabet's.
  return new Map([...cited].map(([id, text]) => [id, [text, listed.get(id) ?? ''].map((each) => each.replace(/^\d+\. |^\[\d+/, ''))]));
}

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype).filter((key) => Object.getOwnPropertyDescriptor(Object.prototype, key)?.enumerable)).toEqual([]);
  expect(['ikey', 'items', 'count', 'length'].map((key) => ({} as Readonly<Record<string, unknown>>)[key])).toEqual([undefined, undefined, undefined, undefined]);
});

/** A word of the same kind that is no such name. */
const LIKE = new Map([['constructor', 'konstructor'], ['__proto__', '__kroto__'], ['toString', 'toStrung']]);

describe.each(STYLES)('in %s', (style) => {
  it.each(style === 'apa' ? [...LIKE.keys()] : ['constructor'])('%s is a word like any other', (name) => {
    const like = LIKE.get(name) ?? '';
    const plain = (text: string): string => text.replaceAll(new RegExp(`${name}|${like}`, 'gi'), 'WORD');
    const expected = [...written(like, style)].map(([id, texts]) => [plain(id), texts.map(plain)]);
    expect([...written(name, style)].map(([id, texts]) => [plain(id), texts.map(plain)])).toEqual(expected);
  });
});
