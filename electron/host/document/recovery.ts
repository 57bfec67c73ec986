/**
 * What is not saved yet is kept beside, so that no end of the program costs more than the last moments: one file a document in
 * `recovery` of the user's own folder, written by the program's one writer, gone when the document is saved or let go.
 */
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BriefingDocument } from '../../contract/document.ts';
import { asDocument } from '../../engine/document/format.ts';
import type { Problem } from '../../engine/diagnostics/problem.ts';
import { digestOf } from '../files/digest.ts';
import { recoverFolder } from '../files/recover.ts';
import { removeSurely } from '../files/remove.ts';
import { writeFileWhole } from '../files/write-files.ts';

/** A document that was not saved when the program ended. */
export interface Recovered {
  /** Name of its recovery file. */
  readonly key: string;
  /** Where it was opened from; undefined where it was never saved. */
  readonly path: string | undefined;
  readonly document: BriefingDocument;
  /** When it was kept, in milliseconds. */
  readonly at: number;
  /** Whether the file has been written anew since it was opened: by somebody else, who must not be overwritten unasked. */
  readonly changedSince: boolean;
}

/** Below the user's own folder. */
export const recoveryFolder = (userFolder: string): string => join(userFolder, 'recovery');

/** Name of the recovery file of a document; `untitled` is a few letters drawn at random for one that has no path yet. */
export const recoveryKey = (path: string | undefined, untitled = ''): string =>
  path === undefined ? `untitled-${untitled}` : digest(resolve(path)).slice(0, 16);

/** What is to be kept. */
export interface Unsaved {
  readonly path: string | undefined;
  readonly document: BriefingDocument;
  /** The file's text when it was opened or last saved; undefined where there is none. */
  readonly saved: string | undefined;
  /** What the file would hold (`documentText`): where it does, nothing is unsaved. */
  readonly text: string;
  readonly at: number;
}

/** Keeps a document for the case that the program ends. @returns why not */
export async function keepUnsaved(folder: string, key: string, { path, document, saved, text, at }: Unsaved): Promise<Problem | undefined> {
  await mkdir(folder, { recursive: true });
  return writeFileWhole(join(folder, `${key}.json`), `${JSON.stringify({ path: path ?? null, saved: saved === undefined ? null : digest(saved), is: digest(text), at, document })}\n`);
}

/** Lets a document go: it was saved, or its changes are not wanted. */
export const forgetUnsaved = (folder: string, key: string): Promise<void> => removeSurely(join(folder, `${key}.json`));

/** Documents that were not saved, the latest first; files that hold none are passed over. */
export async function listUnsaved(folder: string): Promise<readonly Recovered[]> {
  await recoverFolder(folder).catch(() => []);
  const names = await readdir(folder).catch((): string[] => []);
  const found = await Promise.all(names.filter((name) => /^[a-z0-9-]+\.json$/.test(name)).map((name) => readUnsaved(folder, name)));
  return found.filter((each) => each !== undefined).sort((a, b) => b.at - a.at);
}

/** In bytes, as a document's file. */
const LARGEST = 16 * 1024 * 1024;

async function readUnsaved(folder: string, name: string): Promise<Recovered | undefined> {
  try {
    const place = join(folder, name);
    if ((await stat(place)).size > LARGEST) return undefined;
    const { path, saved, is, at, document: kept } = JSON.parse(await readFile(place, 'utf8')) as Record<string, unknown>;
    const document = asDocument(kept);
    if (document === undefined || (path !== null && typeof path !== 'string') || typeof at !== 'number') return undefined;
    const now = path === null ? undefined : await readFile(path, 'utf8').catch(() => undefined);
    // The program ended between saving and letting go.
    if (now !== undefined && digest(now) === is) return undefined;
    return { key: name.slice(0, -'.json'.length), path: path ?? undefined, document, at, changedSince: now !== undefined && digest(now) !== saved };
  } catch {
    // Half a file there cannot be; somebody else's there may.
    return undefined;
  }
}

const digest = (text: string): string => digestOf(Buffer.from(text));
