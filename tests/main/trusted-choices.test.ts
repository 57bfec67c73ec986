import { expect, test } from 'vitest';
import { findResources } from '../../electron/host/resources.ts';
import { trustedChoices } from '../../electron/main/handlers/trusted-choices.ts';
import { SettingsStore } from '../../electron/main/settings/store.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const resources = findResources(`${process.cwd()}/out`);
const choices = { dataset: resources.dataset, themes: [], language: 'en', template: 'briefing', length: 'full', calendar: 'both', look: 'light', size: '16:9' } as const;

test('the bundled dataset and chosen ones are taken, others refused', () => {
  const store = new SettingsStore(temporaryFolder());
  expect(trustedChoices(choices, { store, resources })).toEqual(choices);
  const mine = { ...choices, dataset: '/home/me/data' };
  expect(() => trustedChoices(mine, { store, resources })).toThrow('not chosen');
  store.update({ datasets: ['/home/me/data'] });
  expect(trustedChoices(mine, { store, resources })).toEqual(mine);
});

test.each(['../secret', '/etc', 'a/b', 'a\\b', '.', '..', '.hidden'])('the template %o is refused', (template) => {
  const store = new SettingsStore(temporaryFolder());
  expect(() => trustedChoices({ ...choices, template }, { store, resources })).toThrow('no id');
});

test('what is no choices at all is refused', () => {
  const store = new SettingsStore(temporaryFolder());
  expect(() => trustedChoices({ ...choices, language: 'de' }, { store, resources })).toThrow('no choices');
});
