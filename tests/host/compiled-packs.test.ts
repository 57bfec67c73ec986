import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { PLAIN_STEPS } from '../../electron/engine/remembered.ts';
import { compilePack } from '../../electron/engine/template/environment.ts';
import type { Pack } from '../../electron/engine/template/pack-model.ts';
import { describedPacks, withCompiledPacks } from '../../electron/host/compiled-packs.ts';
import { createHost } from '../../electron/host/host.ts';
import { describePacks } from '../../electron/host/worker/describe-packs.ts';
import { compiledPacks } from '../../build/packs.mjs';
import { builtIn } from '../engine/template/support.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Where the packs lie as the program is bundled with them, and which of its compilations a pack needs of its own. */
async function compiledAnew(pack: Pack, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'packs'));
  for (const [name, text] of files) writeFileSync(join(folder, 'packs', name), text);
  const anew: string[] = [];
  const steps = withCompiledPacks(
    {
      ...PLAIN_STEPS,
      compile: (program, name, of) => {
        anew.push(name);
        return PLAIN_STEPS.compile(program, name, of);
      },
    },
    folder,
  );
  compilePack(pack, pack.main, 'en', steps.compile);
  return anew;
}

it('takes a built-in pack’s code as it was bundled, and compiles one in which a letter was changed', async () => {
  const files = await compiledPacks();
  const pack = builtIn('briefing');
  expect(await compiledAnew(pack, files)).toEqual([]);
  expect(await compiledAnew({ ...pack, version: `${pack.version.slice(0, -1)}x` }, files)).toEqual([...pack.templates.keys()]);
});

it('lists built-in packs by what was known of them, and looks at those in which a letter was changed', async () => {
  const bundles = temporaryFolder();
  mkdirSync(join(bundles, 'packs'));
  writeFileSync(join(bundles, 'packs', 'described.json'), (await compiledPacks()).get('described.json') ?? '');
  const userPacks = temporaryFolder();
  mkdirSync(join(userPacks, 'mine'));
  writeFileSync(join(userPacks, 'mine', 'pack.yaml'), 'id: mine\nname: {fa: من, en: Mine}\ndescription: {fa: الف, en: A}\nextends: briefing\n');
  const paths = { templates: fileURLToPath(new URL('../../templates', import.meta.url)), brands: '', fonts: '', atlas: '', flags: '', rasteriser: '', userPacks, userLooks: '', version: '' };
  const checked = new Set<string>();
  const counting = { ...PLAIN_STEPS.pack, checkTemplate: (...[program, file, known]: Parameters<typeof PLAIN_STEPS.pack.checkTemplate>) => (checked.add(file), PLAIN_STEPS.pack.checkTemplate(program, file, known)) };
  const { value } = await describePacks(createHost(paths), paths, counting, describedPacks(bundles));
  const looked = checked.size;
  expect(value).toEqual((await describePacks(createHost(paths), paths, counting)).value);
  // Those of the user's pack, which are the briefing's.
  expect(looked).toBe(builtIn('briefing').templates.size);
  expect(checked.size).toBeGreaterThan(looked);
});
