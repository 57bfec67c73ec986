/** Documents on the disk: opened with their folders found on this machine, saved whole. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BriefingDocument, EditTexts } from '../../contract/document.ts';
import { type Problem, problem, type Where } from '../../engine/diagnostics/problem.ts';
import { readDocument } from '../../engine/document/read.ts';
import { writeDocument } from '../../engine/document/write.ts';
import { readProblem } from '../files/read-problem.ts';
import { recoverFolder } from '../files/recover.ts';
import { writeFileWhole } from '../files/write-files.ts';
import { findPack, type PackShelves } from '../packs.ts';
import { folderOf, isFolderName, type Machine, nameInDocument } from './places.ts';

/** A document with the folders of this machine. */
export interface OpenedDocument {
  readonly path: string;
  readonly document: BriefingDocument;
  /** The line on which each edit begins, from 1. */
  readonly lines: readonly number[];
  /** Where the texts of each stand. */
  readonly texts: readonly EditTexts[];
  /** Where the day of its letter stands, if it has one. */
  readonly letterDate?: Where;
  /** The file's text, by which a later change by somebody else is known. */
  readonly text: string;
}

export interface OpenResult {
  /** Undefined where the file cannot be read. */
  readonly value?: OpenedDocument;
  readonly problems: readonly Problem[];
}

/** Choices and a few thousand edits come to less than one. */
const MOST_MEGABYTES = 16;

/** Opens a document. Whether dataset and template are there is another question: see `missingFolders`. */
export async function openDocument(path: string, machine: Machine): Promise<OpenResult> {
  const recovered = await recoverFolder(dirname(path)).catch((): readonly Problem[] => []);
  const text = await textOf(path);
  if (typeof text !== 'string') return { problems: [...recovered, text] };
  const { value, problems: found } = readDocument(path, text);
  const problems = [...recovered, ...found];
  if (value === undefined) return { problems };
  const { document, ...places } = value;
  const { dataset: named, template } = document.choices;
  const dataset = folderOf(named, path, machine);
  const beside = join(dirname(path), basename(dataset));
  const isMoved = !(await isFolder(dataset)) && (await isFolder(beside));
  const choices = { ...document.choices, dataset: isMoved ? beside : dataset, template: isFolderName(template) ? folderOf(template, path, machine) : template };
  const moved = isMoved ? [problem('warning', 'document.dataset-elsewhere', { written: named, found: beside }, { file: path })] : [];
  return { value: { path, document: { ...document, choices }, ...places, text }, problems: [...problems, ...moved] };
}

/** What the choices name that is not on this machine: each is a problem that says where it was looked for. */
export async function missingFolders(path: string, { dataset, template }: BriefingDocument['choices'], shelves: PackShelves): Promise<{ readonly dataset?: Problem; readonly template?: Problem }> {
  const looked = [...new Set([dataset, join(dirname(path), basename(dataset))])];
  const isThere = await isFolder(dataset);
  const pack = await findPack(template, shelves);
  return {
    ...(!isThere && { dataset: problem('error', 'document.dataset-gone', { path, written: dataset, looked }, { file: path }) }),
    ...(pack === undefined && { template: problem('error', 'document.template-gone', { path, written: template }, { file: path }) }),
  };
}

/** What the file at `path` would hold, and on which line each edit would begin. @param version of Bardar */
export function documentText(path: string, document: BriefingDocument, machine: Machine, version: string): ReturnType<typeof writeDocument> {
  const { dataset, template } = document.choices;
  const named = { dataset: nameInDocument(dataset, path, machine), template: isFolderName(template) ? nameInDocument(template, path, machine) : template };
  return writeDocument({ ...document, choices: { ...document.choices, ...named } }, version);
}

/** Saves a document, whole or not at all. @returns why not; undefined when it is on the disk */
export const saveDocument = (path: string, document: BriefingDocument, machine: Machine, version: string): Promise<Problem | undefined> =>
  writeFileWhole(path, documentText(path, document, machine, version).text);

async function textOf(path: string): Promise<string | Problem> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return problem('error', 'file.not-a-file', { path, kind: found.isDirectory() ? 'folder' : 'device' }, { file: path });
    if (found.size > MOST_MEGABYTES * 1024 * 1024) return problem('error', 'document.too-large', { path, megabytes: MOST_MEGABYTES }, { file: path });
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    // In fatal mode the decoder throws this at what is no UTF-8.
    return error instanceof TypeError ? problem('error', 'document.none', { path }, { file: path }) : readProblem(path, error);
  }
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
