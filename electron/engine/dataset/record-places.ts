import type { Where } from '../diagnostics/problem.ts';
import type { TextFolder } from '../host.ts';
import { filePath } from './folder.ts';
import { type ParseDatasetFile, parseDatasetFile } from './load.ts';
import { RECORD_FILES } from './records.ts';

/** Where a folder has the record of an id; undefined where it has none. Files are parsed only for a record that may be in them. */
export function recordPlaces(folder: TextFolder, parse: ParseDatasetFile = parseDatasetFile): (id: string) => Where | undefined {
  const places = new Map<string, ReadonlyMap<string, Where>>();
  return (id) => {
    for (const name of RECORD_FILES) {
      const text = folder.files.get(name);
      if (text?.includes(id) !== true) continue;
      const known = places.get(name) ?? placesIn(parse(name, filePath(folder, name), text).file);
      places.set(name, known);
      const found = known.get(id);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function placesIn(file: ReturnType<ParseDatasetFile>['file']): ReadonlyMap<string, Where> {
  if (file === undefined || !Array.isArray(file.value)) return new Map();
  return new Map(
    file.value.flatMap((entry: unknown, at): readonly (readonly [string, Where])[] =>
      typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [[entry.id, file.where([at, 'id'])]] : [],
    ),
  );
}
