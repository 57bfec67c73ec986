/** The packs that the window offers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { HEEDABLE } from '../../../electron/contract/choices.ts';
import { createHost } from '../../../electron/host/host.ts';
import { describePacks } from '../../../electron/host/worker/describe-packs.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const inRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The built-in packs, and a user's with these manifests. */
async function described(own: Readonly<Record<string, string>>) {
  const userPacks = temporaryFolder();
  for (const [name, manifest] of Object.entries(own)) {
    mkdirSync(join(userPacks, name));
    writeFileSync(join(userPacks, name, 'pack.yaml'), manifest);
  }
  const paths = { templates: inRoot('templates'), brands: inRoot('templates/brands'), fonts: inRoot('fonts'), atlas: inRoot('atlas'), flags: inRoot('flags'), rasteriser: inRoot('rasteriser'), userPacks, userLooks: userPacks, version: '0.1.0' };
  const { value } = await describePacks(createHost(paths), paths);
  return value ?? [];
}

const mine = (base: string) => `id: mine\nname: {fa: من, en: Mine}\ndescription: {fa: الف, en: A}\nextends: ${base}\n`;

test('are the built-in ones, all in order, the briefing first', async () => {
  const packs = await described({});
  expect(packs.map(({ id, builtIn, problems, name }) => [id, builtIn, problems, name.en])).toEqual([
    ['briefing', true, [], 'Briefing'],
    ['executive', true, [], 'Executive summary'],
    ['point-paper', true, [], 'Point paper'],
    ['seminar', true, [], 'Seminar'],
  ]);
});

test('are the user’s own too, whatever they extend', async () => {
  const [own] = (await described({ mine: mine('seminar') })).slice(4);
  expect(own).toMatchObject({ id: 'mine', builtIn: false, problems: [], name: { en: 'Mine' } });
  const [lost] = (await described({ mine: mine('nowhere') })).slice(4);
  expect(lost?.problems.map(({ code }) => code)).toEqual(['template.base-missing']);
});

test('say which choices they heed: as they declare, else as the pack they extend, else they do', async () => {
  const packs = await described({ mine: mine('executive'), other: mine('executive').replace('id: mine', 'id: other') + 'heeds: [length]\n' });
  expect(packs.map(({ id, heeds }) => [id, heeds])).toEqual([['briefing', HEEDABLE], ['executive', ['calendar', 'distribution', 'annex', 'letter']], ['point-paper', ['calendar', 'distribution', 'letter']], ['seminar', HEEDABLE], ['mine', ['calendar', 'distribution', 'annex', 'letter']], ['other', ['length']]]);
});

test('keep their name while a template in them is broken', async () => {
  const [own] = (await described({ mine: `${mine('briefing')}main: gone.md.hbs\n` })).slice(4);
  expect(own?.problems).not.toEqual([]);
  expect(own?.name).toEqual({ fa: 'من', en: 'Mine' });
});
