import { ofKind, pointKind, showing } from './kind.ts';

/** Somebody's words, set large. */
export const quote = pointKind({
  fields: {},
  lack: (_, facts) => (ofKind(facts, 'quote').length > 0 ? undefined : 'quote'),
  nothing: {},
  fill: (_, records) => {
    const first = records.find(({ kind }) => kind === 'quote');
    return showing(records, (record) => record === first, 1);
  },
});
