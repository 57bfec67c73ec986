/** What a deck says of itself, made of what it was made of. */
import type { Briefing } from '../dataset/briefing-model.ts';
import type { Dataset } from '../dataset/schema.ts';
import { slideCreationIds, shapeCreationId } from '../scene/creation-ids.ts';
import type { Chart, Paragraph, Primitive, Scene, SceneSlide, TextBox } from '../scene/model.ts';
import type { Edition } from '../units/edition.ts';
import { categoryText, textDigest } from './comparable.ts';
import { type DeckIdentity, IDENTITY_FORMAT, type IdentifiedShape, type IdentifiedSlide, type IdentifiedText, type TextPlace } from './model.ts';
import { statementsOn } from './stated.ts';
import { datasetVersion, recordVersions, sourceVersion } from './versions.ts';

/** What a deck was made of, besides what it shows. */
export interface Makings {
  /** Bardar's version. */
  readonly bardar: string;
  readonly dataset: Dataset;
  readonly pack: Edition;
  /** What the deck was filled with. */
  readonly briefing: Briefing;
}

/**
 * The identity of a deck. It names records of the dataset alone: one that a release has left out, and that somebody's own words
 * name all the same, is not in it.
 */
export function identify({ slides, meta }: Scene, { bardar, dataset, pack, briefing }: Makings): DeckIdentity {
  const numbers = slideCreationIds(slides);
  const used = new Set(slides.flatMap(({ facts }) => facts));
  const known = new Map(dataset.records.map((record) => [record.id, record]));
  const records = [...used].flatMap((id) => known.get(id) ?? []);
  const versionOf = recordVersions(dataset, meta.language);
  const cited = new Set(records.flatMap(({ cite }) => cite.map(({ source }) => source)));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return {
    format: IDENTITY_FORMAT,
    bardar,
    language: meta.language,
    length: briefing.length,
    calendar: briefing.calendar,
    asOf: dataset.asOf,
    dataset: { id: dataset.id, version: datasetVersion(dataset) },
    pack,
    records: records.map((record) => ({ id: record.id, version: versionOf(record) })),
    sources: [...cited].flatMap((id) => sources.get(id) ?? []).map((source) => ({ id: source.id, version: sourceVersion(source, meta.language) })),
    statements: statementsOn(slides, briefing),
    slides: slides.map((slide, index) => ofRecords(known, identifySlide(slide, numbers[index] as number))),
  };
}

/** The slide without what is no record. */
function ofRecords(known: ReadonlyMap<string, unknown>, slide: IdentifiedSlide): IdentifiedSlide {
  const those = (records: readonly string[]): readonly string[] => records.filter((id) => known.has(id));
  const shapes = slide.shapes.map((shape) => ({ ...shape, texts: shape.texts.map((text) => ({ ...text, records: those(text.records) })) }));
  return { ...slide, records: those(slide.records), shapes };
}

function identifySlide(slide: SceneSlide, creationId: number): IdentifiedSlide {
  const notes = textDigest(slide.notes.map(({ text }) => text).join(' '));
  return {
    id: slide.id,
    creationId,
    name: textDigest(slide.title) ?? '',
    ...(notes !== undefined && { notes }),
    records: slide.facts,
    shapes: slide.items.flatMap((item) => identifyItem(item, slide.id)),
  };
}

function identifyItem(item: Primitive, slide: string): readonly IdentifiedShape[] {
  switch (item.type) {
    case 'group':
      return item.items.flatMap((inner) => identifyItem(inner, slide));
    case 'text':
      // A slide's number is a field: it changes by itself when the slide is moved.
      return item.role === 'slideNumber' ? [] : shapeOf(item, slide, paragraphTexts(item.paragraphs, (paragraph) => ({ kind: 'paragraph', paragraph })));
    case 'table':
      return shapeOf(
        item,
        slide,
        item.rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) => paragraphTexts(cell.paragraphs, (paragraph) => ({ kind: 'cell', row, column, paragraph }))),
        ),
      );
    case 'chart':
      return shapeOf(item, slide, categoryTexts(item));
    case 'picture':
    case 'rect':
    case 'rule':
    case 'ellipse':
    case 'path':
      return [];
  }
}

const shapeOf = (item: Primitive, slide: string, texts: readonly IdentifiedText[]): readonly IdentifiedShape[] =>
  texts.length === 0 ? [] : [{ name: item.name, creationId: shapeCreationId(slide, item.id), title: isTitle(item), texts }];

const isTitle = (item: Primitive): item is TextBox => item.type === 'text' && item.role === 'title';

const paragraphTexts = (paragraphs: readonly Paragraph[], placeOf: (index: number) => TextPlace): readonly IdentifiedText[] =>
  paragraphs.flatMap(({ runs, facts = [] }, index) => {
    const digest = textDigest(runs.map(({ text }) => text).join(''));
    return digest === undefined ? [] : [{ place: placeOf(index), digest, records: facts }];
  });

/** Categories without name and values are gaps, which files do not hold. */
const categoryTexts = ({ categories, series }: Chart): readonly IdentifiedText[] =>
  categories.names
    .map((name, index) => ({ name, values: series.map(({ points }) => points[index]?.value), records: categories.facts?.[index] ?? [] }))
    .filter(({ name, values }) => name !== '' || values.some((value) => value !== undefined))
    .flatMap(({ name, values, records }, category) => {
      const digest = textDigest(categoryText(name, values));
      return digest === undefined ? [] : [{ place: { kind: 'category', category }, digest, records }];
    });
