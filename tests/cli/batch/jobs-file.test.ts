import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJobs } from '../../../electron/cli/batch/jobs-file.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';

const machine = { dataset: join('/', 'program', 'data', 'kazakhstan'), home: join('/', 'home', 'me') };
const read = (text: string): ReturnType<typeof readJobs> => readJobs(join('work', 'jobs.yaml'), text, machine);
const jobs = (text: string): readonly (readonly [string, string])[] => {
  const { jobs: found, problems } = read(text);
  if (found === undefined) throw new Error(JSON.stringify(problems));
  return found.map(({ id, out }) => [id, out.replaceAll('\\', '/')]);
};

test('common options, those of the job and those of the recipient: the later count more', () => {
  const found = read(`
format: 1
lang: en
look: dark
recipients:
  ministry: { lang: fa, release: 'TLP:AMBER' }
jobs:
  - job: corridors
    dataset: ../data
    themes: [a, b]
    length: full
    lang: [en, fa]
    look: print
    handout: [docx, pdf]
    no-embed-font: true
`).jobs;
  expect(found).toHaveLength(1);
  expect(found?.[0]).toMatchObject({
    id: 'corridors.ministry',
    order: { name: 'export', choices: { language: 'fa', look: 'print', length: 'full', themes: ['a', 'b'], release: 'TLP:AMBER', dataset: 'data' }, parts: { deck: { embedFonts: false }, narrative: { formats: ['docx', 'pdf'] } } },
  });
});

test('jobs go to all recipients, to those that they name, or to nobody in particular', () => {
  const text = `
format: 1
recipients: { ministry: { lang: fa }, embassy: { lang: [en, fa] } }
jobs:
  - job: all
  - job: one
    recipients: [ministry]
  - job: none
    recipients: []
    out: sub/{job}.pptx
`;
  expect(jobs(text)).toEqual([
    ['all.ministry', 'work/all-ministry.pptx'],
    ['all.embassy.en', 'work/all-embassy-en.pptx'],
    ['all.embassy.fa', 'work/all-embassy-fa.pptx'],
    ['one.ministry', 'work/one.pptx'],
    ['none', 'work/sub/none.pptx'],
  ]);
});

test('a name that is shared by jobs tells them apart without being told to', () => {
  expect(jobs('format: 1\nout: decks/brief.pptx\njobs: [{ job: a }, { job: b }]')).toEqual([['a', 'work/decks/brief-a.pptx'], ['b', 'work/decks/brief-b.pptx']]);
  expect(jobs('format: 1\nout: "~/decks/{lang}/{job}.pptx"\nlang: fa\njobs: [{ job: a }]')).toEqual([['a', '/home/me/decks/fa/a.pptx']]);
});

test('the ending says whether a handout is made; a briefing file stands in place of choices', () => {
  const found = read('format: 1\njobs: [{ job: a, out: a.docx, annex: file }, { job: b, briefing: docs/b.bardar, lang: fa, pages: 6 }]').jobs;
  expect(found?.[0]?.order).toMatchObject({ name: 'handout', parts: { narrative: { formats: ['docx'], annex: 'file' } } });
  expect(found?.[1]?.order).toMatchObject({ name: 'document', command: 'export', path: join('work', 'docs', 'b.bardar'), values: { lang: 'fa', pages: '6' }, out: join('work', 'b.pptx') });
});

test('a recipient has a list of its own of who gets it, with commas in its names; an empty one is none', () => {
  const found = read('format: 1\ndistribution: [Desk]\nrecipients: { ministry: { distribution: ["Office, Tehran", دفتر] }, embassy: { distribution: [] }, press: {} }\njobs: [{ job: a }]').jobs;
  expect(found?.map(({ order }) => ('choices' in order ? order.choices.distribution : undefined))).toEqual([['Office, Tehran', 'دفتر'], [], ['Desk']]);
});

test.each([
  ['con', 'a.pptx', 'con', 3],
  ['a', 'decks/aux/a.pptx', 'aux', 4],
  ['a', 'LPT1.pptx', 'LPT1.pptx', 4],
  ['a', '"a?.pptx"', 'a?.pptx', 4],
  ['a', '"10:30/a.pptx"', '10:30', 4],
  ['a', 'decks./a.pptx', 'decks.', 4],
  ['a', '"{lang} /a.pptx"', 'en ', 4],
  ['a', '/there:already/a|b.pptx', 'a|b.pptx', 4],
])('a name that Windows cannot have is refused: job %s, out %s', (job, out, name, line) => {
  const { jobs: found, problems } = read(`format: 1\nlang: en\njobs:\n  - job: ${job}\n    out: ${out}`);
  expect([found, problems.map(({ code, params, where }) => [code, (params as { name: string }).name, where.line])]).toEqual([undefined, [['batch.name', name, line + 1]]]);
});

test('names that only look so are kept', () => {
  expect(jobs('format: 1\nout: "../.hidden/console/com10.v2.pptx"\njobs: [{ job: conference }]').map(([id]) => id)).toEqual(['conference']);
});

test('of a field that recipients do not have, those that they have are told', () => {
  const [told] = read('format: 1\nrecipients: { ministry: { audience: x } }\njobs: [{ job: a }]').problems;
  expect(told && inWords(told, 'en').hint).toContain('lang, ');
});

test('the bundled dataset goes by its name', () => {
  expect(read('format: 1\njobs: [{ job: a, dataset: kazakhstan }]').jobs?.[0]?.order).toMatchObject({ choices: { dataset: machine.dataset } });
});

test.each([
  ['a: 1', 'batch.none', undefined],
  ['format: 2\njobs: []', 'batch.newer', 1],
  ['format: 1\njobs: []', 'dataset.list-length', 2],
  ['format: 1\njobs:\n  - lang: fa', 'batch.missing-field', 3],
  ['format: 1\njobs:\n  - job: A B', 'dataset.form', 3],
  ['format: 1\njobs:\n  - job: a\n    lnag: fa', 'dataset.unknown-field', 4],
  ['format: 1\nlook: [light, light]\njobs:\n  - job: a\n    lang: xx', 'batch.option', 5],
  ['format: 1\njobs:\n  - job: a\n    themes: { b: 1 }', 'batch.option', 4],
  ['format: 1\njobs:\n  - job: a\n    release: [x, y]', 'batch.option', 4],
  ['format: 1\njobs:\n  - job: a\n    no-embed-font: maybe', 'batch.option', 4],
  ['format: 1\njobs:\n  - job: a\n    paper: a4', 'batch.option', 3],
  ['format: 1\nrecipients: { ministry: {} }\njobs:\n  - job: a\n    recipients: [minstry]', 'batch.no-recipient', 5],
  ['format: 1\njobs:\n  - job: a\n    recipients: [b]', 'batch.no-recipient', 4],
  ['format: 1\nrecipients: { ministry: { release: x } }\njobs:\n  - job: a\n    release: y', 'batch.two-releases', 5],
  ['format: 1\nrecipients:\n  وزارت: { lang: fa }\njobs: [{ job: a }]', 'dataset.form', 3],
  ['format: 1\nout: "{lnag}.pptx"\nlang: fa\njobs:\n  - job: a', 'batch.placeholder', 2],
  ['format: 1\njobs:\n  - job: a\n    out: "{recipient}.pptx"', 'batch.placeholder', 4],
  ['format: 1\njobs:\n  - job: a\n  - job: a', 'batch.twice', 4],
  ['format: 1\njobs:\n  - job: a\n    out: x.pptx\n  - job: b\n    out: X.pptx', 'batch.same-file', 6],
  ['format: 1\njobs:\n  - job: a: b', 'dataset.syntax', 3],
])('%j: %s', (text, code, line) => {
  const { jobs: found, problems } = read(text);
  expect(found).toBeUndefined();
  expect(problems.map((each) => each.code)).toContain(code);
  const told = problems.find((each) => each.code === code);
  expect(told?.where.line).toBe(line);
  if (told === undefined) throw new Error('no problem');
  for (const language of ['en', 'fa'] as const) expect(`${inWords(told, language).message} ${inWords(told, language).hint}`).not.toMatch(/undefined|\[object/);
});

test('problems come in the order of the lines', () => {
  const { problems } = read('format: 1\njobs:\n  - job: a\n    length: x\n  - job: c\n  - job: a\n  - job: b\n    recipients: [nobody]\n    out: c.pptx\n');
  const lines = problems.map(({ where }) => where.line ?? 0);
  expect(lines).toEqual([4, 6, 8]);
});
