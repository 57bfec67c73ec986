import type { Problem } from '../engine/diagnostics/problem.ts';
import type { BriefingChoices } from '../contract/choices.ts';
import { checkTargets, findTargets } from './files/check-targets.ts';
import { recoverFolder } from './files/recover.ts';
import type { HostPaths } from './host.ts';
import { checkNoInputs } from './inputs.ts';

export interface OpenedPlaces {
  /** Notes on what an earlier run had left there. */
  readonly recovered: readonly Problem[];
  /** Why the paths cannot be written to; what would be refused at the end is told before anything is made. */
  readonly refused: readonly Problem[];
}

/** Puts right what is left where a briefing's files are to go, and tells what forbids writing there. The paths share a folder. */
export async function openPlaces(paths: readonly string[], choices: Pick<BriefingChoices, 'dataset' | 'template'>, host: HostPaths): Promise<OpenedPlaces> {
  const folder = await findTargets(paths).then((targets) => targets.folder, () => undefined);
  const recovered = folder === undefined ? [] : await recoverFolder(folder);
  const inputs = await checkNoInputs(paths, choices, host);
  return { recovered, refused: inputs.length > 0 ? inputs : await checkTargets(paths) };
}
