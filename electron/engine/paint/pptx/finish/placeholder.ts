import type { LayoutPlaceholder, Primitive, SlideLayout, TextBox } from '../../../scene/model.ts';
import { toEmu, type Frame } from '../../../units/length.ts';

/**
 * The `p:ph` of a placeholder, the same on layout and slide: PowerPoint joins the two by type and index.
 * Headings are bodies to PowerPoint, as in its own "Comparison" layout.
 */
export function placeholderTag(placeholder: LayoutPlaceholder, layout: SlideLayout): string {
  const nth = Math.max(0, layout.placeholders.filter(({ role }) => role === placeholder.role).indexOf(placeholder));
  switch (placeholder.role) {
    case 'title':
      return `<p:ph type="${layout.name === 'title' ? 'ctrTitle' : 'title'}"/>`;
    case 'subtitle':
      return '<p:ph type="subTitle" idx="13"/>';
    case 'heading':
      return `<p:ph type="body" sz="quarter" idx="${FIRST_HEADING + nth}"/>`;
    case 'body':
      return nth === 0 ? '<p:ph type="body" idx="1"/>' : `<p:ph type="body" sz="half" idx="${FURTHER_BODY + nth}"/>`;
    case 'date':
      return '<p:ph type="dt" sz="half" idx="10"/>';
    case 'footer':
      return '<p:ph type="ftr" sz="quarter" idx="11"/>';
    case 'slideNumber':
      return '<p:ph type="sldNum" sz="quarter" idx="12"/>';
  }
}

/** Indices are any numbers; these leave room for those that PowerPoint gives by itself (10 to 13). */
const [FIRST_HEADING, FURTHER_BODY] = [20, 30] as const;

/**
 * The boxes of a slide that fill a placeholder of its layout: one that stands where the box does, else the first of its
 * role that is free. A box whose role the layout does not offer (any more) is an ordinary text box.
 */
export function filledPlaceholders(
  items: readonly Primitive[],
  layout: SlideLayout,
): ReadonlyMap<Primitive, LayoutPlaceholder> {
  const filled = new Map<Primitive, LayoutPlaceholder>();
  const free = new Set(layout.placeholders);
  const boxes = items.filter((item): item is TextBox => item.type === 'text');
  const fill = (fits: (box: TextBox, placeholder: LayoutPlaceholder) => boolean) => {
    for (const box of boxes) {
      const found = filled.has(box) ? undefined : [...free].find((each) => each.role === box.role && fits(box, each));
      if (found === undefined) continue;
      free.delete(found);
      filled.set(box, found);
    }
  };
  fill((box, placeholder) => sameFrame(box.frame, placeholder.frame));
  fill((box, placeholder) => box.frame.x === placeholder.frame.x);
  fill(() => true);
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
