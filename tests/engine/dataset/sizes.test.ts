/** Large datasets are checked in the time that their size takes, and what nobody writes is refused in words. */
import { expect, it } from 'vitest';
import { nearestOf } from '../../../electron/engine/source/nearest.ts';
import { expectPersian, load, VALID, withChange } from './fixture.ts';

const told = (files: Readonly<Record<string, string>>) =>
  load(files).problems.map((found) => {
    expectPersian(found);
    const { code, params, where } = found;
    return { code, params, line: where.line, field: where.field };
  });

it('tells the first fifty fields that do not exist, and how many more there are', () => {
  const unknown = Array.from({ length: 3_000 }, (_, at) => `field-${at}: x\n`).join('');
  const found = told({ ...VALID, 'dataset.yaml': `${VALID['dataset.yaml'] ?? ''}${unknown}` });
  expect(found).toHaveLength(51);
  expect(found).toContainEqual({ code: 'dataset.more-unknown-fields', params: { more: 2_950, told: 50 }, line: 1, field: undefined });
});

it.each([
  ['of many words', 'trade '.repeat(5_000).trim()],
  ['of one word', 'x'.repeat(100_000)],
  ['of Persian letters', 'ا'.repeat(100_000)],
])('refuses a text %s', (_, text) => {
  const [found, ...others] = told(withChange('facts.yaml', 'The two countries signed a treaty.', text));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'dataset.text-too-long', params: { length: text.length, limit: 20_000 }, field: 'text.en' });
});

it('reads pages that a reference manager has put into a source', () => {
  const [source, ...others] = JSON.parse(VALID['sources.json'] ?? '[]') as Readonly<Record<string, unknown>>[];
  const full = JSON.stringify([{ ...source, abstract: 'word '.repeat(10_000), note: 'word '.repeat(10_000) }, ...others]);
  expect(told({ ...VALID, 'sources.json': full }).map(({ code }) => code)).not.toContain('dataset.text-too-long');
});

it('tells references that stand twice in one list, among very many', () => {
  const record = (at: number, themes: string): string => `- id: r-${at}\n  kind: fact\n  themes: [${themes}]\n  text: {fa: متن ${at}., en: Text ${at}.}\n  cite: [{source: daily-2025, at: ¶2}]\n`;
  const many = Array.from({ length: 500 }, (_, at) => record(at, at === 499 ? 'trade, sea, trade' : 'trade, sea')).join('');
  const found = told({ ...VALID, 'facts.yaml': `${VALID['facts.yaml'] ?? ''}${many}` });
  expect(found.filter(({ code }) => code === 'dataset.listed-twice')).toEqual([{ code: 'dataset.listed-twice', params: { id: 'trade' }, line: expect.any(Number) as number, field: 'themes[2]' }]);
});

it('looks for what was meant among the same names a hundred times at most', () => {
  const nearest = nearestOf(new Set(['harbour', 'treaty']));
  for (let at = 0; at < 100; at += 1) nearest(`nothing-${at}`);
  expect([nearest('nothing-0'), nearest('harbor')]).toEqual([undefined, undefined]);
  expect(nearestOf(new Set(['harbour', 'treaty']))('harbor')).toBe('harbour');
});
