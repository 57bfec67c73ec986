import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changed, changeOf, EMPTY_HISTORY, inverse, isolate, JOINED_WITHIN, recorded, redone, undone,
  type BriefingChange, type Change, type History,
} from '../../electron/contract/history.ts';
import type { BriefingDocument, Edit } from '../../electron/contract/document.ts';
import { insertSlide, moveSlide, ownSlideId, replaceBlock, replaceSlide, removeEdit, resetBlock, resetSlide, setHidden, setOwnNotes } from '../../electron/contract/edits.ts';
import { EXPORT_OPTIONS, CHOICES } from './document.ts';

const START: BriefingDocument = { choices: CHOICES, exportOptions: EXPORT_OPTIONS, edits: [] };

const slide = fc.constantFrom('title', 'agenda', 'a', 'b', 'c', 'own-x');
const language = fc.constantFrom('fa' as const, 'en' as const);
const text = fc.string({ maxLength: 5 });
type Act = { readonly place: string; readonly act: (document: BriefingDocument) => BriefingDocument };
const edits = (place: string, act: (edits: readonly Edit[]) => readonly Edit[]): Act => ({ place, act: (document) => ({ ...document, edits: act(document.edits) }) });
/** What somebody may do, with its place. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(slide, fc.boolean()).map(([id, hidden]) => edits(`${id} hide`, (all) => setHidden(all, id, hidden))),
  fc.tuple(slide, slide).map(([id, after]) => edits(`${id} move`, (all) => moveSlide(all, id, after))),
  fc.tuple(slide, fc.constantFrom('title', 'fact'), language, text).map(([id, block, spoken, to]) => edits(`${id} ${block}`, (all) => replaceBlock(all, { slide: id, block, language: spoken, base: 'b', text: to }))),
  fc.tuple(slide, language, text).map(([id, spoken, to]) => edits(`${id} slide`, (all) => replaceSlide(all, { slide: id, language: spoken, base: 'b', text: to }))),
  fc.tuple(slide, text).map(([after, to]) => edits('insert', (all) => insertSlide(all, { slide: ownSlideId(all, 'x'), after, text: { en: to } }))),
  fc.tuple(slide, language, text).map(([id, spoken, to]) => edits(`${id} notes`, (all) => setOwnNotes(all, id, spoken, to))),
  fc.tuple(slide, language).map(([id, spoken]) => edits(`${id} reset`, (all) => resetBlock(all, id, 'title', spoken))),
  slide.map((id) => edits(`${id} reset`, (all) => resetSlide(all, id))),
  fc.nat(5).map((at) => edits('list', (all) => removeEdit(all, at))),
  fc.constantFrom('short' as const, 'full' as const).map((length): Act => ({ place: 'choices.length', act: (document) => ({ ...document, choices: { ...document.choices, length } }) })),
  fc.boolean().map((embedFonts): Act => ({ place: 'export', act: (document) => ({ ...document, exportOptions: { ...document.exportOptions, embedFonts } }) })),
);

test('a hundred random edits, undone one by one, give the first state, and done again the last', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.integer({ min: 0, max: 2 * JOINED_WITHIN }), fc.boolean()), { minLength: 100, maxLength: 100 }), (acts) => {
      let document = START;
      let history: History = EMPTY_HISTORY;
      let at = 0;
      for (const [{ place, act: does }, pause, saved] of acts) {
        at += pause;
        const next = does(document);
        const change = changeOf(document, next, { what: 'x', place, at });
        if (change !== undefined) history = recorded(saved ? isolate(history) : history, change);
        document = next;
      }
      const last = document;
      const take = (step: typeof undone): boolean => {
        const { history: after, change } = step(history);
        history = after;
        if (change !== undefined) document = changed(document, change as BriefingChange);
        return change !== undefined;
      };
      while (take(undone));
      expect(document).toEqual(START);
      while (take(redone));
      expect(document).toEqual(last);
    }),
    { numRuns: 50 },
  );
});

const typed = (place: string, at: number, before: string, after: string): Change => ({ target: { of: 'briefing' }, what: 'title', place, at, before: { edits: of(before) }, after: { edits: of(after) } });
const of = (to: string): readonly Edit[] => [{ kind: 'notes', slide: 'a', language: 'en', text: to }];

test('what follows within half a second in one place is one change; elsewhere, later, or after a save it is not', () => {
  const first = recorded(EMPTY_HISTORY, typed('a title', 0, '', 'T'));
  expect(recorded(first, typed('a title', 500, 'T', 'Tr')).past).toEqual([typed('a title', 500, '', 'Tr')]);
  expect(recorded(first, typed('a title', 501, 'T', 'Tr')).past).toHaveLength(2);
  expect(recorded(first, typed('b title', 100, 'T', 'Tr')).past).toHaveLength(2);
  expect(recorded(isolate(first), typed('a title', 100, 'T', 'Tr')).past).toHaveLength(2);
});

test('a new change ends what could be done again, and nothing joins with what was undone', () => {
  const two = recorded(recorded(EMPTY_HISTORY, typed('a', 0, '', 'x')), typed('b', 0, 'x', 'y'));
  const { history } = undone(two);
  const then = recorded(history, typed('a', 1, 'x', 'z'));
  expect([then.past.length, then.future]).toEqual([2, []]);
});

test('a change of a file has its inverse too, and joins with its like only', () => {
  const edit: Change = { target: { of: 'dataset', path: '/d/facts.yaml' }, what: 'text', place: 'p', at: 0, before: 'a', after: 'b' };
  expect(inverse(edit)).toEqual({ ...edit, before: 'b', after: 'a' });
  const both = recorded(recorded(EMPTY_HISTORY, edit), { ...edit, before: 'b', after: 'c' });
  expect(both.past).toEqual([{ ...edit, after: 'c' }]);
  expect(recorded(both, { ...edit, target: { of: 'pack', path: '/d/facts.yaml' } }).past).toHaveLength(2);
});
