import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { RunSteps } from '../engine/remembered.ts';
import type { TemplateSpecification } from '../engine/template/environment.ts';

type CompiledPack = Readonly<Record<string, TemplateSpecification>>;

/**
 * The steps, but that templates of built-in packs are not compiled: their code is there since the program was bundled
 * (`build/packs.mjs`), a file a pack. A pack's version is a digest of all its texts, so that what is changed is compiled.
 * @param folder where the program's bundles are
 */
export function withCompiledPacks(steps: RunSteps, folder: string): RunSteps {
  const found = new Map<string, CompiledPack | undefined>();
  const compiled = (version: string): CompiledPack | undefined => {
    if (!found.has(version)) found.set(version, readCompiled(join(folder, 'packs', `${version}.cjs`)));
    return found.get(version);
  };
  return { ...steps, compile: (program, name, pack) => compiled(pack.version)?.[name] ?? steps.compile(program, name, pack) };
}

const readCompiled = (path: string): CompiledPack | undefined => (existsSync(path) ? (createRequire(path)(path) as CompiledPack) : undefined);
