/** What a scene says to whoever reads it, hears it or has it read out: its texts, notes and descriptions, and a mark of how it is drawn. */
import { slideCreationIds, shapeCreationId } from '../scene/creation-ids.ts';
import type { Chart, Paragraph, Primitive, Scene, SceneSlide, TextBox } from '../scene/model.ts';
import { wordsOf } from '../scene/paragraphs.ts';
import { digestOf, digestOfBytes } from '../units/digest.ts';
import type { Media } from '../units/media.ts';
import { categoryText, textDigest } from './comparable.ts';
import type { TextPlace } from './model.ts';

/** Words with what stands for them (`textDigest`). */
export interface Worded {
  readonly text: string;
  readonly digest: string;
}

export interface ShownText extends Worded {
  readonly place: TextPlace;
  /** Ids of the records that it tells. */
  readonly records: readonly string[];
}

export interface ShownShape {
  /** As in PowerPoint's selection pane. */
  readonly name: string;
  readonly creationId: string;
  readonly title: boolean;
  /** Whether it says on which places other slides stand. */
  readonly places: boolean;
  /** Whether it names the slide's sources at its foot. */
  readonly foot: boolean;
  /** Whether it stands where a place on a map is: no order tells it. */
  readonly onMap: boolean;
  /** In reading order; never empty. */
  readonly texts: readonly ShownText[];
}

/** What somebody hears who cannot see a shape. */
export interface ShownAlt extends Worded {
  /** The shape's creation id. */
  readonly shape: string;
}

export interface ShownSlide {
  readonly id: string;
  /** Id of the first page of its slide of the deck. */
  readonly of: string;
  readonly creationId: number;
  readonly title: string;
  /** Those that say something, in reading order. */
  readonly shapes: readonly ShownShape[];
  /** Paragraphs of the speaker notes that say something. */
  readonly notes: readonly Worded[];
  readonly alts: readonly ShownAlt[];
  /** Digest of how it is drawn, texts aside: places, sizes, colours, pictures. */
  readonly drawn: string;
  /** Digest of the same things and the same places, whatever stands where. */
  readonly drawnOf: string;
  readonly records: readonly string[];
}

export function shownSlides({ slides }: Pick<Scene, 'slides'>): readonly ShownSlide[] {
  const numbers = slideCreationIds(slides);
  const firsts = new Map([...slides].reverse().map(({ id, source }) => [source, id]));
  return slides.map((slide, index) => {
    const { id, title, notes, facts: records, items } = slide;
    const alts = items.flatMap((item) => altsOf(item, id));
    return { id, of: firsts.get(slide.source) ?? id, creationId: numbers[index] as number, title, shapes: items.flatMap((item) => shapesOf(item, id, false)), notes: notes.flatMap(({ text }) => worded(text)), alts, ...drawnDigests(slide), records };
  });
}

/** Nothing where there are no words. */
const worded = (text: string): readonly Worded[] => {
  const digest = textDigest(text);
  return digest === undefined ? [] : [{ text, digest }];
};

function shapesOf(item: Primitive, slide: string, onMap: boolean): readonly ShownShape[] {
  switch (item.type) {
    case 'group':
      return item.items.flatMap((inner) => shapesOf(inner, slide, onMap || item.id === 'map'));
    case 'text':
      // A slide's number is a field: it changes by itself when the slide is moved.
      return item.role === 'slideNumber' ? [] : shapeOf(item, slide, onMap, paragraphTexts(item.paragraphs, (paragraph) => ({ kind: 'paragraph', paragraph })));
    case 'table':
      return shapeOf(
        item,
        slide,
        onMap,
        item.rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) => paragraphTexts(cell.paragraphs, (paragraph) => ({ kind: 'cell', row, column, paragraph }))),
        ),
      );
    case 'chart':
      return shapeOf(item, slide, onMap, categoryTexts(item));
    case 'picture':
    case 'rect':
    case 'rule':
    case 'ellipse':
    case 'path':
      return [];
  }
}

const shapeOf = (item: Primitive, slide: string, onMap: boolean, texts: readonly ShownText[]): readonly ShownShape[] =>
  texts.length === 0 ? [] : [{ name: item.name, creationId: shapeCreationId(slide, item.id), title: isTitle(item), places: PLACES.test(item.id), foot: item.type === 'text' && item.role === 'footer', onMap, texts }];

/** Ids of boxes that say where in the deck a slide stands, or others do. */
const PLACES = /^(?:page-\d+|asked|tracker|ordinal|section-number)$/;

const isTitle = (item: Primitive): item is TextBox => item.type === 'text' && item.role === 'title';

const paragraphTexts = (paragraphs: readonly Paragraph[], placeOf: (index: number) => TextPlace): readonly ShownText[] =>
  paragraphs.flatMap(({ facts: records = [], ...paragraph }, index) => worded(wordsOf(paragraph)).map((words) => ({ ...words, place: placeOf(index), records })));

/** Categories without name and values are gaps, which files do not hold. */
const categoryTexts = ({ categories, series }: Chart): readonly ShownText[] =>
  categories.names
    .map((name, index) => ({ name, values: series.map(({ points }) => points[index]?.value), records: categories.facts?.[index] ?? [] }))
    .filter(({ name, values }) => name !== '' || values.some((value) => value !== undefined))
    .flatMap(({ name, values, records }, category) => worded(categoryText(name, values)).map((words) => ({ ...words, place: { kind: 'category' as const, category }, records })));

/** What shapes are described by, those in groups too. */
function altsOf(item: Primitive, slide: string): readonly ShownAlt[] {
  const own = 'description' in item ? worded(item.description ?? '').map((words) => ({ ...words, shape: shapeCreationId(slide, item.id) })) : [];
  return item.type === 'group' ? [...own, ...item.items.flatMap((inner) => altsOf(inner, slide))] : own;
}

/** What is said, and what follows from the words: it is compared as words. */
const WORDS = new Set(['paragraphs', 'description', 'name', 'names', 'labels', 'label', 'lines', 'facts', 'measure', 'title', 'digits', 'listed']);

function drawnDigests({ items, background, layout }: SceneSlide): Pick<ShownSlide, 'drawn' | 'drawnOf'> {
  const drawn = items.filter(({ id }) => !PLACES.test(id)).map((item) => JSON.parse(JSON.stringify(item, asDrawn)) as Partial<Primitive>);
  return {
    drawn: digestOf(JSON.stringify({ items: drawn, background, layout }, asDrawn)),
    drawnOf: digestOf(JSON.stringify([drawn.map(({ id: _id, frame: _frame, ...item }) => JSON.stringify(item)).sort(), drawn.map(({ frame }) => JSON.stringify(frame)).sort()])),
  };
}

/** Lengths as far as anybody sees a difference: what is computed comes out alike on every machine. */
function asDrawn(key: string, value: unknown): unknown {
  if (WORDS.has(key)) return undefined;
  if (key === 'media') return typeof value === 'string' ? value : digestOfBytes((value as Media).bytes);
  return typeof value === 'number' ? Number(value.toFixed(1)) : value;
}
