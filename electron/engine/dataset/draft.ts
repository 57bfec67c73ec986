/** A dataset as it was read, before it is known to be right: what the checks look at. */
import { type Pair, pairsOf } from './checks/pairs.ts';
import type { Family } from '../diagnostics/dataset/references.ts';
import type { DatasetFile, FileName } from './folder.ts';
import { type Pattern, type Site, type TextSite, expand, isTextSite, textsBelow } from '../source/site.ts';
import { declaredLanguages } from './languages.ts';
import type { Language } from '../units/language.ts';
import { isRecordFile } from './records.ts';
import type { FILE_SCHEMAS } from './schema.ts';
import { READ_FIELDS } from './sources/schema.ts';

export interface Draft {
  readonly files: ReadonlyMap<FileName, DatasetFile>;
  /** Those of them that hold records. */
  readonly records: readonly DatasetFile[];
  /** Every text of every file; asked for of a stretch, since those of a whole dataset are many. */
  readonly texts: () => readonly TextSite[];
  /** Those of them that are there in both languages; several checks ask for them. */
  readonly pairs: () => readonly Pair[];
  /** Pictures in the folder `media`, by their paths below the dataset's folder. */
  readonly media: readonly string[];
  /** Families of which a file is missing or unreadable: what they hold is not known. */
  readonly incomplete: ReadonlySet<Family>;
  /** Those that the dataset declares. */
  readonly languages: readonly Language[];
}

/** A file by its name, or all files of records. */
export type FileGroup = keyof typeof FILE_SCHEMAS | 'records';

/** Where the ids of each family are written down. */
const ID_PLACES: Readonly<Record<Family, { readonly files: readonly FileGroup[]; readonly pattern: Pattern }>> = {
  record: { files: ['records'], pattern: ['*', 'id'] },
  theme: { files: ['themes.yaml'], pattern: ['*', 'id'] },
  point: { files: ['themes.yaml'], pattern: ['*', 'points', '*', 'id'] },
  actor: { files: ['actors.yaml'], pattern: ['*', 'id'] },
  place: { files: ['places.yaml'], pattern: ['*', 'id'] },
  route: { files: ['routes.yaml'], pattern: ['*', 'id'] },
  source: { files: ['sources.json'], pattern: ['*', 'id'] },
  unit: { files: ['dataset.yaml'], pattern: ['units', '*', 'id'] },
  instrument: { files: ['dataset.yaml'], pattern: ['instruments', '*', 'id'] },
  judgement: { files: ['judgements.yaml'], pattern: ['*', 'id'] },
  gap: { files: ['gaps.yaml'], pattern: ['*', 'id'] },
  term: { files: ['terms.yaml'], pattern: ['*', 'id'] },
  question: { files: ['questions.yaml'], pattern: ['*', 'id'] },
  scenario: { files: ['themes.yaml'], pattern: ['*', 'scenarios', '*', 'id'] },
};
export const FAMILIES = Object.keys(ID_PLACES) as readonly Family[];

/**
 * Makes a draft of the files that could be read.
 * @param broken files that are there but unreadable, or that are missing though every dataset needs them
 */
export function makeDraft(files: readonly DatasetFile[], broken: ReadonlySet<FileName>, media: readonly string[]): Draft {
  const incomplete = FAMILIES.filter((family) => ID_PLACES[family].files.some((name) => (name === 'records' ? [...broken].some(isRecordFile) : broken.has(name))));
  return draftOf(files, { media, incomplete: new Set(incomplete), languages: declaredLanguages(files) });
}

/** A draft of some files; what they do not say themselves is that of a whole one. */
export function draftOf(files: readonly DatasetFile[], { media, incomplete, languages }: Pick<Draft, 'media' | 'incomplete' | 'languages'>): Draft {
  let texts: readonly TextSite[] | undefined;
  let pairs: readonly Pair[] | undefined;
  const allTexts = (): readonly TextSite[] => (texts ??= files.flatMap((file) => textsBelow({ file, path: [], value: file.value })).filter(isRead));
  return {
    files: new Map(files.map((file) => [file.name, file])),
    records: files.filter(({ name }) => isRecordFile(name)),
    texts: allTexts,
    pairs: () => (pairs ??= pairsOf(allTexts(), languages)),
    media,
    incomplete,
    languages,
  };
}

/** Fields of a source that no citation shows, such as its abstract, may hold anything. */
const isRead = ({ file, path }: TextSite): boolean => file.name !== 'sources.json' || READ_FIELDS.has(String(path[1]));

/** Every value that a pattern leads to, in the order of the files. */
export function sitesOf(draft: Pick<Draft, 'files' | 'records'>, names: readonly FileGroup[], pattern: Pattern): readonly Site[] {
  return names.flatMap((name) => (name === 'records' ? draft.records : (draft.files.get(name) ?? []))).flatMap((file) => expand({ file, path: [], value: file.value }, pattern));
}

/** Every id of a family, where it is given. */
export function idSites(draft: Draft, family: Family): readonly TextSite[] {
  const { files, pattern } = ID_PLACES[family];
  return sitesOf(draft, files, pattern).map(family === 'source' ? asText : (site) => site).filter(isTextSite);
}

/** Ids of sources may be numbers. */
export const asText = (site: Site): Site => (typeof site.value === 'number' ? { ...site, value: String(site.value) } : site);
