/** What the sources leave open and what is watched for it: paired by the records that both stand on. */
import { expect, it } from 'vitest';
import { openPoints } from '../../../electron/engine/template/open-points.ts';

const record = (id: string, label = '', actor = '') => ({ id, label, actors: actor === '' ? [] : [{ id: actor, kind: 'state' as const, name: actor, short: actor, role: '', iso: '', flag: '' }] });
const gap = (id: string, about: readonly ReturnType<typeof record>[], more: { lead?: string; weight?: string } = {}) => ({ id, lead: '', weight: 'main', about, theme: { title: 'Trade' }, ...more });
const watch = (id: string, facts: readonly ReturnType<typeof record>[], lead = '') => ({ id, lead, facts });

it('sets a gap beside what is watched on one of its records, first pairs, then what is watched alone, then gaps by weight', () => {
  const gaps = [gap('minor', [record('a')]), gap('key', [record('b')], { weight: 'key' }), gap('paired', [record('c'), record('d')])];
  const watched = [watch('alone', [record('z')]), watch('of-d', [record('d')])];
  expect(openPoints(gaps, watched).map((point) => [point.gap?.id, point.watch?.id])).toEqual([['paired', 'of-d'], [undefined, 'alone'], ['key', undefined], ['minor', undefined]]);
});

it('gives one thing watched to one gap only', () => {
  const points = openPoints([gap('first', [record('a')]), gap('second', [record('a')])], [watch('w', [record('a')])]);
  expect(points.map((point) => [point.gap?.id, point.watch?.id])).toEqual([['first', 'w'], ['second', undefined]]);
});

it('names it by its own words, else by those of what is watched, a record, an actor or the theme', () => {
  const subjects = openPoints(
    [gap('own', [record('a', 'Label')], { lead: 'Own' }), gap('watched', [record('b', 'Label')]), gap('labelled', [record('c'), record('d', 'Label')]), gap('acted', [record('e', '', 'Rosatom')]), gap('bare', [record('f')])],
    [watch('w', [record('b')], 'Watched'), watch('x', [record('y', 'Plant')])],
  ).map(({ subject }) => subject);
  expect(subjects).toEqual(['Watched', 'Plant', 'Own', 'Label', 'Rosatom', 'Trade']);
});
