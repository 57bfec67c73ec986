import { dirname } from 'node:path';
import { shell } from 'electron';
import type { EditedChoices, ExportedFileSummary, ExportOptions, ExportResult, Progress } from '../../contract/api.ts';
import { type Problem, problem } from '../../engine/diagnostics/problem.ts';
import { isSubstitution, isUnsourced } from '../../engine/diagnostics/substitutions.ts';
import { type ExportedFile, filesOf } from '../../contract/files.ts';
import { writeFilesWhole } from '../../host/files/write-files.ts';
import { openPlaces } from '../../host/open-places.ts';
import { type Handlers, tell } from '../ipc.ts';
import type { Program } from '../program.ts';
import { Refusal } from '../refusal.ts';
import { readExportOptions } from '../settings/read.ts';
import { askWhere } from './ask-where.ts';
import { partsOf } from '../../contract/export.ts';
import { worded, trustedChoices, trustedEdits } from './wire.ts';

export function exportHandlers(program: Program): Pick<Handlers, 'exportFiles' | 'cancelExport' | 'showInFolder'> {
  /** Paths this window has exported: the only ones it may have shown. */
  const exported = new Set<string>();
  const { exports } = program;

  const exportFiles = async (...given: readonly [unknown, unknown, unknown]): Promise<ExportResult> => {
    const choices = trustedEdits(given[2], trustedChoices(given[0], program), program);
    const options = readExportOptions(given[1]);
    if (options === undefined || filesOf(partsOf(options)).length === 0) throw new Refusal('These are no options of an export.');
    if (exports.running !== undefined) return failed([problem('error', 'export.busy', {})], program);
    const running = new AbortController();
    exports.running = running;
    try {
      const result = await exportTo(program, choices, options, running.signal);
      if (result.status === 'done') for (const { path } of result.report.files) exported.add(path);
      return result;
    } finally {
      delete exports.running;
    }
  };

  return {
    exportFiles,
    cancelExport: () => Promise.resolve(exports.running?.abort()),
    showInFolder: (path) => {
      if (typeof path === 'string' && exported.has(path)) shell.showItemInFolder(path);
      return Promise.resolve();
    },
  };
}

const CANCELLED: ExportResult = { status: 'cancelled' };

async function exportTo(program: Program, choices: EditedChoices, options: ExportOptions, signal: AbortSignal): Promise<ExportResult> {
  const { store, engine, window } = program;
  const parts = partsOf(options);
  let placed = false;
  const onProgress = (progress: Progress): void => {
    if (placed) tell(window.webContents, 'onProgress', progress);
  };
  // A dialog takes a person seconds: meanwhile slides are laid out.
  void engine.warmExport(choices, parts, { onProgress, signal });
  const paths = await askWhere(program, choices, filesOf(parts));
  if (paths?.[0] === undefined) return CANCELLED;
  placed = true;
  store.update({ folder: dirname(paths[0]) });
  const { recovered, refused } = await openPlaces(paths, choices, { ...program.resources, userPacks: program.userPacks, userLooks: program.userLooks });
  if (refused.length > 0) return failed(refused, program);
  const { value, problems } = await engine.exportParts(choices, parts, { onProgress, signal });
  if (signal.aborted) return CANCELLED;
  if (value === undefined) return failed(problems, program);
  onProgress({ stage: 'write', done: 1 });
  const files = value.map((file, index) => ({ path: paths[index] ?? '', file }));
  const unwritten = await writeFilesWhole(files.map(({ path, file: { bytes } }) => ({ path, bytes })));
  return unwritten.length === 0 ? done(files, [...recovered, ...problems], program) : failed(unwritten, program);
}

const failed = (problems: readonly Problem[], { language }: Program): ExportResult => ({
  status: 'failed',
  problems: worded(problems, language()),
});

interface WrittenFile {
  readonly path: string;
  readonly file: ExportedFile;
}

function done(written: readonly WrittenFile[], problems: readonly Problem[], { language }: Program): ExportResult {
  const files = written.map(({ path, file }): ExportedFileSummary => {
    const { bytes, facts: _facts, fonts: _fonts, records: _records, makeup: _makeup, speaking: _speaking, ...measured } = file;
    return { path, bytes: bytes.length, ...measured };
  });
  const all = <T>(list: (file: ExportedFile) => readonly T[]): readonly T[] => [...new Set(written.flatMap(({ file }) => list(file)))];
  const facts = all((file) => file.facts).length;
  const fonts = all((file) => file.fonts);
  const records = written[0]?.file.records ?? 0;
  const [unsourced, substitutions] = [isUnsourced, isSubstitution].map((asked) => problems.filter(asked).length) as [number, number];
  return { status: 'done', report: { files, facts, records, unsourced, substitutions, fonts, warnings: worded(problems, language()) } };
}
