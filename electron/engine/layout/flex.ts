/** Flexbox for slides: a small tree of boxes and texts, solved by Yoga. Right-to-left pages mirror by direction alone. */
import { Align, Direction, Edge, FlexDirection, Gutter, Justify, type Node as YogaNode } from 'yoga-layout/load';
import type { Primitive } from '../scene/model.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';

export interface BoxStyle {
  readonly direction?: 'row' | 'column';
  readonly justify?: 'start' | 'center' | 'end';
  readonly gap?: Pt;
  readonly grow?: number;
  readonly width?: Pt;
  readonly height?: Pt;
  readonly padding?: { readonly start?: Pt; readonly top?: Pt };
}

export type Flex =
  | { readonly kind: 'box'; readonly style: BoxStyle; readonly children: readonly Flex[] }
  | {
      readonly kind: 'leaf';
      readonly style: BoxStyle;
      /** Height at a width; given for texts. */
      readonly measure?: (width: Pt) => Pt;
      readonly paint: (frame: Frame) => readonly Primitive[];
    };

export const box = (style: BoxStyle, children: readonly Flex[]): Flex => ({ kind: 'box', style, children });
export const leaf = (
  style: BoxStyle,
  paint: (frame: Frame) => readonly Primitive[],
  measure?: (width: Pt) => Pt,
): Flex => ({ kind: 'leaf', style, paint, ...(measure && { measure }) });

/** A solved tree: the primitives in tree order, and the height the contents need. */
export interface Solved {
  readonly items: readonly Primitive[];
  readonly height: Pt;
}

const JUSTIFY = { start: Justify.FlexStart, center: Justify.Center, end: Justify.FlexEnd } as const;

/**
 * Lays a tree out in a frame, mirrored where the deck reads from the right.
 * @returns the contents' natural height too, which is more than the frame's where they do not fit
 */
export function solve(root: Flex, frame: Frame, context: LayoutContext): Solved {
  const made = new Map<Flex, YogaNode>();
  const node = build(root, context, made);
  const direction = context.meta.direction === 'rtl' ? Direction.RTL : Direction.LTR;
  try {
    node.calculateLayout(frame.width, undefined, direction);
    const { height } = node.getComputedLayout();
    node.setHeight(frame.height);
    node.calculateLayout(frame.width, frame.height, direction);
    return { items: collect(root, { x: frame.x, y: frame.y }, made), height };
  } finally {
    node.freeRecursive();
  }
}

function build(flex: Flex, context: LayoutContext, made: Map<Flex, YogaNode>): YogaNode {
  const node = context.yoga.Node.createWithConfig(context.yogaConfig);
  const { style } = flex;
  node.setFlexDirection(style.direction === 'row' ? FlexDirection.Row : FlexDirection.Column);
  node.setJustifyContent(JUSTIFY[style.justify ?? 'start']);
  node.setAlignItems(Align.Stretch);
  node.setGap(Gutter.All, style.gap ?? 0);
  node.setFlexShrink(0);
  if (style.grow !== undefined) {
    node.setFlexGrow(style.grow);
    node.setFlexBasis(0);
  }
  if (style.width !== undefined) node.setWidth(style.width);
  if (style.height !== undefined) node.setHeight(style.height);
  node.setPadding(Edge.Start, style.padding?.start ?? 0);
  node.setPadding(Edge.Top, style.padding?.top ?? 0);
  if (flex.kind === 'box') {
    flex.children.forEach((child, index) => node.insertChild(build(child, context, made), index));
  } else if (flex.measure) {
    const { measure } = flex;
    node.setMeasureFunc((width) => ({ width, height: measure(width) }));
  }
  made.set(flex, node);
  return node;
}

function collect(flex: Flex, origin: { x: Pt; y: Pt }, made: ReadonlyMap<Flex, YogaNode>): readonly Primitive[] {
  const { left, top, width, height } = (made.get(flex) as YogaNode).getComputedLayout();
  const at = { x: origin.x + left, y: origin.y + top };
  return flex.kind === 'leaf'
    ? flex.paint({ ...at, width, height })
    : flex.children.flatMap((child) => collect(child, at, made));
}
