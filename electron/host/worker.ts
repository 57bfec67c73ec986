/** Entry of the engine's process: one request at a time, answered in order. */
import { problem, ProblemError } from '../engine/diagnostics/problem.ts';
import { PLAIN_STEPS, rememberedSteps, type RunSteps } from '../engine/remembered.ts';
import { createWorkshop } from '../engine/workshop.ts';
import type { Host, Printer } from '../engine/host.ts';
import { describedPacks, withCompiledPacks } from './compiled-packs.ts';
import { createHost } from './host.ts';
import { Answers } from './worker/answers.ts';
import { breaths } from './worker/breaths.ts';
import { forOnce } from './worker/for-once.ts';
import { createJobs, type JobEars, type Jobs, type Shop, type WorkerSetup } from './worker/jobs.ts';
import { openPort, type Port } from './worker/port.ts';
import { portPrinter } from './worker/port-printer.ts';
import type { JobName, JobParams, JobValue, Request } from './worker/protocol.ts';
import { LastShown } from './worker/last-shown.ts';
import { withSoundDatasets } from './sound-datasets.ts';
import { roomFor } from './worker/room.ts';
import { startWarden, type Watch } from './worker/watch.ts';

function serve(port: Port): void {
  let running = 0;
  /** The number of the request that was last said to be unwanted. */
  let left = 0;
  const printer = portPrinter(port, () => running);
  let opened: { readonly host: Host; readonly once: boolean; readonly setup: WorkerSetup; readonly megabytes: number; readonly watch: Watch } | undefined;
  let work: Pick<Shop, 'workshop' | 'pack'> | undefined;
  const answers = new Answers();
  const lastShown = new LastShown();
  const described = describedPacks(__dirname);
  // A terminal's Ctrl-C reaches this process too; the one that started it decides what comes of it.
  process.on('SIGINT', () => undefined);
  process.on('uncaughtException', (error) => port.say({ id: running, kind: 'lost', detail: String(error) }, () => process.exit(1)));
  port.listen((message) => {
    if ('open' in message) {
      const { open: setup, once, megabytes } = message;
      const host = once ? forOnce(createHost(setup.paths)) : createHost(setup.paths);
      opened = { host, setup, once, megabytes, watch: startWarden(__dirname, megabytes) };
    } else if ('printed' in message) {
      printer.hear(message);
    } else if ('leave' in message) {
      left = message.leave;
    } else if (opened !== undefined) {
      running = message.id;
      const { host, setup, once, megabytes, watch } = opened;
      // A check of a pack makes the same deck many times.
      work ??= open(host, printer, once && message.job !== 'check' ? PLAIN_STEPS : rememberedSteps());
      const jobs = createJobs({ host, ...work, setup, answers, lastShown, described }, earsOf(message, port, (characters) => watch.allow(roomFor(megabytes, characters))), breaths(() => left === message.id));
      watch.work(true);
      void answer(jobs, message, port).then(() => watch.work(false));
    }
  });
}

const open = (host: Host, printer: Printer, steps: RunSteps): Pick<Shop, 'workshop' | 'pack'> => ({ workshop: createWorkshop(host, printer, withSoundDatasets(withCompiledPacks(steps, __dirname), __dirname)), pack: steps.pack });

const earsOf = ({ id }: Request, port: Port, onCharacters: (characters: number) => void): JobEars => ({
  onProgress: (progress) => {
    if (progress.characters !== undefined) onCharacters(progress.characters);
    port.say({ id, kind: 'progress', progress });
  },
  onGlimpse: (glimpse) => port.say({ id, kind: 'glimpse', glimpse }),
});

async function answer(jobs: Jobs, { id, job, params }: Request, port: Port): Promise<void> {
  try {
    port.say({ id, kind: 'done', value: await run(jobs, job, params) });
  } catch (error) {
    port.say({ id, kind: 'failed', problems: problemsOf(error) });
  }
}

function run<J extends JobName>(jobs: Jobs, job: J, params: JobParams<J>): Promise<JobValue<J>> {
  const work = jobs[job] as (...given: JobParams<J>) => Promise<JobValue<J>>;
  return work(...params);
}

function problemsOf(error: unknown): ProblemError['problems'] {
  if (error instanceof ProblemError) return error.problems;
  return [problem('error', 'engine.fault', { detail: error instanceof Error ? error.message : String(error) })];
}

serve(openPort());
