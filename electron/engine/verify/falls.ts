/** What of a deck's dataset is gone, or withheld from it now: each cause once, with what it took along. */
import type { Fall, FallenKind, Fell, Statement } from '../../contract/verify.ts';
import { whyFallen } from '../dataset/handling/why-fallen.ts';
import type { PlaceOf } from '../dataset/places-of.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { DeckIdentity, IdentifiedRecord, IdentifiedStatement } from '../identity/model.ts';
import { grouped } from '../units/grouped.ts';
import { messagePart, type Restored } from './restored.ts';
import { type Known, standing, whereOf } from './tellings.ts';

/** Something that the deck tells. */
interface Told {
  readonly of: FallenKind;
  readonly id: string;
  /** Themes that it stands in. */
  readonly themes: readonly string[];
  readonly says: (known: readonly Known[]) => ReturnType<typeof standing>;
}

interface Grounds {
  readonly known: readonly Known[];
  readonly identity: DeckIdentity;
  /** All of the dataset. */
  readonly whole: Dataset;
  readonly placeOf: PlaceOf;
}

const keyOf = ({ of, id }: { readonly of: string; readonly id: string }): string => `${of} ${id}`;

const fellOf = ({ of, id, says }: Told, known: readonly Known[]): Fell => ({ of, id, slides: [...new Set(says(known).map(({ slide }) => slide))] });

/** What the marks of others, higher now than the deck was made for, have taken along. */
export function withheldFalls({ known, identity, whole, placeOf }: Grounds, { causes }: Restored, released: Dataset): readonly Fall[] {
  const why = whyFallen(whole, released, identity.made?.release ?? '');
  const told = [...recordsTold(identity), ...ownersTold(identity)];
  const byCause = new Map<string, Told[]>(causes.map((cause) => [keyOf(cause), []]));
  for (const each of told) for (const cause of why(each)) if (keyOf(cause) !== keyOf(each)) byCause.get(keyOf(cause))?.push(each);
  return causes.map(({ marking, ...cause }): Fall => {
    const itself = told.find((each) => keyOf(each) === keyOf(cause));
    const where = cause.of === 'dataset' ? undefined : placeOf(cause.of, cause.id);
    return { ...cause, state: 'withheld', marking, ...whereOf(where), fell: (byCause.get(keyOf(cause)) ?? []).map((each) => fellOf(each, known)), told: itself?.says(known) ?? [] };
  });
}

/** What the dataset has no more: what stood in something that is gone too is told with that. */
export function goneFalls({ known, identity, whole }: Grounds): readonly Fall[] {
  const there = new Set([...whole.records.map(({ id }) => keyOf({ of: 'record', id })), ...ownersIn(whole)]);
  const gone = [...ownersTold(identity), ...recordsTold(identity)].filter((each) => each.of !== 'message' && !there.has(keyOf(each)) && each.says(known).length > 0);
  const themes = new Set(whole.themes.map(({ id }) => id));
  const lost = gone.filter(({ of }) => of === 'theme');
  /** The theme that a thing went with; else, of a record, the finding or what else of ours is the only one to tell it. */
  const parentOf = (each: Told): Told | undefined => {
    const theme = each.of === 'theme' || each.themes.length === 0 || each.themes.some((id) => themes.has(id)) ? undefined : lost.find(({ id }) => each.themes.includes(id));
    if (theme !== undefined || each.of !== 'record') return theme;
    const on = each.says(known).map(({ slide }) => slide);
    return gone.find((other) => other.of === 'point' && parentOf(other) === undefined && on.every((slide) => other.says(known).some((telling) => telling.slide === slide)));
  };
  const parents = gone.map((each) => [each, parentOf(each)] as const);
  const sources = goneSources(identity, whole, new Set(gone.filter(({ of }) => of === 'record').map(({ id }) => id)));
  return parents.flatMap(([each, parent]): readonly Fall[] => {
    if (parent !== undefined) return [];
    const family = [each, ...parents.flatMap(([one, of]) => (of === each ? [one] : []))];
    const cited = new Set(family.flatMap(({ of, id }) => (of === 'record' ? (sources.get(id) ?? []) : [])));
    const [, ...children] = family;
    return [{ of: each.of, id: each.id, state: 'gone', fell: [...children.map((one) => fellOf(one, known)), ...[...cited].map((id): Fell => ({ of: 'source', id, slides: [] }))], told: each.says(known) }];
  });
}

/** The sources that went with the records that cite them, by each of these. */
export function goneSources({ sources, records }: DeckIdentity, whole: Dataset, gone: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const there = new Set(whole.sources.map(({ id }) => id));
  const lost = new Set(sources.map(({ id }) => id).filter((id) => !there.has(id)));
  const left = new Set(records.filter(({ id }) => !gone.has(id)).flatMap(({ cites }) => cites));
  return new Map(records.filter(({ id }) => gone.has(id)).map(({ id, cites }) => [id, cites.filter((source) => lost.has(source) && !left.has(source))]));
}

const ownersIn = ({ themes, judgements, gaps, questions }: Dataset): readonly string[] =>
  Object.entries({ theme: themes, point: themes.flatMap(({ points }) => points), judgement: judgements, gap: gaps, question: questions }).flatMap(([of, entries]) => entries.map(({ id }) => keyOf({ of, id })));

const recordsTold = ({ records, slides }: DeckIdentity): readonly Told[] => {
  const pages = new Map<string, Set<string>>();
  for (const { id: page, records: on } of slides) for (const id of on) pages.set(id, (pages.get(id) ?? new Set()).add(page));
  return records.map(({ id, themes }: IdentifiedRecord): Told => ({ of: 'record', id, themes, says: tellingBy((page) => pages.get(id)?.has(page) === true, ({ records: told }) => told.includes(id)) }));
};

/** Whose the statements are that the deck says, each once. */
const ownersTold = ({ statements }: DeckIdentity): readonly Told[] =>
  [...grouped(statements, ({ of, id, part }) => keyOf({ of, id: of === 'message' ? messagePart(part) : id })).values()].map((each): Told => {
    const [{ of, id, part, theme }] = each as readonly [IdentifiedStatement, ...IdentifiedStatement[]];
    const [pages, versions] = [new Set(each.flatMap(({ slides }) => slides)), new Set(each.map(({ version }) => version))];
    return { of: of satisfies Statement['of'], id: of === 'message' ? messagePart(part) : id, themes: theme === undefined ? [] : [theme], says: tellingBy((page) => pages.has(page), ({ digest }) => versions.has(digest)) };
  });

const tellingBy =
  (isOn: (page: string) => boolean, says: Parameters<typeof standing>[2]) =>
  (known: readonly Known[]): ReturnType<typeof standing> =>
    known.flatMap((slide, at) => (slide.page !== undefined && isOn(slide.page) ? standing(slide, at + 1, says) : []));
