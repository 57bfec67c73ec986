/** What a user sees when the n-th operation fails: one message and an exit code, or the files. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../../../electron/cli/run.ts';
import type { ExportedFile } from '../../../../electron/contract/files.ts';
import type { Engine } from '../../../../electron/host/engine.ts';
import type { Resources } from '../../../../electron/host/resources.ts';
import { type Fault, onDisk } from './disk.ts';
import { sampled } from './sample.ts';

const file = (kind: ExportedFile['kind'], extension: ExportedFile['extension']): ExportedFile => ({ kind, extension, bytes: Buffer.from(`new ${kind}`), facts: [], records: 0, fonts: [] });
const slide = (id: string) => ({ id, title: id, svg: `<svg>new ${id}</svg>`, notes: [], facts: [], section: '' });

/** Answers at once: what is looked at here is what becomes of it. */
const engine = {
  exportParts: () => Promise.resolve({ value: [file('deck', 'pptx'), file('slides', 'pdf'), file('narrative', 'md')], problems: [] }),
  preview: () => Promise.resolve({ value: { slides: ['one', 'two', 'three'].map(slide), language: 'en', aspect: 1, facts: [], records: [], outline: [] }, problems: [] }),
  close: () => Promise.resolve(),
} as unknown as Engine;

const nothing: Resources = { root: '', templates: '', brands: '', dataset: '', invented: '/elsewhere/strait-fictional', trials: [], fonts: '', atlas: '', flags: '', rasteriser: '', worker: '', starter: '', renderer: '', help: '', version: '' };

const COMMANDS = {
  export: { argv: ['export', '--handout', 'md', '--pages', '1', '--out', 'a.pptx'], files: { 'a.pptx': 'new deck', 'a-slides.pdf': 'new slides', 'a-handout.md': 'new narrative' } },
  preview: { argv: ['preview', '--out', 'slides'], files: { 'slides/slide-001.svg': '<svg>new one</svg>', 'slides/slide-002.svg': '<svg>new two</svg>', 'slides/slide-003.svg': '<svg>new three</svg>' } },
} as const;

const FAULTS: readonly Fault[] = [{ kind: 'fails', code: 'EIO' }, { kind: 'half-and-fails', code: 'ENOSPC' }, { kind: 'done-and-fails', code: 'EACCES' }];

/** Runs a command in a folder; what it says, and its exit code. */
async function run(argv: readonly string[], folder: string) {
  let [out, err] = ['', ''];
  const code = await runCli(argv.map((each, index) => (argv[index - 1] === '--out' ? join(folder, each) : each)), {
    out: (text) => (out += text),
    err: (text) => (err += text),
    interactive: false,
    env: { BARDAR_USER_DATA: join(folder, 'user') },
    signal: new AbortController().signal,
    resources: nothing,
    engine: () => engine,
  });
  return { code, out, err };
}

test.each(Object.entries(COMMANDS))('%s: the n-th operation fails', async (_, { argv, files }) => {
  for (const fault of FAULTS) {
    for (const old of [true, false]) {
      for (const n of sampled(150, `${argv[0]} ${old} ${JSON.stringify(fault)}`)) {
        const folder = mkdtempSync(join(tmpdir(), 'bardar-fault-'));
        try {
          if (old) {
            mkdirSync(join(folder, 'slides'));
            for (const name of Object.keys(files)) writeFileSync(join(folder, name), 'old');
          }
          const { value, error, operations } = await onDisk(folder, fault, n, () => run(argv, folder));
          const at = `${JSON.stringify(fault)} ${n} ${operations[n - 1] ?? ''}`;
          expect(error, at).toBeUndefined();
          const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
          const expected = value?.code === 0 ? files : Object.fromEntries(Object.keys(files).flatMap((name) => (old ? [[name, 'old']] : [])));
          expect(Object.fromEntries(there.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')])), at).toEqual(expected);
          if (value?.code === 0) continue;
          expect(value?.code, at).toBe(1);
          expect(value?.err, at).toMatch(/^[^\n]+: error: [^\n]+\n {2}[^\n]+\n1 error, 0 warnings\n$/);
          // What could not be filled is not left empty either.
          if (!old) expect(readdirSync(folder), at).toEqual([]);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }
    }
  }
});

test('preview: a folder that cannot be listed once the slides are written keeps them', async () => {
  const { argv, files } = COMMANDS.preview;
  const folder = mkdtempSync(join(tmpdir(), 'bardar-fault-'));
  try {
    const { operations } = await onDisk(folder, undefined, 0, () => run(argv, folder));
    expect(operations.at(-1)).toBe('readdir');
    rmSync(join(folder, 'slides'), { recursive: true });
    const { value } = await onDisk(folder, { kind: 'fails', code: 'EIO' }, operations.length, () => run(argv, folder));
    expect(value?.err).toBe('3 slides, 0 errors, 0 warnings\n');
    expect(readdirSync(join(folder, 'slides'))).toHaveLength(Object.keys(files).length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('preview: a folder that is made and said not to be leaves nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bardar-fault-'));
  const argv = ['preview', '--out', 'a/b/slides'];
  try {
    mkdirSync(join(folder, 'a'));
    const { operations } = await onDisk(folder, undefined, 0, () => run(argv, folder));
    const made = operations.indexOf('mkdir') + 1;
    rmSync(join(folder, 'a', 'b'), { recursive: true });
    const { value } = await onDisk(folder, { kind: 'done-and-fails', code: 'EACCES' }, made, () => run(argv, folder));
    expect(value?.code).toBe(1);
    expect(readdirSync(folder, { recursive: true })).toEqual(['a']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
