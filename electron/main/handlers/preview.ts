import type { Outcome, Preview } from '../../contract/api.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { outcome } from './outcome.ts';
import { trustedChoices } from './trusted-choices.ts';

export function previewHandlers(program: Program): Pick<Handlers, 'preview'> {
  return { preview: (given) => preview(program, given) };
}

async function preview(program: Program, given: unknown): Promise<Outcome<Preview>> {
  const choices = trustedChoices(given, program);
  program.store.update({ choices });
  program.watch([choices.dataset, program.userPacks, program.userLooks]);
  const result = await program.engine.preview(choices, { fonts: 'window' });
  return outcome(result, program.language(), (deck, warnings) => ({ ...deck, facts: deck.facts.length, warnings }));
}
