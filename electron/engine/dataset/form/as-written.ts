/** The numbers of records as their file has them: as numbers they would lose zeros (1.50) and digits (12345678901234567890). */
import type { DatasetFile } from '../folder.ts';
import type { FieldPath } from '../../source/locate.ts';

/** A file's content, or what stands at a path of it, with every number that is shown as the text that stands in the file. */
export const withNumbersAsWritten = (file: DatasetFile, value: unknown = file.value, path: FieldPath = []): unknown => (holdsNumber(value) ? written(value, path, file) : value);

/** Most records hold none. */
function holdsNumber(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNumber);
}

function written(value: unknown, path: FieldPath, file: DatasetFile): unknown {
  if (typeof value === 'number') return isShown(path) ? file.written(path) : value;
  if (typeof value !== 'object' || value === null) return value;
  const items = Object.entries(value).map(([step, item]: [string, unknown]) => [step, written(item, [...path, Array.isArray(value) ? Number(step) : step], file)] as const);
  // What stays as it is is the same value, which may be known.
  if (items.every(([step, item]) => item === (value as Readonly<Record<string, unknown>>)[step])) return value;
  return Array.isArray(value) ? items.map(([, item]) => item) : Object.fromEntries(items);
}

/** `value` and `plusMinus` of a figure and `values` and `plusMinus` of a point, with the two numbers of a range in each. */
const isShown = (path: FieldPath): boolean => /^\d+\.(?:value|plusMinus|points\.\d+\.(?:values\.\d+|plusMinus))(?:\.\d+)?$/.test(path.join('.'));
