/**
 * The worker thread's entry: one request at a time, answered in order. Templates are guests; here a runaway loop or a
 * memory leak of theirs takes only this thread down.
 */
import './worker/without-finalizers.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { problem, ProblemError } from '../engine/diagnostics/problem.ts';
import { createWorkshop } from '../engine/workshop.ts';
import { createHost } from './host.ts';
import { createJobs, type Jobs, type WorkerSetup } from './worker/jobs.ts';
import { portPrinter } from './worker/port-printer.ts';
import type { JobName, JobParams, JobValue, Printed, Reply, Request } from './worker/protocol.ts';

function serve(port: NonNullable<typeof parentPort>, setup: WorkerSetup): void {
  const host = createHost(setup.paths);
  let running = 0;
  const workshop = createWorkshop(host, portPrinter(port, () => running));
  const say = (reply: Reply): void => port.postMessage(reply);
  port.on('message', (message: Request | Printed) => {
    if ('printed' in message) return;
    const { id, job, params } = message;
    running = id;
    const jobs = createJobs(host, workshop, setup, (progress) => say({ id, kind: 'progress', progress }));
    run(jobs, job, params)
      .then((value) => say({ id, kind: 'done', value }))
      .catch((error: unknown) => say({ id, kind: 'failed', problems: problemsOf(error) }));
  });
}

function run<J extends JobName>(jobs: Jobs, job: J, params: JobParams<J>): Promise<JobValue<J>> {
  const work = jobs[job] as (...given: JobParams<J>) => Promise<JobValue<J>>;
  return work(...params);
}

function problemsOf(error: unknown): ProblemError['problems'] {
  if (error instanceof ProblemError) return error.problems;
  return [problem('error', 'engine.fault', { detail: error instanceof Error ? error.message : String(error) })];
}

if (parentPort !== null) serve(parentPort, workerData as WorkerSetup);
