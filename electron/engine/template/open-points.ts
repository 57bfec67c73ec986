/** What the sources leave open beside what is to be watched for it: both stand on records, and those that share one belong together. */
import type { BriefingFact } from '../dataset/fact-model.ts';

interface Gap {
  readonly lead: string;
  readonly weight: string;
  readonly about: readonly Pick<BriefingFact, 'id' | 'label' | 'actors'>[];
  readonly theme: { readonly title: string };
}
interface Watch {
  readonly lead: string;
  readonly facts: Gap['about'];
}

export interface OpenPoint<G, W> {
  /** Two or three words that name it; empty where nothing does. */
  readonly subject: string;
  /** Null where the sources leave open no more than what is watched. */
  readonly gap: G | null;
  /** Null where nothing is watched for it. */
  readonly watch: W | null;
}

/**
 * Gaps with the first thing watched that stands on one of their records; those pairs come first, then what is watched
 * without a gap, then gaps by their weight.
 */
export function openPoints<G extends Gap, W extends Watch>(gaps: readonly G[], watch: readonly W[]): readonly OpenPoint<G, W>[] {
  const free = new Set(watch);
  const points = gaps.map((gap): OpenPoint<G, W> => {
    const own = [...free].find(({ facts }) => facts.some(({ id }) => gap.about.some((each) => each.id === id))) ?? null;
    if (own) free.delete(own);
    return { subject: gap.lead || own?.lead || nameOf(gap.about) || gap.theme.title, gap, watch: own };
  });
  const pairs = points.filter((point) => point.watch !== null);
  const alone = points.filter((point) => point.watch === null);
  const watched = [...free].map((each): OpenPoint<G, W> => ({ subject: each.lead || nameOf(each.facts), gap: null, watch: each }));
  const key = ({ gap }: OpenPoint<G, W>): boolean => gap?.weight === 'key';
  return [...pairs, ...watched, ...alone.filter(key), ...alone.filter((point) => !key(point))];
}

/** The label of the first record that has one, or the first actor. */
const nameOf = (records: Gap['about']): string => records.find(({ label }) => label !== '')?.label ?? records.flatMap(({ actors }) => actors)[0]?.short ?? '';
