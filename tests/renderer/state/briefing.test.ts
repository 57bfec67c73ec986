import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingDocument, Edit, OpenedBriefing } from '../../../electron/contract/api.ts';
import { insertSlide, moveSlide, setHidden, setOwnNotes } from '../../../electron/contract/api.ts';
import { documentOf, isUnsaved, keptDocument } from '../../../renderer/state/briefing.ts';
import { type OpenSession, session, type SessionEvent, starting, summaryOf } from '../../../renderer/state/session.ts';
import { choicesOf, datasetOf, optionsOf, startOf } from '../fixtures.ts';

const dataset = datasetOf('/data/kz', 'a', 'b');
const other = datasetOf('/data/other', 'x', 'y');

function opened(): OpenSession {
  const state = session(starting, { type: 'started', start: startOf(dataset, choicesOf('/data/kz')) });
  if (state.phase !== 'open') throw new Error(state.phase);
  return state;
}
/** Each a second after the one before. */
const after = (state: OpenSession, ...events: readonly SessionEvent[]): OpenSession => events.reduce((before, event, index) => session(before, event, 1000 * (index + 1)) as OpenSession, state);
const edit = (change: (edits: readonly Edit[]) => readonly Edit[], place = 's'): SessionEvent => ({ type: 'edited', what: 'hide', place, edit: change });
const hide = edit((edits) => setHidden(edits, 's', true));

describe('undo and redo', () => {
  it('of any choices and edits lead back to the first state, one by one, and forth to the last', () => {
    const events = fc.oneof(
      fc.constantFrom('short', 'full').map((length): SessionEvent => ({ type: 'chosen', change: { length } })),
      fc.record({ id: fc.constantFrom('a', 'b', 'x'), ticked: fc.boolean() }).map((ticked): SessionEvent => ({ type: 'themeTicked', ...ticked })),
      fc.constantFrom(dataset, other).map((each): SessionEvent => ({ type: 'datasetOpened', dataset: each })),
      fc.constantFrom('deck', 'slides').map((wanted): SessionEvent => ({ type: 'exportChosen', options: optionsOf({ wanted: [wanted] }) })),
      fc.record({ slide: fc.constantFrom('s', 't', 'u'), hidden: fc.boolean() }).map(({ slide, hidden }) => edit((edits) => setHidden(edits, slide, hidden), slide)),
      fc.record({ slide: fc.constantFrom('s', 't'), to: fc.constantFrom('u', 'title') }).map(({ slide, to }) => edit((edits) => moveSlide(edits, slide, to), slide)),
      fc.string().map((text) => edit((edits) => setOwnNotes(edits, 's', 'fa', text))),
      fc.string().map((text) => edit((edits) => insertSlide(edits, { slide: 'own-1', after: 's', text: { fa: text } }))),
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 100 }), (all) => {
        const first = opened();
        const last = after(first, ...all);
        const steps = last.briefing.history.past.length;
        const back = after(last, ...Array.from({ length: steps }, (): SessionEvent => ({ type: 'undone' })));
        expect(documentOf(back.briefing)).toEqual(documentOf(first.briefing));
        expect(summaryOf(back)).toEqual(dataset);
        const forth = after(back, ...Array.from({ length: steps }, (): SessionEvent => ({ type: 'redone' })));
        expect(documentOf(forth.briefing)).toEqual(documentOf(last.briefing));
      }),
      { numRuns: 60 },
    );
  });

  it('do nothing where there is nothing, and forget what was undone once something else is done', () => {
    const first = opened();
    expect(documentOf(after(first, { type: 'undone' }).briefing)).toEqual(documentOf(first.briefing));
    const state = after(first, hide, { type: 'undone' }, { type: 'chosen', change: { length: 'full' } }, { type: 'redone' });
    expect(state.briefing.edits).toEqual([]);
  });

  it('take what is typed at one place within half a second as one', () => {
    const typed = ['a', 'ab', 'abc'].map((text) => edit((edits) => setOwnNotes(edits, 's', 'fa', text)));
    const state = typed.reduce((before, event, index) => session(before, event, index * 100) as OpenSession, opened());
    expect(after(state, { type: 'undone' }).briefing.edits).toEqual([]);
  });

  it('leave out themes that the dataset lost meanwhile', () => {
    const state = after(opened(), hide, { type: 'themeTicked', id: 'a', ticked: false });
    const now = after(state, { type: 'listed', templates: [], looks: [], dataset: datasetOf('/data/kz', 'b', 'c') }, { type: 'undone' });
    expect(now.briefing.choices.themes).toEqual(['b']);
  });
});

describe('what is unsaved', () => {
  const unsaved = (state: OpenSession): boolean => isUnsaved(state.briefing, summaryOf(state));
  const document: BriefingDocument = { choices: choicesOf('/data/kz'), exportOptions: optionsOf(), edits: [] };
  const named: OpenedBriefing = { ...document, path: '/a.bardar', unsaved: false, dataset: { ok: true, value: dataset }, warnings: [] };
  const open = (given: Partial<OpenedBriefing> = {}): OpenSession => after(opened(), { type: 'briefingOpened', opened: { ...named, ...given } });

  it('of a new briefing its edits, not its choices, which are remembered anyway', () => {
    expect(unsaved(after(opened(), { type: 'chosen', change: { length: 'full' } }))).toBe(false);
    expect(unsaved(after(opened(), hide))).toBe(true);
    expect(unsaved(after(opened(), hide, { type: 'undone' }))).toBe(false);
  });

  it('of a file whatever differs from it; as it was opened, saved or undone to, nothing', () => {
    expect(unsaved(open())).toBe(false);
    const changed = after(open(), { type: 'chosen', change: { length: 'full' } });
    expect(unsaved(changed)).toBe(true);
    expect(unsaved(after(changed, { type: 'undone' }))).toBe(false);
    const saved = keptDocument(documentOf(changed.briefing), dataset);
    const now = after(changed, { type: 'briefingSaved', path: '/b.bardar', saved });
    expect([unsaved(now), now.briefing.path]).toEqual([false, '/b.bardar']);
    expect(unsaved(after(now, { type: 'undone' }))).toBe(true);
  });

  it('of what the program ended before, all', () => {
    expect(unsaved(open({ unsaved: true }))).toBe(true);
  });

  it('begins a history of its own with each document', () => {
    expect(after(opened(), hide, { type: 'briefingOpened', opened: named }, { type: 'undone' }).briefing).toMatchObject({ edits: [], path: '/a.bardar' });
  });

  it('names no theme in the file where all are ticked', () => {
    expect(keptDocument(documentOf(open().briefing), dataset).choices.themes).toEqual([]);
    expect(keptDocument(documentOf(after(open(), { type: 'themeTicked', id: 'a', ticked: false }).briefing), dataset).choices.themes).toEqual(['b']);
  });

  it('keeps the chosen themes where a dataset that was gone is found elsewhere', () => {
    const lost = open({ choices: choicesOf('/gone', 'a'), dataset: { ok: false, problems: [] } });
    expect(after(lost, { type: 'datasetOpened', dataset: datasetOf('/found', 'a', 'b') }).briefing.choices).toMatchObject({ dataset: '/found', themes: ['a'] });
  });
});
