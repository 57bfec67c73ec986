import { expect, test } from 'vitest';
import { findResources } from '../../electron/host/resources.ts';
import { trustedChoices } from '../../electron/main/handlers/wire.ts';
import { SettingsStore } from '../../electron/main/settings/store.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const resources = findResources(`${process.cwd()}/out`);
const briefing = { granted: new Set<string>() };
const choices = { dataset: resources.dataset, themes: [], language: 'en', template: 'briefing', length: 'full', calendar: 'both', look: 'light', size: '16:9' } as const;

test('the bundled dataset and chosen ones are taken, others refused', () => {
  const store = new SettingsStore(temporaryFolder());
  expect(trustedChoices(choices, { store, resources, briefing })).toEqual(choices);
  const mine = { ...choices, dataset: '/home/me/data' };
  expect(() => trustedChoices(mine, { store, resources, briefing })).toThrow('not chosen');
  store.update({ datasets: ['/home/me/data'] });
  expect(trustedChoices(mine, { store, resources, briefing })).toEqual(mine);
});

test.each(['../secret', '/etc', 'a/b', 'a\\b', '.', '..', '.hidden'])('the template %o is refused', (template) => {
  const store = new SettingsStore(temporaryFolder());
  expect(() => trustedChoices({ ...choices, template }, { store, resources, briefing })).toThrow('no id');
});

test('what is no choices at all is refused', () => {
  const store = new SettingsStore(temporaryFolder());
  expect(() => trustedChoices({ ...choices, language: 'de' }, { store, resources, briefing })).toThrow('no choices');
});

test('the folders of a document that was opened are taken', () => {
  const store = new SettingsStore(temporaryFolder());
  const theirs = { ...choices, dataset: '/home/me/theirs', template: '/home/me/packs/mine' };
  const opened = { granted: new Set([theirs.dataset, theirs.template]) };
  expect(trustedChoices(theirs, { store, resources, briefing: opened })).toEqual(theirs);
  expect(() => trustedChoices({ ...theirs, template: '/etc' }, { store, resources, briefing: opened })).toThrow('no id');
});
