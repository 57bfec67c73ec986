import { XML_HEADER, relationshipType } from '../xml/namespaces.ts';

/** A relationship to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address. */
  readonly kind: string;
  readonly target: string;
}

/** A relationships part; `more` is XML of further relationships. */
export function relationshipsXml(relationships: readonly Relationship[], more = ''): string {
  const items = relationships.map(
    ({ id, kind, target }) => `<Relationship Id="${id}" Type="${relationshipType(kind)}" Target="${target}"/>`,
  );
  return (
    `${XML_HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${items.join('')}${more}</Relationships>`
  );
}

/** Links to the web and to other slides. */
const LINK = /<Relationship [^>]*\/relationships\/(?:hyperlink|slide)"[^>]*>/g;
const CHART = /<Relationship Id="(rId\d+)" Type="[^"]*\/chart"/g;
const IMAGE = /<Relationship Id="(rId\d+)" [^>]*\/relationships\/image"[^>]*>/g;
const NUMBER = /Id="rId(\d+)"/g;

/** What a slide is related to beside its links. */
export interface SlideRelations {
  readonly layout: number;
  /** Undefined where it has no notes page. */
  readonly notes: number | undefined;
  /** Number of the slide's first chart among the package's charts. */
  readonly firstChart: number;
  /** Name of the file in `ppt/media` of each picture of the slide, in painting order. */
  readonly pictures: readonly string[];
}

/**
 * A slide's relationships: links, charts and pictures as pptxgenjs numbered them, its layout, and its notes page if it has one.
 * pptxgenjs relates every slide to a notes page, written or not, and numbers charts on from one export to the next.
 */
export function slideRelationships(raw: string, { layout, notes, firstChart, pictures }: SlideRelations): string {
  const links = (raw.match(LINK) ?? []).join('');
  const charts = [...raw.matchAll(CHART)].map(
    ([, id = ''], index): Relationship => ({ id, kind: 'chart', target: `../charts/chart${firstChart + index}.xml` }),
  );
  const images = [...raw.matchAll(IMAGE)].map(([, id = ''], index): Relationship => ({ id, kind: 'image', target: `../media/${pictures[index] ?? ''}` }));
  const used = [...(links + [CHART, IMAGE].flatMap((kind) => raw.match(kind) ?? []).join('')).matchAll(NUMBER)].map((match) => Number(match[1]));
  const next = Math.max(0, ...used) + 1;
  const inner: Relationship[] = [
    ...charts,
    ...images,
    { id: `rId${next}`, kind: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
  ];
  if (notes !== undefined) {
    inner.push({ id: `rId${next + 1}`, kind: 'notesSlide', target: `../notesSlides/notesSlide${notes}.xml` });
  }
  return relationshipsXml(inner, links);
}
