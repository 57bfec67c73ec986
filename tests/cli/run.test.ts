import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Io } from '../../electron/cli/io.ts';
import { runCli } from '../../electron/cli/run.ts';
import { problem, type Result } from '../../electron/engine/diagnostics/problem.ts';
import type { PreviewedDeck } from '../../electron/engine/make/preview.ts';
import type { ExportedFile, ExportParts } from '../../electron/contract/files.ts';
import type { BriefingChoices } from '../../electron/contract/choices.ts';
import type { Engine } from '../../electron/host/engine.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const warning = problem('warning', 'deck.unsourced', { text: 'A claim' }, { file: 'deck.md.hbs', line: 7 });
const error = problem(
  'error',
  'file.not-utf8',
  { path: 'x\u001b[31m' },
  { file: 'data/facts.yaml', line: 3, column: 9, field: 'themes.0', fact: 'trade' },
);
const deckFile: ExportedFile = {
  kind: 'deck',
  extension: 'pptx',
  bytes: new TextEncoder().encode('deck'),
  slides: 3,
  facts: ['a', 'b'],
  records: 5,
  fonts: ['Vazirmatn'],
};
const deck: Result<readonly ExportedFile[]> = { value: [deckFile], problems: [warning] };
const slide = (id: string): PreviewedDeck['slides'][number] => ({ id, of: id, title: `T ${id}`, svg: `<svg>${id}</svg>`, notes: [], facts: [id], section: '' });
const preview: Result<PreviewedDeck> = {
  value: { slides: [slide('one'), slide('two')], language: 'en', aspect: 16 / 9, facts: ['one', 'two'], records: [], outline: [], editStates: [] },
  problems: [],
};

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly closed: number;
  readonly choices: readonly BriefingChoices[];
}

/** Runs the command line on an engine that answers as told. */
async function run(argv: readonly string[], engine: Partial<Engine> = {}, io: Partial<Io> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  let closed = 0;
  const choices: BriefingChoices[] = [];
  const nothing = (): never => {
    throw new Error('not asked for');
  };
  const answering: Engine = {
    check: nothing,
    describe: nothing,
    translations: nothing,
    packs: nothing,
    looks: nothing,
    citationStyles: nothing,
    previewChanges: nothing,
    preview: (given) => (choices.push(given), Promise.resolve(preview)),
    warmExport: nothing,
    exportParts: (given) => (choices.push(given), Promise.resolve(deck)),
    verify: nothing,
    close: () => Promise.resolve(void (closed += 1)),
    ...engine,
  };
  const resources = { root: '', templates: '', brands: '', dataset: '/elsewhere/data', invented: '/elsewhere/strait-fictional', trials: [], fonts: '', atlas: '', flags: '', rasteriser: '', worker: '', starter: '', renderer: '', help: '', version: '9.8.7' };
  const code = await runCli(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    interactive: false,
    env: {},
    signal: new AbortController().signal,
    resources,
    engine: () => answering,
    ...io,
  });
  return { code, out, err, closed, choices };
}

test('an export writes the deck and prints its path', async () => {
  const path = join(temporaryFolder(), 'deck.pptx');
  const ran = await run(['export', '--out', path]);
  expect(ran).toMatchObject({ code: 0, out: `${path}\n`, closed: 1, choices: [{ dataset: '/elsewhere/data', language: 'en' }] });
  expect(ran.err).toContain('deck.md.hbs:7: warning: ');
  expect(ran.err).toMatch(/^3 slides, 2 facts, 1 KB, 0 errors, 1 warning$/m);
  expect(readFileSync(path, 'utf8')).toBe('deck');
});

test('check records that both languages say the same, where it is told so', async () => {
  const folder = temporaryFolder();
  const engine = { check: () => Promise.resolve({ value: { kind: 'dataset', themes: 1, facts: 2 } as const, problems: [] }), translations: () => Promise.resolve({ value: 'facts/a/text: 1 2\n', problems: [] }) };
  expect((await run(['check', folder], engine)).code).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
  expect((await run(['check', folder, '--translated'], engine)).code).toBe(0);
  expect(readFileSync(join(folder, 'translations.yaml'), 'utf8')).toBe('facts/a/text: 1 2\n');
  expect((await run(['check', join(folder, 'translations.yaml'), '--translated'], { translations: () => Promise.resolve({ problems: [error] }) })).code).toBe(1);
});

test.each([
  [['fa', 'en'], [], 'en'], [['fa'], [], 'fa'], [['fa'], ['--lang', 'en'], 'en'],
] as const)('a dataset in %o with %o is told in %s', async (languages, typed, language) => {
  const summary = { path: 'x', languages, levels: [], recipients: [], title: { fa: '', en: '' }, description: { fa: '', en: '' }, themes: [], facts: 0 };
  const ran = await run(['export', '--out', join(temporaryFolder(), 'deck.pptx'), '--dataset', 'x', ...typed], { describe: () => Promise.resolve({ value: summary, problems: [] }) });
  expect(ran).toMatchObject({ code: 0, choices: [{ language }] });
});

test('an export that meets problems prints each and leaves the old file', async () => {
  const path = join(temporaryFolder(), 'deck.pptx');
  writeFileSync(path, 'old');
  const ran = await run(['export', '--out', path], { exportParts: () => Promise.resolve({ problems: [error] }) });
  expect(ran).toMatchObject({ code: 1, out: '', closed: 1 });
  expect(ran.err).toContain('data/facts.yaml:3:9: error: ');
  expect(ran.err).toContain('[themes.0, trade]');
  expect(ran.err).toMatch(/^1 error, 0 warnings$/m);
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('an export counts the warnings of the dataset, which check tells', async () => {
  const about = [problem('warning', 'dataset.arabic-letter', { found: 'ي', better: 'ی' }, { file: 'data/coast/facts.yaml', line: 3 }), problem('info', 'dataset.source-script', { fields: ['title'] }, { file: 'data/coast/sources.json', line: 3 })];
  const path = join(temporaryFolder(), 'deck.pptx');
  const problems = [...about, warning, problem('warning', 'dataset.straight-quotes', undefined, { file: 'data/coast/facts.yaml', line: 9 })];
  const exported = await run(['export', '--out', path], { exportParts: () => Promise.resolve({ value: [deckFile], problems }) });
  expect(exported.err.split('\n')).toEqual([
    expect.stringContaining('deck.md.hbs:7: warning: '), expect.any(String),
    'The dataset has 2 warnings, 1 note: bardar check data/coast tells them.',
    expect.stringContaining('Records used'), expect.stringContaining('Fonts to install'), '3 slides, 2 facts, 1 KB, 0 errors, 3 warnings, 1 note', '',
  ]);
  const inPersian = await run(['preview', '--messages', 'fa', '--out', temporaryFolder()], { preview: () => Promise.resolve({ ...preview, problems: about }) });
  expect(inPersian.err).toContain('مجموعه‌داده 1 هشدار، 1 نکته دارد؛ bardar check data/coast آن‌ها را می‌گوید.');
  const checked = await run(['check', 'data/coast'], { check: () => Promise.resolve({ value: { kind: 'dataset', themes: 1, facts: 2 }, problems: about }) });
  expect(checked.err).toContain('data/coast/facts.yaml:3: warning: ');
  expect(checked.err).toContain('1 theme, 2 facts, 0 errors, 1 warning, 1 note');
  const refused = await run(['export', '--out', path], { exportParts: () => Promise.resolve({ problems: [error, ...about] }) });
  expect(refused.err).toContain('data/coast/facts.yaml:3: warning: ');
  const machines = await run(['export', '--json', '--out', path], { exportParts: () => Promise.resolve({ value: [deckFile], problems }) });
  expect((JSON.parse(machines.out) as { problems: unknown[] }).problems).toHaveLength(4);
});

test('control characters of the input do not reach the terminal', async () => {
  const path = join(temporaryFolder(), 'deck.pptx');
  const { err } = await run(['export', '--out', path], { exportParts: () => Promise.resolve({ problems: [error] }) });
  expect(err).not.toContain('\u001b');
  expect(err).toContain('\\u{1b}[31m');
});

test('a path with every sign stands on one line of its own', async () => {
  const path = join(temporaryFolder(), 'a\n"b" \u202etpl’.pptx');
  const ran = await run(['export', '--out', path], { exportParts: () => Promise.resolve({ ...deck, problems: [] }) });
  expect(ran.out).toBe(`${path.replace('\n', '\\u{a}').replace('\u202e', '\\u{202e}')}\n`);
  expect(readFileSync(path, 'utf8')).toBe('deck');
  const { out } = await run(['export', '--out', path, '--json'], { exportParts: () => Promise.resolve(deck) });
  expect(JSON.parse(out)).toMatchObject({ result: { path } });
});

test('a place that cannot be written to is refused before the work', async () => {
  const ran = await run(['export', '--out', join(temporaryFolder(), 'missing', 'deck.pptx')]);
  expect(ran).toMatchObject({ code: 1, choices: [] });
  expect(ran.err).toContain('there is no folder');
});

test('a fault of the program is put into words', async () => {
  const ran = await run(['check', 'x'], { check: () => Promise.reject(new Error('boom')) });
  expect(ran).toMatchObject({ code: 1, closed: 1 });
  expect(ran.err).toContain('boom');
  expect(ran.err).not.toContain(' at ');
});

const pdf: ExportedFile = { kind: 'slides', extension: 'pdf', bytes: new TextEncoder().encode('sheets'), slides: 3, pages: 2, facts: ['a'], records: 5, fonts: [] };
const text: ExportedFile = { kind: 'narrative', extension: 'docx', bytes: new TextEncoder().encode('text'), facts: ['b'], records: 5, fonts: ['Vazirmatn'] };

test('an export names its handouts after the deck', async () => {
  const folder = temporaryFolder();
  const asked: ExportParts[] = [];
  const exportParts: Engine['exportParts'] = (_, parts) => {
    asked.push(parts);
    return Promise.resolve({ value: [deckFile, pdf, text], problems: [] });
  };
  const argv = ['export', '--out', join(folder, 'deck.pptx'), '--pages', '2', '--handout', 'docx', '--paper', 'letter'];
  const ran = await run(argv, { exportParts });
  expect(asked).toEqual([
    { deck: {}, slides: { pages: '2', paper: 'letter' }, narrative: { formats: ['docx'], paper: 'letter', citations: 'chicago-notes' } },
  ]);
  const names = ['deck.pptx', 'deck-slides.pdf', 'deck-handout.docx'];
  expect(ran).toMatchObject({ code: 0, out: names.map((name) => `${join(folder, name)}\n`).join('') });
  expect(ran.err).toBe('Records used: 2 of 5. Sentences without a source: 0. Substitutions: 0.\nFonts to install where it is shown: Vazirmatn (or export without --no-embed-font)\n3 files, 3 slides, 2 pages, 2 facts, 1 KB, 0 errors, 0 warnings\n');
  expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['deck', 'sheets', 'text']);
});

test('a handout is written to its own name', async () => {
  const path = join(temporaryFolder(), 'sheets');
  const exportParts: Engine['exportParts'] = () => Promise.resolve({ value: [pdf], problems: [] });
  const ran = await run(['handout', '--pages', 'notes', '--out', path, '--json'], { exportParts });
  expect(JSON.parse(ran.out)).toMatchObject({
    result: { command: 'handout', path, kind: 'slides', format: 'pdf', slides: 3, pages: 2, facts: 1, bytes: 6, fonts: [] },
  });
  expect(readFileSync(path, 'utf8')).toBe('sheets');
});

test('a handout that cannot be written keeps the deck from being replaced', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'deck.pptx'), 'old');
  mkdirSync(join(folder, 'deck-handout.md'));
  const ran = await run(['export', '--out', join(folder, 'deck.pptx'), '--handout', 'md']);
  expect(ran).toMatchObject({ code: 1, out: '', choices: [] });
  expect(ran.err).toContain('deck-handout.md');
  expect(readFileSync(join(folder, 'deck.pptx'), 'utf8')).toBe('old');
});

test('an interrupted export writes nothing', async () => {
  const path = join(temporaryFolder(), 'deck.pptx');
  const controller = new AbortController();
  const exportParts: Engine['exportParts'] = () => {
    controller.abort();
    return Promise.resolve(deck);
  };
  const ran = await run(['export', '--out', path], { exportParts }, { signal: controller.signal });
  expect(ran).toMatchObject({ code: 130, out: '' });
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('a preview writes one file a slide, makes its folder, and names left-over slides', async () => {
  const folder = join(temporaryFolder(), 'new', 'preview');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'slide-003.svg'), 'old');
  writeFileSync(join(folder, 'slide-001.svg'), 'old');
  writeFileSync(join(folder, 'mine.svg'), 'mine');
  const ran = await run(['preview', '--out', folder, '--lang', 'fa']);
  expect(ran).toMatchObject({ code: 0, out: `${folder}\n`, choices: [{ language: 'fa' }] });
  expect(ran.err).toContain('slide-003.svg');
  expect(readdirSync(folder).sort()).toEqual(['mine.svg', 'slide-001.svg', 'slide-002.svg', 'slide-003.svg']);
  expect(readFileSync(join(folder, 'slide-001.svg'), 'utf8')).toBe('<svg>one</svg>');
});

test('a preview refuses a file in the place of its folder', async () => {
  const path = join(temporaryFolder(), 'file');
  writeFileSync(path, 'old');
  const ran = await run(['preview', '--out', path]);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('is a file; a folder was expected');
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('check tells what it found', async () => {
  const check: Engine['check'] = () => Promise.resolve({ value: { kind: 'dataset', themes: 4, facts: 41 }, problems: [] });
  const ran = await run(['check', 'data/x'], { check });
  expect(ran).toMatchObject({ code: 0, out: 'data/x\n', err: '4 themes, 41 facts, 0 errors, 0 warnings\n' });
});

test('the report for machines: done', async () => {
  const path = join(temporaryFolder(), 'deck.pptx');
  const ran = await run(['export', '--out', path, '--json']);
  expect(ran.err).toBe('');
  expect(JSON.parse(ran.out)).toEqual({
    bardar: '9.8.7',
    status: 'done',
    exitCode: 0,
    result: { command: 'export', path, kind: 'deck', format: 'pptx', slides: 3, facts: 2, factIds: ['a', 'b'], records: 5, unsourced: 1, substitutions: 0, bytes: 4, fonts: ['Vazirmatn'], handouts: [] },
    problems: [
      { severity: 'warning', code: 'deck.unsourced', message: expect.any(String), hint: expect.any(String), where: { file: 'deck.md.hbs', line: 7 } },
    ],
  });
});

test('the report counts what stands on no source and what had to be otherwise, and says what the bytes go to', async () => {
  const moved = problem('info', 'layout.told-as-text', { title: 'A way' }, { file: 'deck.md.hbs', line: 9 });
  const makeup = { slides: 4096, charts: 0, pictures: 0, fonts: 1, rest: 2048 };
  const exportParts: Engine['exportParts'] = () => Promise.resolve({ value: [{ ...deckFile, makeup }], problems: [warning, moved] });
  const path = join(temporaryFolder(), 'deck.pptx');
  const english = await run(['export', '--out', path], { exportParts });
  expect(english.err).toContain('Records used: 2 of 5. Sentences without a source: 1. Substitutions: 1.\nSize in KB: slides 4, fonts 1, masters and the rest 2.\n');
  const persian = await run(['export', '--out', path, '--messages', 'fa'], { exportParts });
  expect(persian.err).toContain('داده‌های به‌کاررفته: 2 از 5. جمله‌های بی‌منبع: 1. جایگزینی‌ها: 1.\nاندازه به کیلوبایت: اسلایدها 4، قلم‌ها 1، اسلایدهای پایه و بقیه 2.\n');
});

test('the report for machines: problems, wrong usage', async () => {
  const path = join(temporaryFolder(), 'deck.pptx');
  const failed = await run(['export', '--out', path, '--json'], { exportParts: () => Promise.resolve({ problems: [error] }) });
  expect(JSON.parse(failed.out)).toMatchObject({ status: 'problems', exitCode: 1, result: null, problems: [{ code: 'file.not-utf8' }] });
  const wrong = await run(['export', '--json']);
  expect(wrong.code).toBe(2);
  expect(JSON.parse(wrong.out)).toMatchObject({ status: 'usage', exitCode: 2, result: null, problems: [], usage: expect.stringContaining('--out') });
});

test('wrong usage exits with 2, on stderr, without starting the engine', async () => {
  const engine = (): Engine => {
    throw new Error('started');
  };
  const ran = await run(['exprot'], {}, { engine });
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toBe('bardar: There is no command "exprot". Did you mean export?\nSee bardar --help.\n');
});

test.each([
  [{ LANG: 'fa_IR.UTF-8' }, [], 'فرمانی'],
  [{ LC_ALL: 'fa', LANG: 'en_US.UTF-8' }, [], 'فرمانی'],
  [{ LANG: 'fan_GQ' }, [], 'There is'],
  [{ LANG: 'fa_IR.UTF-8' }, ['--messages', 'en'], 'There is'],
  [{}, ['--messages=fa'], 'فرمانی'],
])('messages with %o %o', async (env, options, begin) => {
  const { err } = await run(['exprot', ...options], {}, { env });
  expect(err).toContain(`bardar: ${begin}`);
});

test('help names every option of the command, in both languages', async () => {
  for (const messages of ['fa', 'en']) {
    const { code, out } = await run(['export', '--help', '--messages', messages]);
    expect(code).toBe(0);
    for (const option of ['dataset', 'themes', 'lang', 'template', 'length', 'calendar', 'look', 'size', 'handout', 'pages', 'paper', 'citations', 'out', 'json']) {
      expect(out).toContain(`--${option}`);
    }
  }
  expect((await run(['--help'])).out).toContain('bardar check DIR');
});

test('version', async () => {
  expect(await run(['--version'])).toMatchObject({ code: 0, out: '9.8.7\n', err: '' });
});

test('progress is one line that is rubbed out, and only on a terminal', async () => {
  const exportParts: Engine['exportParts'] = (_, __, options) => {
    options?.onProgress?.({ stage: 'layout', done: 0.5 });
    return Promise.resolve({ problems: [error] });
  };
  const argv = ['export', '--out', join(temporaryFolder(), 'deck.pptx')];
  const watched = await run(argv, { exportParts }, { interactive: true });
  expect(watched.err.startsWith('\r\u001b[KLaying out … 50%\r\u001b[Kdata/facts.yaml')).toBe(true);
  expect((await run(argv, { exportParts })).err).not.toContain('Laying out');
  expect((await run([...argv, '--json'], { exportParts }, { interactive: true })).err).toBe('');
});

test('a deck holds its typeface unless --no-embed-font is given, and its cost is told', async () => {
  const asked: unknown[] = [];
  const exportParts: Engine['exportParts'] = (_, parts) => {
    asked.push(parts.deck);
    const bytes = new TextEncoder().encode('deck');
    return Promise.resolve({ value: [{ kind: 'deck', extension: 'pptx', bytes, slides: 3, facts: ['a'], records: 5, fonts: [], fontBytes: 140_000 }], problems: [] });
  };
  const argv = ['export', '--no-embed-font', '--out', join(temporaryFolder(), 'deck.pptx')];
  const ran = await run(argv, { exportParts });
  expect(ran.err).toContain('The deck holds its typeface: 137 KB of its size.');
  expect(JSON.parse((await run([...argv, '--json'], { exportParts })).out)).toMatchObject({ result: { fonts: [], fontBytes: 140_000 } });
  await run(argv.filter((each) => each !== '--no-embed-font'), { exportParts });
  expect(asked).toEqual([{ embedFonts: false }, { embedFonts: false }, {}]);
});
