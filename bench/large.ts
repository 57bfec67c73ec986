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
import { figure } from './figures.ts';
import { AS_GATE, benchHost, median, roundsOf } from './set-up.ts';

const ROUNDS = roundsOf(5);

interface Took {
  /** Processor time, in microseconds. */
  readonly cpu: number;
  /** Of the whole process, in megabytes. */
  readonly peak: number;
  /** Of what was made, in bytes. */
  readonly bytes: number;
}

type Step = 'check' | 'export' | 'preview';

const [step, dataset] = process.argv.slice(2).filter((each) => each !== 'gate=yes');
if (dataset === undefined) compare();
else console.log(JSON.stringify(await took(step as Step, dataset)));

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bardar-bench-'));
  const ran = (step: Step, records: number): Took =>
    JSON.parse(execFileSync(process.execPath, [process.argv[1] ?? '', step, join(folder, `${records}`)], { encoding: 'utf8' })) as Took;
  for (const records of AS_GATE ? [1_000, 3_000] : [1_000, 3_000, 100_000]) writeLargeDataset(join(folder, `${records}`), records);
  const growth = median(Array.from({ length: ROUNDS }, () => ran('check', 3_000).cpu / ran('check', 1_000).cpu));
  console.log('\nvery many records, processor time');
  figure('check: 3,000 records / 1,000', growth, 1);
  if (!AS_GATE) compareMost(ran);
  rmSync(folder, { recursive: true });
}

function compareMost(ran: (step: Step, records: number) => Took): void {
  const [thousand, many] = [ran('check', 1_000), ran('check', 100_000)];
  figure('check: 100,000 records / 1,000', many.cpu / thousand.cpu, 0);
  figure('check: 100,000 records, peak in MB', many.peak, 0);
  for (const made of ['export', 'preview'] as const) {
    const { cpu, peak, bytes } = ran(made, 100_000);
    figure(`${made} of a standard briefing / check, of 100,000 records`, cpu / many.cpu, 1);
    console.log(`  ${made}: peak ${peak} MB, ${Math.round(bytes / 1024)} KB`);
  }
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
