import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunSteps } from '../engine/remembered.ts';
import type { Pack } from '../engine/template/pack-model.ts';
import { own } from '../engine/units/own.ts';
import type { TemplateSpecification } from '../engine/template/environment.ts';
import { runBundle } from './run-bundle.ts';

/** What a list of packs tells of one. */
export type PackDescription = Pick<Pack, 'name' | 'description' | 'heeds'> & { readonly handout: boolean };

/** What is known of built-in packs since the program was bundled, by their versions. @param folder where the program's bundles are */
export function describedPacks(folder: string): (version: string) => PackDescription | undefined {
  const path = join(folder, 'packs', 'described.json');
  let described: Readonly<Record<string, PackDescription>> | undefined;
  return (version) => own((described ??= existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, PackDescription>>) : {}), version);
}

type CompiledPack = Readonly<Record<string, TemplateSpecification>>;

/**
 * The steps, but that templates of built-in packs are not compiled: their code is there since the program was bundled
 * (`build/packs.mjs`), a file a pack. A pack's version is a digest of all its texts, so that what is changed is compiled.
 * @param folder where the program's bundles are
 */
export function withCompiledPacks(steps: RunSteps, folder: string): RunSteps {
  const found = new Map<string, CompiledPack | undefined>();
  const compiled = (version: string): CompiledPack | undefined => {
    if (!found.has(version)) found.set(version, readCompiled(join(folder, 'packs', `${version}.cjs`), folder));
    return found.get(version);
  };
  return { ...steps, compile: (program, name, pack) => compiled(pack.version)?.[name] ?? steps.compile(program, name, pack) };
}

const readCompiled = (path: string, bundles: string): CompiledPack | undefined => (existsSync(path) ? (runBundle(path, bundles) as CompiledPack) : undefined);
