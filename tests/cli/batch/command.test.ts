import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Io } from '../../../electron/cli/io.ts';
import { runCli } from '../../../electron/cli/run.ts';
import type { DatasetSummary } from '../../../electron/contract/api.ts';
import type { BriefingChoices } from '../../../electron/contract/choices.ts';
import type { ExportedFile } from '../../../electron/contract/files.ts';
import { problem, type Result } from '../../../electron/engine/diagnostics/problem.ts';
import type { Engine } from '../../../electron/host/engine.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

interface Report {
  readonly status: string;
  readonly result: { readonly shard?: string; readonly jobs: readonly { readonly job: string; readonly status: string; readonly out?: string; readonly files: readonly { readonly path: string }[]; readonly problems: readonly { readonly message: string }[] }[] } | null;
}

const unsourced = problem('warning', 'deck.unsourced', { text: 'A claim' }, { file: 'deck.md.hbs', line: 7 });

/** A dataset of two themes, marked TLP:GREEN. */
const summaryOf = (path: string): DatasetSummary => ({
  path, languages: ['fa', 'en'], title: { fa: 'ساحل', en: 'Coast' }, description: { fa: 'ساحل', en: 'Coast' }, facts: 5, lower: ['TLP:CLEAR'], recipients: [],
  levels: ['TLP:GREEN', 'TLP:AMBER'].map((label) => ({ label, shown: { fa: label, en: label } })),
  themes: ['sea', 'trade'].map((id) => ({ id, title: { fa: id, en: id }, line: { fa: id, en: id }, facts: 2, colour: '#000000' as const })),
});

/** A folder with a file of jobs, and a command line whose engine makes a deck of the words of its choices. */
function place(jobs: string): {
  readonly folder: string;
  readonly made: BriefingChoices[];
  /** What each engine was started with. */
  readonly schemes: readonly (string | undefined)[];
  readonly closed: () => number;
  readonly run: (argv: readonly string[], io?: Partial<Io>, make?: (choices: BriefingChoices) => Result<readonly ExportedFile[]> | undefined) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  readonly report: (argv: readonly string[]) => Promise<Report>;
  readonly states: (argv: readonly string[]) => Promise<readonly string[]>;
} {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'meta.yaml'), 'id: coast\n');
  writeFileSync(join(folder, 'jobs.yaml'), jobs);
  const made: BriefingChoices[] = [];
  const schemes: (string | undefined)[] = [];
  let closed = 0;
  const nothing = (): never => {
    throw new Error('not asked for');
  };
  const resources = { root: '', templates: join(folder, 'none'), brands: join(folder, 'none'), dataset: join(folder, 'data'), invented: '/elsewhere/strait-fictional', trials: [], fonts: '', atlas: '', rasteriser: '', flags: '', worker: '', starter: '', renderer: '', help: '', version: '9.8.7' };
  const run: ReturnType<typeof place>['run'] = async (argv, io = {}, make = () => undefined) => {
    let out = '';
    let err = '';
    const engine: Engine = {
      check: nothing, describe: (dataset) => Promise.resolve({ value: summaryOf(dataset), problems: [] }), translations: nothing, packs: nothing, looks: nothing, citationStyles: nothing, previewChanges: nothing, preview: nothing, warmExport: nothing, verify: nothing,
      exportParts: (choices) => {
        made.push(choices);
        const file: ExportedFile = { kind: 'deck', extension: 'pptx', bytes: new TextEncoder().encode(`${choices.language} ${choices.length} ${choices.look}`), slides: 3, facts: [], records: 5, fonts: [] };
        return Promise.resolve(make(choices) ?? { value: [file], problems: [unsourced] });
      },
      close: () => Promise.resolve(void (closed += 1)),
    };
    const code = await runCli(argv.map((each) => (each === 'jobs.yaml' ? join(folder, each) : each)), {
      out: (text) => (out += text), err: (text) => (err += text), interactive: false, env: { BARDAR_USER_DATA: join(folder, 'user') }, signal: new AbortController().signal, resources, engine: (_many, scheme) => (schemes.push(scheme), engine), ...io,
    });
    return { code, out, err };
  };
  const report = async (argv: readonly string[]): Promise<Report> => JSON.parse((await run([...argv, '--json'])).out) as Report;
  return { folder, made, schemes, closed: () => closed, run, report, states: async (argv) => ((await report(argv)).result?.jobs ?? []).map(({ job, status }) => `${job} ${status}`) };
}

const FOUR = 'format: 1\nout: made/{lang}/{job}.pptx\ndataset: data\nlang: [fa, en]\njobs: [{ job: a }, { job: b, length: short }]\n';

test('all jobs of a file are made, and their folders; what has not changed is not made again', async () => {
  const { folder, made, run, states, closed } = place(FOUR);
  const first = await run(['batch', 'jobs.yaml']);
  expect(first.err).toMatch(/4 briefings: 4 made\.\n$/);
  expect([first.code, first.out.trim().split('\n').length, made.length, closed()]).toEqual([0, 4, 4, Math.min(4, closed())]);
  expect(first.err.match(/A claim/g)).toHaveLength(1);
  expect(readFileSync(join(folder, 'made', 'fa', 'b.pptx'), 'utf8')).toBe('fa short light');
  const records = readdirSync(join(folder, 'jobs.batch')).sort();
  expect(records).toEqual(['a.en.json', 'a.fa.json', 'b.en.json', 'b.fa.json']);
  const kept = records.map((name) => readFileSync(join(folder, 'jobs.batch', name), 'utf8'));
  expect(kept.join('')).not.toContain(folder);
  expect(await states(['batch', 'jobs.yaml'])).toEqual(['a.fa unchanged', 'a.en unchanged', 'b.fa unchanged', 'b.en unchanged']);
  expect(made).toHaveLength(4);
  expect(records.map((name) => readFileSync(join(folder, 'jobs.batch', name), 'utf8'))).toEqual(kept);
  expect((await states(['batch', 'jobs.yaml', '--again']))[0]).toBe('a.fa done');
  expect(made).toHaveLength(8);
});

test('what a change of data, of the file of jobs or of what was made concerns is made again', async () => {
  const { folder, run, states } = place(FOUR);
  await run(['batch', 'jobs.yaml']);
  writeFileSync(join(folder, 'made', 'en', 'a.pptx'), 'by hand');
  rmSync(join(folder, 'made', 'fa', 'b.pptx'));
  expect(await states(['batch', 'jobs.yaml', '--summary'])).toEqual(['a.fa done', 'a.en missing', 'b.fa missing', 'b.en done']);
  expect(await states(['batch', 'jobs.yaml'])).toEqual(['a.fa unchanged', 'a.en done', 'b.fa done', 'b.en unchanged']);
  writeFileSync(join(folder, 'jobs.yaml'), FOUR.replace('length: short', 'length: full'));
  expect(await states(['batch', 'jobs.yaml'])).toEqual(['a.fa unchanged', 'a.en unchanged', 'b.fa done', 'b.en done']);
  writeFileSync(join(folder, 'data', 'meta.yaml'), 'id: hills\n');
  expect(await states(['batch', 'jobs.yaml', '--summary'])).toEqual(['a.fa changed', 'a.en changed', 'b.fa changed', 'b.en changed']);
  expect(await states(['batch', 'jobs.yaml'])).toEqual(['a.fa done', 'a.en done', 'b.fa done', 'b.en done']);
  // The house's own marks stand on every slide.
  mkdirSync(join(folder, 'user'));
  writeFileSync(join(folder, 'user', 'handling.yaml'), 'levels: []\n');
  expect(await states(['batch', 'jobs.yaml', '--summary'])).toEqual(['a.fa changed', 'a.en changed', 'b.fa changed', 'b.en changed']);
});

test('what is said in one language alone concerns that language alone', async () => {
  const { folder, run, states } = place(`${FOUR.replace('job: b', 'job: b, handout: docx, beside: en')}`);
  const said = (fa: string, en: string, more = ''): void => writeFileSync(join(folder, 'data', 'meta.yaml'), `id: coast\ntitle: { fa: ${fa}, en: ${en} } # so\n${more}`);
  said('ساحل', 'Coast');
  await run(['batch', 'jobs.yaml']);
  const changed = async (): Promise<readonly string[]> => (await states(['batch', 'jobs.yaml', '--summary'])).filter((each) => each.endsWith('changed'));
  said('ساحل', 'The coast');
  // b has both languages in one handout; its English one is refused, since it stands beside itself.
  expect(await changed()).toEqual(['a.en changed', 'b.fa changed', 'b.en changed']);
  said('کرانه', 'Coast');
  expect(await changed()).toEqual(['a.fa changed', 'b.fa changed']);
  said('ساحل', 'Coast', 'note: x\n');
  expect(await changed()).toHaveLength(4);
  // A name that one language lacks may be that of the other.
  said('""', 'Coast');
  expect(await changed()).toHaveLength(4);
  said('ساحل', 'Coast');
  writeFileSync(join(folder, 'data', 'translations.yaml'), 'title: 00000000 00000000\n');
  expect(await changed()).not.toContain('a.fa changed');
});

test('records and files among what briefings are made of are refused before anything is made', async () => {
  const { folder, made, run } = place(FOUR);
  const kept = await run(['batch', 'jobs.yaml', '--records', join(folder, 'data', 'kept')]);
  expect([kept.code, kept.err.match(/lies inside of/g)?.length, kept.err.includes('--records'), made.length]).toEqual([1, 1, true, 0]);
  writeFileSync(join(folder, 'jobs.yaml'), FOUR.replace('out: made/', 'out: data/made/'));
  const among = await run(['batch', 'jobs.yaml']);
  expect([among.code, among.err.includes('jobs.yaml:2'), made.length, existsSync(join(folder, 'data', 'made'))]).toEqual([1, true, 0, false]);
  // By whatever name.
  symlinkSync(join(folder, 'data'), join(folder, 'link'));
  writeFileSync(join(folder, 'jobs.yaml'), FOUR.replace('out: made/', 'out: link/made/'));
  expect((await run(['batch', 'jobs.yaml'])).code).toBe(1);
});

test('a briefing that fails leaves the others alone, is told with its reason, and is tried again', async () => {
  const { run, states, report } = place(FOUR);
  const theme = problem('error', 'dataset.unknown-theme', { theme: 'x', known: ['y'] });
  const ran = await run(['batch', 'jobs.yaml'], {}, ({ language, length }) => (language === 'fa' && length === 'short' ? { problems: [theme] } : undefined));
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('b.fa: failed\nerror: There is no theme "x"');
  expect(ran.err).toMatch(/4 briefings: 3 made, 1 failed\.\n$/);
  const summed = await report(['batch', 'jobs.yaml', '--summary']);
  expect([summed.status, summed.result?.jobs.map(({ status }) => status), summed.result?.jobs[2]?.problems[0]?.message]).toEqual(['failed', ['done', 'done', 'failed', 'done'], expect.stringContaining('There is no theme "x"')]);
  expect(await states(['batch', 'jobs.yaml'])).toEqual(['a.fa unchanged', 'a.en unchanged', 'b.fa done', 'b.en unchanged']);
});

test('an engine that throws fails its briefing in words', async () => {
  const { run } = place(FOUR);
  const ran = await run(['batch', 'jobs.yaml', '--workers', '1'], {}, ({ language }) => {
    if (language === 'fa') throw new Error('burst');
    return undefined;
  });
  expect([ran.code, ran.err.match(/burst/g)?.length, ran.err.includes('    at ')]).toEqual([1, 2, false]);
});

test('parts share out the jobs, and their records add up in any order', async () => {
  const { run, states, report } = place(FOUR);
  const parts = [3, 1, 2];
  const made: string[] = [];
  for (const part of parts) made.push(...(await states(['batch', 'jobs.yaml', '--shard', `${part}/3`])));
  expect(made.sort()).toEqual(['a.en done', 'a.fa done', 'b.en done', 'b.fa done']);
  expect((await run(['batch', 'jobs.yaml', '--summary'])).code).toBe(0);
  expect((await report(['batch', 'jobs.yaml', '--shard', '1/3'])).result).toMatchObject({ shard: '1/3', jobs: [{ job: 'a.fa', status: 'unchanged' }, { job: 'b.en', status: 'unchanged' }] });
  expect((await report(['batch', 'jobs.yaml', '--shard', '9/9'])).result?.jobs).toEqual([]);
});

test('a summary of what is not all there fails; a plan makes nothing', async () => {
  const { folder, made, run, states } = place(FOUR);
  expect(await states(['batch', 'jobs.yaml', '--plan'])).toEqual(['a.fa planned', 'a.en planned', 'b.fa planned', 'b.en planned']);
  expect((await run(['batch', 'jobs.yaml', '--plan'])).out.split('\n')[0]).toBe(`a.fa\t${join(folder, 'made', 'fa', 'a.pptx')}`);
  expect([made.length, existsSync(join(folder, 'made')), existsSync(join(folder, 'jobs.batch'))]).toEqual([0, false, false]);
  const summed = await run(['batch', 'jobs.yaml', '--summary']);
  expect([summed.code, summed.err]).toEqual([1, expect.stringMatching(/4 briefings: 4 not made yet\.\n$/)]);
});

test('interrupted, what is finished stays, and the same command goes on', async () => {
  const { folder, run, states, made } = place(FOUR);
  const control = new AbortController();
  const ran = await run(['batch', 'jobs.yaml', '--workers', '1'], { signal: control.signal }, ({ language, length }) => {
    if (length === 'short' && language === 'fa') control.abort();
    return undefined;
  });
  expect([ran.code, made.length]).toEqual([130, 3]);
  expect(ran.err).toContain('4 briefings: 2 made, 2 left.');
  expect(readdirSync(join(folder, 'jobs.batch')).sort()).toEqual(['a.en.json', 'a.fa.json']);
  expect(await states(['batch', 'jobs.yaml'])).toEqual(['a.fa unchanged', 'a.en unchanged', 'b.fa done', 'b.en done']);
});

test('a record that somebody has spoilt is no record', async () => {
  const { folder, run, states } = place(FOUR);
  await run(['batch', 'jobs.yaml']);
  writeFileSync(join(folder, 'jobs.batch', 'a.fa.json'), '{"format":1');
  writeFileSync(join(folder, 'jobs.batch', 'a.en.json'), '{"format":1,"job":"a.en","files":null}');
  writeFileSync(join(folder, 'jobs.batch', 'b.fa.json'), '[]');
  expect(await states(['batch', 'jobs.yaml'])).toEqual(['a.fa done', 'a.en done', 'b.fa done', 'b.en unchanged']);
});

test('records that cannot be kept and folders that cannot be made are told', async () => {
  const { folder, run } = place(FOUR);
  writeFileSync(join(folder, 'made'), 'a file');
  const ran = await run(['batch', 'jobs.yaml']);
  expect(ran.code).toBe(1);
  expect(ran.err).toMatch(/4 failed/);
  rmSync(join(folder, 'made'));
  writeFileSync(join(folder, 'kept'), 'a file');
  const unkept = await run(['batch', 'jobs.yaml', '--records', join(folder, 'kept')]);
  expect([unkept.code, existsSync(join(folder, 'made', 'fa', 'a.pptx'))]).toEqual([1, true]);
});

test('a file of jobs that is not there, or none', async () => {
  const { run, folder } = place('a: 1');
  expect((await run(['batch', 'jobs.yaml'])).err).toContain('is no file of jobs');
  const gone = await run(['batch', join(folder, 'gone.yaml')]);
  expect([gone.code, gone.err.includes('gone.yaml')]).toEqual([1, true]);
});

test('combinations of what is typed: each made, without records', async () => {
  const { folder, run, made } = place(FOUR);
  const ran = await run(['export', '--lang', 'fa,en', '--length', 'short,full', '--out', join(folder, 'deck.pptx')]);
  expect([ran.code, made.length]).toEqual([0, 4]);
  expect(ran.out.trim().split('\n').map((path) => path.slice(folder.length + 1))).toEqual(['deck-fa-short.pptx', 'deck-fa-full.pptx', 'deck-en-short.pptx', 'deck-en-full.pptx']);
  expect(readdirSync(folder).filter((name) => name.endsWith('.batch'))).toEqual(['jobs.batch'].filter((name) => existsSync(join(folder, name))));
});

test('the terminal shows a bar', async () => {
  const { run } = place(FOUR);
  const { err } = await run(['batch', 'jobs.yaml', '--workers', '1'], { interactive: true });
  expect(err).toContain('[##########..........] 2/4');
});

test('themes and marks that a dataset does not have are found before anything is made, each at its line', async () => {
  const { made, run } = place('format: 1\ndataset: data\nrecipients:\n  desk: { release: TLP:CLEAR }\njobs:\n  - job: a\n    recipients: []\n    themes: [sea, trad]\n    release: tlp green\n  - job: b\n    themes: [sea, gone]\n');
  for (const argv of [['batch', 'jobs.yaml', '--plan'], ['batch', 'jobs.yaml']]) {
    const { code, err } = await run(argv);
    expect(code).toBe(1);
    const told = [...err.matchAll(/jobs\.yaml:(\d+)/g)].map(([, line]) => Number(line));
    expect(told).toEqual([4, 8, 9, 11]);
    for (const words of ['"trad"', '"gone"', 'TLP:CLEAR', 'TLP:GREEN', 'themes', 'release']) expect(err).toContain(words);
  }
  expect(made).toEqual([]);
});

test('a job may have a scheme of handling marks of its own, whose changes concern it alone', async () => {
  const { folder, run, schemes, states } = place('format: 1\ndataset: data\nlang: fa\njobs: [{ job: a }, { job: b, handling: marks.yaml }]\n');
  const missing = await run(['batch', 'jobs.yaml', '--plan']);
  expect([missing.code, missing.err]).toEqual([1, expect.stringMatching(/jobs\.yaml:4/) as string]);
  writeFileSync(join(folder, 'marks.yaml'), 'levels: []\n');
  expect(await states(['batch', 'jobs.yaml', '--workers', '1'])).toEqual(['a done', 'b done']);
  expect(schemes).toEqual([undefined, join(folder, 'marks.yaml')]);
  writeFileSync(join(folder, 'marks.yaml'), 'levels: [x]\n');
  expect(await states(['batch', 'jobs.yaml', '--summary'])).toEqual(['a done', 'b changed']);
});
