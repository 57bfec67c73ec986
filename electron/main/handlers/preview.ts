import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import type { Beginning } from './beginning.ts';
import { Refusal } from '../refusal.ts';
import { outcome, trustedChoices, trustedEdits } from './wire.ts';

export function previewHandlers(program: Program, beginning: Pick<Beginning, 'takePreview'>): Pick<Handlers, 'preview' | 'cancelPreview'> {
  let newest = new AbortController();
  return {
    preview: async (given, edits, held) => {
      if (held !== undefined && typeof held !== 'string') throw new Refusal('This is no name of an answer.');
      const choices = trustedChoices(given, program);
      const edited = trustedEdits(edits, choices, program);
      const begun = beginning.takePreview(choices, edits);
      newest = begun?.ending ?? new AbortController();
      const result = await (begun?.result ?? program.engine.previewChanges(edited, held, { signal: newest.signal }));
      return outcome(result, program.language(), (deck, warnings) => ({ ...deck, facts: deck.facts.length, warnings }));
    },
    cancelPreview: () => Promise.resolve(newest.abort()),
  };
}
