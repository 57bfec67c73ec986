import { resolve } from 'node:path';
import { checkTarget, writeFileWhole } from '../../host/files/write-file.ts';
import type { Engine } from '../../host/engine.ts';
import type { OnProgress } from '../../engine/pipeline.ts';
import type { BriefingChoices } from '../../engine/units/choices.ts';
import type { Outcome } from '../outcome.ts';
import { failure } from './failure.ts';

/** Writes a deck. The file at `out` is replaced only by a finished one. */
export async function exportCommand(
  engine: Engine,
  choices: BriefingChoices,
  out: string,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Outcome> {
  // Told now rather than after the work is done.
  const refused = await checkTarget(out);
  if (refused !== undefined) return { status: 'problems', problems: [refused] };
  const { value, problems } = await engine.exportDeck(choices, { onProgress, signal });
  if (value === undefined || signal.aborted) return failure(problems, signal);
  onProgress({ stage: 'write', done: 1 });
  const unwritten = await writeFileWhole(out, value.bytes);
  if (unwritten !== undefined) return { status: 'problems', problems: [...problems, unwritten] };
  const { slides, fonts } = value;
  const result = { command: 'export', path: resolve(out), slides, facts: value.facts.length, bytes: value.bytes.length, fonts } as const;
  return { status: 'done', result, problems };
}
