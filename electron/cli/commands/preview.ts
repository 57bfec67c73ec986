import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Problem, problem } from '../../engine/diagnostics/problem.ts';
import type { OnProgress } from '../../engine/pipeline.ts';
import type { PreviewSlide } from '../../engine/units/preview.ts';
import type { BriefingChoices } from '../../engine/units/choices.ts';
import type { Engine } from '../../host/engine.ts';
import { errorCode } from '../../host/files/error-code.ts';
import { writeFileWhole } from '../../host/files/write-file.ts';
import { writeProblem } from '../../host/files/write-problem.ts';
import type { Outcome } from '../outcome.ts';
import { failure } from './failure.ts';

const SLIDE_FILE = /^slide-\d{3,}\.svg$/;

/** Writes one SVG a slide into the folder `out`, which is made where it is missing. Other files there are left alone. */
export async function previewCommand(
  engine: Engine,
  choices: BriefingChoices,
  out: string,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Outcome> {
  const { value, problems } = await engine.preview(choices, { fonts: 'embedded' }, { onProgress, signal });
  if (value === undefined || signal.aborted) return failure(problems, signal);
  const files = value.slides.map((_, index) => `slide-${String(index + 1).padStart(3, '0')}.svg`);
  const unwritten = await writeAll(out, files, value.slides);
  if (unwritten !== undefined) return { status: 'problems', problems: [...problems, unwritten] };
  const slides = value.slides.map(({ id, title, facts }, index) => ({ file: files[index] ?? '', id, title, facts }));
  const result = { command: 'preview', path: resolve(out), slides } as const;
  return { status: 'done', result, problems: [...problems, ...(await leftOver(out, files))] };
}

async function writeAll(folder: string, files: readonly string[], slides: readonly PreviewSlide[]): Promise<Problem | undefined> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return problem('error', 'file.not-a-folder', { path: folder }, { file: folder });
    return writeProblem(folder, code, process.platform);
  }
  for (const [index, slide] of slides.entries()) {
    const unwritten = await writeFileWhole(join(folder, files[index] ?? ''), slide.svg);
    if (unwritten !== undefined) return unwritten;
  }
  return undefined;
}

/** Slides of a longer preview would pass for slides of this one. */
async function leftOver(folder: string, written: readonly string[]): Promise<readonly Problem[]> {
  const old = (await readdir(folder)).filter((name) => SLIDE_FILE.test(name) && !written.includes(name)).sort();
  return old.length === 0 ? [] : [problem('warning', 'preview.left-over', { folder, files: old }, { file: folder })];
}
