/** Keeps the slides that a window shows, once it has shown them for a moment: who goes on choosing is not made to wait for the disk. */
import type { PreviewedDeck } from '../../engine/make/preview.ts';
import { keepLastSlides, type LastPlace } from '../last-slides.ts';

const AFTER_MS = 1500;

export class LastShown {
  #waiting: NodeJS.Timeout | undefined;

  /** @param afterMs how long they must have been shown */
  constructor(private readonly afterMs = AFTER_MS) {}

  /** They are shown from now on. */
  shown(place: LastPlace, deck: PreviewedDeck): void {
    this.other();
    this.#waiting = setTimeout(() => void this.#keep(place, deck), this.afterMs);
  }

  /** Something else is asked for. */
  other(): void {
    clearTimeout(this.#waiting);
  }

  async #keep(place: LastPlace, deck: PreviewedDeck): Promise<void> {
    // Without them the next start shows slides a moment later; that is all.
    await keepLastSlides(place, deck).catch(() => undefined);
  }
}
