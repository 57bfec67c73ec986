/** What the export dialog chose, as the engine takes it. */
import type { ExportOptions } from '../../contract/api.ts';
import type { ExportParts } from '../../contract/files.ts';

/** The wanted parts with what belongs to them. */
export function partsOf({ wanted, embedFonts, pages, formats, citations, paper }: ExportOptions): ExportParts {
  return {
    ...(wanted.includes('deck') && { deck: { embedFonts } }),
    ...(wanted.includes('slides') && { slides: { pages, paper } }),
    ...(wanted.includes('narrative') && formats.length > 0 && { narrative: { formats, citations, paper } }),
  };
}
