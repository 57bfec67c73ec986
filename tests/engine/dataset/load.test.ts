import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import { datasetMessages } from '../../../electron/engine/diagnostics/dataset.ts';
import { hasErrors, inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { BREAKAGES } from './breakages.ts';
import { KEPT } from './lost.ts';
import { expectPersian, folderOf, load, VALID, withChange, without } from './fixture.ts';

describe('loadDataset', () => {
  it('loads a dataset that is right, without a word', () => {
    const { dataset, problems } = load(VALID);
    expect(problems).toEqual([]);
    expect(dataset?.path).toBe('data/coast');
    expect(dataset?.records.map(({ id }) => id)).toEqual(['treaty', 'unused', 'port', 'volume', 'share', 'words', 'wish']);
    expect(dataset?.places).toHaveLength(2);
    expect(dataset?.routes).toHaveLength(1);
  });

  it('needs neither places nor routes, nor more than one file of records', () => {
    const { dataset, problems } = load({
      ...without('routes.yaml', 'quotes.yaml', 'positions.yaml', 'figures.yaml', 'facts.yaml'),
      'places.yaml': '# none yet',
      'events.yaml': (VALID['events.yaml'] ?? '').replace('  places: [port-city]\n', ''),
      'themes.yaml': `- id: sea
  accent: 3
  title: {fa: دریا, en: The sea}
  line: {fa: راه‌های دریایی, en: Sea lanes}
  argument: {text: {fa: دریا راه است., en: The sea is a road.}, facts: [port]}
  points: [{id: port-opens, title: {fa: بندر باز شد, en: A port opened}, facts: [port]}]
`,
    });
    expect(problems).toEqual([]);
    expect(dataset?.places).toEqual([]);
  });

  it('takes a year written as a number', () => {
    const { dataset } = load(withChange('events.yaml', 'date: 2025-11-12', 'date: 2025'));
    expect(dataset?.records.find(({ id }) => id === 'port')?.date).toBe('2025');
  });

  it('leaves notes and hidden files alone', () => {
    expect(load({ ...VALID, 'README.md': '# Notes', '.vscode/settings.json': '{}' }).problems).toEqual([]);
  });

  it('reads Windows line ends and tabs in JSON', () => {
    const files = Object.fromEntries(Object.entries(VALID).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));
    const json = (files['sources.json'] ?? '').replace(/^ +/gm, '\t');
    expect(load({ ...files, 'sources.json': json }).problems).toEqual([]);
  });
});

describe('files under another name than they should have', () => {
  const missing = (name: string) => Object.fromEntries(Object.entries(VALID).filter(([each]) => each !== name));
  it.each([
    ['figures.yml', 'figures.yaml'], ['facts.YAML', 'facts.yaml'], ['themes.json', 'themes.yaml'],
    ['facts.yaml.txt', 'facts.yaml'], ['Positions.xlsx', 'positions.yaml'], ['dataset.toml', 'dataset.yaml'], ['sources.csl', 'CSL JSON'], ['library.bib', 'CSL JSON'], ['export.ris', 'CSL JSON'],
  ])('%s is told: %s', (name, meant) => {
    const read = /\.(?:ya?ml|json)$/i.test(name);
    const known = meant === 'CSL JSON' ? 'sources.json' : meant;
    const files = { ...missing(known), ...(read ? { [name]: VALID[known] ?? '' } : {}) };
    const { problems } = loadDataset({ ...folderOf(files), ...(read ? {} : { others: [name] }) });
    const said = problems.filter(({ code }) => code === 'dataset.file-unknown').map((found) => inWords(found, 'en'));
    expect(said).toHaveLength(1);
    expect(`${said[0]?.message} ${said[0]?.hint}`).toContain(name);
    expect(said[0]?.hint).toContain(meant);
  });

  it('is no matter where the file that is meant stands beside', () => {
    expect(loadDataset({ ...folderOf(VALID), others: ['facts.xlsx', 'sources.bib', 'notes.txt', 'figures.yaml.bak'] }).problems).toEqual([]);
  });
});

describe('what is meant as it stands', () => {
  it.each(Object.entries(KEPT))('%s', (_what, files) => {
    // Each changes the English text alone.
    expect(load(files).problems.filter(({ code }) => !['dataset.one-language', 'dataset.name-one-language'].includes(code)).map((found) => inWords(found, 'en'))).toEqual([]);
  });
});

describe('what is wrong', () => {
  it.each(BREAKAGES.map((breakage) => [breakage.what, breakage] as const))('%s', (_what, breakage) => {
    const { dataset, problems: all } = load(breakage.files);
    // Most break the text of one language only, which is a fault of its own.
    const problems = all.filter(({ code }) => code === breakage.code || !['dataset.one-language', 'dataset.name-one-language'].includes(code));
    const severity = breakage.severity ?? 'error';
    const file = ['data/coast', breakage.where.file].filter((part) => part !== '').join('/');
    expect(problems.map(({ code, severity: bad, where }) => ({ code, severity: bad, where }))).toEqual([
      { code: breakage.code, severity, where: { ...breakage.where, file } },
    ]);
    expect(dataset === undefined).toBe(severity === 'error');
    const worded = problems.map((found) => inWords(found, 'en'));
    expect(worded.map(({ message, hint }) => `${message} ${hint}`).join()).toContain(breakage.says);
    for (const found of problems) expectPersian(found);
  });

  it('is tested for every message there is', () => {
    // What only a very large file can show is tested in sizes.test.ts, a dataset in one language in languages.test.ts, its words too.
    const elsewhere = ['dataset.one-language-only', 'dataset.language-not-given', 'dataset.unknown-theme', 'dataset.wrong', 'dataset.more-unknown-fields', 'dataset.text-too-long'];
    const loaded = Object.keys(datasetMessages).filter((code) => !elsewhere.includes(code));
    expect([...new Set<string>(BREAKAGES.map(({ code }) => code).filter((code) => code.startsWith('dataset.')))].sort()).toEqual(loaded.sort());
  });

  it('is all found in one go, sorted by file and line', () => {
    const files = withChange('figures.yaml', 'unit: dollar', 'unit: euro',
      withChange('facts.yaml', '  kind: fact\n  themes: [sea', '  kind: fact\n  extra: 1\n  themes: [sea',
        withChange('facts.yaml', 'date: 2025-06', 'date: 2025-13', withChange('facts.yaml', 'daily-2025, at: ¶2', 'weekly, at: ""'))));
    expect(load(files).problems.map(({ code, where }) => [code, where.file, where.line])).toEqual([
      ['dataset.date-impossible', 'data/coast/facts.yaml', 6],
      ['dataset.dangling', 'data/coast/facts.yaml', 7],
      ['dataset.missing-field', 'data/coast/facts.yaml', 7],
      ['dataset.unknown-field', 'data/coast/facts.yaml', 10],
      ['dataset.dangling', 'data/coast/figures.yaml', 9],
    ]);
  });

  it('is looked for in the last of two fields of one name', () => {
    const { problems } = load(withChange('facts.yaml', '  date: 2025-06', '  date: 2025-06\n  date: 2025-13'));
    expect(problems.map(({ code, where }) => [code, where.line, where.column])).toEqual([
      ['dataset.duplicate-key', 7, 3],
      ['dataset.date-impossible', 7, 9],
    ]);
  });

  it('is told once where a file is unreadable: nothing is said of references to it', () => {
    const { problems } = load({ ...VALID, 'actors.yaml': 'a: [' });
    expect(problems.map(({ code }) => code)).toEqual(['dataset.syntax']);
  });
});

describe('any input', () => {
  const names = Object.keys(VALID);

  it('is answered without throwing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: 'grapheme', maxLength: 60 }), (name, text) => {
        const { dataset, problems } = load({ ...VALID, [name]: text });
        expect(dataset === undefined).toBe(hasErrors(problems));
      }),
      { numRuns: 60 },
    );
  });

  it('of any shape is answered without throwing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.json({ maxDepth: 6 }), (name, text) => {
        const { dataset, problems } = load({ ...VALID, [name]: text });
        expect(dataset === undefined).toBe(hasErrors(problems));
      }),
      { numRuns: 60 },
    );
  });

  it('with a passage cut out or put in is answered without throwing, each problem with a place in its file', () => {
    const inserts = fc.constantFrom('', ': ', '"', '{', '}', '[', '- ', '\n', '\n  ', '\t', '&a ', '*a ', '!!binary ', '<<: ', '__proto__: ', '\u0000', '\uD800', '~', '...');
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(2000), fc.nat(6), inserts, (name, start, length, insert) => {
        const text = VALID[name] ?? '';
        const from = start % text.length;
        const broken = text.slice(0, from) + insert + text.slice(from + length);
        const { dataset, problems } = load({ ...VALID, [name]: broken });
        expect(dataset === undefined).toBe(hasErrors(problems));
        for (const found of problems) {
          const { message, hint } = inWords(found, 'fa');
          expect(message.length * hint.length).toBeGreaterThan(0);
          if (found.where.line === undefined) continue;
          const file = (found.where.file ?? '').replace('data/coast/', '');
          const lines = (file === name ? broken : (VALID[file] ?? '')).split('\n');
          expect(found.where.line).toBeLessThanOrEqual(lines.length);
        }
      }),
      { numRuns: 120 },
    );
  });
});
