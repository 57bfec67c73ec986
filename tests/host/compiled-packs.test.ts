import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PLAIN_STEPS } from '../../electron/engine/remembered.ts';
import { compilePack } from '../../electron/engine/template/environment.ts';
import type { Pack } from '../../electron/engine/template/pack-model.ts';
import { withCompiledPacks } from '../../electron/host/compiled-packs.ts';
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
