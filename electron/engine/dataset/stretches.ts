/** Cuts a draft into stretches of entries, so that what checks make of some is forgotten before the next are looked at. */
import type { FieldPath } from '../source/locate.ts';
import { type Draft, draftOf } from './draft.ts';
import type { DatasetFile } from './folder.ts';

/** Entries that are looked at together. */
const LENGTH = 256;

/**
 * The draft in stretches, each a draft with one file that has the entries of the stretch alone; their places are those of the file.
 * @param isLeftOut entries that nothing is to be said of
 */
export function* stretchesOf(draft: Draft, isLeftOut: (entry: unknown) => boolean): Generator<Draft> {
  for (const file of draft.files.values()) {
    const { value } = file;
    if (!Array.isArray(value)) yield draftOf([file], draft);
    else {
      for (let from = 0; from < value.length; from += LENGTH) {
        // Nothing stands where an entry is left out, so that the others keep their places.
        const entries = value.slice(from, from + LENGTH).map((entry: unknown) => (isLeftOut(entry) ? undefined : entry));
        if (entries.some((entry) => entry !== undefined)) yield draftOf([stretchOf(file, from, entries)], draft);
      }
    }
  }
}

function stretchOf(file: DatasetFile, from: number, value: readonly unknown[]): DatasetFile {
  const inFile = ([index, ...rest]: FieldPath): FieldPath => (typeof index === 'number' ? [from + index, ...rest] : index === undefined ? [] : [index, ...rest]);
  return {
    ...file,
    value,
    find: (path, spot) => file.find(inFile(path), spot),
    where: (path, spot) => file.where(inFile(path), spot),
    written: (path) => file.written(inFile(path)),
    textOf: (index) => file.textOf(from + index),
  };
}
