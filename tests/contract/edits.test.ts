import { expect, test } from 'vitest';
import type { Edit } from '../../electron/contract/document.ts';
import { insertSlide, moveSlide, ownSlideId, replaceBlock, replaceSlide, resetBlock, resetSlide, setHidden, setOwnNotes } from '../../electron/contract/edits.ts';

const title = (text: string) => ({ slide: 'a', block: 'title', language: 'en', base: '1', text }) as const;

test('hiding and showing leave no trace', () => {
  const hidden = setHidden([], 'a', true);
  expect(hidden).toEqual([{ kind: 'hide', slide: 'a' }]);
  expect(setHidden(hidden, 'a', true)).toBe(hidden);
  expect(setHidden(hidden, 'a', false)).toEqual([]);
  expect(setHidden([], 'title', true)).toEqual([]);
});

test('of the places of a slide only the last is kept, but where another was put behind it', () => {
  expect(moveSlide(moveSlide([], 'a', 'b'), 'a', 'c')).toEqual([{ kind: 'move', slide: 'a', after: 'c' }]);
  const behind = moveSlide(moveSlide(moveSlide([], 'a', 'b'), 'x', 'a'), 'a', 'c');
  expect(behind.map((edit) => `${edit.slide}>${'after' in edit ? edit.after : ''}`)).toEqual(['a>b', 'x>a', 'a>c']);
  expect(moveSlide([], 'title', 'a')).toEqual([]);
  expect(moveSlide([], 'a', 'a')).toEqual([]);
});

test('a block replaced twice is one edit; another language is another', () => {
  const once = replaceBlock(replaceBlock([], title('One')), title('Two'));
  expect(once).toEqual([{ kind: 'replace', ...title('Two') }]);
  expect(replaceBlock(once, { ...title('Three'), language: 'fa' })).toHaveLength(2);
  expect(resetBlock(once, 'a', 'title', 'en')).toEqual([]);
  expect(resetBlock(once, 'a', 'title', 'fa')).toEqual(once);
});

test('a slide written anew holds what was replaced on it, in its language', () => {
  const both = setOwnNotes(replaceBlock(replaceBlock([], title('One')), { ...title('یک'), language: 'fa' }), 'a', 'en', 'Say it.');
  expect(replaceSlide(both, { slide: 'a', language: 'en', base: '1', text: '## One' }).map(({ kind }) => kind)).toEqual(['replace', 'replace-slide']);
});

test('own notes that are emptied are gone', () => {
  expect(setOwnNotes(setOwnNotes([], 'a', 'en', 'x'), 'a', 'en', ' ')).toEqual([]);
});

test('an own slide has an id that no other edit has, and is gone when it is taken back', () => {
  expect(ownSlideId([], 'A8-f')).toBe('own-a8f');
  const inserted = insertSlide([], { slide: 'own-a8f', after: 'a', text: { en: '## x' } });
  expect(ownSlideId(inserted, 'a8f')).toBe('own-a8f-2');
  expect(resetSlide(setHidden(inserted, 'own-a8f', true), 'own-a8f')).toEqual([] satisfies Edit[]);
});
