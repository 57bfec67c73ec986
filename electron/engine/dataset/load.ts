/** Loads a dataset: folder → files → checks → Dataset. */
import { hasErrors } from '../diagnostics/problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { TextFolder } from '../host.ts';
import { checkCharacters } from './checks/characters.ts';
import { checkComments } from './checks/comments.ts';
import { checkDates } from './checks/dates.ts';
import { checkConclusions, checkEstimates } from './checks/estimates.ts';
import { checkHandling } from './checks/handling.ts';
import { checkIds } from './checks/ids.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkLengths } from './checks/lengths.ts';
import { checkMeasures } from './checks/measure.ts';
import { checkMembership } from './checks/membership.ts';
import { checkMessage } from './checks/message.ts';
import { checkNames } from './checks/names-in-both.ts';
import { checkCountryCodes } from './checks/country-codes.ts';
import { checkOwnScheme } from './checks/own-scheme.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkPlaceholders, figuresIn } from './checks/placeholders.ts';
import { checkPoints } from './checks/points.ts';
import { checkQuoted } from './checks/quoted.ts';
import { checkReferences } from './checks/references.ts';
import { checkScenarios } from './checks/scenarios.ts';
import { checkSeries } from './checks/series.ts';
import { checkSources } from './checks/sources.ts';
import { checkShape } from './checks/shape.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkTerms, checkTwoLanguages } from './checks/two-languages.ts';
import { checkTypedDates } from './checks/typed-dates.ts';
import { checkValues } from './checks/values.ts';
import { checkWriting } from './checks/writing.ts';
import { type Check, type CleanOn, checkEntries } from './clean.ts';
import { type Draft, FAMILIES, idSites, makeDraft } from './draft.ts';
import { pastedValue } from './form/pasted-value.ts';
import { type RightForms, validateDraft } from './form/validate.ts';
import { checkFolder, filePath, filesOf, hasRecordFile, REQUIRED_FILES } from './folder.ts';
import type { DatasetFile, FileName } from './folder.ts';
import type { ReadEntry } from '../source/entries.ts';
import { type ParseResult, parseFile } from '../source/parse.ts';
import type { OnPlace } from '../../contract/progress.ts';
import { RECORD_FILES } from './records.ts';
import { translationsText } from './translated.ts';
import type { Dataset } from './schema.ts';

export interface LoadedDataset {
  /** Undefined exactly where `problems` holds an error. */
  readonly dataset?: Dataset;
  /** Everything that is wrong, by file and line. */
  readonly problems: readonly Problem[];
}

/** What only the whole can tell. */
const CHECKS: readonly Check[] = [checkIds, checkMembership, checkPoints, checkPictures, checkCountryCodes, checkSeries, checkMeasures, checkMessage, checkConclusions, checkScenarios, checkHandling, checkOwnScheme, checkLanguages];

/** What an entry shows by itself, and by the languages that the dataset is in. */
const ENTRY_CHECKS: readonly Check[] = [checkDates, checkCharacters, checkComments, checkShape, checkTypedDates, checkWriting, checkEstimates, checkQuoted, checkTwoLanguages, checkSources];

/** What an entry shows beside the ids of the others, and beside what the files of {@link NAMING} name: made of the whole, which is looked through once. */
const NAMING_CHECKS: readonly ((whole: Draft) => Check)[] = [checkReferences, checkPlaceholders, checkValues, checkTerms, checkNames, checkTranslations];
const NAMING: readonly FileName[] = ['dataset.yaml', 'actors.yaml', 'places.yaml', 'terms.yaml', 'translations.yaml'];

/** All that {@link NAMING_CHECKS} see beside an entry. */
const namedIn = (draft: Draft): string =>
  JSON.stringify([NAMING.map((name) => draft.files.get(name)?.text), FAMILIES.map((family) => idSites(draft, family).map(({ value }) => value)), figuresIn(draft), [...draft.incomplete]]);

/** Parses one file of a dataset. */
export type ParseDatasetFile = (name: FileName, path: string, text: string) => ParseResult<FileName>;

export const parseDatasetFile = (name: FileName, path: string, text: string, readEntry?: ReadEntry): ParseResult<FileName> => parseFile(name, path, text, pastedValue, readEntry);

/** What is kept of datasets that were read before. */
export interface DatasetReading {
  readonly parseFile: ParseDatasetFile;
  readonly cleanOn: CleanOn;
  readonly right: RightForms;
  /** Whether the checks of a folder are known to find nothing. */
  readonly isSound: (folder: TextFolder) => boolean;
}

/** Nothing kept. */
export const freshReading = (): DatasetReading => ({ parseFile: parseDatasetFile, cleanOn: () => new WeakSet(), right: new Map(), isSound: () => false });

/** Reads and checks a dataset. Bad input never throws: every problem is in the result, each with its place. */
export function loadDataset(folder: TextFolder, onPlace: OnPlace = () => undefined, { parseFile: parse, cleanOn, right, isSound }: DatasetReading = freshReading()): LoadedDataset {
  const results = filesOf(folder).map(([name, text]) => {
    onPlace({ file: filePath(folder, name) });
    return { name, ...parse(name, filePath(folder, name), text) };
  });
  const files = results.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const tooLong = files.flatMap(checkLengths);
  // What would be said of the rest is not worth the time that such texts take.
  if (tooLong.length > 0) return { problems: tooLong.sort(byPlace) };
  onPlace({ file: folder.path });
  const draft = makeDraft(files, unknownContent(folder, files), [...(folder.media?.keys() ?? [])]);
  const sound = isSound(folder);
  const form = validateDraft(draft, right);
  const problems = [
    ...checkFolder(folder),
    ...results.flatMap((result) => result.problems),
    ...form.problems,
    ...(sound ? [] : CHECKS).flatMap((check) => {
      onPlace({ file: folder.path });
      return check(draft);
    }),
    // What is clean in one language is not known to be so in two.
    ...checkEntries(draft, sound ? [] : ENTRY_CHECKS, cleanOn('entry', draft.languages.join())),
    ...checkEntries(draft, sound ? [] : NAMING_CHECKS.map((check) => check(draft)), cleanOn('naming', namedIn(draft))),
  ].sort(byPlace);
  if (form.content === undefined || hasErrors(problems)) return { problems };
  const { head, ...lists } = form.content;
  return { dataset: { ...head, path: folder.path, ...lists }, problems };
}

/** What translations.yaml holds once somebody has found that both languages of the dataset say the same. Its files have been found to be right. */
export function agreedTranslations(folder: TextFolder, parse: ParseDatasetFile = parseDatasetFile): string {
  const files = filesOf(folder).flatMap(([name, text]) => parse(name, filePath(folder, name), text).file ?? []);
  return translationsText(makeDraft(files, new Set(), []));
}

/** Files whose ids cannot be known: references to them are not worth a complaint each. */
function unknownContent(folder: TextFolder, files: readonly DatasetFile[]): ReadonlySet<FileName> {
  const readable = new Set(files.filter(hasRightShape).map(({ name }) => name));
  const expected = hasRecordFile(folder) ? REQUIRED_FILES : [...REQUIRED_FILES, ...RECORD_FILES];
  const there = filesOf(folder).map(([name]) => name);
  return new Set([...there, ...expected].filter((name) => !readable.has(name)));
}

/** These are groups of fields, every other file a list. */
const hasRightShape = ({ name, value }: DatasetFile): boolean =>
  ['dataset.yaml', 'translations.yaml', 'handling.yaml'].includes(name) ? value !== null && typeof value === 'object' : Array.isArray(value);

function byPlace({ where: a }: Problem, { where: b }: Problem): number {
  const [fileA, fileB] = [a.file ?? '', b.file ?? ''];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
