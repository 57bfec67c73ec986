/** The slides of a presentation in their order, with every text and where it stands. */
import type { Element } from '@xmldom/xmldom';
import { categoryText, comparable, textDigest } from '../identity/comparable.ts';
import type { TextPlace } from '../identity/model.ts';
import type { Worded } from '../identity/shown.ts';
import type { FoundDeck, FoundShape, FoundSlide, FoundText } from './found.ts';
import { at, below, childrenOf, notADeck, openPackage, type Package, type Relation } from './package.ts';

/** What PowerPoint fills in by itself. */
const FIELDS: ReadonlySet<string> = new Set(['sldNum', 'dt']);

/**
 * Reads a deck.
 * @param file as the user knows it, for messages
 * @throws ProblemError `verify.not-a-deck`, `verify.damaged`, `verify.too-large`
 */
export function openDeck(bytes: Uint8Array, file: string): FoundDeck {
  const read = openPackage(bytes, file);
  const main = read.relations('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'ppt/presentation.xml';
  const root = read.part(main);
  if (root?.localName !== 'presentation') throw notADeck(file);
  const relations = read.relations(main);
  const slides = childrenOf(at(root, 'sldIdLst'), 'sldId').flatMap((each) => targetOf(each, relations) ?? []);
  return {
    slides: slides.flatMap((name) => {
      const slide = read.part(name);
      return slide === undefined ? [] : [readSlide(slide, name, read)];
    }),
    customXml: read.names.filter((name) => /^customXml\/item\d*\.xml$/.test(name)).map(read.text),
  };
}

/** The part that an element's `r:id` leads to. */
function targetOf(element: Element | undefined, relations: readonly Relation[]): string | undefined {
  const id = Array.from(element?.attributes ?? []).find(({ localName, namespaceURI }) => localName === 'id' && namespaceURI?.endsWith('/relationships'))?.value;
  return relations.find((each) => each.id === id)?.target;
}

function readSlide(slide: Element, name: string, read: Package): FoundSlide {
  const data = at(slide, 'cSld');
  const relations = read.relations(name);
  const notes = relations.find(({ kind }) => kind === 'notesSlide')?.target;
  const said = notes === undefined ? [] : notesIn(read.part(notes));
  const id = below(at(data, 'extLst'), 'creationId')[0]?.getAttribute('val') ?? '';
  return {
    ...(/^\d+$/.test(id) && { creationId: Number(id) }),
    name: data?.getAttribute('name') ?? '',
    shapes: shapesIn(at(data, 'spTree'), relations, read),
    notes: said.join(' '),
    paragraphs: said.flatMap(worded),
    alts: below(at(data, 'spTree'), 'cNvPr').flatMap((each) => worded(comparable(each.getAttribute('descr') ?? ''))),
  };
}

function notesIn(page: Element | undefined): readonly string[] {
  const bodies = childrenOf(at(page, 'cSld', 'spTree'), 'sp').filter((shape) => placeholderOf(shape) === 'body');
  return bodies.flatMap((shape) => childrenOf(at(shape, 'txBody'), 'p').map(paragraphText));
}

/** Nothing where there are no words. */
function worded(text: string): readonly Worded[] {
  const digest = textDigest(text);
  return digest === undefined ? [] : [{ text, digest }];
}

const placeholderOf = (shape: Element): string | undefined => {
  const found = at(childrenOf(shape)[0], 'nvPr', 'ph');
  return found && (found.getAttribute('type') ?? 'obj');
};

/** The shapes of a tree that say something, those in groups too. */
function shapesIn(tree: Element | undefined, relations: readonly Relation[], read: Package): readonly FoundShape[] {
  return childrenOf(tree).flatMap((each): readonly FoundShape[] => {
    switch (each.localName) {
      case 'grpSp':
        return shapesIn(each, relations, read);
      // What an older program would show stands beside as a fallback.
      case 'AlternateContent':
        return shapesIn(at(each, 'Choice'), relations, read);
      case 'sp':
        return FIELDS.has(placeholderOf(each) ?? '') ? [] : shapeOf(each, paragraphs(at(each, 'txBody'), (paragraph) => ({ kind: 'paragraph', paragraph })));
      case 'graphicFrame':
        return shapeOf(each, [...cells(at(each, 'graphic', 'graphicData', 'tbl')), ...chartTexts(at(each, 'graphic', 'graphicData', 'chart'), relations, read)]);
      default:
        return [];
    }
  });
}

function shapeOf(shape: Element, texts: readonly FoundText[]): readonly FoundShape[] {
  if (texts.length === 0) return [];
  const properties = at(childrenOf(shape)[0], 'cNvPr');
  const creationId = below(properties, 'creationId')[0]?.getAttribute('id');
  const placeholder = placeholderOf(shape);
  const title = placeholder === 'title' || placeholder === 'ctrTitle';
  return [{ name: properties?.getAttribute('name') ?? '', ...(creationId ? { creationId } : {}), title, texts }];
}

const paragraphs = (body: Element | undefined, placeOf: (index: number) => TextPlace): readonly FoundText[] =>
  childrenOf(body, 'p').flatMap((each, index) => foundText(placeOf(index), paragraphText(each)));

const foundText = (place: TextPlace, text: string): readonly FoundText[] => worded(text).map((words) => ({ place, ...words }));

/** Runs and fields as they stand; a break within a paragraph is a space. */
const paragraphText = (paragraph: Element): string =>
  comparable(childrenOf(paragraph).map((each) => (each.localName === 'br' ? ' ' : childrenOf(each, 't').map(({ textContent }) => textContent ?? '').join(''))).join(''));

const cells = (table: Element | undefined): readonly FoundText[] =>
  childrenOf(table, 'tr').flatMap((line, row) =>
    childrenOf(line, 'tc').flatMap((cell, column) => paragraphs(at(cell, 'txBody'), (paragraph) => ({ kind: 'cell', row, column, paragraph }))),
  );

/** The categories of a chart with their values, as the chart's part keeps them. */
function chartTexts(frame: Element | undefined, relations: readonly Relation[], read: Package): readonly FoundText[] {
  const part = targetOf(frame, relations);
  const series = part === undefined ? [] : below(read.part(part), 'ser').map((each) => ({ names: pointsOf(at(each, 'cat')), values: pointsOf(at(each, 'val')) }));
  const places = [...new Set(series.flatMap(({ names, values }) => [...names.keys(), ...values.keys()]))].sort((a, b) => a - b);
  return places.flatMap((place, category): readonly FoundText[] => {
    const name = series.map(({ names }) => names.get(place)).find((each) => each !== undefined) ?? '';
    return foundText({ kind: 'category', category }, comparable(categoryText(name, series.map(({ values }) => numberOf(values.get(place))))));
  });
}

/** Texts of the points of a cache by their index, empty ones left out. */
const pointsOf = (data: Element | undefined): ReadonlyMap<number, string> =>
  new Map(below(data, 'pt').flatMap((point) => {
    const text = childrenOf(point, 'v').map(({ textContent }) => textContent ?? '').join('');
    return text === '' ? [] : [[Number(point.getAttribute('idx')), text] as const];
  }));

const numberOf = (text: string | undefined): number | undefined => {
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
};
