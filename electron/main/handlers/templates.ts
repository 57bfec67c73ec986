import { dialog, shell } from 'electron';
import type { Language, Localized, Outcome, TemplateSummary } from '../../contract/api.ts';
import { problem } from '../../engine/diagnostics/problem.ts';
import { copyPack } from '../../host/copy-pack.ts';
import type { DescribedPack } from '../../host/engine.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { Refusal } from '../refusal.ts';
import { text } from '../settings/read.ts';
import { WORDS } from '../words.ts';
import { worded } from './wire.ts';

export function templateHandlers(program: Program): Pick<Handlers, 'templates' | 'duplicateTemplate' | 'openTemplateFolder' | 'deleteTemplate'> {
  return {
    templates: () => listedTemplates(program),
    duplicateTemplate: async (id) => duplicate(program, templateId(id)),
    openTemplateFolder: async (id) => {
      const own = await ownPack(program, templateId(id));
      if (own !== undefined) await shell.openPath(own.path);
    },
    deleteTemplate: async (id) => remove(program, templateId(id)),
  };
}

/** @throws Refusal where it is no text */
function templateId(given: unknown): string {
  const id = text(given);
  if (id === undefined) throw new Refusal('This is no id of a template.');
  return id;
}

/** Every template there is, broken ones with their problem. */
export async function listedTemplates({ engine, language }: Program): Promise<readonly TemplateSummary[]> {
  const { value = [] } = await engine.packs();
  return value.map((pack) => summary(pack, language()));
}

/** What tells a copy from its original and from other copies. */
const copyMark = (number: number): Localized =>
  number === 1
    ? { en: '(copy)', fa: '(رونوشت)' }
    : { en: `(copy ${number})`, fa: `(رونوشت ${number.toLocaleString('fa-IR', { useGrouping: false })})` };

async function duplicate(program: Program, id: string): Promise<Outcome<TemplateSummary>> {
  const { engine, userPacks, language } = program;
  const { value: packs = [] } = await engine.packs();
  const original = packs.find((pack) => pack.id === id);
  if (original === undefined) return refused([problem('error', 'template.not-found', { template: id })], language());
  const copied = await copyPack(original, { into: userPacks, taken: packs.map((pack) => pack.id), mark: copyMark });
  if ('code' in copied) return refused([copied], language());
  const { value: now = [] } = await engine.packs();
  const copy = now.find((pack) => pack.path === copied.path);
  if (copy === undefined) return refused([problem('error', 'file.not-found', copied)], language());
  await shell.openPath(copied.path);
  return { ok: true, value: summary(copy, language()) };
}

/** A pack of the user's own; the program's are not to be touched. */
async function ownPack({ engine }: Program, id: string): Promise<DescribedPack | undefined> {
  const { value: packs = [] } = await engine.packs();
  return packs.find((pack) => pack.id === id && !pack.builtIn);
}

async function remove(program: Program, id: string): Promise<Outcome<boolean>> {
  const language = program.language();
  const own = await ownPack(program, id);
  if (own === undefined) return refused([problem('error', 'template.not-found', { template: id })], language);
  const { response } = await dialog.showMessageBox(program.window, {
    type: 'question',
    message: `${own.name[language]}: ${WORDS.deleteTemplate[language]}`,
    detail: own.path,
    buttons: [WORDS.moveToBin[language], WORDS.cancel[language]],
    defaultId: 1,
    cancelId: 1,
  });
  if (response !== 0) return { ok: true, value: false };
  try {
    await shell.trashItem(own.path);
    return { ok: true, value: true };
  } catch (error) {
    return refused([problem('error', 'file.not-removed', { path: own.path, detail: error instanceof Error ? error.message : String(error) }, { file: own.path })], language);
  }
}

const refused = (problems: Parameters<typeof worded>[0], language: Language): Outcome<never> => ({ ok: false, problems: worded(problems, language) });

function summary({ id, name, description, builtIn, path, handout, heeds, problems }: DescribedPack, language: Language): TemplateSummary {
  const [first] = worded(problems, language);
  const listed = { id, name, description, builtIn, path, handout, heeds };
  return first === undefined ? listed : { ...listed, problem: `${first.message} ${first.hint}` };
}
