import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../electron/cli/run.ts';
import type { EditedChoices } from '../../electron/contract/document.ts';
import type { ExportParts } from '../../electron/contract/files.ts';
import { problem } from '../../electron/engine/diagnostics/problem.ts';
import type { Engine } from '../../electron/host/engine.ts';
import { keepUnsaved, recoveryFolder, recoveryKey } from '../../electron/host/document/recovery.ts';
import { after } from '../host/document/edited.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const TEMPLATES = join(import.meta.dirname, '../../templates');
const CALM = problem('warning', 'deck.unsourced', { text: 'A claim' }, { file: 'deck.md.hbs', line: 7 });

interface Asked {
  readonly choices: EditedChoices;
  readonly parts?: ExportParts;
}

/** Runs the command line on an engine that answers at once, and tells what it was asked for. */
async function run(argv: readonly string[], over: Partial<Engine> = {}, user = '/nowhere') {
  let [out, err] = ['', ''];
  const asked: Asked[] = [];
  const slides = [{ id: 'title', title: 'T', svg: '<svg/>', notes: [], facts: [], section: '' }];
  const engine = {
    preview: (choices: EditedChoices) => (asked.push({ choices }), Promise.resolve({ value: { slides, language: 'en', aspect: 1, facts: [], records: [], outline: [] }, problems: [CALM] })),
    exportParts: (choices: EditedChoices, parts: ExportParts) => (
      asked.push({ choices, parts }), Promise.resolve({ value: [{ kind: 'deck', extension: 'pptx', bytes: Buffer.from('deck'), facts: [], records: 0, fonts: [] }], problems: [] })
    ),
    close: () => Promise.resolve(),
    ...over,
  } as unknown as Engine;
  const resources = { root: '', templates: TEMPLATES, brands: '', dataset: '/elsewhere/kazakhstan', invented: '/elsewhere/strait-fictional', trials: [], fonts: '', atlas: '', flags: '', rasteriser: '', worker: '', starter: '', renderer: '', help: '', version: '0.1.0' };
  const code = await runCli(argv, {
    out: (text) => (out += text), err: (text) => (err += text), interactive: false, env: { BARDAR_USER_DATA: user }, signal: new AbortController().signal, resources, engine: () => engine,
  });
  return { code, out, err, asked };
}

/** A folder with data and a document made of it. */
async function made(...options: readonly string[]) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'coast'));
  const path = join(folder, 'a.bardar');
  const ran = await run(['new', path, '--dataset', join(folder, 'coast'), '--language', 'fa', ...options]);
  return { folder, path, ran, text: readFileSync(path, 'utf8') };
}

test('new writes a document of the choices, from which slides were made first', async () => {
  const { ran, path, text } = await made('--length', 'full', '--themes', 'trade,sea', '--handout', 'docx,pdf', '--paper', 'letter', '--no-embed-font');
  expect(ran).toMatchObject({ code: 0, out: `${path}\n` });
  expect(ran.err).toMatch(/^1 slide, 0 errors, 1 warning$/m);
  expect(text).toContain('dataset: ./coast\n  themes:\n    - trade\n    - sea\n  language: fa\n  template: briefing\n  length: full');
  expect(text).toContain('wanted:\n    - deck\n    - narrative\n  embedFonts: false\n  pages: slides\n  formats:\n    - docx\n    - pdf\n  citations: chicago-notes\n  paper: letter');
});

test('new lets a file be that is there, and writes none that makes no slides', async () => {
  const { path, folder } = await made();
  writeFileSync(path, 'mine');
  const again = await run(['new', path]);
  expect([again.code, readFileSync(path, 'utf8'), again.asked]).toEqual([1, 'mine', []]);
  expect(again.err).toContain('already');
  const broken = await run(['new', join(folder, 'b')], { preview: () => Promise.resolve({ problems: [problem('error', 'template.not-found', { template: 'x' })] }) });
  expect(broken.code).toBe(1);
  expect(() => readFileSync(join(folder, 'b.bardar'))).toThrow();
});

test('an export takes choices, parts and edits of the document, and writes beside it', async () => {
  const { path, folder, text } = await made('--pages', '6');
  writeFileSync(path, text.replace('edits: []', 'edits:\n  - kind: hide\n    slide: agenda'));
  const ran = await run(['export', path]);
  expect(ran).toMatchObject({ code: 0, out: `${join(folder, 'a.pptx')}\n` });
  expect(ran.asked).toMatchObject([
    {
      choices: { dataset: join(folder, 'coast'), language: 'fa', length: 'standard', edits: { file: path, edits: [{ kind: 'hide', slide: 'agenda' }], lines: [text.split('\n').indexOf('edits: []') + 2] } },
      parts: { deck: { embedFonts: true }, slides: { pages: '6', paper: 'a4' } },
    },
  ]);
});

test('what is typed beside a document counts more', async () => {
  const { path, folder } = await made('--handout', 'docx');
  const ran = await run(['export', path, '--lang', 'en', '--length', 'short', '--template', 'executive', '--citations', 'apa', '--no-embed-font', '--out', join(folder, 'b.pptx')]);
  expect(ran.asked).toMatchObject([{ choices: { language: 'en', length: 'short', template: 'executive' }, parts: { deck: { embedFonts: false }, narrative: { formats: ['docx'], citations: 'apa' } } }]);
  expect(readFileSync(path, 'utf8')).toContain('language: fa');
});

test('handout and preview take a document too', async () => {
  const { path, folder } = await made('--handout', 'docx', '--citations', 'apa', '--paper', 'letter');
  const handout = await run(['handout', path, '--out', join(folder, 'h.md')]);
  expect(handout.asked).toMatchObject([{ parts: { narrative: { formats: ['md'], citations: 'apa', paper: 'letter' } } }]);
  const preview = await run(['preview', path, '--out', join(folder, 'slides')]);
  expect([preview.code, preview.asked.length]).toEqual([0, 1]);
});

test('annex, second language and form are kept in a document, with the letter that somebody wrote there; what is typed counts more', async () => {
  const { path, folder, text } = await made('--handout', 'docx', '--annex', 'file', '--beside', 'en', '--form', 'letter');
  expect(text).toContain('\n  annex: file\n  beside: en\n  form: letter\n');
  writeFileSync(path, text.replace('  form: letter\n', '  form: letter\n  letter:\n    number: 1404/12\n    copies: [الف]\n'));
  const letter = { number: '1404/12', copies: ['الف'] };
  const exported = await run(['export', path, '--annex', 'appendix']);
  expect(exported.asked).toMatchObject([{ parts: { narrative: { annex: 'appendix', beside: 'en', form: 'letter', letter } } }]);
  const handout = await run(['handout', path, '--form', 'report', '--out', join(folder, 'h.md')]);
  expect(handout.asked).toMatchObject([{ parts: { narrative: { formats: ['md'], annex: 'file', beside: 'en', form: 'report', letter } } }]);
  expect((await run(['handout', path, '--pages', '2', '--out', join(folder, 'h.pdf')])).asked).toMatchObject([{ parts: { slides: { pages: '2' } } }]);
});

test('a letter of a day that is none is told where the document has it, by an export and by a check', async () => {
  const { path, text } = await made('--handout', 'docx', '--form', 'letter');
  writeFileSync(path, text.replace('  form: letter\n', '  form: letter\n  letter:\n    date: 1404/12/30\n'));
  const line = readFileSync(path, 'utf8').split('\n').findIndex((each) => each.includes('1404/12/30')) + 1;
  const refused = { exportParts: () => Promise.resolve({ problems: [problem('error', 'handout.letter-date', { date: '1404/12/30', fault: { why: 'days', year: 1404, month: 12, days: 29 } })] }) } as unknown as Partial<Engine>;
  for (const { code, err } of [await run(['export', path], refused), await run(['check', path])]) {
    expect([code, err]).toEqual([1, expect.stringContaining(`a.bardar:${line}:11: error: The letter's date is no day: "1404/12/30"; month 12 of 1404 has 29 days.`)]);
  }
  expect((await run(['check', (await made('--handout', 'docx', '--form', 'letter')).path])).code).toBe(0);
});

test('check makes the slides and tells what it found', async () => {
  const { path } = await made();
  const ran = await run(['check', path]);
  expect(ran).toMatchObject({ code: 0, out: `${path}\n` });
  expect(ran.err).toMatch(/^1 slide, 0 edits, 0 errors, 1 warning$/m);
  const json = JSON.parse((await run(['check', path, '--json'])).out) as { readonly result: unknown };
  expect(json.result).toEqual({ command: 'check', path, kind: 'briefing', slides: 1, edits: 0 });
});

test('what is not there is told, with what to do, before anything is made', async () => {
  const { path, text } = await made();
  writeFileSync(path, text.replace('./coast', '../gone').replace('template: briefing', 'template: lost'));
  const ran = await run(['export', path]);
  expect([ran.code, ran.asked]).toEqual([1, []]);
  expect(ran.err).toMatch(/The dataset of .*a\.bardar is not where it was: .*gone\. Looked in: .*gone, .*gone\./);
  expect(ran.err).toMatch(/The template of .*a\.bardar is not on this computer: lost\./);
  expect((await run(['check', path, '--json'])).code).toBe(1);
  const given = await run(['export', path, '--dataset', '/other', '--template', 'briefing']);
  expect(given.asked).toMatchObject([{ choices: { dataset: '/other', template: 'briefing' } }]);
});

test('changes that the window has not saved are told', async () => {
  const { path, folder } = await made();
  const unsaved = { path, document: after(1), saved: undefined, text: '', at: 1 };
  await keepUnsaved(recoveryFolder(folder), recoveryKey(path), unsaved);
  expect((await run(['check', path], {}, folder)).err).toMatch(/note: The window has changes of .*a\.bardar that are not saved/);
  expect((await run(['check', path])).err).not.toContain('not saved');
});

test('a broken document is one message', async () => {
  const { path, text } = await made();
  writeFileSync(path, text.slice(0, -8));
  const ran = await run(['export', path]);
  expect(ran.err).toMatch(/^[^\n]+a\.bardar:\d+: error: [^\n]+ends before its last line[^\n]+\n {2}[^\n]+\n1 error, 0 warnings\n$/);
});

test.each([
  [['new'], 'Give the briefing a name'],
  [['new', 'a.bardar', 'b'], '"b" is one argument too many'],
  [['new', 'a.pptx'], 'Did you mean a.bardar?'],
  [['export', 'a.bardr', '--out', 'x'], 'Did you mean a.bardar?'],
  [['export', 'a.bardar', 'b'], '"b" is one argument too many'],
  [['export', 'a.bardar', '--out', 'x.pdf'], 'x.pptx'],
  [['preview', 'a.bardar'], 'Add --out and a folder'],
  [['handout', 'a.bardar'], 'Add --out handout.docx'],
  [['handout', 'a.bardar', '--out', 'x'], 'Which handout?'],
  [['new', 'a.bardar', '--out', 'b'], '--out does not go with "new"'],
])('%o is wrong usage', async (argv, words) => {
  const ran = await run(argv);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(words);
});

test('a written briefing alone is advised of no fonts of slides', async () => {
  const { path } = await made();
  const file = { extension: 'docx', bytes: Buffer.from('text'), facts: [], records: 0, fonts: ['Vazirmatn'] } as const;
  const exporting = (kind: 'deck' | 'narrative') => run(['export', path], { exportParts: () => Promise.resolve({ value: [{ ...file, kind }], problems: [] }) });
  expect((await exporting('deck')).err).toContain('Fonts to install');
  expect((await exporting('narrative')).err).not.toContain('Fonts to install');
});
