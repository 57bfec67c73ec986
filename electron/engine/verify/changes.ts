/** What a deck says in other words than the same deck made today: text by text, where neither words nor places agree, and in what order. */
import type { ToldPart } from '../../contract/verify.ts';
import type { DeckIdentity, IdentifiedSlide, Property } from '../identity/model.ts';
import type { ShownSlide, Worded } from '../identity/shown.ts';
import type { Today } from '../identity/today.ts';
import { grouped } from '../units/grouped.ts';
import { movedAmong } from './match-slides.ts';

/** A text of the exported deck. */
export interface Was {
  readonly digest: string;
  readonly records: readonly string[];
  /** Id of the page that it stands on. */
  readonly page: string;
}

/** A text of today's deck. */
export interface Is extends Worded {
  readonly records: readonly string[];
  /** Whether it names the slide's sources at its foot, in short where there is little room. */
  readonly foot?: boolean;
}

export interface Change {
  /** Id of the first page of its slide. */
  readonly of: string;
  readonly part: ToldPart;
  /** Undefined where nothing like it was said. */
  readonly was?: Was;
  /** Undefined where nothing is said in its place. */
  readonly is?: Is;
}

export interface Changes {
  readonly texts: readonly Change[];
  /** Ids of slides that say the same and are drawn otherwise. */
  readonly redrawn: readonly string[];
  /** Ids of slides that say or draw the same in another order. */
  readonly reordered: readonly string[];
  /** Ids of slides of which those records are told in another order that have not changed. */
  readonly turned: readonly string[];
  /** Ids of slides that would stand elsewhere among the others. */
  readonly moved: readonly string[];
  /** Ids of slides that are not made any more. */
  readonly gone: readonly string[];
  readonly further: readonly Pick<ShownSlide, 'title' | 'records'>[];
  readonly properties: readonly (Property & { readonly text: string; /** Whether it lists the same in another order. */ readonly reordered: boolean })[];
}

/** A text until it is known what became of it. */
interface Loose {
  readonly part: ToldPart;
  readonly shape: string;
  readonly place: string;
  readonly digest: string;
  readonly records: readonly string[];
}
type LooseWas = Loose & Was;
type LooseIs = Loose & Is;

interface Left {
  readonly of: string;
  /** Whether somebody put words of their own into it: what only today's deck says may stand where these do. */
  readonly edited: boolean;
  readonly was: readonly LooseWas[];
  readonly is: readonly LooseIs[];
}

/** @param outdated ids of records that have changed */
export function changesSince(identity: DeckIdentity, today: Today, outdated: ReadonlySet<string> = new Set()): Changes {
  const exported = grouped(identity.slides.filter(({ own }) => own === undefined), (slide) => slide.of ?? slide.id);
  const made = grouped(today.slides, ({ of }) => of);
  const both = [...exported].flatMap(([of, pages]) => (made.has(of) ? [{ of, pages, now: made.get(of) ?? [] }] : []));
  const left = withoutMoved(both.map(({ of, pages, now }): Left => leftOf(of, pages, now)));
  const texts = left.flatMap(paired);
  const said = new Set(texts.map(({ of }) => of));
  const isDrawnAlike = identity.made?.drawnWith === today.drawnWith;
  const redrawn = both.filter(({ of, pages, now }) => isDrawnAlike && !said.has(of) && pages.some(({ drawn }, index) => drawn !== undefined && drawn !== now[index]?.drawn));
  const reordered = both.filter(({ pages, now }) => isReordered(pages, now));
  const unchanged = unchangedRecords(texts, outdated);
  const drawnTurned = redrawn.filter(({ pages, now }) => pages.every(({ drawn, drawnOf }, index) => drawn === now[index]?.drawn || (drawnOf !== undefined && drawnOf === now[index]?.drawnOf)));
  const inOtherOrder = new Set([...reordered, ...drawnTurned].map(({ of }) => of));
  const had = new Map(identity.properties.map((property) => [property.name, property]));
  const places = new Map([...made.keys()].map((of, index) => [of, index]));
  const elsewhere = movedAmong(both.map(({ of }) => places.get(of) ?? 0));
  return {
    texts,
    redrawn: redrawn.map(({ of }) => of).filter((of) => !inOtherOrder.has(of)),
    reordered: [...inOtherOrder],
    turned: reordered.filter(({ of, pages, now }) => isReordered(pages, now, unchanged(of))).map(({ of }) => of),
    moved: both.filter((_, index) => elsewhere.has(index)).map(({ of }) => of),
    gone: [...exported.keys()].filter((of) => !made.has(of)),
    further: identity.made?.hides ? [] : today.slides.filter(({ id, of }) => id === of && !exported.has(of)),
    properties: today.properties.filter(({ name, digest }) => had.get(name)?.digest !== digest).map((property) => ({ ...property, reordered: property.parts !== undefined && property.parts === had.get(property.name)?.parts })),
  };
}

/** The texts of a slide that are not in both decks. What somebody put there, and what it stands for, is not the dataset's to tell. */
function leftOf(of: string, pages: readonly IdentifiedSlide[], now: readonly ShownSlide[]): Left {
  // A slide that takes more pages, or fewer, has other marks at its titles and other sources at its feet.
  const counts = pages.length === now.length ? () => true : ({ part, records }: Loose) => part === 'notes' || part === 'alt' || records.length > 0;
  const was = pages.flatMap(looseWas).filter(counts);
  const is = now.flatMap(looseIs).filter(counts);
  const [lost, come] = apart(was, is);
  return { of, edited: pages.some(({ edited }) => edited), was: lost, is: come };
}

/** Whether a text of a slide tells records of which none has changed, nor what that slide says of it. */
function unchangedRecords(texts: readonly Change[], outdated: ReadonlySet<string>): (of: string) => (text: Loose) => boolean {
  const changed = new Map<string, Set<string>>();
  for (const { of, was, is } of texts) changed.set(of, new Set([...(changed.get(of) ?? []), ...(was?.records ?? []), ...(is?.records ?? [])]));
  return (of) => ({ records }) => records.length > 0 && !records.some((id) => outdated.has(id) || changed.get(of)?.has(id));
}

/** Whether what both decks say on a slide, each text once, comes in another order. @param counts which texts are looked at */
function isReordered(pages: readonly IdentifiedSlide[], now: readonly ShownSlide[], counts: (text: Loose) => boolean = () => true): boolean {
  const once = (texts: readonly Loose[]): readonly string[] => [...grouped(texts.filter(counts), tellingOf)].flatMap(([key, group]) => (group.length > 1 ? [] : [key]));
  const placed = new Set(now.flatMap(({ shapes }) => shapes.filter(({ onMap }) => onMap).map(({ creationId }) => creationId)));
  const [was, is] = [once(pages.flatMap(looseWas)), once(now.flatMap(looseIs).filter(({ shape }) => !placed.has(shape)))];
  const [before, after] = [new Set(was), new Set(is)];
  return was.filter((each) => after.has(each)).join() !== is.filter((each) => before.has(each)).join();
}

const placeOf = (place: object): string => JSON.stringify(place);

const looseWas = ({ id: page, shapes, paragraphs, alts }: IdentifiedSlide): readonly LooseWas[] => [
  ...shapes.flatMap(({ creationId: shape, title, places, texts }) =>
    places ? [] : texts.flatMap(({ place, digest, records, own }) => (own ? [] : [{ part: partOf(title, place), shape, place: placeOf(place), digest, records, page }])),
  ),
  ...paragraphs.flatMap(({ digest, own }, index) => (own ? [] : [{ part: 'notes' as const, shape: '', place: String(index), digest, records: [], page }])),
  ...alts.flatMap(({ shape, digest, own }) => (own ? [] : [{ part: 'alt' as const, shape, place: '', digest, records: [], page }])),
];

const looseIs = ({ shapes, notes, alts }: ShownSlide): readonly LooseIs[] => [
  ...shapes.flatMap(({ creationId: shape, title, places, foot, texts }) =>
    places ? [] : texts.map(({ place, ...said }) => ({ part: partOf(title, place), shape, place: placeOf(place), foot, ...said })),
  ),
  ...notes.map((said, index) => ({ part: 'notes' as const, shape: '', place: String(index), records: [], ...said })),
  ...alts.map(({ shape, ...said }) => ({ part: 'alt' as const, shape, place: '', records: [], ...said })),
];

const partOf = (title: boolean, { kind }: { readonly kind: string }): ToldPart => (title ? 'title' : kind === 'category' ? 'chart' : 'text');

/** Notes are heard, descriptions read out: neither is said by what stands on the slide. */
const voiceOf = ({ part, digest }: Loose): string => `${part === 'notes' || part === 'alt' ? part : ''} ${digest}`;

/** A text and what it tells. */
const tellingOf = (each: Loose): string => [voiceOf(each), ...each.records].join(' ');

/** Whether two texts may tell the same: not where each tells records, and none of the other's. */
const mayBe = (a: Loose, b: Loose): boolean => a.records.length === 0 || b.records.length === 0 || a.records.some((id) => b.records.includes(id));

/**
 * What only one of the two has, each as often as it has it more. Where a text is said twice, it is the one that stood there that is said
 * still: in the same place, else of the same records. What is said of other records is not the same.
 */
function apart(was: readonly LooseWas[], is: readonly LooseIs[]): readonly [readonly LooseWas[], readonly LooseIs[]] {
  const kept = new Set<Loose>();
  for (const keyOf of [(each: Loose) => [tellingOf(each), each.shape, each.place].join('|'), tellingOf, voiceOf]) {
    const free = grouped(is.filter((each) => !kept.has(each)), keyOf);
    for (const each of was) {
      const other = kept.has(each) ? undefined : free.get(keyOf(each))?.find((one) => !kept.has(one) && mayBe(each, one));
      if (other !== undefined) kept.add(each).add(other);
    }
  }
  return [was.filter((each) => !kept.has(each)), is.filter((each) => !kept.has(each))];
}

/** Signs from which on a text that tells no record is taken for the same wherever it stands: a word or a step of a scale may be said of anything. */
const TELLING = 24;

/** A text that stands on another slide now is said all the same. */
function withoutMoved(left: readonly Left[]): readonly Left[] {
  const lost = new Set(left.flatMap(({ was }) => was.map(tellingOf)));
  const come = new Set(left.flatMap(({ is }) => is.flatMap((each) => (lost.has(tellingOf(each)) && (each.records.length > 0 || each.text.length >= TELLING) ? [tellingOf(each)] : []))));
  const stays = (each: Loose): boolean => !come.has(tellingOf(each));
  return left.map(({ was, is, ...of }) => ({ ...of, was: was.filter(stays), is: is.filter(stays) }));
}

/** What is said in the place of what was: of the same records, in the same place, in the same shape, in this order. */
function paired({ of, edited, was, is }: Left): readonly Change[] {
  const free = new Set(is);
  const found = new Map<LooseWas, LooseIs>();
  const take = (keyOf: (each: Loose) => string, fits: (was: Loose, is: Loose) => boolean = () => true): void => {
    const byKey = grouped([...free], (each) => `${each.part} ${keyOf(each)}`);
    for (const each of was) {
      const other = found.has(each) ? undefined : byKey.get(`${each.part} ${keyOf(each)}`)?.find((one) => free.has(one) && fits(each, one));
      if (other === undefined) continue;
      free.delete(other);
      found.set(each, other);
    }
  };
  const alike = (a: Loose): boolean => a.records.length > 0;
  const records = (each: Loose): string => each.records.join();
  take((each) => [records(each), each.shape, each.place].join('|'), alike);
  take((each) => [records(each), each.shape].join('|'), alike);
  take((each) => [each.shape, each.place].join('|'), mayBe);
  take(records, alike);
  take(({ shape }) => shape, mayBe);
  const changed = was.map((each): Change => {
    const other = found.get(each);
    return { of, part: each.part, was: each, ...(other && { is: other }) };
  });
  return [...changed, ...(edited ? [] : [...free]).map((each): Change => ({ of, part: each.part, is: each }))];
}
