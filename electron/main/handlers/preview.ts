import type { Outcome, Preview } from '../../contract/api.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { outcome } from './outcome.ts';
import { trustedChoices, trustedEdits } from './trusted-choices.ts';

export function previewHandlers(program: Program): Pick<Handlers, 'preview' | 'cancelPreview'> {
  let newest = new AbortController();
  return {
    preview: (...given) => {
      newest = new AbortController();
      return preview(program, given, newest.signal);
    },
    cancelPreview: () => Promise.resolve(newest.abort()),
  };
}

async function preview(program: Program, [given, edits]: readonly [unknown, unknown], signal: AbortSignal): Promise<Outcome<Preview>> {
  const choices = trustedChoices(given, program);
  const result = await program.engine.preview(trustedEdits(edits, choices, program), { fonts: 'window' }, { signal });
  return outcome(result, program.language(), (deck, warnings) => ({ ...deck, facts: deck.facts.length, warnings }));
}
