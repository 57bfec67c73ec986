/** The numbers of records as their file has them: as numbers they would lose zeros (1.50) and digits (12345678901234567890). */
import type { DatasetFile } from '../folder.ts';
import type { FieldPath } from '../../source/locate.ts';

/** A file's content with every number that is shown as the text that stands in the file. */
export const withNumbersAsWritten = (file: DatasetFile): unknown => written(file.value, [], file);

function written(value: unknown, path: FieldPath, file: DatasetFile): unknown {
  if (typeof value === 'number') return isShown(path) ? file.written(path) : value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => written(item, [...path, index], file));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]: [string, unknown]) => [name, written(item, [...path, name], file)]));
}

/** `value` and `plusMinus` of a figure and `values` of a point, with the two numbers of a range in each. */
const isShown = (path: FieldPath): boolean => /^\d+\.(?:value|plusMinus|points\.\d+\.values\.\d+)(?:\.\d+)?$/.test(path.join('.'));
