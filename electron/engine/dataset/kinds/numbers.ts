import { ofKind, pointKind, showing } from './kind.ts';

/** Figures set large. */
export const numbers = pointKind({
  fields: {},
  lack: (_, facts) => (ofKind(facts, 'figure').length > 0 ? undefined : 'figure'),
  nothing: {},
  fill: (_, records) => showing(records, ({ kind }) => kind === 'figure', 1),
});
