/** Finds passages of texts in their files. */
import type { Where } from '../../diagnostics/problem.ts';
import type { TextSite } from '../../source/site.ts';

/** Where a passage of a text stands; the text's beginning, where the file writes the passage otherwise (as an escape). */
export function placeOf({ file, path }: TextSite, passage: string): Where {
  const { start, end } = file.find(path, 'value');
  const found = file.text.slice(start, end).indexOf(passage);
  return { ...file.where(path), ...(found === -1 ? {} : file.position(start + found)) };
}
