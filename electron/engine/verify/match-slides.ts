/** Which slide of a deck is which of those that were exported. */
import type { MatchSureness } from '../../contract/verify.ts';
import { textDigest } from '../identity/comparable.ts';
import type { IdentifiedSlide } from '../identity/model.ts';
import { type FoundSlide, titleOf } from './found.ts';

/** What a slide that is found in a deck is. */
export interface SlideMatch {
  /** Index of the exported slide; undefined where somebody has added it. */
  readonly origin?: number;
  readonly sure: MatchSureness;
  /** Whether another slide is the origin rather. */
  readonly copy: boolean;
}

/** Share of an exported slide's texts that one must have to be taken for it, or for a copy of it. */
const ALIKE = 0.5;

/** A pair of slides that may be one. */
interface Pair {
  readonly found: number;
  readonly origin: number;
  /** Share of the exported texts that stand on the slide. */
  readonly alike: number;
  readonly titled: boolean;
}

/**
 * Matches each slide: by creation id, by texts, by place, in this order; what is left and like one of those is a copy. Every
 * exported slide is matched once, besides its copies.
 */
export function matchSlides(found: readonly FoundSlide[], exported: readonly IdentifiedSlide[]): readonly SlideMatch[] {
  const matches: (SlideMatch | undefined)[] = found.map(() => undefined);
  const taken = new Set<number>();
  const pairs = pairsOf(found, exported);
  const take = (chosen: readonly Pair[], sure: MatchSureness): void => {
    for (const { found: at, origin } of chosen) {
      if (matches[at] !== undefined || taken.has(origin)) continue;
      matches[at] = { origin, sure, copy: false };
      taken.add(origin);
    }
  };
  const byId = pairs.filter((pair) => found[pair.found]?.creationId === exported[pair.origin]?.creationId);
  take(byId, 'certain');
  // PowerPoint gives a copy a number of its own, other programs the same; a slide that has one from elsewhere is not looked for by place.
  take(pairs.filter(({ alike, titled }) => alike >= ALIKE || (titled && alike > 0)), 'likely');
  copies(matches, byId, 'certain');
  copies(matches, pairs.filter(({ alike }) => alike >= ALIKE), 'likely');
  byPlace(matches, found, exported, take);
  return matches.map((match) => match ?? { sure: 'certain', copy: false });
}

/** Every pair, those that are most alike first, then those with the same title, then in the order of the deck. */
function pairsOf(found: readonly FoundSlide[], exported: readonly IdentifiedSlide[]): readonly Pair[] {
  const texts = found.map(({ shapes }) => new Set(shapes.flatMap((shape) => shape.texts.map(({ digest }) => digest))));
  const titles = found.map((slide) => [textDigest(slide.name), textDigest(titleOf(slide))]);
  return exported
    .flatMap((slide, origin) => {
      const own = slide.shapes.flatMap((shape) => shape.texts.map(({ digest }) => digest));
      const ownTitles = [slide.name, ...slide.shapes.filter(({ title }) => title).flatMap((shape) => shape.texts.map(({ digest }) => digest))];
      return found.map((_, at): Pair => ({
        found: at,
        origin,
        alike: own.length === 0 ? 0 : own.filter((digest) => texts[at]?.has(digest)).length / own.length,
        titled: (titles[at] ?? []).some((title) => title !== undefined && ownTitles.includes(title)),
      }));
    })
    .sort((a, b) => b.alike - a.alike || Number(b.titled) - Number(a.titled) || a.found - b.found || a.origin - b.origin);
}

function copies(matches: (SlideMatch | undefined)[], pairs: readonly Pair[], sure: MatchSureness): void {
  for (const { found, origin } of pairs) matches[found] ??= { origin, sure, copy: true };
}

/** A slide that stands alone between two that are known, as one that was exported between the same two. */
function byPlace(matches: readonly (SlideMatch | undefined)[], found: readonly FoundSlide[], exported: readonly IdentifiedSlide[], take: (pairs: readonly Pair[], sure: MatchSureness) => void): void {
  const originAt = (at: number): number | undefined => (at < 0 ? -1 : at >= found.length ? exported.length : matches[at]?.origin);
  for (const [at, slide] of found.entries()) {
    const [before, after] = [originAt(at - 1), originAt(at + 1)];
    if (matches[at] !== undefined || slide.creationId !== undefined || before === undefined || after !== before + 2) continue;
    take([{ found: at, origin: before + 1, alike: 0, titled: false }], 'possible');
  }
}

/** Indices of those that stand elsewhere among the others than before: all but the longest run in the old order. */
export function movedAmong(order: readonly number[]): ReadonlySet<number> {
  const longest: { readonly length: number; readonly before: number }[] = [];
  for (const [at, value] of order.entries()) {
    let best = { length: 1, before: -1 };
    for (let earlier = 0; earlier < at; earlier += 1) {
      const { length } = longest[earlier] ?? { length: 0 };
      if ((order[earlier] ?? 0) < value && length + 1 > best.length) best = { length: length + 1, before: earlier };
    }
    longest.push(best);
  }
  const kept = new Set<number>();
  const last = longest.reduce((best, { length }, at) => (length > (longest[best]?.length ?? 0) ? at : best), 0);
  for (let at = longest.length === 0 ? -1 : last; at >= 0; at = longest[at]?.before ?? -1) kept.add(at);
  return new Set([...order.keys()].filter((at) => !kept.has(at)));
}
