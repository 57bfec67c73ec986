/** What a deck says of itself, made of what it was made of. */
import type { Briefing } from '../dataset/briefing-model.ts';
import { type DatasetRecord, isValued } from '../dataset/records.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Scene } from '../scene/model.ts';
import { digestOfData } from '../units/digest.ts';
import { literal } from '../text/literal.ts';
import { grouped, groupedByAny } from '../units/grouped.ts';
import type { Edition } from '../units/edition.ts';
import { comparable, textDigest } from './comparable.ts';
import { type DeckIdentity, type HiddenGround, IDENTITY_FORMAT, type IdentifiedRecord, type IdentifiedSlide, type MadeWith, type Property } from './model.ts';
import { type ShownSlide, type ShownText, shownSlides } from './shown.ts';
import { statementsOn } from './stated.ts';
import { datasetVersion, recordKey, recordVersions, sourceVersion } from './versions.ts';

/** What a deck was made of, besides what it shows. */
export interface Makings {
  /** Bardar's version. */
  readonly bardar: string;
  readonly dataset: Dataset;
  readonly pack: Edition;
  /** What the deck was filled with. */
  readonly briefing: Briefing;
  /** What was chosen, besides what the briefing tells. */
  readonly choices: Pick<MadeWith, 'themes' | 'look' | 'size' | 'release' | 'distribution'>;
  /** What the template made, where somebody has changed that by hand. */
  readonly unedited?: Pick<Scene, 'slides'> | undefined;
}

/**
 * The identity of a deck. It names records of the dataset alone: one that a release has left out, and that somebody's own words
 * name all the same, is not in it.
 */
export function identify(scene: Scene, { bardar, dataset, pack, briefing, choices: { themes, look, size, release, distribution }, unedited }: Makings): DeckIdentity {
  const { slides, meta } = scene;
  const shown = shownSlides(scene);
  const ground = unedited && groundOf(unedited, new Set(dataset.records.map(({ id }) => id)));
  const used = new Set(slides.flatMap(({ facts }) => facts));
  const known = new Map(dataset.records.map((record) => [record.id, record]));
  const records = [...used].flatMap((id) => known.get(id) ?? []);
  const versionOf = recordVersions(dataset, meta.language);
  const chosen = new Set(briefing.themes.map((theme) => theme.id));
  const cited = new Set(records.flatMap(({ cite }) => cite.map(({ source }) => source)));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const identified = shown.map((slide) => ofRecords(known, identifySlide(slide, shown, ground)));
  const told = toldBy(shown, briefing);
  return {
    format: IDENTITY_FORMAT,
    bardar,
    language: meta.language,
    length: briefing.length,
    calendar: briefing.calendar,
    asOf: dataset.asOf,
    dataset: { id: dataset.id, version: datasetVersion(dataset) },
    pack,
    records: records.map((record) => ({ ...identifyRecord(record, versionOf, chosen), ...told(record.id) })),
    grounds: groundsOf(identified, dataset.records, used, versionOf),
    sources: [...cited].flatMap((id) => sources.get(id) ?? []).map((source) => ({ id: source.id, version: sourceVersion(source, meta.language) })),
    statements: statementsOn(slides, briefing),
    made: { themes, look, size, ...(release !== undefined && { release }), ...(distribution !== undefined && { distribution }), ...(ground && isHiding(ground, shown) && { hides: true }), drawnWith: drawnWith(scene) },
    properties: propertiesOf(scene).map(({ text: _text, ...property }) => property),
    slides: identified,
  };
}

function identifyRecord(record: DatasetRecord, versionOf: ReturnType<typeof recordVersions>, chosen: ReadonlySet<string>): IdentifiedRecord {
  const { id, themes, cite } = record;
  return { id, ...versionsOf(record, versionOf), themes: themes.filter((theme) => chosen.has(theme)), cites: [...new Set(cite.map(({ source }) => source))] };
}

const versionsOf = (record: DatasetRecord, versionOf: ReturnType<typeof recordVersions>): Omit<HiddenGround, 'key'> => ({
  version: versionOf(record),
  ...(record.marking !== undefined && { unmarked: versionOf(record, ['marking']) }),
  said: versionOf(record, ['marking', 'citation']),
  ...((isValued(record) || record.kind === 'series') && { unvalued: versionOf(record, ['marking', 'citation', 'value']) }),
  ...(record.date !== undefined && { undated: versionOf(record, ['marking', 'citation', 'date']) }),
});

/** The value and the date of a record in words, where a text that tells it shows them, or notes that have its sentence. */
function toldBy(shown: readonly ShownSlide[], { facts }: Pick<Briefing, 'facts'>): (record: string) => Pick<IdentifiedRecord, 'value' | 'date'> {
  const telling = groupedByAny(shown.flatMap(({ shapes }) => shapes.flatMap(({ texts }) => texts)), ({ records }) => records);
  const notes = new Set(shown.flatMap((slide) => slide.notes.map(({ text }) => comparable(text))));
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  return (id) => {
    const fact = known.get(id);
    if (fact === undefined) return {};
    const sentence = comparable(fact.text);
    const texts = [...(telling.get(id) ?? []).map(({ text }) => comparable(text)), ...[...notes].filter((each) => each.includes(sentence))];
    const shows = (words: string): boolean => words !== '' && texts.some((text) => new RegExp(`(?<![\\p{L}\\p{N}])${literal(comparable(words))}(?![\\p{L}\\p{N}])`, 'u').test(text));
    return { ...(fact.value && shows(fact.value.number) && { value: fact.value.text }), ...(shows(fact.date) && { date: fact.date }) };
  };
}

/** The records that only own words rest on. */
function groundsOf(slides: readonly IdentifiedSlide[], records: Dataset['records'], told: ReadonlySet<string>, versionOf: ReturnType<typeof recordVersions>): readonly HiddenGround[] {
  const keys = new Set(slides.flatMap(({ shapes, paragraphs, alts }) => [...shapes.flatMap(({ texts }) => texts), ...paragraphs, ...alts].flatMap(({ restsOn = [] }) => restsOn)));
  return keys.size === 0 ? [] : records.flatMap((record) => (told.has(record.id) || !keys.has(recordKey(record.id)) ? [] : [{ key: recordKey(record.id), ...versionsOf(record, versionOf) }]));
}

/** Digest of what slides are drawn with that is no dataset's. */
export const drawnWith = ({ look, page, layouts }: Scene): string => digestOfData({ grounds: look.grounds, page, layouts });

/** What the file says of itself. */
export const propertiesOf = ({ meta: { title, subject, authors, keywords } }: Pick<Scene, 'meta'>): readonly (Property & { readonly text: string })[] =>
  Object.entries({ title: [title], subject: [subject], authors, keywords }).flatMap(([name, listed]) => {
    const text = listed.join(', ');
    const digest = textDigest(text);
    return digest === undefined ? [] : [{ name: name as Property['name'], text, digest, ...(listed.length > 1 && { parts: digestOfData([...listed].sort()) }) }];
  });

/** What the template made, to tell from it what somebody put in its place. */
interface Ground {
  /** Digests of the texts of each slide, by its id. */
  readonly slides: ReadonlyMap<string, readonly string[]>;
  readonly digests: ReadonlySet<string>;
  /** How each page is drawn, by its id. */
  readonly drawn: ReadonlyMap<string, string>;
  /** Its pages, by the slide of which they are. */
  readonly pages: ReadonlyMap<string, readonly ShownSlide[]>;
  /** Ids of the dataset's records. */
  readonly records: ReadonlySet<string>;
}

const groundOf = (unedited: Pick<Scene, 'slides'>, records: ReadonlySet<string>): Ground => {
  const shown = shownSlides(unedited);
  const slides = new Map(shown.map(({ of }) => [of, digestsOf(shown, of)]));
  return { slides, digests: new Set([...slides.values()].flat()), drawn: new Map(shown.map(({ id, drawn }) => [id, drawn])), pages: grouped(shown, ({ of }) => of), records };
};

/**
 * What the words rest on that stand in the place of the template's: a title, notes and descriptions on all that its slide stood on; a text on
 * what was told there, else on all that the slide tells no more.
 */
function restingOn({ pages, records }: Ground, { of, shapes }: ShownSlide): (shape?: string, text?: ShownText) => readonly string[] {
  const before = pages.get(of) ?? [];
  const keysOf = (ids: readonly string[]): readonly string[] => [...new Set(ids)].filter((id) => records.has(id)).map(recordKey);
  const now = new Set(shapes.flatMap(({ texts }) => texts.map(({ digest }) => digest)));
  const lost = before.flatMap((page) => page.shapes).map(({ creationId, texts }) => ({ creationId, texts: texts.filter(({ digest }) => !now.has(digest)) }));
  return (shape, text) => {
    if (text === undefined) return keysOf(before.flatMap((page) => page.records));
    const there = lost.find(({ creationId }) => creationId === shape)?.texts.find(({ place }) => JSON.stringify(place) === JSON.stringify(text.place));
    return keysOf(there ? there.records : lost.flatMap(({ texts }) => texts.flatMap((each) => each.records)));
  };
}

/** Of a slide with all its pages, sorted; without the places of other slides. */
const digestsOf = (shown: readonly ShownSlide[], id: string): readonly string[] =>
  shown
    .filter(({ of }) => of === id)
    .flatMap(({ shapes, notes, alts }) => [...shapes.flatMap(({ places, texts }) => (places ? [] : texts)), ...notes, ...alts].map(({ digest }) => digest))
    .sort();

const isHiding = ({ slides }: Ground, shown: readonly ShownSlide[]): boolean => [...slides.keys()].some((id) => shown.every(({ of }) => of !== id));

/** The slide without what is no record. */
function ofRecords(known: ReadonlyMap<string, unknown>, slide: IdentifiedSlide): IdentifiedSlide {
  const those = (records: readonly string[]): readonly string[] => records.filter((id) => known.has(id));
  const shapes = slide.shapes.map((shape) => ({ ...shape, texts: shape.texts.map((text) => ({ ...text, records: those(text.records) })) }));
  return { ...slide, records: those(slide.records), shapes };
}

function identifySlide(slide: ShownSlide, shown: readonly ShownSlide[], ground: Ground | undefined): IdentifiedSlide {
  const { id, of, creationId, title, shapes, notes, alts, drawn, drawnOf, records } = slide;
  const all = textDigest(notes.map(({ text }) => text).join(' '));
  const made = ground?.slides.get(of);
  const restsOn = ground && made && restingOn(ground, slide);
  const own = <T extends { readonly digest: string }>(each: T, ...there: Parameters<NonNullable<typeof restsOn>>): T & { readonly own?: true; readonly restsOn?: readonly string[] } => {
    if (ground === undefined || ground.digests.has(each.digest)) return each;
    const on = restsOn?.(...there) ?? [];
    return { ...each, own: true, ...(on.length > 0 && { restsOn: on }) };
  };
  return {
    id,
    ...(of !== id && { of }),
    creationId,
    name: textDigest(title) ?? '',
    ...(all !== undefined && { notes: all }),
    ...(ground && made === undefined && { own: true }),
    ...(made && made.join() !== digestsOf(shown, of).join() && { edited: true }),
    records,
    paragraphs: notes.map(({ digest }) => own({ digest })),
    alts: alts.map(({ shape, digest }) => own({ shape, digest })),
    // What is drawn otherwise beside somebody's own words is not the template's alone any more.
    ...((ground === undefined || ground.drawn.get(id) === drawn) && { drawn, drawnOf }),
    shapes: shapes.map(({ name, creationId: shape, title: isTitle, places, texts }) => ({
      name,
      creationId: shape,
      title: isTitle,
      ...(places && { places }),
      texts: texts.map((text) => {
        const { place, digest, records: told } = text;
        return places ? { place, digest, records: told } : own({ place, digest, records: told }, isTitle ? undefined : shape, isTitle ? undefined : text);
      }),
    })),
  };
}
