import type { EditedChoices } from '../../electron/contract/document.ts';
import type { Result } from '../../electron/engine/diagnostics/problem.ts';
import { type ExportedDeck, makeDeck } from '../../electron/engine/make/deck.ts';
import type { Workshop } from '../../electron/engine/workshop.ts';

const quietly = (): void => undefined;

/** The deck of an export alone, without its typeface and not written anywhere. */
export async function exportDeck(workshop: Workshop, choices: EditedChoices): Promise<Result<ExportedDeck>> {
  const { value, problems } = await workshop.compose(choices, quietly);
  if (!value) return { problems };
  const made = await makeDeck(value, { embedFonts: false }, quietly);
  return { ...made, problems: [...problems, ...made.problems] };
}
