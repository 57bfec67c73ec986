/**
 * What a batch keeps of each briefing: a file of its own, so that parts on several machines never write the same one and their
 * records are joined by lying in one folder. It holds no times and no path of a machine: a part that is run twice changes nothing.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../../engine/diagnostics/problem.ts';
import { fileDigest } from '../../host/files/digest.ts';
import { errorCode } from '../../host/files/error-code.ts';
import { writeFileWhole } from '../../host/files/write-files.ts';
import { writeProblem } from '../../host/files/write-problem.ts';
import type { WrittenFile } from '../outcome.ts';

const RECORD_FORMAT = 1;

/** A file that was made: with its mark, by which it is known to be there still as it was. */
interface RecordedFile extends WrittenFile {
  readonly digest: string;
}

/** What came of one briefing. */
export interface JobRecord<F extends WrittenFile = WrittenFile> {
  readonly job: string;
  /** The mark of all that it was made of (`digestInputs`) and of what was wished. */
  readonly key: string;
  readonly status: 'done' | 'failed';
  readonly files: readonly F[];
  readonly problems: readonly Problem[];
}

/** The folder of a batch's records. */
export interface Records {
  readonly folder: string;
  /** Folder of the file of jobs, from which files are named. */
  readonly from: string;
}

/** @param given the folder that was asked for; else it stands beside the file of jobs */
export const recordsOf = (path: string, given: string | undefined): Records => ({ folder: given ?? `${path.replace(/\.(?:ya?ml|json)$/i, '')}.batch`, from: dirname(path) });

const placeOf = ({ folder }: Records, job: string): string => join(folder, `${job}.json`);

/** What was kept of a briefing, its files' paths absolute; undefined where nothing was, or nothing that can be read. */
export async function readRecord(records: Records, job: string): Promise<JobRecord<RecordedFile> | undefined> {
  try {
    const { format, ...record } = JSON.parse(await readFile(placeOf(records, job), 'utf8')) as JobRecord<RecordedFile> & { readonly format: unknown };
    if (format !== RECORD_FORMAT || record.job !== job || typeof record.key !== 'string') return undefined;
    return { ...record, files: record.files.map((file) => ({ ...file, path: resolve(records.from, file.path) })) };
  } catch {
    // No record, or one that somebody has spoilt: the briefing is made again.
    return undefined;
  }
}

/** Whether the files of a record are there as they were made. */
export async function stillThere(files: readonly RecordedFile[]): Promise<boolean> {
  for (const { path, digest } of files) if ((await fileDigest(path).catch(() => null)) !== digest) return false;
  return files.length > 0;
}

/** Keeps what came of a briefing. @returns why it cannot be kept */
export async function keepRecord(records: Records, record: JobRecord): Promise<Problem | undefined> {
  try {
    const files: RecordedFile[] = [];
    for (const file of record.files) files.push({ ...file, path: slashed(relative(resolve(records.from), file.path)), digest: (await fileDigest(file.path)) ?? '' });
    await mkdir(records.folder, { recursive: true });
    return await writeFileWhole(placeOf(records, record.job), `${JSON.stringify({ format: RECORD_FORMAT, ...record, files }, null, 1)}\n`);
  } catch (error) {
    return writeProblem(records.folder, errorCode(error), process.platform);
  }
}

const slashed = (path: string): string => path.split(sep).join('/');
