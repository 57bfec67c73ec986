/**
 * `npm run fuzz -- KIND FROM TO`: cases of a kind by their seeds; three such words more for every further kind, whose cases find the
 * engine started and warm. A failure is told with its seed and its folders are kept in out/fuzz/failed; every hundredth file that came
 * of a case is kept in out/fuzz/sample, for the Open XML SDK and LibreOffice. Prints a line a failure and a line of counts for each
 * kind; ends with 1 where anything failed.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkshop } from '../../electron/engine/workshop.ts';
import { ENGINE_MEGABYTES, hostPaths, startEngine } from '../../electron/host/engine.ts';
import { createHost } from '../../electron/host/host.ts';
import { findResources } from '../../electron/host/resources.ts';
import { forkedGuests } from '../../electron/host/worker/forked-guest.ts';
import { KINDS, type Kind } from './kinds.ts';
import { readStartFiles } from './start-files.ts';
import type { Bench, Verdict } from './trial.ts';

const root = process.cwd();
/** One file in so many is kept. */
const SAMPLE = 100;

const own = mkdtempSync(join(tmpdir(), 'bardar-fuzz-'));
const resources = findResources(join(root, 'out'));
const paths = hostPaths(resources, own);
const engine = startEngine({ start: forkedGuests({ ...resources, paths, megabytes: ENGINE_MEGABYTES }) });
const bench: Bench = { engine, workshop: createWorkshop(createHost(paths)), start: readStartFiles(root), folder: join(own, 'case'), looksFolder: paths.userLooks };

const keep = (folder: string, name: string, bytes: Uint8Array | undefined): void => {
  if (!bytes) return;
  mkdirSync(join(root, 'out', 'fuzz', folder), { recursive: true });
  writeFileSync(join(root, 'out', 'fuzz', folder, name), bytes);
};

/** Tries the cases of a kind with the seeds from `from` to before `to`, and prints what came of them. */
async function tryCases(kind: Kind, from: number, to: number): Promise<void> {
  let [made, failed, slowest] = [0, 0, 0];
  /** How often each thing was said: a kind that always fails at the same place tries nothing. */
  const said = new Map<string, number>();
  for (let seed = from; seed < to; seed++) {
    const verdict = await KINDS[kind](seed, bench).catch((error: unknown): Verdict => ({
      seed, told: 'the harness', made: false, took: 0, codes: [], faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    }));
    made += Number(verdict.made);
    for (const code of verdict.codes) said.set(code, (said.get(code) ?? 0) + 1);
    slowest = Math.max(slowest, verdict.took);
    if (seed % SAMPLE === 0) {
      keep('sample', `${kind}-${seed}.pptx`, verdict.deck);
      keep('sample', `${kind}-${seed}.docx`, verdict.document);
    }
    if (verdict.faults.length === 0) continue;
    failed++;
    console.log(`${kind} ${seed} (${verdict.told}): ${verdict.faults.slice(0, 3).join(' · ').slice(0, 600)}`);
    cpSync(bench.folder, join(root, 'out', 'fuzz', 'failed', `${kind}-${seed}`), { recursive: true });
  }
  console.log(JSON.stringify({ kind, cases: to - from, made, refused: to - from - made - failed, failed, slowest, said: Object.fromEntries([...said].sort(([, a], [, b]) => b - a)) }));
  if (failed > 0) process.exitCode = 1;
}

const words = process.argv.slice(2);
for (let at = 0; at < words.length; at += 3) await tryCases(words[at] as Kind, Number(words[at + 1]), Number(words[at + 2]));
await engine.close();
rmSync(own, { recursive: true, force: true });
