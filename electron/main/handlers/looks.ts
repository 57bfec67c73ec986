import type { Language, LookSummary } from '../../contract/api.ts';
import type { ListedLook } from '../../engine/brand/look.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { worded } from './wire.ts';

export function lookHandlers(program: Program): Pick<Handlers, 'looks'> {
  return { looks: () => listedLooks(program) };
}

/** Every look there is, broken ones with their problem. */
export async function listedLooks({ engine, language }: Program): Promise<readonly LookSummary[]> {
  const { value = [] } = await engine.looks();
  return value.map((look) => summary(look, language()));
}

/** What is hard to read in a look is told with the slides that wear it; here only what keeps it from being used. */
export function summary({ id, name, description, builtIn, palette, problems }: ListedLook, language: Language): LookSummary {
  const listed = { id, name, description, builtIn };
  if (palette !== undefined) {
    const { paper, ink, accent1, accent2, accent3 } = palette;
    return { ...listed, sample: [paper, ink, accent1, accent2, accent3].map((hex) => `#${hex}`) };
  }
  const [first] = worded(problems, language);
  return { ...listed, sample: [], ...(first && { problem: `${first.message} ${first.hint}` }) };
}
