import { fieldOf } from '../../source/value-at.ts';
import { ofKind, pointKind, showing } from './kind.ts';

/** Positions of several actors, side by side. */
export const matrix = pointKind({
  fields: {},
  lack: (_, facts) => (new Set(ofKind(facts, 'position').map((fact) => fieldOf(fact, 'actor'))).size > 1 ? undefined : 'positions'),
  nothing: {},
  fill: (_, records) => {
    const actors = new Set(records.flatMap((record) => (record.kind === 'position' ? [record.actor] : [])));
    return actors.size > 1 ? showing(records, ({ kind }) => kind === 'position', 2) : undefined;
  },
});
