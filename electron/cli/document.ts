/** A document in place of choices: what the commands take from it, and what typed options change. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { BriefingChoices } from '../contract/choices.ts';
import type { EditedChoices } from '../contract/document.ts';
import { type ExportOptions, partsOf } from '../contract/export.ts';
import type { ExportParts } from '../contract/files.ts';
import { extrasOf, type NarrativeFormat } from '../contract/narrative.ts';
import type { Paper, SlidePages } from '../contract/slide-handout.ts';
import { hasErrors, type Problem, problem, type Where } from '../engine/diagnostics/problem.ts';
import { missingFolders, openDocument } from '../host/document/file.ts';
import { listUnsaved, recoveryFolder } from '../host/document/recovery.ts';
import type { Machine } from '../host/document/places.ts';
import type { HostPaths } from '../host/host.ts';
import { packFromHere } from '../host/packs.ts';
import type { Resources } from '../host/resources.ts';
import { givenChoices } from './briefing-order.ts';
import { extrasIn, listed, partsOfHandout, type Values } from './typed-parts.ts';

export interface Taken {
  readonly choices: EditedChoices;
  readonly exportOptions: ExportOptions;
  /** Where the document has the day of its letter. */
  readonly letterDate?: Where;
}

export const machineOf = ({ dataset }: Pick<Resources, 'dataset'>): Machine => ({ dataset, home: homedir() });

/** Choices and edits of a document, with typed options counting more; undefined where it cannot be used. @param folder the user's own */
export async function takeDocument(path: string, values: Values, resources: Resources, host: HostPaths, folder: string): Promise<{ readonly value?: Taken; readonly problems: readonly Problem[] }> {
  const shelves = { builtIn: host.templates, own: host.userPacks };
  const { value, problems: found } = await openDocument(path, machineOf(resources));
  if (value === undefined) return { problems: found };
  const { document, lines, texts, letterDate } = value;
  const given = givenChoices(values);
  const missing = await missingFolders(path, document.choices, shelves);
  const gone = [given.dataset === undefined ? missing.dataset : undefined, given.template === undefined ? missing.template : undefined].filter((each) => each !== undefined);
  // The document's own place of its data is nobody's concern where another is given.
  const unsaved = (await listUnsaved(recoveryFolder(folder))).some((kept) => kept.path !== undefined && resolve(kept.path) === resolve(path)) ? [problem('info', 'document.unsaved', { path }, { file: path })] : [];
  const problems = [...unsaved, ...(given.dataset === undefined ? found : found.filter(({ code }) => code !== 'document.dataset-elsewhere')), ...gone];
  if (hasErrors(problems)) return { problems };
  const template = given.template === undefined ? {} : { template: await packFromHere(given.template, shelves) };
  const choices: BriefingChoices = { ...document.choices, ...given, ...template };
  return { value: { choices: { ...choices, edits: { file: path, edits: document.edits, lines, texts } }, exportOptions: document.exportOptions, ...(letterDate && { letterDate }) }, problems };
}

/** The files that an export of the document makes, and those that typed options add. */
export function documentParts(options: ExportOptions, values: Values): ExportParts {
  const formats = listed(values.handout) as readonly NarrativeFormat[];
  const wanted = (['deck', 'slides', 'narrative'] as const).filter(
    (kind) => options.wanted.includes(kind) || (kind === 'slides' && values.pages !== undefined) || (kind === 'narrative' && formats.length > 0),
  );
  return partsOf({
    wanted: wanted.length > 0 ? wanted : ['deck'],
    embedFonts: options.embedFonts && values['no-embed-font'] === undefined,
    pages: (values.pages as SlidePages | undefined) ?? options.pages,
    formats: formats.length > 0 ? [...new Set(formats)] : options.formats,
    citations: values.citations ?? options.citations,
    paper: (values.paper as Paper | undefined) ?? options.paper,
    ...extrasOf(options),
    ...extrasIn(values),
  });
}

/** One handout on the document's paper, in its citation style and with its extras, unless others are typed. */
export function documentHandout(options: ExportOptions, values: Values): ExportParts {
  const { paper, citations } = options;
  const parts = partsOfHandout({ paper, ...(values.pages === undefined && { citations }), ...values });
  if ('usage' in parts) throw new Error('Options that were read before.');
  return parts.narrative === undefined ? parts : { narrative: { ...parts.narrative, ...extrasOf(options), ...extrasIn(values) } };
}
