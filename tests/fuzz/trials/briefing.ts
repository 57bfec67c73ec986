/** One briefing from folders on the disk to a verdict, by the engine as the program runs it: threads, limits, clocks. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Result } from '../../../electron/engine/diagnostics/problem.ts';
import type { BriefingChoices } from '../../../electron/contract/choices.ts';
import type { ExportedFile } from '../../../electron/contract/files.ts';
import type { Workshop } from '../../../electron/engine/workshop.ts';
import { sceneFaults } from '../../helpers/scene-faults.ts';
import { Random } from '../../helpers/random.ts';
import type { Files, Generator } from '../case.ts';
import { drawingFaults, faultsOf } from '../judge.ts';
import type { Bench, Trial, Verdict } from '../trial.ts';

/** Longer than this, in milliseconds, and the clocks of the engine do not work: on a busy machine too they end every stage before. */
const PATIENCE = 420_000;
/** A scene is looked at in every other case, where the export was this quick, in milliseconds: for that it is made twice. */
const QUICK = 4_000;

export const briefing = (make: Generator): Trial => (seed, bench) => tried(make, seed, bench);

async function tried(make: Generator, seed: number, bench: Bench): Promise<Verdict> {
  const random = new Random(seed, 8);
  const { dataset, pack, look, choices: chosen, told } = make(random, bench.start);
  rmSync(bench.folder, { recursive: true, force: true });
  write(join(bench.folder, 'dataset'), dataset);
  if (pack) write(join(bench.folder, 'pack'), pack);
  const lookFile = join(bench.looksFolder, 'fuzzed.yaml');
  rmSync(lookFile, { force: true });
  if (look !== undefined) write(bench.looksFolder, new Map([['fuzzed.yaml', look]]));
  const choices: BriefingChoices = {
    ...chosen,
    dataset: join(bench.folder, 'dataset'),
    template: pack ? join(bench.folder, 'pack') : random.pick(['briefing', 'executive', 'point-paper', 'seminar']),
    look: look === undefined ? random.pick(['light', 'dark', 'print']) : 'fuzzed',
  };
  const narrative = pack && !pack.has('handout.md.hbs') ? undefined : ({ formats: [random.pick(['docx', 'html', 'md'] as const)], paper: 'a4', citations: random.pick(['apa', 'chicago-notes', 'iso690-numeric']) } as const);
  const begun = Date.now();
  const answer = await bench.engine.exportParts(choices, { deck: { embedFonts: false }, ...(narrative && { narrative }) });
  const took = Date.now() - begun;
  const faults = [...faultsOf(answer), ...(took > PATIENCE ? [`took ${Math.round(took / 1000)} s`] : [])];
  const seen = answer.value && took < QUICK && seed % 2 === 0 ? await slideFaults(bench.workshop, choices) : [];
  return { seed, told, made: answer.value !== undefined, took, faults: [...faults, ...seen], codes: [...new Set(answer.problems.map(({ code }) => code))], ...fileOf(answer, 'pptx', 'deck'), ...fileOf(answer, 'docx', 'document') };
}

const fileOf = <K extends string>({ value }: Result<readonly ExportedFile[]>, extension: string, name: K): Partial<Record<K, Uint8Array>> => {
  const bytes = value?.find((file) => file.extension === extension)?.bytes;
  return (bytes ? { [name]: bytes } : {}) as Partial<Record<K, Uint8Array>>;
};

/** Texts off their slide or over one another, drawings that are none. */
async function slideFaults(workshop: Workshop, choices: BriefingChoices): Promise<readonly string[]> {
  const composed = await workshop.compose(choices, () => undefined);
  const preview = await workshop.preview(choices, { fonts: 'window' }, () => undefined);
  return [
    ...(composed.value ? sceneFaults(composed.value.scene) : ['the deck is made in a thread and not here']),
    ...(preview.value?.slides ?? []).flatMap(({ svg }) => drawingFaults(svg)),
  ];
}

function write(folder: string, files: Files): void {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
