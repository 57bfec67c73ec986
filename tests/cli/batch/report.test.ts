import { expect, test } from 'vitest';
import { reportBatch } from '../../../electron/cli/batch/report.ts';
import type { JobResult } from '../../../electron/cli/outcome.ts';
import { type Problem, problem } from '../../../electron/engine/diagnostics/problem.ts';

const LETTER = problem('warning', 'handout.letter-lacks', { fields: ['number'] });
const CLAIM = problem('warning', 'deck.unsourced', { text: 'A claim' }, { file: 'deck.md.hbs', line: 7 });

const job = (name: string, ...problems: readonly Problem[]): JobResult => ({ job: name, status: 'done', files: [], problems });

function told(jobs: readonly JobResult[], language: 'en' | 'fa' = 'en'): string {
  let err = '';
  reportBatch({ command: 'batch', jobs }, language, { out: () => undefined, err: (text) => (err += text) });
  return err;
}

test('each warning is told once, under the briefings that have it', () => {
  const text = told([job('a.fa', CLAIM, LETTER), job('a.en', CLAIM), job('b.fa', CLAIM, LETTER), { ...job('c', CLAIM), status: 'left' }]);
  expect(text).toMatch(/^c: left\nIn every briefing:\ndeck\.md\.hbs:7: warning: [^\n]*A claim[^\n]*\n {2}[^\n]*\na\.fa, b\.fa:\nwarning: The letter does not say all: number/);
  expect(text.match(/A claim|The letter/g)).toHaveLength(2);
});

test('of very many briefings the first are named, and one alone is not', () => {
  const many = Array.from({ length: 9 }, (_, index) => job(`j${index}`, ...(index === 8 ? [] : [LETTER])));
  expect(told(many)).toContain('j0, j1, j2, j3, j4, j5 and 2 more:\n');
  expect(told(many, 'fa')).toContain('j0، j1، j2، j3، j4، j5 و 2 گزارش دیگر:\n');
  expect(told([job('a', LETTER)])).toMatch(/^warning: The letter/);
});
