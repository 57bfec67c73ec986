import type { BriefingChoices } from '../../contract/api.ts';
import type { Program } from '../program.ts';
import { Refusal } from '../refusal.ts';
import { readChoices } from '../settings/read.ts';

/**
 * The window's choices, checked: a page must not be able to read any folder by naming it. So a dataset is the bundled one
 * or one chosen in the dialog, and a template goes by its id.
 * @throws Refusal where they are not what our own page can send.
 */
export function trustedChoices(given: unknown, { store, resources }: Pick<Program, 'store' | 'resources'>): BriefingChoices {
  const choices = readChoices(given);
  if (choices === undefined) throw new Refusal('These are no choices.');
  const { dataset, template } = choices;
  if (dataset !== resources.dataset && !store.settings.datasets?.includes(dataset)) throw new Refusal('This dataset was not chosen.');
  if (!/^[^/\\.][^/\\]*$/.test(template)) throw new Refusal('This is no id of a template.');
  return choices;
}
