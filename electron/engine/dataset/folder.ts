/** Which files of a dataset's folder are read, which are missing and which are not known. */
import type { z } from 'zod';
import { problem } from '../diagnostics/problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { TextFolder } from '../host.ts';
import { nearest } from '../source/nearest.ts';
import type { ParsedFile } from '../source/parse.ts';
import { FILE_SCHEMAS } from './schema.ts';
import { isMoreRecords, isRecordFile, type MoreRecords, RECORD_FILES, recordsFileSchema } from './records.ts';
import { withoutEnd } from '../text/ends.ts';

export type FileName = keyof typeof FILE_SCHEMAS | MoreRecords;

/** A file of a dataset, read. */
export type DatasetFile = ParsedFile<FileName>;

/** The files whose names are given. */
export const FILE_NAMES = Object.keys(FILE_SCHEMAS) as readonly (keyof typeof FILE_SCHEMAS)[];
/** Without these there is no dataset. */
export const REQUIRED_FILES: readonly FileName[] = ['dataset.yaml', 'themes.yaml', 'actors.yaml', 'sources.json'];

/** Path of a file of a folder, as the user knows it. */
export function filePath(folder: TextFolder, name: string): string {
  return folder.elsewhere?.get(name) ?? `${withoutEnd(folder.path, /[/\\]/)}/${name}`;
}

/** The files of a folder that belong to its dataset, in the order in which their entries come. */
export const filesOf = ({ files }: TextFolder): readonly (readonly [name: FileName, text: string])[] =>
  [...FILE_NAMES, ...[...files.keys()].filter(isMoreRecords)].flatMap((name) => {
    const text = files.get(name);
    return text === undefined ? [] : [[name, text] as const];
  });

export const schemaOf = (name: FileName): z.ZodType => (isMoreRecords(name) ? recordsFileSchema : FILE_SCHEMAS[name]);

/** Whether the folder has any file of records. */
export const hasRecordFile = (folder: TextFolder): boolean => [...folder.files.keys()].some(isRecordFile);

/** Reports missing files, and files that are not part of a dataset. Notes (*.md) and hidden files are let be. */
export function checkFolder(folder: TextFolder): readonly Problem[] {
  const missing = REQUIRED_FILES.filter((name) => !folder.files.has(name)).map((name) =>
    problem('error', 'dataset.file-missing', { name }, { file: filePath(folder, name) }),
  );
  const noRecords = hasRecordFile(folder)
    ? []
    : [problem('error', 'dataset.no-record-file', { names: RECORD_FILES }, { file: folder.path })];
  const unknown = [...folder.files.keys(), ...(folder.others ?? []).filter((name) => isWanted(suggestion(name).nearest, folder))]
    .filter((name) => !isKnown(name) && !name.endsWith('.md') && !/(?:^|\/)\./.test(name))
    .map((name) =>
      problem('warning', 'dataset.file-unknown', { name, ...suggestion(name) }, { file: filePath(folder, name) }),
    );
  return [...missing, ...noRecords, ...unknown];
}

/** Another file is worth a word where the one that it was meant to be is not there. */
const isWanted = (meant: string | undefined, folder: TextFolder): boolean => meant !== undefined && !folder.files.has(meant);

const isKnown = (name: string): boolean => isMoreRecords(name) || (FILE_NAMES as readonly string[]).includes(name);

/** Endings under which reference managers save sources. */
const BIBLIOGRAPHY = /\.(?:bib|ris|csl|enw|rdf|xml|nbib)$/i;

/** The file that a misnamed one was meant to be: `facts.YAML`, `facts.yml`, `facts.yaml.txt`, `themes.json`, `sources.bib`. */
function suggestion(name: string): { nearest?: string; converted?: true } {
  const [stem = ''] = name.toLowerCase().split('.');
  const meant = FILE_NAMES.find((known) => known.split('.')[0] === stem);
  if (BIBLIOGRAPHY.test(name)) return { nearest: 'sources.json', converted: true };
  const found = meant ?? nearest(name.replace(/\.yml$/, '.yaml'), FILE_NAMES);
  return found === undefined ? {} : { nearest: found };
}
