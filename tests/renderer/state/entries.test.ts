import { expect, it } from 'vitest';
import type { SlideBlocks } from '../../../electron/contract/api.ts';
import { entriesOf, entryOfNumber, inViewOf, placeAbove, placeAt, placeBelow, sectionOf } from '../../../renderer/state/entries.ts';
import { isPlain, ownSlideFields, ownSlideText } from '../../../renderer/state/own-slide.ts';
import { slideOf } from '../fixtures.ts';

const outlined = (slide: string, text = '## x', hidden = false): SlideBlocks => ({ slide, name: slide, text, base: '', blocks: [], ownNotes: '', hidden, own: false });
const outline = [outlined('title', ''), outlined('agenda'), outlined('one', '# One'), outlined('a'), outlined('b'), outlined('two', '# Two'), outlined('c')];

it('lists shown slides page by page, and hidden ones in their places', () => {
  const slides = [slideOf('title'), { ...slideOf('a'), of: 'a' }, { ...slideOf('a-2'), of: 'a' }, slideOf('c')];
  const entries = entriesOf({ slides, outline: [outlined('title'), outlined('a'), outlined('b', '## b', true), outlined('c')] });
  expect(entries.map(({ id, number }) => [id, number])).toEqual([['title', 1], ['a', 2], ['a-2', 3], ['b', undefined], ['c', 4]]);
  expect(entryOfNumber(entries, 4)).toBe(4);
  expect(entriesOf({ slides, outline: [] }).map(({ id }) => id)).toEqual(['title', 'a', 'a-2', 'c']);
});

it('marks what is being made anew, and nothing where all is there', () => {
  const slides = [slideOf('title'), slideOf('a'), slideOf('b')];
  const pending = (fresh?: readonly string[]) => entriesOf({ slides, outline: [], ...(fresh && { fresh }) }).map((entry) => entry.pending);
  expect([pending(['a']), pending()]).toEqual([[true, false, true], [false, false, false]]);
});

it('asks first for the slide in view, by its id and its place among those that are shown', () => {
  const slides = [slideOf('title'), slideOf('a'), { ...slideOf('a-2'), of: 'a' }, slideOf('c')];
  const entries = entriesOf({ slides, outline: [outlined('title'), outlined('a'), outlined('b', '## b', true), outlined('c')] });
  expect([0, 1, 2, 3, 4].map((index) => inViewOf(entries, index))).toEqual([{ slide: 'title', place: 0 }, { slide: 'a', place: 1 }, { slide: 'a', place: 1 }, { slide: 'b', place: 2 }, { slide: 'c', place: 2 }]);
  expect(inViewOf([], -1)).toEqual({ place: 0 });
});

it('moves a slide by one place, a section by one section, and nothing before the title', () => {
  expect(['title', 'agenda', 'a', 'b', 'one', 'two', 'c'].map((id) => placeAbove(outline, id))).toEqual([undefined, undefined, 'agenda', 'one', undefined, 'agenda', 'b']);
  expect(['title', 'agenda', 'a', 'b', 'one', 'two', 'c'].map((id) => placeBelow(outline, id))).toEqual([undefined, 'one', 'b', 'two', 'two', undefined, undefined]);
});

it('lets a slide fall where it is not already', () => {
  expect(placeAt(outline, 'b', 'agenda', 'behind')).toBe('agenda');
  expect(placeAt(outline, 'b', 'one', 'before')).toBe('agenda');
  expect(placeAt(outline, 'b', 'a', 'behind')).toBeUndefined();
  expect(placeAt(outline, 'b', 'b', 'behind')).toBeUndefined();
  expect(placeAt(outline, 'b', 'title', 'before')).toBeUndefined();
});

it('knows the section that a slide lies in', () => {
  expect(['agenda', 'one', 'b', 'c'].map((id) => sectionOf(outline, id))).toEqual([undefined, 'one', 'one', 'two']);
});

it('has the text of an own slide in two fields, and back', () => {
  const text = ownSlideText({ title: ' A\ntitle ', bullets: 'One\n\n  - Below\n* Two' });
  expect(text).toBe('## A title\n\n- One\n  - Below\n* Two');
  expect(ownSlideFields('## A title\n\n- One\n  - Below')).toEqual({ title: 'A title', bullets: 'One\n  Below' });
  expect(ownSlideText(ownSlideFields('## A title\n\n- One\n  - Below'))).toBe('## A title\n\n- One\n  - Below');
  expect(['## A\n\n- One', '## A\n\nA paragraph.', '## A {.bullets}\n\n- One'].map(isPlain)).toEqual([true, false, true]);
});
