import { expect, test } from 'vitest';
import { datasetFromHere } from '../../electron/cli/perform.ts';
import type { Resources } from '../../electron/host/resources.ts';

const resources = { dataset: '/elsewhere/kazakhstan', invented: '/elsewhere/strait-fictional' } as unknown as Resources;

test('a dataset of the program goes by its name, where no folder here is called so', async () => {
  const meant = (typed?: string) => datasetFromHere(typed, { resources });
  expect(await Promise.all([meant(), meant('strait-fictional'), meant('./strait-fictional'), meant('data/trial'), meant('none')])).toEqual(['/elsewhere/kazakhstan', '/elsewhere/strait-fictional', './strait-fictional', 'data/trial', 'none']);
  // A folder of the place where the command is given.
  expect(await datasetFromHere('templates', { resources: { ...resources, invented: '/elsewhere/templates' } })).toBe('templates');
});
