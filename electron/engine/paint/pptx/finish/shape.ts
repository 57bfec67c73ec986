import { shapeCreationId } from '../../../scene/creation-ids.ts';
import type { Primitive } from '../../../scene/model.ts';
import type { Language } from '../../../units/language.ts';
import { languageTag } from '../../../language/languages.ts';
import { isPainted } from '../painted.ts';
import { escape } from '../../../text/xml.ts';

/** Marks what screen readers skip. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** What a shape is known by: a number on its slide, which programs change, and the GUID that PowerPoint keeps ([MS-ODRAWXML] 2.27). */
export interface ShapeId {
  readonly number: number;
  readonly creationId: string;
}

const creation = (id: string): string =>
  '<a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}">' +
  `<a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="${id}"/></a:ext></a:extLst>`;

/** Counts the shapes of a slide, those in groups too. Ids of pptxgenjs collide where tables stand; 1 is the tree's own. */
export class ShapeIds {
  #last = 1;
  readonly #slide: string;

  /** @param slide the slide's id in the deck */
  constructor(slide: string) {
    this.#slide = slide;
  }

  /** A number that no shape of the slide has yet, and the creation id of this one. */
  next(item: Primitive): ShapeId {
    this.#last += 1;
    return { number: this.#last, creationId: shapeCreationId(this.#slide, item.id) };
  }
}

/** The numbers that shapes get when they are counted in this order, by the ids of the primitives. */
export function shapeNumbers(items: readonly Primitive[]): ReadonlyMap<string, number> {
  const ids = new ShapeIds('');
  const found = new Map<string, number>();
  const count = (item: Primitive): void => {
    found.set(item.id, ids.next(item).number);
    if (item.type === 'group') for (const inner of item.items.filter(isPainted)) count(inner);
  };
  for (const item of items) count(item);
  return found;
}

/**
 * Id and name of a shape, and what a screen reader says of it (its name at least) or that it says nothing. Shapes that say
 * something have their creation id, with which they are found again in a deck that somebody has edited.
 */
export function shapeIdentity(item: Primitive, { number, creationId }: ShapeId): string {
  const identity = `<p:cNvPr id="${number}" name="${escape(item.name)}"`;
  const described = 'description' in item ? escape(item.description ?? '').trim() : '';
  switch (item.type) {
    case 'text':
      return `${identity}>${creation(creationId)}</p:cNvPr>`;
    case 'table':
    case 'chart':
    case 'group':
    case 'picture':
      return `${identity} descr="${described || escape(item.name)}">${creation(creationId)}</p:cNvPr>`;
    case 'ellipse':
    case 'path':
    case 'rect':
    case 'rule':
      return described === '' ? `${identity}>${DECORATIVE}</p:cNvPr>` : `${identity} descr="${described}"/>`;
  }
}

/** The text body that PowerPoint misses in a shape that has none (#1441). */
export const emptyBody = (language: Language): string =>
  '<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/>' +
  `<a:p><a:endParaRPr lang="${languageTag(language)}"/></a:p></p:txBody>`;

/** The stretch of `xml` from the first `open` to the `close` behind it, replaced; it must be there. */
export function replaceStretch(xml: string, open: string, close: string, replacement: string): string {
  const start = xml.indexOf(open);
  const end = start < 0 ? -1 : xml.indexOf(close, start);
  if (end < 0) throw new Error(`pptxgenjs wrote no ${open}…${close}`);
  return xml.slice(0, start) + replacement + xml.slice(end + close.length);
}
