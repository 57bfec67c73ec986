import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BriefingChoices } from '../../contract/choices.ts';
import type { ExportOptions } from '../../contract/export.ts';
import type { ExportParts } from '../../contract/files.ts';
import { DEFAULT_CITATIONS, extrasOf } from '../../contract/narrative.ts';
import { problem } from '../../engine/diagnostics/problem.ts';
import type { OnProgress } from '../../contract/progress.ts';
import { saveDocument } from '../../host/document/file.ts';
import type { Machine } from '../../host/document/places.ts';
import type { Engine } from '../../host/engine.ts';
import type { Outcome } from '../outcome.ts';
import { DEFAULTS } from '../options.ts';
import { failure } from './failure.ts';

export interface NewOrder {
  readonly path: string;
  readonly choices: BriefingChoices;
  readonly parts: ExportParts;
}

/** Writes a document of choices from which slides can be made. A file that is there already is let be. */
export async function newCommand(engine: Engine, { path, choices, parts }: NewOrder, machine: Machine, version: string, signal: AbortSignal, onProgress: OnProgress): Promise<Outcome> {
  const isThere = await stat(path).then(() => true, () => false);
  if (isThere) return { status: 'problems', problems: [problem('error', 'document.exists', { path }, { file: path })] };
  const { value, problems } = await engine.preview(choices, { fonts: 'window' }, { onProgress, signal });
  if (value === undefined || signal.aborted) return failure(problems, signal);
  const unwritten = await saveDocument(path, { choices, exportOptions: optionsOf(parts), edits: [] }, machine, version);
  if (unwritten !== undefined) return { status: 'problems', problems: [...problems, unwritten] };
  return { status: 'done', result: { command: 'new', path: resolve(path), slides: value.slides.length }, problems };
}

const optionsOf = ({ deck, slides, narrative }: ExportParts): ExportOptions => ({
  wanted: [...(deck ? (['deck'] as const) : []), ...(slides ? (['slides'] as const) : []), ...(narrative ? (['narrative'] as const) : [])],
  embedFonts: deck?.embedFonts ?? true,
  pages: slides?.pages ?? 'slides',
  formats: narrative?.formats ?? ['docx'],
  citations: narrative?.citations ?? DEFAULT_CITATIONS,
  paper: narrative?.paper ?? slides?.paper ?? DEFAULTS.paper,
  ...(narrative && extrasOf(narrative)),
});
