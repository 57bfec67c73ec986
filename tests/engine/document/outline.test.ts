import { expect, test } from 'vitest';
import type { Edit } from '../../../electron/contract/document.ts';
import { applyEdits } from '../../../electron/engine/document/apply.ts';
import { outlineOf } from '../../../electron/engine/document/outline.ts';
import { baseIn, cutOf } from './deck.ts';

const outline = (...edits: readonly Edit[]) => {
  const made = cutOf();
  return outlineOf(made, applyEdits(made, edits, 'en'), edits, 'en');
};
const slide = (id: string, ...edits: readonly Edit[]) => outline(...edits).find((each) => each.slide === id)!;
const replace = (block: string, text: string, base = baseIn('trade-grows', block)): Edit => ({ kind: 'replace', slide: 'trade-grows', block, language: 'en', base, text });

test('every slide with its blocks, in the order of the deck', () => {
  expect(outline().map(({ slide: id, name }) => [id, name]).slice(0, 4)).toEqual([['title', 'Coast'], ['agenda', 'Agenda'], ['theme-trade', 'Trade'], ['trade-grows', 'Trade has grown']]);
  expect(slide('trade-grows')).toMatchObject({ hidden: false, own: false, ownNotes: '' });
  expect(slide('trade-grows').blocks.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['title title', 'item volume', 'item treaty+friend', 'item friend', 'notes notes']);
  expect(slide('title').blocks.map(({ id }) => id).slice(0, 2)).toEqual(['title', 'subtitle']);
});

test('a replaced block keeps its id, tells its edit, and has the base of what the template made, so that it can be edited again', () => {
  const [title, volume] = slide('trade-grows', replace('title', 'Doubled'), replace('volume', 'Mine')).blocks;
  expect(title).toMatchObject({ id: 'title', text: 'Doubled', edit: 0, base: baseIn('trade-grows', 'title') });
  expect(volume).toMatchObject({ id: 'volume', text: 'Mine', edit: 1, base: baseIn('trade-grows', 'volume') });
  expect(slide('trade-grows', replace('volume', '')).blocks.map(({ id, text }) => [id, text])).toContainEqual(['volume', '']);
});

test('a text in place of words that no record makes keeps its place', () => {
  const block = slide('agenda').blocks.find(({ kind }) => kind === 'item')!;
  const edit: Edit = { kind: 'replace', slide: 'agenda', block: block.id, language: 'en', base: block.base, text: 'Commerce' };
  expect(slide('agenda', edit).blocks.find(({ kind }) => kind === 'item')).toMatchObject({ id: block.id, base: block.base, text: 'Commerce', edit: 0 });
});

test('an entry that lists a slide by its title says the one that was given', () => {
  const before = slide('agenda').blocks.find(({ kind }) => kind === 'item')!;
  const edit: Edit = { kind: 'replace', slide: 'theme-trade', block: 'title', language: 'en', base: '', text: 'Commerce' };
  expect(slide('agenda', edit).blocks.find(({ kind }) => kind === 'item')).toEqual({ ...before, text: 'Commerce' });
});

test('hidden, moved and own slides stand where they stand, with own notes and the own text as it was written', () => {
  const own: Edit = { kind: 'insert', slide: 'own-1', after: 'agenda', text: { en: '## Mine\n\n- One' } };
  const edits: readonly Edit[] = [own, { kind: 'hide', slide: 'agenda' }, { kind: 'notes', slide: 'own-1', language: 'en', text: 'Say it.' }, { kind: 'notes', slide: 'agenda', language: 'fa', text: 'x' }];
  expect(outline(...edits).map(({ slide: id, hidden }) => (hidden ? `(${id})` : id)).slice(0, 4)).toEqual(['title', '(agenda)', 'own-1', 'theme-trade']);
  expect(slide('own-1', ...edits)).toMatchObject({ own: true, text: '## Mine\n\n- One', ownNotes: 'Say it.', name: 'Mine' });
  expect(slide('agenda', ...edits).ownNotes).toBe('');
});
