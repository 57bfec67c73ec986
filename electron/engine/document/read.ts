/**
 * Reads a document's file. It is YAML and no JSON: people read it, compare and merge versions of it, and a text of several lines
 * stands in it as it is. Since YAML that is cut off may still be YAML, the file ends with the line `...`, which ends a YAML document.
 */
import type { BriefingDocument, EditTexts } from '../../contract/document.ts';
import { DOCUMENT_FORMAT } from '../../contract/document.ts';
import { issueProblems } from '../source/issues.ts';
import { nearest } from '../source/nearest.ts';
import { checkCuts } from '../source/cut.ts';
import { type ParsedFile, parseFile } from '../source/parse.ts';
import { type Problem, problem, type Where } from '../diagnostics/problem.ts';
import { EDIT_KINDS, fileSchema, isEmptyTitle } from './format.ts';
import { type Fields, migrated } from './migrate.ts';
import { textPlaces } from './text-places.ts';

/** A document as its file has it: its paths are those of the file. */
export interface ReadDocument {
  readonly document: BriefingDocument;
  /** The line on which each edit begins, from 1. */
  readonly lines: readonly number[];
  /** Where the texts of each stand. */
  readonly texts: readonly EditTexts[];
  /** Where the day of its letter stands, if it has one. */
  readonly letterDate?: Where;
}

export interface DocumentResult {
  /** Undefined exactly where there is an error. */
  readonly value?: ReadDocument;
  readonly problems: readonly Problem[];
}

/** The last line. */
export const END = '...';

/** Marks that a merge leaves where two versions differ. */
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/m;

/** Reads the text of a file; never throws. @param path as the user knows it, for messages */
export function readDocument(path: string, text: string): DocumentResult {
  const refused = whyNot(path, text);
  if (refused !== undefined) return { problems: [refused] };
  const { file, problems } = parseFile('briefing.bardar', path, text);
  if (file === undefined || problems.length > 0) return { problems };
  const fields = migratedFields(file);
  if ('code' in fields) return { problems: [fields as unknown as Problem] };
  const unknown = unknownKinds(file, fields['edits']);
  if (unknown.length > 0) return { problems: unknown };
  const read = fileSchema.safeParse(fields);
  const cuts = checkCuts(file, fileSchema);
  if (!read.success) {
    const subject = { file, schema: fileSchema, value: fields };
    return { problems: [...read.error.issues.flatMap((issue) => issueProblems(issue, subject)).map(ofDocument), ...cuts] };
  }
  const { choices, exportOptions, edits } = read.data;
  const document = { choices, exportOptions, edits } as BriefingDocument;
  const wrong = emptyTitles(file, document);
  if (wrong.length > 0) return { problems: [...wrong, ...cuts] };
  const lines = edits.map((_, index) => file.where(['edits', index]).line ?? 1);
  const letterDate = exportOptions.letter?.date === undefined ? undefined : file.where(['exportOptions', 'letter', 'date']);
  return { value: { document, lines, texts: textPlaces(file, document.edits), ...(letterDate && { letterDate }) }, problems: cuts };
}

/** What can be said before the text is read: it is no document, holds an unfinished merge, or has lost its end. */
function whyNot(path: string, text: string): Problem | undefined {
  const where = { file: path };
  if (!/^(?:format[ \t]*:|[ \t]*\{)/m.test(text)) return problem('error', 'document.none', { path }, where);
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) return problem('error', 'document.unmerged', { path }, { ...where, line: text.slice(0, conflict.index).split('\n').length });
  const isFlow = /^\s*\{/.test(text);
  const lines = text.trimEnd().split('\n');
  return isFlow || lines.at(-1)?.trimEnd() === END ? undefined : problem('error', 'document.cut-off', { path }, { ...where, line: lines.length });
}

/** The fields in today's form, or why they cannot be read. */
function migratedFields(file: ParsedFile<string>): Fields | Problem {
  const { value, path } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem('error', 'document.none', { path }, { file: path });
  const fields = value as Fields;
  const { format, bardar } = fields;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return problem('error', 'document.format', { newest: DOCUMENT_FORMAT }, file.where(['format']));
  if (format > DOCUMENT_FORMAT) {
    const version = typeof bardar === 'string' ? bardar : '';
    return problem('error', 'document.newer', { path, format, newest: DOCUMENT_FORMAT, version }, file.where(['format']));
  }
  return migrated(fields);
}

function unknownKinds(file: ParsedFile<string>, edits: unknown): readonly Problem[] {
  if (!Array.isArray(edits)) return [];
  return edits.flatMap((edit: unknown, index) => {
    if (typeof edit !== 'object' || edit === null || Array.isArray(edit)) return [];
    const { kind } = edit as Fields;
    if (EDIT_KINDS.some((known) => known === kind)) return [];
    const near = typeof kind === 'string' ? nearest(kind, EDIT_KINDS) : undefined;
    return [problem('error', 'document.edit-kind', { kind: typeof kind === 'string' ? kind : '', known: EDIT_KINDS, ...(near !== undefined && { nearest: near }) }, file.where(['edits', index, 'kind']))];
  });
}

const emptyTitles = (file: ParsedFile<string>, { edits }: BriefingDocument): readonly Problem[] =>
  edits.flatMap((edit, index) => (isEmptyTitle(edit) ? [problem('error', 'document.empty-title', {}, file.where(['edits', index, 'text']))] : []));

/** The same problem in words about documents, where those about datasets would mislead. */
function ofDocument(found: Problem): Problem {
  return found.code === 'dataset.missing-field' ? problem('error', 'document.missing-field', found.params, found.where) : found;
}
