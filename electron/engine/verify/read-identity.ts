/** What a deck says of itself, read out of its custom XML. */
import type { Element } from '@xmldom/xmldom';
import { CALENDARS, LENGTHS, type Length, SLIDE_SIZES } from '../../contract/choices.ts';
import { STATEMENT_OWNERS } from '../../contract/verify.ts';
import { problem, ProblemError } from '../diagnostics/problem.ts';
import { type DeckIdentity, IDENTITY_FORMAT, type IdentifiedRecord, type IdentifiedShape, type IdentifiedSlide, type IdentifiedStatement, type IdentifiedText, type MadeWith, type Property, type TextPlace } from '../identity/model.ts';
import { IDENTITY_NAMESPACE } from '../identity/part.ts';
import type { Edition } from '../units/edition.ts';
import { LANGUAGES } from '../units/language.ts';
import { childrenOf, rootOf } from './package.ts';

const DIGEST = /^[\da-f]{32}$/;

/**
 * Finds the identity among the custom parts of a deck.
 * @param file as the user knows it, for messages
 * @param own this Bardar's version
 * @throws ProblemError `verify.no-identity`, `verify.newer`, `verify.identity-damaged`
 */
export function readIdentity(customXml: readonly string[], file: string, own: string): DeckIdentity {
  const [xml] = customXml.filter((each) => each.includes(IDENTITY_NAMESPACE));
  if (xml === undefined) throw new ProblemError([problem('error', 'verify.no-identity', {}, { file })]);
  const root = rootOf(xml, 'customXml', file);
  const format = Number(root.getAttribute('format'));
  if (format > IDENTITY_FORMAT) throw new ProblemError([problem('error', 'verify.newer', { made: root.getAttribute('bardar') ?? '', own }, { file })]);
  const found = format === IDENTITY_FORMAT && root.namespaceURI === IDENTITY_NAMESPACE ? identityOf(root) : undefined;
  if (found === undefined) throw new ProblemError([problem('error', 'verify.identity-damaged', {}, { file })]);
  return found;
}

/** Undefined where something of it is missing: half of an identity would tell half of the truth. */
function identityOf(root: Element): DeckIdentity | undefined {
  const editions = (kind: string): readonly Edition[] => childrenOf(root, kind).map((each) => ({ id: textOf(each, 'id'), version: textOf(each, 'version') }));
  const [[dataset], [pack], sources] = [editions('dataset'), editions('pack'), editions('source')];
  const records = childrenOf(root, 'record').map(recordOf);
  // What is not whole nothing is told of.
  const grounds = childrenOf(root, 'ground').map((each) => ({ key: textOf(each, 'key'), version: textOf(each, 'version'), ...versionsOf(each) })).filter(({ version }) => DIGEST.test(version));
  const language = LANGUAGES.find((each) => each === root.getAttribute('language'));
  const length = LENGTHS.find((each): each is Length => each === root.getAttribute('length'));
  const calendar = CALENDARS.find((each) => each === root.getAttribute('calendar'));
  // Statements came later: a deck without them is whole.
  const statements = childrenOf(root, 'statement').flatMap(statementOf);
  const made = childrenOf(root, 'made').flatMap(madeWithOf)[0];
  const properties = childrenOf(root, 'property').flatMap(propertyOf);
  const slides = childrenOf(root, 'slide').map(slideOf);
  if (!dataset || !pack || !language || !length || ![dataset, pack, ...records, ...sources].every(isWhole) || !properties.every(isDigested) || !slides.every((slide) => slide !== undefined)) return undefined;
  return { format: IDENTITY_FORMAT, bardar: textOf(root, 'bardar'), language, length, ...(calendar && { calendar }), asOf: textOf(root, 'asOf'), dataset, pack, records, grounds, sources, statements, ...(made && { made }), properties, slides: slides.flatMap((slide) => slide ?? []) };
}

/** What tells which part of it has changed came later. */
function recordOf(element: Element): IdentifiedRecord {
  const [value, date] = [textOf(element, 'value'), textOf(element, 'date')];
  return { id: textOf(element, 'id'), version: textOf(element, 'version'), ...versionsOf(element), ...(value !== '' && { value }), ...(date !== '' && { date }), themes: listOf(element, 'themes'), cites: listOf(element, 'cites') };
}

const versionsOf = (element: Element): Pick<IdentifiedRecord, 'unmarked' | 'said' | 'unvalued' | 'undated'> =>
  Object.fromEntries(['unmarked', 'said', 'unvalued', 'undated'].flatMap((name) => (DIGEST.test(textOf(element, name)) ? [[name, textOf(element, name)]] : [])));

const isDigested = ({ digest }: { readonly digest: string }): boolean => DIGEST.test(digest);
const isWhole = ({ id, version }: Edition): boolean => id !== '' && DIGEST.test(version);

/** None where something of it is missing, or where a later Bardar tells of what this one does not know. */
function statementOf(element: Element): readonly IdentifiedStatement[] {
  const of = STATEMENT_OWNERS.find((each) => each === element.getAttribute('of'));
  const [id, part, theme, version, slides] = [textOf(element, 'id'), textOf(element, 'part'), textOf(element, 'theme'), textOf(element, 'version'), listOf(element, 'slides')];
  return of === undefined || part === '' || slides.length === 0 || !isWhole({ id, version }) ? [] : [{ of, id, part, version, slides, ...(theme !== '' && { theme }) }];
}

/** None in decks of before it was told. */
function madeWithOf(element: Element): readonly MadeWith[] {
  const size = SLIDE_SIZES.find((each) => each === element.getAttribute('size'));
  const [look, drawnWith, release, distribution] = [textOf(element, 'look'), textOf(element, 'drawnWith'), textOf(element, 'release'), textOf(element, 'distribution')];
  return size === undefined || look === '' ? [] : [{ themes: listOf(element, 'themes'), look, size, drawnWith, ...(release !== '' && { release }), ...(distribution !== '' && { distribution: distribution.split(';').filter((name) => name !== '') }), ...(has(element, 'hides') && { hides: true }) }];
}

const PROPERTIES: readonly Property['name'][] = ['title', 'subject', 'authors', 'keywords'];

function propertyOf(element: Element): readonly Property[] {
  const name = PROPERTIES.find((each) => each === element.getAttribute('name'));
  return name === undefined ? [] : [{ name, digest: textOf(element, 'digest'), ...(textOf(element, 'parts') !== '' && { parts: textOf(element, 'parts') }) }];
}

const has = (element: Element, flag: string): boolean => textOf(element, flag) === '1';
/** That words are somebody's own, and what they rest on. */
function ownOf(element: Element): { readonly own?: true; readonly restsOn?: readonly string[] } {
  const restsOn = listOf(element, 'restsOn');
  return has(element, 'own') ? { own: true, ...(restsOn.length > 0 && { restsOn }) } : {};
}

function slideOf(slide: Element): IdentifiedSlide | undefined {
  const shapes = childrenOf(slide, 'shape').map(shapeOf);
  const notes = textOf(slide, 'notes');
  const [of, drawn, drawnOf] = [textOf(slide, 'of'), textOf(slide, 'drawn'), textOf(slide, 'drawnOf')];
  const known = {
    id: textOf(slide, 'id'),
    creationId: Number(textOf(slide, 'creationId')),
    name: textOf(slide, 'name'),
    records: listOf(slide),
    ...(of !== '' && { of }),
    ...(drawn !== '' && { drawn }),
    ...(drawnOf !== '' && { drawnOf }),
    ...ownOf(slide),
    ...(has(slide, 'edited') && { edited: true as const }),
    paragraphs: childrenOf(slide, 'note').map((each) => ({ digest: textOf(each, 'digest'), ...ownOf(each) })),
    alts: childrenOf(slide, 'alt').map((each) => ({ shape: textOf(each, 'shape'), digest: textOf(each, 'digest'), ...ownOf(each) })),
  };
  if (known.id === '' || ![...known.paragraphs, ...known.alts].every(isDigested) || !Number.isSafeInteger(known.creationId) || !shapes.every((shape) => shape !== undefined)) return undefined;
  return { ...known, ...(notes !== '' && { notes }), shapes: shapes.flatMap((shape) => shape ?? []) };
}

function shapeOf(shape: Element): IdentifiedShape | undefined {
  const texts = childrenOf(shape, 'text').map(identifiedText);
  if (texts.length === 0 || !texts.every((text) => text !== undefined)) return undefined;
  return { name: textOf(shape, 'name'), creationId: textOf(shape, 'creationId'), title: has(shape, 'title'), ...(has(shape, 'places') && { places: true }), texts: texts.flatMap((text) => text ?? []) };
}

function identifiedText(text: Element): IdentifiedText | undefined {
  const [digest, place] = [textOf(text, 'digest'), placeOf(text)];
  return DIGEST.test(digest) && place ? { digest, place, records: listOf(text), ...ownOf(text) } : undefined;
}

function placeOf(text: Element): TextPlace | undefined {
  const [category, paragraph] = [textOf(text, 'category'), Number(textOf(text, 'paragraph'))];
  if (category !== '') return { kind: 'category', category: Number(category) };
  const [row, column] = textOf(text, 'cell').split('.').map(Number);
  if (!Number.isSafeInteger(paragraph)) return undefined;
  return column === undefined ? { kind: 'paragraph', paragraph } : { kind: 'cell', row: row ?? 0, column, paragraph };
}

const textOf = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const listOf = (element: Element, name = 'records'): readonly string[] => textOf(element, name).split(' ').filter((id) => id !== '');
