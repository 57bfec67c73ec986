/** The previews that the window may still hold, so that it is sent only what is new. */
import { randomUUID } from 'node:crypto';
import type { PreviewedDeck } from '../../engine/make/preview.ts';
import { changesSince, type PreviewChanges } from '../../contract/preview-changes.ts';

/** How many answers are kept: that which is shown, and those on their way. */
const KEPT = 4;

export class Answers {
  readonly #kept = new Map<string, PreviewedDeck>();

  /** @param held name of the answer that the window holds; one that is not known here, such as that of an earlier process, is held as none */
  changes(deck: PreviewedDeck, held: string | undefined): PreviewChanges<PreviewedDeck> {
    const answer = randomUUID();
    const changes = changesSince(held === undefined ? undefined : this.#kept.get(held), deck, answer);
    this.#kept.set(answer, deck);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return changes;
  }
}
