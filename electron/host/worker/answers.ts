/** The previews that the window may still hold, so that it is sent only what is new. */
import { randomUUID } from 'node:crypto';
import type { BriefingChoices } from '../../contract/choices.ts';
import type { Glimpse } from '../../contract/glimpse.ts';
import type { PreviewedDeck } from '../../engine/make/preview.ts';
import { changesSince, type PreviewChanges } from '../../contract/preview-changes.ts';

/** How many answers are kept: that which is shown, and those on their way. */
const KEPT = 4;

/** What slides are of: those of one do not stand in for those of another. */
type Of = Pick<BriefingChoices, 'dataset' | 'language'>;

export class Answers {
  readonly #kept = new Map<string, { readonly deck: PreviewedDeck; readonly of: Of }>();

  /** @param held name of the answer that the window holds; one that is not known here, such as that of an earlier process, is held as none */
  changes(deck: PreviewedDeck, { dataset, language }: Of, held: string | undefined): PreviewChanges<PreviewedDeck> {
    const answer = randomUUID();
    const changes = changesSince(this.#held(held)?.deck, deck, answer);
    this.#kept.set(answer, { deck, of: { dataset, language } });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return changes;
  }

  /** The slides that the window holds, where they may stand in for such as are not made yet. */
  standIns({ dataset, language }: Of, held: string | undefined): PreviewedDeck['slides'] | undefined {
    const kept = this.#held(held);
    return kept?.of.dataset === dataset && kept.of.language === language ? kept.deck.slides : undefined;
  }

  /** A glimpse for the window. It has no name: the answer that follows says again what is new in it. */
  glimpse(glimpse: Glimpse, held: string | undefined): PreviewChanges<Glimpse> {
    return changesSince(this.#held(held)?.deck, glimpse, '');
  }

  #held(held: string | undefined) {
    return held === undefined ? undefined : this.#kept.get(held);
  }
}
