import { id } from '../../source/fields.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { BriefingActor } from '../fact-model.ts';
import { type Reference, pointKind } from './kind.ts';
import { type InParts, PARTS, inParts } from './parts.ts';

interface Shown extends InParts {
  /** Who stands in the middle. */
  readonly centre: BriefingActor | null;
}
const nothing: Shown = { ...PARTS.nothing, centre: null };

/** Who stands in the middle, of kinds that have one. */
export const CENTRE = {
  field: id.describe('Id from actors.yaml: who stands in the middle of a balance or network; left out, the actor of dataset.yaml.').optional(),
  reference: { at: ['centre'], to: 'actor' } as const satisfies Reference,
};

/** An actor between powers, which are the parts. */
export const balance = pointKind({
  fields: {
    ...PARTS.fields,
    centre: CENTRE.field,
  },
  references: [...PARTS.references, CENTRE.reference],
  checks: PARTS.checks,
  lack: (point, _, { hasActor }) => {
    if (fieldOf(point, 'parts') === undefined) return 'parts';
    return hasActor || fieldOf(point, 'centre') !== undefined ? undefined : 'centre';
  },
  nothing,
  fill: (point, records, writing) => {
    const filled = inParts(point, records, writing);
    const centre = point.centre === undefined ? writing.actor : writing.names.actor(point.centre);
    return filled === undefined || centre === undefined ? undefined : { ...filled, shown: { ...filled.shown, centre } };
  },
});
