import { describe, expect, it } from 'vitest';
import { heeds, isComplete, exportable, session, starting, type OpenSession, type Session, type SessionEvent } from '../../../renderer/state/session.ts';
import { choicesOf, datasetOf, lookOf, optionsOf, problemOf, startOf, templateOf } from '../fixtures.ts';

const dataset = datasetOf('/data/kz', 'a', 'b');

function after(...events: readonly SessionEvent[]): OpenSession {
  const first: SessionEvent = { type: 'started', start: startOf(dataset, choicesOf('/data/kz')) };
  const state = [first, ...events].reduce((before: Session, event) => session(before, event), starting);
  if (state.phase !== 'open') throw new Error(`the session is ${state.phase}`);
  return state;
}

describe('session', () => {
  it('opens with every theme ticked', () => {
    expect(after().briefing.choices.themes).toEqual(['a', 'b']);
    expect(isComplete(after())).toBe(true);
  });

  it('has nothing to show once the last theme is unticked, and all again by one event', () => {
    const none = after({ type: 'themeTicked', id: 'a', ticked: false }, { type: 'themeTicked', id: 'b', ticked: false });
    expect(none.briefing.choices.themes).toEqual([]);
    expect(isComplete(none)).toBe(false);
    expect(isComplete(after({ type: 'allThemesTicked' }))).toBe(true);
  });

  it('takes a choice and leaves the others', () => {
    const state = after({ type: 'chosen', change: { length: 'full' } });
    expect(state.briefing.choices).toMatchObject({ length: 'full', language: 'fa', template: 'briefing' });
  });

  it('opens another dataset with all its themes and asks for slides anew', () => {
    const before = after({ type: 'themeTicked', id: 'a', ticked: false });
    const state = session(before, { type: 'datasetOpened', dataset: datasetOf('/data/other', 'x', 'y') });
    expect(state).toMatchObject({ briefing: { choices: { dataset: '/data/other', themes: ['x', 'y'] } }, revision: before.revision + 1 });
  });

  it('takes in packs and looks that came or went outside, keeps what is chosen, and asks for slides anew', () => {
    const before = after({ type: 'chosen', change: { look: 'dark', size: '4:3' } });
    const state = session(before, { type: 'listed', templates: [], looks: [lookOf('mine')] });
    expect(state).toMatchObject({ templates: [], looks: [{ id: 'mine' }], briefing: { choices: { look: 'dark', size: '4:3' } }, revision: before.revision + 1 });
  });

  it('follows a dataset that was edited outside: names, numbers, themes', () => {
    const edited = { ...datasetOf('/data/kz', 'a', 'b', 'c'), title: { fa: 'نو', en: 'Renamed' } };
    const state = session(after(), { type: 'listed', templates: [], looks: [], dataset: edited });
    expect(state).toMatchObject({ dataset: { ok: true, value: { title: { en: 'Renamed' } } }, briefing: { choices: { themes: ['a', 'b', 'c'] } } });
    // An answer about a dataset that was left meanwhile, and none while it cannot be read.
    expect(session(after(), { type: 'listed', templates: [], looks: [], dataset: datasetOf('/data/other', 'x') })).toMatchObject({ briefing: { choices: { themes: ['a', 'b'] } } });
    expect(session(after(), { type: 'listed', templates: [], looks: [] })).toMatchObject({ dataset: { ok: true, value: { path: '/data/kz' } } });
  });

  it('knows whether the chosen template heeds the length', () => {
    expect(heeds(after(), 'length')).toBe(true);
    const lengthless = { ...after(), templates: [{ ...templateOf('briefing'), heeds: ['calendar'] as const }] };
    expect([heeds(lengthless, 'length'), heeds(lengthless, 'calendar')]).toEqual([false, true]);
    expect(heeds({ ...after(), templates: [] }, 'calendar')).toBe(true);
  });

  it('keeps what is to be exported over a new start, and knows whether the template makes a handout', () => {
    const options = optionsOf({ wanted: ['slides'], pages: '9' });
    const state = after({ type: 'exportChosen', options }, { type: 'started', start: startOf(dataset, choicesOf('/data/kz')) });
    expect(state.briefing.exportOptions).toEqual(options);
    expect(exportable(state).handout).toBe(true);
    expect(exportable({ ...state, templates: [{ ...templateOf('briefing'), handout: false }] }).handout).toBe(false);
    expect(exportable({ ...state, templates: [] }).handout).toBe(false);
  });

  it('can set another language of the dataset beside the briefing’s own', () => {
    const state = after();
    expect(exportable(state).others).toEqual([state.briefing.choices.language === 'fa' ? 'en' : 'fa']);
    expect(exportable({ ...state, dataset: { ok: true, value: { ...dataset, languages: [state.briefing.choices.language] } } }).others).toEqual([]);
    expect(exportable({ ...state, dataset: { ok: false, problems: [] } }).others).toEqual([]);
  });

  it('chooses a template as it is added, once', () => {
    const state = after({ type: 'templateAdded', template: templateOf('mine') });
    expect(state.briefing.choices.template).toBe('mine');
    const twice = session(state, { type: 'templateAdded', template: templateOf('mine') });
    expect(twice.phase === 'open' && twice.templates.map(({ id }) => id)).toEqual(['briefing', 'mine']);
  });

  it('keeps the language and the choices of the window where it is started again', () => {
    const state = after(
      { type: 'languageChosen', language: 'en' },
      { type: 'chosen', change: { length: 'short' } },
      { type: 'started', start: startOf(dataset, choicesOf('/data/kz')) },
    );
    expect(state).toMatchObject({ language: 'en', briefing: { choices: { length: 'short' } } });
  });

  it('stays usable where a later start fails, and says so where the first does', () => {
    expect(after({ type: 'startFailed' }).phase).toBe('open');
    expect(session(starting, { type: 'startFailed' })).toEqual({ phase: 'failed' });
  });

  it('is not complete with a broken dataset', () => {
    const broken = { ...startOf(dataset, choicesOf('/data/kz')), dataset: { ok: false, problems: [problemOf('x')] } as const };
    const state = session(starting, { type: 'started', start: broken });
    expect(state.phase === 'open' && isComplete(state)).toBe(false);
    expect(session(state, { type: 'themeTicked', id: 'a', ticked: true })).toBe(state);
  });
});
