import type { EditedChoices } from '../../contract/document.ts';
import { hasErrors, type Problem } from '../../engine/diagnostics/problem.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { Engine } from '../../host/engine.ts';
import type { Outcome } from '../outcome.ts';
import { failure } from './failure.ts';

/** Checks a document by making its slides: what is wrong with its data and template, and what has become of its edits. */
export async function checkDocument(engine: Engine, path: string, choices: EditedChoices, before: readonly Problem[], signal: AbortSignal, onProgress: OnProgress): Promise<Outcome> {
  const { value, problems: found } = await engine.preview(choices, { fonts: 'window' }, { onProgress, signal });
  const problems = [...before, ...found];
  if (value === undefined || hasErrors(problems) || signal.aborted) return failure(problems, signal);
  return { status: 'done', result: { command: 'check', path, kind: 'briefing', slides: value.slides.length, edits: choices.edits?.edits.length ?? 0 }, problems };
}
