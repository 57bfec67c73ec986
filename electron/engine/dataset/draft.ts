/** A dataset as it was read, before it is known to be right: what the checks look at. */
import { type Pair, pairsOf } from './checks/pairs.ts';
import type { Family } from '../diagnostics/dataset/references.ts';
import type { DatasetFile, FileName } from './folder.ts';
import { type Pattern, type Site, type TextSite, expand, isTextSite, textsBelow } from '../source/site.ts';
import { RECORD_FILES } from './records.ts';
import { READ_FIELDS } from './sources/schema.ts';

export interface Draft {
  readonly files: ReadonlyMap<FileName, DatasetFile>;
  /** Every text of every file. */
  readonly texts: readonly TextSite[];
  /** Those of them that are there in both languages; several checks ask for them. */
  readonly pairs: () => readonly Pair[];
  /** Pictures in the folder `media`, by their paths below the dataset's folder. */
  readonly media: readonly string[];
  /** Families of which a file is missing or unreadable: what they hold is not known. */
  readonly incomplete: ReadonlySet<Family>;
}

/** Where the ids of each family are written down. */
const ID_PLACES: Readonly<Record<Family, { readonly files: readonly FileName[]; readonly pattern: Pattern }>> = {
  record: { files: RECORD_FILES, pattern: ['*', 'id'] },
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
  const incomplete = FAMILIES.filter((family) => ID_PLACES[family].files.some((name) => broken.has(name)));
  const texts = files.flatMap((file) => textsBelow({ file, path: [], value: file.value })).filter(isRead);
  let pairs: readonly Pair[] | undefined;
  return {
    files: new Map(files.map((file) => [file.name, file])),
    texts,
    pairs: () => (pairs ??= pairsOf(texts, files.find(({ name }) => name === 'dataset.yaml')?.value)),
    media,
    incomplete: new Set(incomplete),
  };
}

/** Fields of a source that no citation shows, such as its abstract, may hold anything. */
const isRead = ({ file, path }: TextSite): boolean => file.name !== 'sources.json' || READ_FIELDS.has(String(path[1]));

/** Every value that a pattern leads to, in the order of the files. */
export function sitesOf(draft: Draft, names: readonly FileName[], pattern: Pattern): readonly Site[] {
  return names.flatMap((name) => {
    const file = draft.files.get(name);
    return file === undefined ? [] : expand({ file, path: [], value: file.value }, pattern);
  });
}

/** Every id of a family, where it is given. */
export function idSites(draft: Draft, family: Family): readonly TextSite[] {
  const { files, pattern } = ID_PLACES[family];
  return sitesOf(draft, files, pattern).map(family === 'source' ? asText : (site) => site).filter(isTextSite);
}

/** Ids of sources may be numbers. */
export const asText = (site: Site): Site => (typeof site.value === 'number' ? { ...site, value: String(site.value) } : site);
