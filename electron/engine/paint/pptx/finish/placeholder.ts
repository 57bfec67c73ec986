import type {
  LayoutPlaceholder,
  PlaceholderRole,
  Primitive,
  SlideLayout,
  SlideLayoutName,
  TextBox,
} from '../../../scene/model.ts';
import { toEmu, type Frame } from '../../../units/length.ts';

type Role = Exclude<PlaceholderRole, 'none'>;

/** The `p:ph` of a role, the same on layout and slide: PowerPoint joins the two by type and index. */
export function placeholderTag(role: Role, layout: SlideLayoutName): string {
  switch (role) {
    case 'title':
      return `<p:ph type="${layout === 'title' ? 'ctrTitle' : 'title'}"/>`;
    case 'subtitle':
      return '<p:ph type="subTitle" idx="13"/>';
    case 'body':
      return '<p:ph type="body" idx="1"/>';
    case 'footer':
      return '<p:ph type="ftr" sz="quarter" idx="11"/>';
    case 'slideNumber':
      return '<p:ph type="sldNum" sz="quarter" idx="12"/>';
  }
}

/**
 * The boxes of a slide that fill a placeholder of its layout. Where two boxes have one role the first fills it;
 * it and a box whose role the layout does not offer are ordinary text boxes otherwise.
 */
export function filledPlaceholders(
  items: readonly Primitive[],
  layout: SlideLayout,
): ReadonlyMap<Primitive, LayoutPlaceholder> {
  const filled = new Map<Primitive, LayoutPlaceholder>();
  const free = new Map(layout.placeholders.map((placeholder) => [placeholder.role as PlaceholderRole, placeholder]));
  for (const item of items) {
    const placeholder = item.type === 'text' ? free.get(item.role) : undefined;
    if (item.type !== 'text' || placeholder === undefined) continue;
    free.delete(item.role);
    filled.set(item, placeholder);
  }
  return filled;
}

/** Whether two frames are the same in the file; a box that stands where its layout says says nothing of it. */
export const sameFrame = (a: Frame, b: Frame): boolean =>
  toEmu(a.x) === toEmu(b.x) &&
  toEmu(a.y) === toEmu(b.y) &&
  toEmu(a.width) === toEmu(b.width) &&
  toEmu(a.height) === toEmu(b.height);

/** Position and extent of a shape. */
export const transform = (frame: Frame): string =>
  `<a:xfrm><a:off x="${toEmu(frame.x)}" y="${toEmu(frame.y)}"/>` +
  `<a:ext cx="${toEmu(frame.width)}" cy="${toEmu(frame.height)}"/></a:xfrm>`;

/** The properties of a text body: no insets, no automatic fitting; sizes are measured, never left to PowerPoint. */
export function bodyProperties(anchor: TextBox['anchor'], rtl: boolean): string {
  const at = { top: 't', middle: 'ctr', bottom: 'b' }[anchor];
  return (
    `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="${rtl ? 1 : 0}" anchor="${at}">` +
    '<a:noAutofit/></a:bodyPr>'
  );
}
