import { fieldOf } from '../../source/value-at.ts';
import { pointKind } from './kind.ts';
import { PARTS, inParts } from './parts.ts';

/** Parts that follow one another. */
export const process = pointKind({
  ...PARTS,
  lack: (point) => (fieldOf(point, 'parts') === undefined ? 'parts' : undefined),
  fill: inParts,
});
