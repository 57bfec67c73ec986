/**
 * Datasets of very many records (bench/large-dataset.ts), each step in a process of its own: what checking 3,000 and 100,000 of them takes
 * against 1,000 (= 1), in processor time without the process' start, and what a standard briefing of 100,000 takes against their check.
 * Checking 3,000 may take 3.3 at the most; beyond that something looks at records for each record, and the run fails.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BriefingChoices } from '../electron/contract/choices.ts';
import { PLAIN_STEPS } from '../electron/engine/remembered.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { writeLargeDataset } from './large-dataset.ts';
import { benchHost, median } from './set-up.ts';

const MOST_GROWTH = 3.3;
const ROUNDS = 5;

interface Took {
  /** Processor time, in microseconds. */
  readonly cpu: number;
  /** Of the whole process, in megabytes. */
  readonly peak: number;
  /** Of what was made, in bytes. */
  readonly bytes: number;
}

type Step = 'check' | 'export' | 'preview';

const [step, dataset] = process.argv.slice(2);
if (dataset === undefined) compare();
else console.log(JSON.stringify(await took(step as Step, dataset)));

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bardar-bench-'));
  const ran = (step: Step, records: number): Took =>
    JSON.parse(execFileSync(process.execPath, [process.argv[1] ?? '', step, join(folder, `${records}`)], { encoding: 'utf8' })) as Took;
  for (const records of [1_000, 3_000, 100_000]) writeLargeDataset(join(folder, `${records}`), records);
  const growth = median(Array.from({ length: ROUNDS }, () => ran('check', 3_000).cpu / ran('check', 1_000).cpu));
  console.log(`\nchecking records, against 1,000 (= 1), processor time: 3,000 ${growth.toFixed(1)}`);
  if (growth > MOST_GROWTH) {
    console.log(`  more than ${MOST_GROWTH}`);
    process.exitCode = 1;
  }
  const [few, many] = [ran('check', 1_000), ran('check', 100_000)];
  console.log(`  100,000 ${(many.cpu / few.cpu).toFixed(0)}, peak ${many.peak} MB`);
  for (const made of ['export', 'preview'] as const) {
    const { cpu, peak, bytes } = ran(made, 100_000);
    console.log(`  ${made} of a standard briefing of 100,000, against their check (= 1): ${(cpu / many.cpu).toFixed(1)}, peak ${peak} MB, ${Math.round(bytes / 1024)} KB`);
  }
  rmSync(folder, { recursive: true });
}

async function took(step: Step, dataset: string): Promise<Took> {
  const workshop = createWorkshop(benchHost(), undefined, PLAIN_STEPS);
  const choices: BriefingChoices = { dataset, themes: [], language: 'en', template: 'briefing', length: 'standard', calendar: 'gregorian', look: 'light', size: '16:9' };
  const before = process.cpuUsage();
  const bytes = await made(step, choices);
  const { user, system } = process.cpuUsage(before);
  return { cpu: user + system, peak: Math.round(process.resourceUsage().maxRSS / 1024), bytes };

  async function made(what: Step, of: BriefingChoices): Promise<number> {
    const ignored = (): void => undefined;
    const { value, problems } =
      what === 'check' ? await workshop.check(of.dataset) : what === 'export' ? await workshop.exportParts(of, { deck: {} }, ignored) : await workshop.preview(of, { fonts: 'window' }, ignored);
    if (!value) throw new Error(JSON.stringify(problems.slice(0, 3)));
    if (what === 'preview') return JSON.stringify(value).length;
    return Array.isArray(value) ? value.reduce((sum: number, { bytes: each }: { readonly bytes: Uint8Array }) => sum + each.length, 0) : 0;
  }
}
