/** The identity as the XML of a part of its own in the package; `read-part.ts` reads it. */
import { escape } from '../text/xml.ts';
import type { Edition } from '../units/edition.ts';
import type { DeckIdentity, HiddenGround, IdentifiedRecord, IdentifiedShape, IdentifiedSlide, IdentifiedStatement, MadeWith, TextPlace } from './model.ts';

/** Names the part among the custom XML parts of a deck, of which other programs may add some. */
export const IDENTITY_NAMESPACE = 'urn:bardar:identity';

/** The part's text. Ids stand in lists with spaces between, places as their numbers with dots between. */
export function identityXml(identity: DeckIdentity): string {
  const { format, bardar, language, length, calendar, asOf, dataset, pack, records, grounds, sources, statements, made, properties, slides } = identity;
  const head = attributes({ xmlns: IDENTITY_NAMESPACE, format: String(format), bardar, language, length, calendar, asOf });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<deck${head}>` +
    `${edition('dataset', dataset)}${edition('pack', pack)}${made === undefined ? '' : madeXml(made)}` +
    `${properties.map(({ name, digest, parts }) => `<property${attributes({ name, digest, parts })}/>`).join('')}` +
    `${records.map(recordXml).join('')}${grounds.map(groundXml).join('')}${sources.map((each) => edition('source', each)).join('')}` +
    `${statements.map(statementXml).join('')}${slides.map(slideXml).join('')}</deck>`
  );
}

const edition = (kind: string, { id, version }: Edition): string => `<${kind}${attributes({ id, version })}/>`;

const recordXml = ({ themes, cites, ...record }: IdentifiedRecord): string => `<record${attributes({ ...record, themes: themes.join(' '), cites: cites.join(' ') })}/>`;

const groundXml = (ground: HiddenGround): string => `<ground${attributes({ ...ground })}/>`;

const statementXml = ({ of, id, part, theme, version, slides }: IdentifiedStatement): string => `<statement${attributes({ of, id, part, theme, version, slides: slides.join(' ') })}/>`;

const madeXml = ({ themes, look, size, release, distribution, hides, drawnWith }: MadeWith): string =>
  `<made${attributes({ themes: themes.join(' '), look, size, release, ...(distribution && { distribution: `${distribution.join(';')};` }), hides: flag(hides), drawnWith })}/>`;

const slideXml = ({ id, of, creationId, name, notes, own, edited, records, paragraphs, alts, drawn, drawnOf, shapes }: IdentifiedSlide): string =>
  `<slide${attributes({ id, of, creationId: String(creationId), name, notes, own: flag(own), edited: flag(edited), drawn, drawnOf, records: records.join(' ') })}>` +
  `${paragraphs.map((each) => `<note${attributes({ digest: each.digest, own: flag(each.own), restsOn: each.restsOn?.join(' ') })}/>`).join('')}` +
  `${alts.map((each) => `<alt${attributes({ shape: each.shape, digest: each.digest, own: flag(each.own), restsOn: each.restsOn?.join(' ') })}/>`).join('')}` +
  `${shapes.map(shapeXml).join('')}</slide>`;

const shapeXml = ({ name, creationId, title, places, texts }: IdentifiedShape): string =>
  `<shape${attributes({ name, creationId, title: title ? '1' : '', places: flag(places) })}>` +
  `${texts.map(({ place, digest, records, own, restsOn }) => `<text${attributes({ ...placeAttributes(place), digest, records: records.join(' '), own: flag(own), restsOn: restsOn?.join(' ') })}/>`).join('')}</shape>`;

const flag = (is: true | undefined): string => (is ? '1' : '');

function placeAttributes(place: TextPlace): Readonly<Record<string, string>> {
  switch (place.kind) {
    case 'paragraph':
      return { paragraph: String(place.paragraph) };
    case 'cell':
      return { cell: `${place.row}.${place.column}`, paragraph: String(place.paragraph) };
    case 'category':
      return { category: String(place.category) };
  }
}

/** Attributes that say something. */
const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined || value === '' ? '' : ` ${name}="${escape(value)}"`))
    .join('');
