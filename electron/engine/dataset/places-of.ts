import type { Statement } from '../../contract/verify.ts';
import type { Where } from '../diagnostics/problem.ts';
import type { TextFolder } from '../host.ts';
import { type FileName, filePath, filesOf } from './folder.ts';
import { type ParseDatasetFile, parseDatasetFile } from './load.ts';
import { isRecordFile } from './records.ts';

/** Where a folder has something of an id; undefined where it has none. */
export type PlaceOf = (of: Statement['of'] | 'record' | 'source', id: string) => Where | undefined;

/** The files that may have something, and the entries of each under their ids. */
const HOLDERS: Readonly<Record<Parameters<PlaceOf>[0], { readonly files: readonly FileName[] | 'records'; readonly within?: string }>> = {
  record: { files: 'records' },
  theme: { files: ['themes.yaml'] },
  point: { files: ['themes.yaml'], within: 'points' },
  judgement: { files: ['judgements.yaml'] },
  gap: { files: ['gaps.yaml'] },
  question: { files: ['questions.yaml'] },
  message: { files: ['dataset.yaml'] },
  source: { files: ['sources.json'] },
};

type ParsedFile = ReturnType<ParseDatasetFile>['file'];

/** Files are parsed only for what may be in them. */
export function placesOf(folder: TextFolder, parse: ParseDatasetFile = parseDatasetFile): PlaceOf {
  const known = new Map<string, ParsedFile>();
  const parsed = (name: FileName, text: string): ParsedFile => {
    if (!known.has(name)) known.set(name, parse(name, filePath(folder, name), text).file);
    return known.get(name);
  };
  return (of, id) => {
    const { files, within } = HOLDERS[of];
    for (const [name, text] of filesOf(folder).filter(([each]) => (files === 'records' ? isRecordFile(each) : files.includes(each)))) {
      const file = text.includes(id) ? parsed(name, text) : undefined;
      const path = file && (of === 'message' ? [id] : pathTo(id, file.value, within));
      if (path) return file.where(path);
    }
    return undefined;
  };
}

/** The way to the entry of an id in a list, or in the lists within its entries. */
function pathTo(id: string, value: unknown, within?: string): readonly (string | number)[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const at = value.findIndex((entry: unknown) => fieldOf(entry, 'id') === id);
  if (within === undefined) return at < 0 ? undefined : [at, 'id'];
  for (const [index, entry] of value.entries()) {
    const inner = pathTo(id, fieldOf(entry, within));
    if (inner) return [index, within, ...inner];
  }
  return undefined;
}

const fieldOf = (entry: unknown, name: string): unknown => (typeof entry === 'object' && entry !== null && name in entry ? (entry as Readonly<Record<string, unknown>>)[name] : undefined);
