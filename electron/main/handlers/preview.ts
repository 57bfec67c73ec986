import type { Asker, Glimpse } from '../../contract/glimpse.ts';
import type { PreviewChanges } from '../../contract/preview-changes.ts';
import { type Handlers, tell } from '../ipc.ts';
import type { Program } from '../program.ts';
import { isObject, text } from '../settings/read.ts';
import type { Beginning } from './beginning.ts';
import { Refusal } from '../refusal.ts';
import { outcome, trustedChoices, trustedEdits } from './wire.ts';

export function previewHandlers(program: Program, beginning: Pick<Beginning, 'takePreview'>): Pick<Handlers, 'preview' | 'cancelPreview'> {
  let newest = new AbortController();
  return {
    preview: async (given, edits, from) => {
      const { request, ...asker } = readAsker(from);
      const choices = trustedChoices(given, program);
      const edited = trustedEdits(edits, choices, program);
      const onGlimpse = (changes: PreviewChanges<Glimpse>): void => tell(program.window.webContents, 'onGlimpse', { request, changes });
      const begun = beginning.takePreview(choices, edits);
      newest = begun?.ending ?? new AbortController();
      begun?.hearGlimpse(onGlimpse);
      const result = await (begun?.result ?? program.engine.previewChanges(edited, asker, { signal: newest.signal, onGlimpse, last: program.briefing.last }));
      return outcome(result, program.language(), (deck, warnings) => ({ ...deck, facts: deck.facts.length, warnings }));
    },
    cancelPreview: () => Promise.resolve(newest.abort()),
  };
}

/** @throws Refusal where it is none that our own page can be */
function readAsker(given: unknown): Asker & { readonly request: number } {
  const { request, held, inView } = isObject(given) ? given : {};
  const { slide, place } = isObject(inView) ? inView : {};
  if (!isCount(request) || !isCount(place) || !isIdIfAny(held) || !isIdIfAny(slide)) throw new Refusal('This is no window that asks for slides.');
  return { request, held, inView: { place, ...(slide !== undefined && { slide }) } };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isIdIfAny = (value: unknown): value is string | undefined => value === undefined || text(value) !== undefined;
