import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesSince, withChanges } from '../../electron/contract/preview-changes.ts';
import type { PreviewSlides } from '../../electron/contract/preview.ts';

const text = fc.constantFrom('', 'a', 'b', '۱۲');
const slide = fc.record({ of: text, title: text, svg: fc.constantFrom('<svg/>', '<svg>x</svg>'), notes: fc.array(text, { maxLength: 2 }), facts: fc.array(text, { maxLength: 2 }), section: text });
const block = fc.record({ id: text, kind: fc.constant('title' as const), base: text, facts: fc.constant([]), text });
const cite = fc.record({ place: text, words: text, language: fc.constantFrom('fa', 'en'), reliability: fc.constant(null), credibility: fc.option(fc.record({ grade: text, words: text })) });
/** Ids that are unique, and few, so that answers share them. */
const ids = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5'));
const listOf = <T extends object, K extends string>(name: K, of: fc.Arbitrary<T>) =>
  ids.chain((all) => fc.tuple(...all.map(() => of)).map((items) => items.map((item, index) => ({ ...item, [name]: all[index] }) as T & Record<K, string>)));
const answer: fc.Arbitrary<PreviewSlides> = fc.record({
  slides: listOf('id', slide),
  records: listOf('id', fc.record({ text, cites: fc.array(cite, { maxLength: 2 }) })),
  outline: listOf('slide', fc.record({ name: text, text, base: text, blocks: fc.array(block, { maxLength: 2 }), ownNotes: text, hidden: fc.boolean(), own: fc.boolean() })),
  language: fc.constantFrom('fa', 'en'),
  aspect: fc.constantFrom(16 / 9, 4 / 3),
  editStates: fc.constant([]),
});

test('what is new, put into what is held, is the answer as a whole', () => {
  fc.assert(
    fc.property(fc.option(answer, { nil: undefined }), answer, (held, now) => {
      const sent = structuredClone(changesSince(held, now, 'n'));
      expect(withChanges(held, sent)).toEqual({ answer: 'n', preview: now });
    }),
  );
});

test('what has not changed is not sent, and stays the same object', () => {
  fc.assert(
    fc.property(answer, (held) => {
      const changes = changesSince(held, structuredClone(held), 'n');
      for (const list of [changes.slides, changes.records, changes.outline]) expect(list.every((change) => typeof change === 'number')).toBe(true);
      const { preview } = withChanges(held, changes);
      expect(preview.slides.every((each, place) => each === held.slides[place])).toBe(true);
    }),
  );
});
