import { shell } from 'electron';
import type { Language, Outcome, TemplateSummary } from '../../contract/api.ts';
import { problem } from '../../engine/diagnostics/problem.ts';
import { copyPack } from '../../host/copy-pack.ts';
import type { DescribedPack } from '../../host/engine.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { WORDS } from '../words.ts';
import { worded } from './outcome.ts';

export function templateHandlers(program: Program): Pick<Handlers, 'templates' | 'duplicateTemplate'> {
  return {
    templates: () => listedTemplates(program),
    duplicateTemplate: (id) => duplicate(program, String(id)),
  };
}

/** Every template there is, broken ones with their problem. */
export async function listedTemplates({ engine, language }: Program): Promise<readonly TemplateSummary[]> {
  const { value = [] } = await engine.packs();
  return value.map((pack) => summary(pack, language()));
}

async function duplicate(program: Program, id: string): Promise<Outcome<TemplateSummary>> {
  const { engine, userPacks, language } = program;
  const { value: packs = [] } = await engine.packs();
  const original = packs.find((pack) => pack.id === id);
  if (original === undefined) return refused([problem('error', 'template.not-found', { template: id })], language());
  const copied = await copyPack(original, { into: userPacks, taken: packs.map((pack) => pack.id), mark: WORDS.copyOf });
  if ('code' in copied) return refused([copied], language());
  const { value: now = [] } = await engine.packs();
  const copy = now.find((pack) => pack.path === copied.path);
  if (copy === undefined) return refused([problem('error', 'file.not-found', copied)], language());
  await shell.openPath(copied.path);
  return { ok: true, value: summary(copy, language()) };
}

const refused = (problems: Parameters<typeof worded>[0], language: Language): Outcome<never> => ({ ok: false, problems: worded(problems, language) });

function summary({ id, name, description, builtIn, path, handout, problems }: DescribedPack, language: Language): TemplateSummary {
  const [first] = worded(problems, language);
  const listed = { id, name, description, builtIn, path, handout };
  return first === undefined ? listed : { ...listed, problem: `${first.message} ${first.hint}` };
}
