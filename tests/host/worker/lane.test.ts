import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { Stage } from '../../../electron/engine/units/stage.ts';
import { problem, ProblemError } from '../../../electron/engine/diagnostics/problem.ts';
import type { HostPrinter } from '../../../electron/host/printing/printer.ts';
import { forkedGuests } from '../../../electron/host/worker/forked-guest.ts';
import { Lane, type LaneLimits, type RunOptions } from '../../../electron/host/worker/lane.ts';

const scripted = fileURLToPath(new URL('../fixtures/scripted-worker.cjs', import.meta.url));
const lanes: Lane[] = [];

const MEGABYTES = 24;
const LIMITS: LaneLimits = { fillSeconds: 60, stepSeconds: 60, stageSeconds: 60, secondsAMillion: 0, leaveSeconds: 60, overflowSeconds: 60, megabytes: MEGABYTES };
const HOST = { templates: '', brands: '', fonts: '', atlas: '', flags: '', rasteriser: '', userPacks: '', userLooks: '', version: '' };

/** A lane of scripted processes, with the number of processes it has started. */
function lane(limits: Partial<LaneLimits> = {}, printer?: HostPrinter): { run: (script: string, options?: RunOptions) => Promise<unknown>; started: () => number; lane: Lane } {
  let started = 0;
  const start = forkedGuests({ worker: scripted, megabytes: MEGABYTES, paths: HOST, dataset: '', trials: [] });
  const made = new Lane(
    (ears) => {
      started += 1;
      return start(ears);
    },
    Object.assign(limits, { ...LIMITS, ...limits }),
    printer,
  );
  lanes.push(made);
  return { run: (script, options) => made.run('describe', [script], options), started: () => started, lane: made };
}

afterEach(() => {
  for (const made of lanes.splice(0)) made.close();
});

const codes = (answer: unknown): readonly string[] => (answer as { problems: { code: string }[] }).problems.map(({ code }) => code);

test('answers in order and keeps the process warm', async () => {
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

test('passes on slides that come first, and none of a request that is to be left', async () => {
  const glimpses: unknown[] = [];
  const { run } = lane();
  const onGlimpse = (glimpse: unknown): void => void glimpses.push(glimpse);
  expect(await run('glimpse-then-answer', { onGlimpse })).toMatchObject({ value: 1 });
  expect(glimpses).toEqual(['first slides']);
  const older = run('glimpse-when-left', { onGlimpse, replaces: 'preview' });
  await run('answer', { replaces: 'preview' });
  expect(codes(await older)).toEqual(['preview.superseded']);
  expect(glimpses).toHaveLength(1);
});

test('stops a template that fills for too long, and goes on', async () => {
  const { run, started } = lane({ fillSeconds: 0.05 });
  expect(codes(await run('fill-forever'))).toEqual(['template.too-slow']);
  expect(await run('answer')).toMatchObject({ value: 2 });
  expect(started()).toBe(2);
});

describe('the clocks of the other stages', () => {
  /** What comes of a script in a process that has started: these budgets are shorter than a start. */
  const timed = async (script: string, limits: Partial<LaneLimits>): Promise<unknown> => {
    const generous = {};
    const { run } = lane(generous);
    await run('answer');
    Object.assign(generous, limits);
    return run(script);
  };

  test('one for a place, which is named', async () => {
    expect(await timed('layout-forever', { stepSeconds: 0.05 })).toEqual({
      problems: [
        {
          severity: 'error',
          code: 'engine.too-slow',
          params: { stage: 'layout', seconds: 1, scope: 'step' },
          where: { file: 'deck.md.hbs', line: 7, slide: 3 },
        },
      ],
    });
  });

  test('one for the whole of a stage', async () => {
    const { problems } = (await timed('get-on', { stageSeconds: 0.3 })) as { problems: { params: unknown; where: { slide: number } }[] };
    expect(problems[0]).toMatchObject({ params: { stage: 'paint', scope: 'stage' }, where: { slide: expect.any(Number) as number } });
  });

  test('from the very beginning of a job', async () => {
    expect(await timed('forever', { stepSeconds: 0.05 })).toMatchObject({ problems: [{ params: { stage: 'load' } }] });
  });

  test('longer for a large dataset', async () => {
    const answer = await timed('large-then-layout-forever', { stepSeconds: 0.05, secondsAMillion: 2 });
    expect(answer).toMatchObject({ problems: [{ params: { stage: 'layout', seconds: 2 } }] });
  });

  test('that of filling says how large the dataset is', async () => {
    const answer = await timed('large-then-fill-forever', { fillSeconds: 0.05 });
    expect(answer).toMatchObject({ problems: [{ code: 'template.too-slow', params: { seconds: 1, millions: 3 } }] });
  });
});

test('cancels what is running at once', async () => {
  const { run } = lane();
  const controller = new AbortController();
  const answer = run('layout-forever', { signal: controller.signal, onProgress: () => controller.abort() });
  expect(codes(await answer)).toEqual(['engine.cancelled']);
});

test('says how much memory there was for a large dataset', async () => {
  expect(await lane().run('large-then-abort')).toMatchObject({ problems: [{ code: 'engine.out-of-memory', params: { megabytes: 2 * MEGABYTES, millions: 3 } }] });
});

test.each(['eat-memory', 'abort'])('survives a process that V8 ends: "%s"', async (script) => {
  const { run } = lane();
  expect(codes(await run(script))).toEqual(['engine.out-of-memory']);
  expect(await run('answer')).toMatchObject({ value: 2 });
});

test.each(['throw', 'exit'])('survives a process that ends by "%s"', async (script) => {
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
  expect(other).toMatchObject({ value: 2 });
  expect(newest).toMatchObject({ value: 3 });
});

test('a newer request of a name ends the one that is running', async () => {
  const { run, started } = lane({ leaveSeconds: 0.05 });
  const older = run('layout-forever', { replaces: 'preview' });
  const newer = run('answer', { replaces: 'preview' });
  expect(codes(await older)).toEqual(['preview.superseded']);
  expect(await newer).toMatchObject({ value: 2 });
  expect(started()).toBe(2);
});

test('a process that leaves what is replaced goes on with what it has', async () => {
  const { run, started } = lane();
  const older = run('until-left', { replaces: 'preview' });
  const newer = run('answer', { replaces: 'preview' });
  expect(codes(await older)).toEqual(['preview.superseded']);
  expect(await newer).toMatchObject({ value: 2 });
  expect(started()).toBe(1);
});

test('a process that leaves what is cancelled goes on with what it has; its last words are not heard', async () => {
  const { run, started } = lane();
  const controller = new AbortController();
  const heard: Stage[] = [];
  const running = run('until-left', {
    signal: controller.signal,
    onProgress: ({ stage }) => {
      heard.push(stage);
      controller.abort();
    },
  });
  expect(codes(await running)).toEqual(['engine.cancelled']);
  expect(await run('answer')).toMatchObject({ value: 2 });
  expect([started(), heard]).toEqual([1, ['layout']]);
});

test('one that does not leave in time is ended', async () => {
  const { run, started } = lane({ leaveSeconds: 0.05 });
  const controller = new AbortController();
  const running = run('layout-forever', { signal: controller.signal, onProgress: () => controller.abort() });
  expect(codes(await running)).toEqual(['engine.cancelled']);
  expect(await run('answer')).toMatchObject({ value: 2 });
  expect(started()).toBe(2);
});

test('a newer request leaves alone what ends soon', async () => {
  const { run, started } = lane();
  const [older, newer] = await Promise.all([run('answer', { replaces: 'preview' }), run('answer', { replaces: 'preview' })]);
  expect([older, newer]).toMatchObject([{ value: 1 }, { value: 2 }]);
  expect(started()).toBe(1);
});

test('a busy lane gives away what may be done elsewhere', async () => {
  const [busy, aside] = [lane({ overflowSeconds: 0.05 }), lane()];
  const running = busy.run('layout-forever');
  expect(await busy.run('answer', { overflow: aside.lane })).toMatchObject({ value: 1 });
  expect(aside.started()).toBe(1);
  busy.lane.close();
  expect(codes(await running)).toEqual(['engine.cancelled']);
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
  made.lane.close();
  expect((await Promise.all(answers)).map(codes)).toEqual([['engine.cancelled'], ['engine.cancelled']]);
});

describe('printing', () => {
  const printing = (print: HostPrinter['print']): HostPrinter => ({ print, close: () => Promise.resolve() });

  test('gives the engine what it wished for', async () => {
    const { run } = lane({}, printing((html) => Promise.resolve(Buffer.from(html.toUpperCase()))));
    expect(await run('print')).toEqual({ value: 'PAGE', problems: [] });
  });

  test('tells the engine why there is no PDF', async () => {
    const { run } = lane({}, printing(() => Promise.reject(new ProblemError([problem('error', 'print.no-screen', {})]))));
    expect(codes(await run('print'))).toEqual(['print.no-screen']);
    expect(codes(await lane().run('print'))).toEqual(['print.no-runtime']);
  });

  test('stops with the request that wished for it', async () => {
    const controller = new AbortController();
    let stopped = false;
    const { run } = lane(
      {},
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
