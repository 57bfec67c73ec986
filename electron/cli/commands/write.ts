import { resolve } from 'node:path';
import type { Problem } from '../../engine/diagnostics/problem.ts';
import { isSubstitution, isUnsourced } from '../../engine/diagnostics/substitutions.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { BriefingChoices } from '../../contract/choices.ts';
import { type ExportedFile, type ExportParts, filesOf, nameOf } from '../../contract/files.ts';
import type { Engine } from '../../host/engine.ts';
import { writeFilesWhole } from '../../host/files/write-files.ts';
import type { HostPaths } from '../../host/host.ts';
import { openPlaces } from '../../host/open-places.ts';
import type { CommandResult, Outcome, WrittenFile } from '../outcome.ts';
import { failure } from './failure.ts';

/** What is to be written: an export has a deck and names its handouts after it; a handout is one file of its own name. */
export interface Order {
  readonly name: 'export' | 'handout';
  readonly choices: BriefingChoices;
  readonly parts: ExportParts;
  readonly out: string;
}

/** Writes a deck with its handouts, or one handout. Old files are replaced only by finished ones, and all together. */
export async function writeCommand(engine: Engine, order: Order, host: HostPaths, signal: AbortSignal, onProgress: OnProgress): Promise<Outcome> {
  const { name, choices, parts, out } = order;
  const paths = filesOf(parts).map((file) => (file.kind === 'annex' || (name === 'export' && file.kind !== 'deck') ? nameOf(withoutEnding(out), file) : out));
  const { recovered, refused } = await openPlaces(paths, choices, host);
  if (refused.length > 0) return { status: 'problems', problems: [...recovered, ...refused] };
  const { value, problems: found } = await engine.exportParts(choices, parts, { onProgress, signal });
  const problems = [...recovered, ...found];
  if (value === undefined || signal.aborted) return failure(problems, signal);
  onProgress({ stage: 'write', done: 1 });
  const unwritten = await writeFilesWhole(value.map(({ bytes }, index) => ({ path: paths[index] ?? out, bytes })));
  if (unwritten.length > 0) return { status: 'problems', problems: [...problems, ...unwritten] };
  return { status: 'done', result: resultOf(name, value, paths, problems), problems };
}

const withoutEnding = (path: string): string => path.replace(/\.(?:pptx|docx|pdf|html|md)$/i, '');

function resultOf(name: Order['name'], files: readonly ExportedFile[], paths: readonly string[], problems: readonly Problem[]): CommandResult {
  const [first, ...others] = files.map((file, index) => writtenFile(file, paths[index] ?? ''));
  if (first === undefined) throw new Error('An export without a file.');
  const findings = { unsourced: problems.filter(isUnsourced).length, substitutions: problems.filter(isSubstitution).length };
  return { command: name, ...first, ...findings, handouts: others };
}

const writtenFile = ({ kind, extension, slides, pages, facts, records, bytes, fonts, fontBytes, makeup, speaking }: ExportedFile, path: string): WrittenFile => ({
  path: resolve(path),
  kind,
  format: extension,
  ...(slides !== undefined && { slides }),
  ...(pages !== undefined && { pages }),
  facts: facts.length,
  factIds: facts,
  records,
  bytes: bytes.length,
  fonts,
  ...(fontBytes !== undefined && { fontBytes }),
  ...(makeup !== undefined && { makeup }),
  ...(speaking !== undefined && { speaking }),
});
