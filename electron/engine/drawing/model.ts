/**
 * A drawing: what stands on a page as marks with places, below the scene and above any file format. Painters that draw pictures
 * (SVG, PDF) draw these marks and nothing else, so that they cannot draw a slide differently. Lengths are points, colours are
 * those of the look already.
 */
import type { Link, Picture, Point } from '../scene/model.ts';
import type { Hex } from '../units/colour.ts';
import type { Direction, Language } from '../units/language.ts';
import type { Frame, Pt } from '../units/length.ts';
import type { FontWeight } from '../scene/basics.ts';

/** A colour as strong as it is laid on, 0 to 1. */
export interface Ink {
  readonly colour: Hex;
  readonly opacity: number;
}

/** What a line is drawn with. */
export interface Pen extends Ink {
  readonly thickness: Pt;
  /** Lengths of a dash and of the gap behind it; solid where left out. */
  readonly dash?: readonly [Pt, Pt];
  /** Whether its corners are round; else they are mitred. */
  readonly round?: true;
}

interface Drawable {
  readonly fill?: Ink;
  readonly pen?: Pen;
}

export interface RectMark extends Drawable {
  readonly type: 'rect';
  readonly frame: Frame;
}

export interface EllipseMark extends Drawable {
  readonly type: 'ellipse';
  readonly frame: Frame;
}

export interface LineMark {
  readonly type: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly pen: Pen;
}

/** Straight edges from point to point; closed where it is a polygon. */
export interface PolylineMark extends Drawable {
  readonly type: 'polyline';
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** A step of an outline. */
export type Step =
  | { readonly by: 'move' | 'line'; readonly to: Point }
  | { readonly by: 'curve'; readonly first: Point; readonly second: Point; readonly to: Point }
  /** Part of a circle, less than the whole: `far` where it is more than half of it. */
  | { readonly by: 'arc'; readonly centre: Point; readonly radius: Pt; readonly far: boolean; readonly clockwise: boolean; readonly to: Point }
  | { readonly by: 'close' };

export interface PathMark extends Drawable {
  readonly type: 'path';
  readonly steps: readonly Step[];
  /** Whether an outline within another is a hole in it; there where the path is an area of several outlines. */
  readonly holes?: true;
}

/** Text of one look, as {@link LineOfText} has it. */
export interface TextRun {
  readonly text: string;
  readonly size: Pt;
  readonly weight: FontWeight;
  readonly colour: Hex;
  readonly language: Language;
  readonly link?: Link;
}

/** Where a text stands: on a baseline, from `x` on, around it or up to it along its direction. */
interface Placed {
  readonly x: Pt;
  readonly baseline: Pt;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: Direction;
}

/** A line of a paragraph. */
export interface LineOfText extends Placed {
  readonly type: 'text';
  readonly runs: readonly TextRun[];
  /** Whether a space stood at its end, which is not drawn. */
  readonly spaced?: true;
}

/** A word or number beside a paragraph or in a chart. */
export interface Label extends Placed {
  readonly type: 'label';
  readonly run: TextRun;
}

export interface PictureMark {
  readonly type: 'picture';
  readonly picture: Picture;
}

export type Mark = RectMark | EllipseMark | LineMark | PolylineMark | PathMark | LineOfText | Label | PictureMark;

/** What a part is to somebody who hears the page instead of seeing it. */
export type Role =
  /** Nothing: ground, rules, seams. */
  | { readonly is: 'decoration' }
  /** What a page has beside its content, such as its number. */
  | { readonly is: 'pagination' }
  | { readonly is: 'heading'; readonly level: 1 | 2 }
  | { readonly is: 'paragraph' }
  | { readonly is: 'list'; readonly numbered: boolean }
  | { readonly is: 'item' | 'bullet' | 'body' }
  | { readonly is: 'table'; readonly description: string }
  | { readonly is: 'row' | 'cell' }
  | { readonly is: 'head'; readonly of: 'column' | 'row' }
  | { readonly is: 'figure'; readonly description: string; readonly frame: Frame };

/** Marks that are one thing to who hears them, and parts of that. */
export interface Part {
  readonly type: 'part';
  readonly role: Role;
  readonly inside: readonly Drawn[];
}

export type Drawn = Mark | Part;

export const part = (role: Role, inside: readonly Drawn[]): Part => ({ type: 'part', role, inside });

export const decoration = (...marks: readonly Mark[]): Part => part({ is: 'decoration' }, marks);
