/** What holds of every package: names of parts, types, relationships, XML (ECMA-376 part 2). */
import { strFromU8, unzipSync } from 'fflate';
import { contentTypeFaults, danglingRelationships, elements } from '../../acceptance/package-reader.ts';
import { type Check, type OfficePackage, type Rule, attribute, childrenOf, partsLike, repeated } from '../package.ts';

const ANY = ['pptx', 'docx', 'xlsx'] as const;
const OFFICE = ['pptx', 'docx'] as const;

const namesSound: Check = ({ entries }) =>
  [...entries.keys()].filter((name) => !/^(?:\[Content_Types\]\.xml|(?:[A-Za-z0-9_.-]*[A-Za-z0-9_-]\/)*[A-Za-z0-9_.-]*[A-Za-z0-9_-]|_rels\/\.rels)$/.test(name) || /(?:^|\/)\.\.?(?:\/|$)/.test(name)).map((name) => `${name}: no name of a part`);

const namesApart: Check = ({ entries }) => repeated([...entries.keys()].map((name) => name.toLowerCase())).map((name) => `${name}: a name that stands twice`);

/** In the zip's directory, where a reader that makes a map of it does not see the first of two. */
const entriesApart: Check = ({ bytes }) => {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  return repeated(names).map((name) => `${name}: two entries of the zip`);
};

const typesOnce: Check = ({ documents }) => {
  const types = documents.get('[Content_Types].xml');
  const values = types ? [...elements(types, 'Override').map((each) => attribute(each, 'PartName').toLowerCase()), ...elements(types, 'Default').map((each) => attribute(each, 'Extension').toLowerCase())] : [];
  return repeated(values).map((value) => `[Content_Types].xml: ${value} twice`);
};

/** Types that a part in such a place must have. */
const TYPES: readonly (readonly [part: RegExp, type: RegExp])[] = [
  [/\.rels$/, /package\.relationships\+xml$/], [/^docProps\/core\.xml$/, /core-properties\+xml$/], [/^docProps\/app\.xml$/, /extended-properties\+xml$/],
  [/^ppt\/presentation\.xml$/, /presentation\.main\+xml$/], [/^ppt\/slides\/[^/]+$/, /\.slide\+xml$/], [/^ppt\/slideLayouts\/[^/]+$/, /\.slideLayout\+xml$/],
  [/^ppt\/slideMasters\/[^/]+$/, /\.slideMaster\+xml$/], [/^ppt\/notesSlides\/[^/]+$/, /\.notesSlide\+xml$/], [/^ppt\/notesMasters\/[^/]+$/, /\.notesMaster\+xml$/],
  [/\/theme\/[^/]+\.xml$/, /\.theme\+xml$/], [/^ppt\/charts\/[^/]+$/, /\.chart\+xml$/], [/\.xlsx$/, /spreadsheetml\.sheet$/], [/\.png$/, /^image\/png$/], [/\.jpe?g$/, /^image\/jpeg$/], [/\.fntdata$/, /x-fontdata$/],
  [/^word\/document\.xml$/, /document\.main\+xml$/], [/^word\/styles\.xml$/, /\.styles\+xml$/], [/^word\/footnotes\.xml$/, /\.footnotes\+xml$/], [/^word\/numbering\.xml$/, /\.numbering\+xml$/],
  [/^xl\/workbook\.xml$/, /sheet\.main\+xml$/], [/^xl\/worksheets\/[^/]+$/, /\.worksheet\+xml$/],
];
const typesRight: Check = ({ entries, typeOf }) =>
  [...entries.keys()].flatMap((name) => TYPES.filter(([part, type]) => part.test(name) && !type.test(typeOf(name) ?? '')).map(() => `${name} is called ${typeOf(name) ?? 'nothing'}`));

const relationOwners: Check = ({ entries }) =>
  [...entries.keys()].filter((name) => name.endsWith('.rels') && name !== '_rels/.rels' && !entries.has(name.replace(/_rels\/([^/]*)\.rels$/, '$1'))).map((name) => `${name} belongs to nothing`);

/** Types of relations and the parts they must lead to. */
const LEADS_TO: Readonly<Record<string, RegExp>> = {
  slide: /^ppt\/slides\//, slideLayout: /^ppt\/slideLayouts\//, slideMaster: /^ppt\/slideMasters\//, notesSlide: /^ppt\/notesSlides\//, notesMaster: /^ppt\/notesMasters\//, theme: /\/theme\//,
  chart: /\/charts\//, package: /\.xlsx$/, image: /\.(?:png|jpe?g|svg)$/, font: /\.fntdata$/, styles: /styles\.xml$/, worksheet: /^xl\/worksheets\//, footnotes: /footnotes\.xml$/, numbering: /numbering\.xml$/,
};
const relationTargets: Check = ({ relations }) =>
  relations.filter(({ type, target, outside }) => !outside && LEADS_TO[type]?.test(target) === false).map(({ owner, id, type, target }) => `${owner}: ${id} of type ${type} leads to ${target}`);

const relationIds: Check = ({ relations }) => relations.filter(({ id }) => !/^[A-Za-z_][\w.-]*$/.test(id)).map(({ owner, id }) => `${owner}: "${id}" is no id of a relation`);

const onlyLinksOutside: Check = ({ relations }) => relations.filter(({ outside, type }) => outside && type !== 'hyperlink').map(({ owner, target }) => `${owner}: ${target} is fetched from outside`);

const LONGEST_ADDRESS = 2000;
/** Signs of RFC 3986; brackets stand around a host of numbers only. */
const ADDRESS = /^(?:https?:\/\/(?:\[[\d:.A-Fa-f]+\]|[A-Za-z0-9.:@%_~!$&'()*+,;=-]+)|mailto:)(?:%[\dA-Fa-f]{2}|[A-Za-z0-9\-._~:/?@!$&'()*+,;=])*(?:#(?:%[\dA-Fa-f]{2}|[A-Za-z0-9\-._~:/?@!$&'()*+,;=])*)?$/;
const addressesSound: Check = ({ relations }) =>
  relations.filter(({ outside, target }) => outside && (target.length > LONGEST_ADDRESS || !ADDRESS.test(target))).map(({ owner, target }) => `${owner}: the address ${target.slice(0, 120)}`);

/** Relations that a part's XML must name to be of any use; one that is not named is left over. */
const NAMED: ReadonlySet<string> = new Set(['hyperlink', 'image', 'chart', 'font', 'package']);
const relationsUsed: Check = ({ relations, documents, entries }) =>
  relations
    .filter(({ owner, type, id }) => NAMED.has(type) && documents.has(owner) && !strFromU8(entries.get(owner) ?? new Uint8Array()).includes(`"${id}"`))
    .map(({ owner, id }) => `${owner}: the relation ${id} is not used`);

const partsReached: Check = ({ entries, relations }) => {
  const reached = new Set<string>(['']);
  for (const owner of reached) for (const each of relations) if (each.owner === owner && !each.outside) reached.add(each.target);
  return [...entries.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml' && !reached.has(name)).map((name) => `${name} is reached by no relation`);
};

const rootRelations: Check = ({ relations, kind }) => {
  const types = relations.filter(({ owner }) => owner === '').map(({ type }) => type);
  const wanted = kind === 'xlsx' ? ['officeDocument'] : ['officeDocument', 'core-properties', 'extended-properties'];
  return wanted.filter((type) => types.filter((each) => each === type).length !== 1).map((type) => `the package has not one ${type}`);
};

/** XML 1.0, 2.2; xmldom takes some of what it forbids. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|&#(?:x(?:[0-8BbCcEeFf]|1[\dA-Fa-f]|[Dd][89A-Fa-f]..|[Ff]{3}[EeFf])|(?:[0-8]|1[124-9]|2\d|3[01]));/;
const signsAllowed: Check = ({ entries }) =>
  [...entries].filter(([name]) => /\.(?:xml|rels)$/.test(name)).flatMap(([name, content]) => {
    try {
      return FORBIDDEN.test(new TextDecoder('utf-8', { fatal: true }).decode(content)) ? [`${name}: a sign that XML forbids`] : [];
    } catch {
      return [`${name}: not UTF-8`];
    }
  });

const declared: Check = ({ entries }) =>
  [...entries].filter(([name]) => /\.(?:xml|rels)$/.test(name)).filter(([, content]) => !/^<\?xml version="1\.0" encoding="UTF-8"/i.test(strFromU8(content.subarray(0, 60)))).map(([name]) => `${name}: no declaration of UTF-8`);

/** What programs read as another sign: `_x0041_` is A in cells, names and properties, and in texts of PowerPoint. */
const CODED = /_x[\dA-Fa-f]{4}_/;
const WHERE_DECODED = ['a:t', 'c:v', 't', 'dc:title', 'dc:subject', 'dc:creator', 'cp:keywords', 'cp:lastModifiedBy', 'vt:lpstr'];
const codesEscaped: Check = ({ documents, kind }) =>
  [...documents].flatMap(([name, document]) =>
    WHERE_DECODED.filter((each) => kind === 'pptx' || each !== 'a:t').flatMap((each) =>
      elements(document, each).filter(({ textContent }) => (each === 'a:t' ? CODED : /_x(?!005F_)[\dA-Fa-f]{4}_/).test((textContent ?? '').replace(each === 'a:t' ? /(?!)/ : /_x005F_(?=x[\dA-Fa-f]{4}_)/g, '\u0000'))).map(({ textContent }) => `${name}: ${each} holds ${textContent ?? ''}`),
    ),
  );

/** What a broken calculation or a missing value leaves in an attribute or a text. */
const NOTHING = /^(?:NaN|undefined|null|-?Infinity|\[object \w+\])$/;
const SAID_BY_PEOPLE: ReadonlySet<string> = new Set(['name', 'descr', 'title', 'w:val', 'w:name']);
const valuesThere: Check = ({ documents }) =>
  [...documents].flatMap(([name, document]) =>
    elements(document, '*').flatMap((element) => Array.from(element.attributes).filter((each) => !SAID_BY_PEOPLE.has(each.name) && NOTHING.test(each.value)).map((each) => `${name}: ${element.nodeName} has ${each.name}="${each.value}"`)),
  );

const CORE_FIELDS = ['dc:title', 'dc:subject', 'dc:creator', 'cp:keywords', 'dc:language', 'cp:lastModifiedBy', 'cp:revision', 'dcterms:created', 'dcterms:modified', 'dc:description', 'cp:category'];
const coreSound: Check = ({ documents }) =>
  [...documents].filter(([name]) => name === 'docProps/core.xml').flatMap(([name, document]) => {
    const fields = childrenOf(document.documentElement as never);
    const known = fields.map(({ nodeName }) => nodeName);
    const dates = fields.filter(({ nodeName, textContent }) => nodeName.startsWith('dcterms:') && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(textContent ?? ''));
    return [...repeated(known).map((field) => `${name}: ${field} twice`), ...known.filter((field) => !CORE_FIELDS.includes(field)).map((field) => `${name}: ${field} is no property`), ...dates.map(({ nodeName }) => `${name}: ${nodeName} is no moment`)];
  });

/** A sign among a sheet's or a slide's words that turns what follows, and is not ended (UAX #9). */
const turnsEnded: Check = (read: OfficePackage) =>
  partsLike(read, /^(?:ppt\/(?:slides|notesSlides|charts)|word)\/[^/]+\.xml$/).flatMap(([name, document]) =>
    ['a:t', 'c:v', 'w:t'].flatMap((each) =>
      elements(document, each).filter(({ textContent }) => {
        const text = textContent ?? '';
        const count = (signs: RegExp): number => text.match(signs)?.length ?? 0;
        return count(/[\u202A\u202B\u202D\u202E]/g) !== count(/\u202C/g);
      }).map(({ textContent }) => `${name}: a turn without end in ${textContent ?? ''}`),
    ),
  );

export const PACKAGE_RULES: readonly Rule[] = [
  { name: 'part.name', of: ANY, check: namesSound },
  { name: 'part.name-twice', of: ANY, check: namesApart },
  { name: 'zip.entry-twice', of: ANY, check: entriesApart },
  { name: 'type.missing', of: ANY, check: contentTypeFaults },
  { name: 'type.twice', of: ANY, check: typesOnce },
  { name: 'type.wrong', of: ANY, check: typesRight },
  { name: 'relation.dangling', of: ANY, check: danglingRelationships },
  { name: 'relation.owner', of: ANY, check: relationOwners },
  { name: 'relation.target', of: ANY, check: relationTargets },
  { name: 'relation.id', of: ANY, check: relationIds },
  { name: 'relation.outside', of: ANY, check: onlyLinksOutside },
  { name: 'relation.address', of: ANY, check: addressesSound },
  { name: 'relation.unused', of: OFFICE, check: relationsUsed },
  { name: 'relation.root', of: ANY, check: rootRelations },
  { name: 'part.unreached', of: ANY, check: partsReached },
  { name: 'xml.sign', of: ANY, check: signsAllowed },
  { name: 'xml.declaration', of: ANY, check: declared },
  { name: 'xml.code', of: ANY, check: codesEscaped },
  { name: 'xml.nothing', of: ANY, check: valuesThere },
  { name: 'text.turn', of: OFFICE, check: turnsEnded },
  { name: 'properties.core', of: OFFICE, check: coreSound },
];
