import type { Preview } from '../../contract/api.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import type { Beginning } from './beginning.ts';
import { outcome, trustedChoices, trustedEdits } from './wire.ts';

export function previewHandlers(program: Program, beginning: Pick<Beginning, 'takePreview'>): Pick<Handlers, 'preview' | 'cancelPreview'> {
  let newest = new AbortController();
  return {
    preview: async (given, edits) => {
      const choices = trustedChoices(given, program);
      const edited = trustedEdits(edits, choices, program);
      const begun = beginning.takePreview(choices, edits);
      newest = begun?.ending ?? new AbortController();
      const result = await (begun?.result ?? program.engine.preview(edited, { fonts: 'window' }, { signal: newest.signal }));
      return outcome(result, program.language(), (deck, warnings): Preview => ({ ...deck, facts: deck.facts.length, warnings }));
    },
    cancelPreview: () => Promise.resolve(newest.abort()),
  };
}
