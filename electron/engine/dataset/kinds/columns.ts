import { fieldOf } from '../../source/value-at.ts';
import { pointKind } from './kind.ts';
import { PARTS, inParts } from './parts.ts';

/** More columns than this have no room beside one another. */
const MOST_COLUMNS = 3;

/** Two or three parts beside one another. */
export const columns = pointKind({
  ...PARTS,
  // That one part is too few has been reported by the schema.
  lack: (point) => {
    const parts = fieldOf(point, 'parts');
    return Array.isArray(parts) && parts.length <= MOST_COLUMNS ? undefined : 'columns';
  },
  fill: (point, records, writing) => {
    const filled = inParts(point, records, writing);
    return filled !== undefined && filled.shown.parts.length <= MOST_COLUMNS ? filled : undefined;
  },
});
