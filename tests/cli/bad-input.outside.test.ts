/** Bad input gets one clear message and leaves no file, or the old file untouched. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { inRoot } from '../../build/paths.mjs';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { bardar, type Ran } from './shell.ts';

type Records = Record<string, unknown>[];

/** A small dataset with one record of facts.yaml changed, and a deck of an earlier export beside it. */
function workplace(change: (record: Record<string, unknown>) => void = () => undefined): { folder: string; dataset: string; deck: string } {
  const folder = temporaryFolder();
  const dataset = join(folder, 'dataset');
  cpSync(inRoot('data', 'trial', 'bare'), dataset, { recursive: true });
  const facts = join(dataset, 'facts.yaml');
  const records = parse(readFileSync(facts, 'utf8')) as Records;
  const first = records[0];
  if (first === undefined) throw new Error('facts.yaml holds no record');
  change(first);
  writeFileSync(facts, stringify(records));
  const deck = join(folder, 'deck.pptx');
  writeFileSync(deck, 'old');
  return { folder, dataset, deck };
}

/** Exports, and expects one error, exit code 1, the old deck as it was and nothing beside it. */
async function refused({ folder, dataset, deck }: ReturnType<typeof workplace>, ...argv: readonly string[]): Promise<Ran> {
  const ran = await bardar(['export', '--dataset', dataset, '--out', deck, ...argv]);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err.match(/error: /g)).toHaveLength(1);
  expect(ran.err).toMatch(/^1 error, 0 warnings$/m);
  expect(ran.err).not.toMatch(/^ +at /m);
  expect(readFileSync(deck, 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['dataset', 'deck.pptx']);
  return ran;
}

test('the dataset that the cases start from is in order', async () => {
  const { dataset, deck } = workplace();
  expect(await bardar(['export', '--dataset', dataset, '--out', deck])).toMatchObject({ code: 0, out: `${deck}\n` });
  expect(readFileSync(deck).subarray(0, 2).toString()).toBe('PK');
});

test('broken YAML', async () => {
  const place = workplace();
  const facts = join(place.dataset, 'facts.yaml');
  writeFileSync(facts, `${readFileSync(facts, 'utf8')}- id: [broken\n`);
  expect((await refused(place)).err).toMatch(/facts\.yaml:\d+:\d+: error: /);
});

test('an unknown theme is named, with the known ones', async () => {
  const { err } = await refused(workplace(), '--themes', 'trade,trad');
  expect(err).toContain('"trad"');
  expect(err).toContain('"trade"');
});

test('a missing translation', async () => {
  const place = workplace((record) => {
    delete (record.text as Record<string, unknown>).en;
  });
  expect((await refused(place)).err).toMatch(/facts\.yaml:\d+:\d+: error: .*text\.en/);
});

test('a dangling source', async () => {
  const place = workplace((record) => {
    record.cite = [{ source: 'no-such-source', at: '¶1' }];
  });
  expect((await refused(place)).err).toMatch(/facts\.yaml:\d+:\d+: error: .*no-such-source/);
});

test('control characters in a text', async () => {
  const place = workplace((record) => {
    (record.text as Record<string, unknown>).en = 'An escape\u001b[31m.';
  });
  const { err } = await refused(place);
  expect(err).toMatch(/facts\.yaml:\d+:\d+: error: /);
  expect(err).not.toMatch(/[\u0007\u001b]/);
});

test('a text that is not UTF-8', async () => {
  const place = workplace();
  writeFileSync(join(place.dataset, 'facts.yaml'), Uint8Array.of(0x2d, 0x20, 0xe9, 0x0a));
  expect((await refused(place)).err).toContain('facts.yaml: error: ');
});

test('an unknown template', async () => {
  expect((await refused(workplace(), '--template', 'brieffing')).err).toContain('"brieffing"');
});

test('a dataset that is not there', async () => {
  const place = workplace();
  expect((await refused({ ...place, dataset: join(place.folder, 'nowhere') })).err).toContain('nowhere');
});

test.each([
  ['in a folder that is missing', 'missing/deck.pptx'],
  ['below a file', 'file/deck.pptx'],
  ['that is a folder', 'folder'],
])('a path %s', async (_, name) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'file'), 'old');
  const ran = await bardar(['export', '--out', join(folder, name)]);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err.match(/error: /g)).toHaveLength(1);
  expect(ran.err).toContain(join(folder, name));
  expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
});

test('every problem of a dataset is named at once by check', async () => {
  const { dataset } = workplace((record) => {
    record.cite = [{ source: 'no-such-source', at: '¶1' }];
    record.actors = ['no-such-actor'];
    record.colour = 'red';
  });
  const ran = await bardar(['check', dataset, '--json']);
  expect(ran).toMatchObject({ code: 1, err: '' });
  const { problems } = JSON.parse(ran.out) as { problems: readonly { severity: string; where: { file?: string; line?: number } }[] };
  expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(3);
  for (const { where } of problems) expect(where).toMatchObject({ file: join(dataset, 'facts.yaml'), line: expect.any(Number) });
});
