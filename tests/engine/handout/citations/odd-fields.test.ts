/** Sources whose fields hold what CSL has no use for: numbers for words, and anything in fields that no citation is known to need. */
import { expect, it } from 'vitest';
import type { CslSource } from '../../../../electron/engine/dataset/sources/csl-source.ts';
import { makeCiter } from '../../../../electron/engine/handout/citations/citer.ts';
import { findStyle } from '../../../../electron/engine/handout/citations/styles.ts';
import { textOf } from '../../../../electron/engine/handout/reading.ts';
import { LANGUAGES } from '../../../../electron/engine/units/language.ts';
import { citations, STYLES } from '../support.ts';

const SOUND = { type: 'article-newspaper', title: 'The coast', 'container-title': 'Daily', author: [{ family: 'Jones', given: 'Ann' }], issued: { 'date-parts': [[2025, 6, 5]] } };
/** Of texts that citations show, and of others that a style may ask for. */
const FIELDS = ['title', 'title-short', 'container-title', 'publisher', 'publisher-place', 'genre', 'medium', 'edition', 'volume', 'page', 'version', 'status', 'archive', 'DOI'];
const OTHERS = ['jurisdiction', 'original-title', 'reviewed-title', 'chapter-number', 'call-number', 'source', 'keyword', 'multi', 'division', 'categories', 'toString'];
const ANYTHING: readonly unknown[] = [12.5, true, null, ['a', 'b'], { a: 1 }, [{ family: 'X' }]];

const sources: readonly CslSource[] = [
  ...FIELDS.map((field) => ({ ...SOUND, id: `number-${field}`, [field]: 2024 })),
  ...OTHERS.flatMap((field) => ANYTHING.map((value, nth) => ({ ...SOUND, id: `${field}-${nth}`, [field]: value }))),
  ...ANYTHING.map((value, nth) => ({ ...SOUND, id: `name-${nth}`, author: [{ family: 'Jones', given: 'Ann', multi: value, isInstitution: value, 'static-ordering': value }] })),
];

it.each(STYLES.flatMap((style) => LANGUAGES.map((language) => [style, language] as const)))('are cited all the same, in %s (%s)', (id, language) => {
  const { style } = findStyle(citations, id);
  if (style === undefined) throw new Error('no style');
  const { citer, problems } = makeCiter(style, sources, sources.map((source) => source.id), language, 'gregorian');
  expect(problems).toEqual([]);
  for (const source of sources) citer?.cite([{ source: source.id, at: '¶1' }]);
  const listed = new Map(citer?.sources().map(({ source, prose }) => [source, textOf(prose)]));
  expect(listed.size).toBe(sources.length);
  expect(listed.get('number-title')).toContain('2024');
  for (const text of listed.values()) expect(text).not.toMatch(/\[object|undefined|null|true/);
});
