/** Themes and handling marks that jobs name, held against their datasets before anything is made. */
import { type Problem, problem } from '../../engine/diagnostics/problem.ts';
import { meantLabel } from '../../engine/dataset/handling/schemes.ts';
import { nearest } from '../../engine/source/nearest.ts';
import { grouped } from '../../engine/units/grouped.ts';
import type { DatasetSummary } from '../../contract/api.ts';
import { listed } from '../typed-parts.ts';
import type { Io } from '../io.ts';
import type { Job } from './jobs-file.ts';

/** A job with the folder of its dataset; undefined where its briefing file cannot be read, which making it will say. */
export interface JobOfDataset {
  readonly job: Job;
  readonly dataset: string | undefined;
}

/**
 * What jobs ask of datasets that these do not have, each once, by the place in the file of jobs. Only datasets that something is asked of are read; one that cannot
 * be is told by each of its jobs.
 * @param ioOf the shell with the scheme of handling marks of a job
 */
export async function againstDatasets(jobs: readonly JobOfDataset[], ioOf: (job: Job) => Io): Promise<readonly Problem[]> {
  const asking = jobs.filter(({ job, dataset }) => dataset !== undefined && (job.asks.themes !== undefined || job.asks.release !== undefined));
  const found: Problem[] = [];
  for (const each of grouped(asking, ({ job, dataset }) => JSON.stringify([dataset, job.scheme])).values()) {
    const [{ job: first, dataset = '' }] = each as [JobOfDataset];
    const { signal, engine: start } = ioOf(first);
    if (signal.aborted) break;
    const engine = start();
    try {
      const { value } = await engine.describe(dataset, { signal });
      if (value !== undefined) found.push(...each.flatMap(({ job }) => unknownTo(value, job)));
    } finally {
      await engine.close();
    }
  }
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

function unknownTo({ path, themes, levels, lower = [] }: DatasetSummary, { asks: { themes: wanted, release: level }, whereOf }: Job): readonly Problem[] {
  const ids = themes.map(({ id }) => id);
  const strays = listed(wanted).filter((theme) => !ids.includes(theme));
  const ofThemes = strays.map((theme) => problem('error', 'dataset.unknown-theme', { theme, known: ids, ...withNearest(nearest(theme, ids)) }, whereOf('themes')));
  const labels = levels.map(({ label }) => label);
  const [lowest] = labels;
  if (level === undefined || labels.includes(level.trim())) return ofThemes;
  const where = whereOf('release');
  if (lowest === undefined) return [...ofThemes, problem('error', 'release.unmarked', { level }, where)];
  if (lower.includes(level.trim())) return [...ofThemes, problem('error', 'release.nothing', { level, marking: lowest }, where)];
  const meant = meantLabel({ title: { fa: path, en: path }, levels: [...lower, ...labels].map((label) => ({ label, portion: label })) }, level) ?? nearest(level, labels);
  return [...ofThemes, problem('error', 'release.level', { level, known: labels, ...withNearest(meant) }, where)];
}

const withNearest = (name: string | undefined): { readonly nearest?: string } => (name === undefined ? {} : { nearest: name });
