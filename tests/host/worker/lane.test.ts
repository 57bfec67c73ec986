import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import type { Stage } from '../../../electron/engine/units/progress.ts';
import { problem, ProblemError } from '../../../electron/engine/diagnostics/problem.ts';
import type { HostPrinter } from '../../../electron/host/printing/printer.ts';
import { Lane, type RunOptions } from '../../../electron/host/worker/lane.ts';

const scripted = fileURLToPath(new URL('../fixtures/scripted-worker.cjs', import.meta.url));
const lanes: Lane[] = [];

/** A lane of scripted workers, with the number of workers it has started. */
function lane(fillSeconds = 60, printer?: HostPrinter): { run: (script: string, options?: RunOptions) => Promise<unknown>; started: () => number; lane: Lane } {
  let started = 0;
  const made = new Lane(
    () => {
      started += 1;
      return new Worker(scripted, { resourceLimits: { maxOldGenerationSizeMb: 24 }, stdout: true, stderr: true });
    },
    { fillSeconds, megabytes: 24 },
    printer,
  );
  lanes.push(made);
  return { run: (script, options) => made.run('describe', [script], options), started: () => started, lane: made };
}

afterEach(async () => {
  await Promise.all(lanes.splice(0).map((made) => made.close()));
});

const codes = (answer: unknown): readonly string[] => (answer as { problems: { code: string }[] }).problems.map(({ code }) => code);

test('answers in order and keeps the worker warm', async () => {
  const { run, started } = lane();
  const answers = await Promise.all([run('answer'), run('fill-then-answer'), run('answer')]);
  expect(answers).toEqual([1, 2, 3].map((value) => ({ value, problems: [] })));
  expect(started()).toBe(1);
});

test('passes on the stages', async () => {
  const stages: Stage[] = [];
  await lane().run('fill-then-answer', { onProgress: ({ stage }) => stages.push(stage) });
  expect(stages).toEqual(['fill', 'parse']);
});

test('stops a template that fills for too long, and goes on', async () => {
  const { run, started } = lane(0.05);
  expect(codes(await run('fill-forever'))).toEqual(['template.too-slow']);
  expect(await run('answer')).toMatchObject({ value: 2 });
  expect(started()).toBe(2);
});

test('does not time the stages after the template', async () => {
  const { run } = lane(0.05);
  const controller = new AbortController();
  const answer = run('layout-forever', {
    signal: controller.signal,
    onProgress: () => setTimeout(() => controller.abort(), 200),
  });
  expect(codes(await answer)).toEqual(['engine.cancelled']);
});

test('survives a worker without memory', async () => {
  const { run } = lane();
  expect(codes(await run('eat-memory'))).toEqual(['engine.out-of-memory']);
  expect(await run('answer')).toMatchObject({ value: 2 });
});

test.each(['throw', 'exit'])('survives a worker that ends by "%s"', async (script) => {
  const { run } = lane();
  const [crashed, next] = await Promise.all([run(script), run('answer')]);
  expect(codes(crashed)).toEqual(['engine.fault']);
  expect(next).toMatchObject({ value: 2 });
});

test('the newest of the waiting requests of one name wins', async () => {
  const { run } = lane();
  const [running, older, other, newest] = await Promise.all([
    run('answer', { replaces: 'preview' }),
    run('answer', { replaces: 'preview' }),
    run('answer'),
    run('answer', { replaces: 'preview' }),
  ]);
  expect(running).toMatchObject({ value: 1 });
  expect(codes(older)).toEqual(['preview.superseded']);
  expect(other).toMatchObject({ value: 3 });
  expect(newest).toMatchObject({ value: 4 });
});

test('cancels a waiting request without touching the running one', async () => {
  const { run, started } = lane();
  const controller = new AbortController();
  const running = run('answer');
  const waiting = run('answer', { signal: controller.signal });
  controller.abort();
  expect(codes(await waiting)).toEqual(['engine.cancelled']);
  expect(await running).toMatchObject({ value: 1 });
  expect(started()).toBe(1);
});

test('answers a request whose signal was aborted before', async () => {
  expect(codes(await lane().run('answer', { signal: AbortSignal.abort() }))).toEqual(['engine.cancelled']);
});

test('closing answers everything', async () => {
  const made = lane();
  const answers = [made.run('layout-forever'), made.run('answer')];
  await made.lane.close();
  expect((await Promise.all(answers)).map(codes)).toEqual([['engine.cancelled'], ['engine.cancelled']]);
});

describe('printing', () => {
  const printing = (print: HostPrinter['print']): HostPrinter => ({ print, close: () => Promise.resolve() });

  test('gives the worker what it wished for', async () => {
    const { run } = lane(60, printing((html) => Promise.resolve(Buffer.from(html.toUpperCase()))));
    expect(await run('print')).toEqual({ value: 'PAGE', problems: [] });
  });

  test('tells the worker why there is no PDF', async () => {
    const { run } = lane(60, printing(() => Promise.reject(new ProblemError([problem('error', 'print.no-screen', {})]))));
    expect(codes(await run('print'))).toEqual(['print.no-screen']);
    expect(codes(await lane().run('print'))).toEqual(['print.no-runtime']);
  });

  test('stops with the request that wished for it', async () => {
    const controller = new AbortController();
    let stopped = false;
    const { run } = lane(
      60,
      printing((_, signal) => {
        signal.addEventListener('abort', () => (stopped = true));
        setTimeout(() => controller.abort(), 50);
        return new Promise(() => undefined);
      }),
    );
    expect(codes(await run('print', { signal: controller.signal }))).toEqual(['engine.cancelled']);
    expect(stopped).toBe(true);
  });
});
