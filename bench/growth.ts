/**
 * What grows faster than what it reads: texts, records, templates and sources of forms that a reader may go over again and again. Each is read
 * at a size and at four times it, in processor time of this process; what takes more than seven times as long, in two of three rounds, is
 * marked, and the run fails. Sizes are beyond what anybody has: much is refused, which has to be quick as well.
 * `npm run bench -- growth case=actors` tries those whose names have the word.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BriefingChoices } from '../electron/contract/choices.ts';
import { PLAIN_STEPS } from '../electron/engine/remembered.ts';
import { createWorkshop } from '../electron/engine/workshop.ts';
import { writeLargeDataset } from './large-dataset.ts';
import { benchHost, median, PACK } from './set-up.ts';

/** Times a size, and the growth that is too much; below so many microseconds noise says more than the input. */
const [TIMES, MOST_GROWTH, LEAST] = [4, 7, 60_000];
const ROUNDS = 3;
const RECORDS = 20;

/** What a case writes into the dataset and the pack, by its size. */
type Case = (folder: Folders, size: number) => void;
interface Folders {
  readonly dataset: string;
  readonly pack: string;
}

const record = (text: string, more = ''): string =>
  `- id: grown\n  kind: fact\n  themes: [t0]\n  weight: main\n  text:\n    fa: ${JSON.stringify(text)}\n    en: ${JSON.stringify(text)}\n  cite: [{ source: s0, at: ¶1 }]\n${more}`;
const ofText = (sign: string): Case => ({ dataset }, size) => writeFileSync(join(dataset, 'records', '0001.yaml'), record(sign.repeat(Math.ceil(size / sign.length))));
const ofRecord = (more: (size: number) => string): Case => ({ dataset }, size) => writeFileSync(join(dataset, 'records', '0001.yaml'), record('A text.', more(size)));
const ofFile = (name: string, text: (size: number) => string): Case => ({ dataset }, size) => writeFileSync(join(dataset, name), text(size));
/** In the pack's deck, before all its slides. */
const ofDeck = (text: (size: number) => string): Case => ({ pack }, size) => {
  const [, head = '', rest = ''] = /^(---\n.*?\n---\n)(.*)$/su.exec(readFileSync(join(PACK, 'deck.md.hbs'), 'utf8')) ?? [];
  writeFileSync(join(pack, 'deck.md.hbs'), `${head}\n${text(size)}\n${rest}`);
};
/** On a slide of the deck. */
const ofSlide = (sign: string): Case => ofDeck((size) => `# A title\n\n${sign.repeat(Math.ceil(size / sign.length))}\n`);
const repeated = (sign: string) => (size: number): string => sign.repeat(Math.ceil(size / sign.length));

/** Four times it is as long as a text may be. */
const LETTERS = 5_000;
const CASES: Readonly<Record<string, readonly [size: number, Case]>> = {
  'a word': [LETTERS, ofText('گسترش')],
  'words': [LETTERS, ofText('گسترش همکاری ')],
  'sentences': [LETTERS, ofText('The port grew. ')],
  'quotation marks': [LETTERS, ofText('"')],
  'quotations': [LETTERS, ofText('«“')],
  'digits': [LETTERS, ofText('7')],
  'numbers': [LETTERS, ofText('1,200 و ۱۲٫۵ ')],
  'spaces': [LETTERS, ofText(' ')],
  'no-break spaces': [LETTERS, ofText('\u00A0')],
  'half-spaces': [LETTERS, ofText('می\u200C')],
  'dashes': [LETTERS, ofText('-')],
  'stars': [LETTERS, ofText('*')],
  'brackets': [LETTERS, ofText('[')],
  'parentheses': [LETTERS, ofText('(a')],
  'placeholders': [LETTERS, ofText('{value} ')],
  'open braces': [LETTERS, ofText('{')],
  'addresses': [LETTERS, ofText('https://a.example/b ')],
  'marks on letters': [LETTERS, ofText('َ')],
  'isolates': [LETTERS, ofText('\u2067')],
  'a locator': [LETTERS, ofFile('records/0001.yaml', (size) => record('A text.').replace('¶1', `"${'pp. 3-7, '.repeat(size / 9)}"`))],
  'unknown keys': [2_000, ofRecord((size) => Array.from({ length: size }, (_, index) => `  key${index}: 1\n`).join(''))],
  'actors nobody knows': [4_000, ofRecord((size) => `  actors: [${Array.from({ length: size }, (_, index) => `nobody${index}`).join(', ')}]\n`)],
  'the same id': [2_000, ofFile('records/0001.yaml', repeated(record('A text.')))],
  'unclosed flow lists': [LETTERS, ofFile('records/0001.yaml', repeated('['))],
  'lines without a key': [LETTERS, ofFile('records/0001.yaml', repeated('a\n'))],
  'documents of YAML': [LETTERS, ofFile('records/0001.yaml', repeated('---\n'))],
  'authors': [2_000, ofFile('sources.json', (size) => JSON.stringify([{ id: 's0', type: 'report', title: 'R', author: Array.from({ length: size }, (_, index) => ({ family: `Author ${index}`, given: 'A. B.' })), issued: { 'date-parts': [[2024]] } }]))],
  'a title of a source': [LETTERS, ofFile('sources.json', (size) => JSON.stringify([{ id: 's0', type: 'report', title: 'A "title" of '.repeat(size / 13), issued: { 'date-parts': [[2024]] } }]))],
  'unclosed blocks of a template': [4_000, ofDeck(repeated('{{#if x}}'))],
  'placeholders of a template': [LETTERS, ofDeck(repeated('{{title}}'))],
  'braces of a template': [LETTERS, ofDeck(repeated('{{'))],
  'fences': [LETTERS, ofSlide('```\n')],
  'fenced blocks': [LETTERS, ofSlide(':::\n')],
  'headings': [LETTERS, ofSlide('#')],
  'emphasis': [LETTERS, ofSlide('*a **b ')],
  'links': [LETTERS, ofSlide('[a](')],
  'attributes': [LETTERS, ofSlide('{.a')],
  'quoted lines': [LETTERS, ofSlide('>')],
  'lists in lists': [400, ofDeck((size) => `# A title\n\n${Array.from({ length: size }, (_, index) => `${'  '.repeat(index)}- a\n`).join('')}`)],
  'bullets': [2_000, ofSlide('- A bullet.\n')],
  'rows of a table': [LETTERS, ofSlide('| a | b |\n')],
  'citations': [LETTERS, ofSlide('[@s0, ¶1] ')],
};

const choices = (folders: Folders): BriefingChoices => ({ dataset: folders.dataset, themes: [], language: 'en', template: folders.pack, length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' });
const quietly = (): void => undefined;

/** What a case takes at a size, in microseconds of processor time, and what was said of it. */
async function took(write: Case, size: number): Promise<{ readonly cpu: number; readonly said: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'bardar-bench-'));
  const folders = { dataset: join(folder, 'data'), pack: join(folder, 'pack') };
  writeLargeDataset(folders.dataset, RECORDS);
  cpSync(PACK, folders.pack, { recursive: true });
  write(folders, size);
  const workshop = createWorkshop(benchHost(), undefined, PLAIN_STEPS);
  const before = process.cpuUsage();
  const checked = await workshop.check(folders.dataset);
  const made = await workshop.preview(choices(folders), { fonts: 'window' }, quietly);
  const { user, system } = process.cpuUsage(before);
  rmSync(folder, { recursive: true });
  const codes = new Set([...checked.problems, ...made.problems].filter(({ severity }) => severity === 'error').map(({ code }) => code));
  return { cpu: user + system, said: [...codes].slice(0, 3).join(', ') || 'made' };
}

async function growthOf(write: Case, size: number): Promise<{ readonly growth: number; readonly said: string }> {
  const { cpu, said } = await took(write, size * TIMES);
  return { growth: cpu / Math.max(LEAST, (await took(write, size)).cpu), said };
}

const [only = ''] = process.argv.slice(2).flatMap((each) => (each.startsWith('case=') ? [each.slice('case='.length)] : []));
console.log(`\n${TIMES} times as much, against once (= 1), processor time; at most ${MOST_GROWTH}`);
for (const [name, [size, write]] of Object.entries(CASES).filter(([name]) => name.includes(only))) {
  // What runs for the first time takes longer.
  await took(write, size);
  const rounds = [await growthOf(write, size)];
  while ((rounds[0]?.growth ?? 0) > MOST_GROWTH && rounds.length < ROUNDS) rounds.push(await growthOf(write, size));
  const growth = median(rounds.map((each) => each.growth));
  console.log(`  ${name.padEnd(32)} ${growth.toFixed(1)}${growth > MOST_GROWTH ? '  ←' : ''}  ${rounds[0]?.said}`);
  if (growth > MOST_GROWTH) process.exitCode = 1;
}
