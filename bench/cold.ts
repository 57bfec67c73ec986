/**
 * The command line from its start to its end, against Pandoc making a PPTX of the deck's very Markdown (= 1): the bundled dataset's full
 * deck, and one of a thousand records. Processor time of each program with all that it starts, and the clock, in alternate runs, medians.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../build/paths.mjs';
import type { BriefingChoices } from '../electron/contract/choices.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { figure } from './figures.ts';
import { manyRecords } from './many-records.ts';
import { benchHost, DATASET, median, PACK } from './set-up.ts';
import { tookWhole } from './whole-program.ts';

const ROUNDS = 7;
const MANY_RECORDS = 1000;

const folder = mkdtempSync(join(tmpdir(), 'bardar-bench-'));
try {
  if (spawnSync('pandoc', ['--version']).status === 0) await compare();
  else console.log('\ncold: Pandoc is not installed here: there is nothing to compare with.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(): Promise<void> {
  console.log(`\nthe command line, cold, ${ROUNDS} rounds, shares of Pandoc (= 1)`);
  manyRecords(join(folder, 'many'), MANY_RECORDS);
  await deck('full deck, Persian', { dataset: DATASET, language: 'fa' });
  await deck('full deck, English', { dataset: DATASET, language: 'en' });
  await deck('full deck of 1,000 records', { dataset: join(folder, 'many'), language: 'en' });
}

async function deck(what: string, { dataset, language }: Pick<BriefingChoices, 'dataset' | 'language'>): Promise<void> {
  const choices: BriefingChoices = { dataset, themes: [], language, template: PACK, length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' };
  const { value } = await createWorkshop(benchHost()).compose(choices, () => undefined);
  if (!value) throw new Error('the content does not compose');
  const { front, slides } = value.edited.made;
  const markdown = join(folder, 'deck.md');
  writeFileSync(markdown, [front, ...slides].map(({ text }) => text).join('\n'));
  const own = [process.execPath, inRoot('out/cli.cjs'), 'export', '--dataset', dataset, '--lang', language, '--length', 'full', '--out', join(folder, 'deck.pptx')];
  const theirs = ['pandoc', markdown, '-f', 'markdown', '-o', join(folder, 'pandoc.pptx')];
  const pairs = Array.from({ length: ROUNDS }, () => ({ own: tookWhole(...own), theirs: tookWhole(...theirs) }));
  figure(`${what}: command line / Pandoc, processor time`, median(pairs.map((pair) => pair.own.cpu / pair.theirs.cpu)), 1);
  figure(`${what}: command line / Pandoc, clock`, median(pairs.map((pair) => pair.own.clock / pair.theirs.clock)), 1);
}
