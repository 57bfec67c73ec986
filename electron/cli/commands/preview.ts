import { mkdir, readdir, rmdir, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { type Problem, problem } from '../../engine/diagnostics/problem.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { BriefingChoices } from '../../contract/choices.ts';
import type { Engine } from '../../host/engine.ts';
import { errorCode } from '../../host/files/error-code.ts';
import { writeFilesWhole } from '../../host/files/write-files.ts';
import { writeProblem } from '../../host/files/write-problem.ts';
import type { HostPaths } from '../../host/host.ts';
import { openPlaces } from '../../host/open-places.ts';
import type { SlideBlocks } from '../../contract/document.ts';
import type { EditableSlide, Outcome } from '../outcome.ts';
import { failure } from './failure.ts';

const SLIDE_FILE = /^slide-\d{3,}\.svg$/;

interface PreviewOrder {
  readonly choices: BriefingChoices;
  readonly out: string;
}

/** Writes one SVG a slide into the folder `out`, all or none; it is made where it is missing. Other files there are left alone. */
export async function previewCommand(engine: Engine, { choices, out }: PreviewOrder, host: HostPaths, signal: AbortSignal, onProgress: OnProgress): Promise<Outcome> {
  const { value, problems: found } = await engine.preview(choices, { fonts: 'embedded' }, { onProgress, signal });
  if (value === undefined || signal.aborted) return failure(found, signal);
  const files = value.slides.map((_, index) => `slide-${String(index + 1).padStart(3, '0')}.svg`);
  const made = await makeFolder(out);
  if ('code' in made) return { status: 'problems', problems: [...found, made] };
  // Not `join`, which would take `link/..` for the folder that the link stands in.
  const paths = files.map((name) => `${out}${sep}${name}`);
  const { recovered, refused } = await openPlaces(paths, choices, host);
  const problems = [...recovered, ...found];
  const unwritten = refused.length > 0 ? refused : await writeFilesWhole(value.slides.map(({ svg }, index) => ({ path: paths[index] ?? out, bytes: svg })));
  if (unwritten.length > 0) {
    await unmake(out, made.first);
    return { status: 'problems', problems: [...problems, ...unwritten] };
  }
  const outlines = new Map(value.outline.map((each) => [each.slide, each]));
  const slides = value.slides.map(({ id, title, facts }, index) => ({ file: files[index] ?? '', id, title, facts, ...editable(outlines.get(id)) }));
  const result = { command: 'preview', path: resolve(out), slides } as const;
  return { status: 'done', result, problems: [...problems, ...(await leftOver(out, files))] };
}

/** What an edit that is written by hand has to name. Of a slide that goes on its first page has it. */
const editable = (slide: SlideBlocks | undefined): Partial<EditableSlide> =>
  slide === undefined ? {} : { base: slide.base, blocks: slide.blocks.map(({ id: block, base, text }) => ({ block, base, text })) };

/** @returns the first folder that had to be made, or why none can be */
async function makeFolder(folder: string): Promise<{ readonly first: string | undefined } | Problem> {
  const missing = await firstMissing(resolve(folder));
  try {
    return { first: await mkdir(folder, { recursive: true }) };
  } catch (error) {
    // Some drives have made it when they say that they have not.
    await unmake(folder, missing);
    const code = errorCode(error);
    if (code === 'EEXIST') return problem('error', 'file.not-a-folder', { path: folder }, { file: folder });
    return writeProblem(folder, code, process.platform);
  }
}

/** The outermost folder of the path that is not there; undefined where all are, or nobody can tell. */
async function firstMissing(folder: string): Promise<string | undefined> {
  const code = await stat(folder).then(() => undefined, errorCode);
  if (code !== 'ENOENT') return undefined;
  const above = dirname(folder);
  return above === folder ? folder : ((await firstMissing(above)) ?? folder);
}

/** Removes the folders that were made for nothing, and none that somebody has put something into meanwhile. */
async function unmake(folder: string, first: string | undefined): Promise<void> {
  if (first === undefined) return;
  for (let made = resolve(folder); ; made = dirname(made)) {
    const code = await rmdir(made).then(() => 'ENOENT', errorCode);
    if (code !== 'ENOENT' || made === resolve(first)) return;
  }
}

/** Slides of a longer preview would pass for slides of this one. Where the folder cannot be listed the new ones are there all the same. */
async function leftOver(folder: string, written: readonly string[]): Promise<readonly Problem[]> {
  const names = await readdir(folder).catch((): readonly string[] => []);
  const old = names.filter((name) => SLIDE_FILE.test(name) && !written.includes(name)).sort();
  return old.length === 0 ? [] : [problem('warning', 'preview.left-over', { folder, files: old }, { file: folder })];
}
