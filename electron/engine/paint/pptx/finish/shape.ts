import type { Primitive } from '../../../scene/model.ts';
import { escape } from '../xml/escape.ts';

/** Marks what screen readers skip. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Id and name of the n-th shape of a slide. Ids of pptxgenjs collide where tables stand; 1 is the tree's own. */
export function shapeIdentity(item: Primitive, index: number): string {
  const identity = `<p:cNvPr id="${index + 2}" name="${escape(item.name)}"`;
  switch (item.type) {
    case 'text':
      return `${identity}/>`;
    case 'table':
      return `${identity} descr="${escape(item.description)}"/>`;
    case 'rect':
    case 'rule':
      return `${identity}>${DECORATIVE}</p:cNvPr>`;
  }
}

/** The stretch of `xml` from the first `open` to the `close` behind it, replaced; it must be there. */
export function replaceStretch(xml: string, open: string, close: string, replacement: string): string {
  const start = xml.indexOf(open);
  const end = start < 0 ? -1 : xml.indexOf(close, start);
  if (end < 0) throw new Error(`pptxgenjs wrote no ${open}…${close}`);
  return xml.slice(0, start) + replacement + xml.slice(end + close.length);
}
