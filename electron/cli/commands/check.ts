import { join } from 'node:path';
import type { OnProgress } from '../../contract/progress.ts';
import { writeFileWhole } from '../../host/files/write-files.ts';
import type { Engine } from '../../host/engine.ts';
import type { Outcome } from '../outcome.ts';
import { failure } from './failure.ts';

/** Checks a dataset or a template. Warnings are listed and do not fail. @param translated whether both languages are recorded to say the same, as they are now */
export async function checkCommand(engine: Engine, path: string, translated: boolean, signal: AbortSignal, onProgress: OnProgress): Promise<Outcome> {
  const { value: agreed, problems: found } = translated ? await engine.translations(path, { onProgress, signal }) : { problems: [] };
  if (translated && agreed === undefined) return failure(found, signal);
  const unwritten = agreed === undefined ? undefined : await writeFileWhole(join(path, 'translations.yaml'), agreed);
  if (unwritten !== undefined) return failure([unwritten], signal);
  const { value, problems } = await engine.check(path, { onProgress, signal });
  if (value === undefined || signal.aborted) return failure(problems, signal);
  return { status: 'done', result: { command: 'check', path, ...value }, problems };
}
