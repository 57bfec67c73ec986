/**
 * The scene: slides as positioned primitives, after layout and before any file format.
 * Closed and readonly: a painter that forgets a primitive does not compile. Lengths are points.
 */
import type { ColourRole, FixedColours, Palette } from '../units/colour.ts';
import type { Direction, Language } from '../units/language.ts';
import type { Frame, Pt, Size } from '../units/length.ts';
import type { FileProperties } from '../units/properties.ts';
import type { Fill, FontWeight, Point } from './basics.ts';
import type { Chart } from './chart-model.ts';
import type { Picture } from './picture.ts';

export type { Fill, FontWeight, Point } from './basics.ts';
export * from './chart-model.ts';
export type { Crop, Picture } from './picture.ts';

/** Alignment along the paragraph's direction: `start` is right in a right-to-left paragraph. */
export type TextAlign = 'start' | 'center' | 'end';

/** Where a run leads. */
export type Link =
  | { readonly kind: 'web'; readonly href: string }
  /** A slide of the same deck, by its `SceneSlide.id`. */
  | { readonly kind: 'slide'; readonly slide: string };

/** Text of one look and one language. */
export interface Run {
  readonly text: string;
  readonly size: Pt;
  readonly weight: FontWeight;
  readonly colour: ColourRole;
  readonly language: Language;
  readonly link?: Link;
}

/** A line as layout broke it. */
export interface Line {
  readonly runs: readonly Run[];
  /** Advance width without trailing spaces. */
  readonly width: Pt;
}

/** A bullet or number in front of a paragraph; it stands in the hanging indent. */
export type Bullet =
  | { readonly kind: 'char'; readonly char: string; readonly colour: ColourRole }
  /** `start` is the number shown; PowerPoint counts on from it. */
  | { readonly kind: 'number'; readonly start: number; readonly colour: ColourRole };

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly direction: Direction;
  readonly align: TextAlign;
  /** Exact line spacing. */
  readonly lineHeight: Pt;
  /** Space above; layout leaves it out on the first paragraph of a box. */
  readonly before: Pt;
  /** Start-side indent of all lines. */
  readonly indent: Pt;
  /** How far the bullet hangs back into `indent`. */
  readonly hanging: Pt;
  readonly bullet?: Bullet;
  /** The runs again, broken at the box's width. Their texts joined are the runs' texts, spaces at line ends kept. */
  readonly lines: readonly Line[];
  /** How many lines it takes where a wider face stands in for the typeface; layout keeps room for so many. */
  readonly mostLines: number;
  /** Ids of the dataset records that it tells, each once; left out where it tells none. */
  readonly facts?: readonly string[];
}

/** What a text box is to PowerPoint. `none` is an ordinary text box; a `date` stands on layouts alone, for PowerPoint to fill in. */
export type PlaceholderRole = 'title' | 'subtitle' | 'heading' | 'body' | 'footer' | 'date' | 'slideNumber' | 'none';

export interface TextBox {
  readonly type: 'text';
  readonly id: string;
  /** Name in PowerPoint's selection pane, in the deck's language where a person reads it. */
  readonly name: string;
  readonly frame: Frame;
  readonly role: PlaceholderRole;
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Ground behind the whole box, such as the halo of a label on a map. */
  readonly fill?: Fill;
  /** Ground and ink whatever the look says: those that its scheme gives a handling mark. */
  readonly fixed?: FixedColours;
  /** Of rows with numbers, which are a list to who hears them: whether it is the number that an item begins with, or belongs to the item. */
  readonly listed?: 'number' | 'body';
  readonly paragraphs: readonly Paragraph[];
}

export interface Stroke {
  readonly colour: ColourRole;
  readonly thickness: Pt;
  readonly dash: 'solid' | 'dash' | 'dot';
  /** A head at the last point of an open path. */
  readonly arrow: boolean;
  /** A head at its first point too. */
  readonly arrowBack?: true;
}

/** A filled rectangle without outline; pure decoration. */
export interface Rect {
  readonly type: 'rect';
  readonly id: string;
  readonly name: string;
  readonly frame: Frame;
  readonly fill: ColourRole;
}

/** A straight rule; horizontal or vertical, pure decoration. */
export interface Rule {
  readonly type: 'rule';
  readonly id: string;
  readonly name: string;
  /** Width or height is 0. */
  readonly frame: Frame;
  readonly colour: ColourRole;
  readonly thickness: Pt;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: ColourRole;
}

/** Space between a cell's edge and its text, on every table. */
export interface CellInsets {
  readonly horizontal: Pt;
  readonly vertical: Pt;
}

/** A circle or ellipse that fills its frame. Without a description it is decoration. */
export interface Ellipse {
  readonly type: 'ellipse';
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly frame: Frame;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
}

/**
 * A free form of straight edges: closed areas (an outline inside another is a hole in it) or open lines.
 * Without a description it is decoration.
 */
export interface Path {
  readonly type: 'path';
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** The bounds of all outlines (`boundsOf`). */
  readonly frame: Frame;
  /** At least two points each. */
  readonly outlines: readonly (readonly Point[])[];
  readonly closed: boolean;
  /** `level`: each edge that is neither level nor upright leaves and arrives level, as the bands of a flow do; else all are straight. */
  readonly edges?: 'level';
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  /** What an open line hangs on at either end, so that it follows; straight, or level and then upright. */
  readonly ties?: readonly [from: Tie, to: Tie];
}

/** A place on an ellipse of the same slide: in PowerPoint and LibreOffice alike lines hang on the eight sites of a preset shape alone. */
export interface Tie {
  /** The ellipse's id. */
  readonly to: string;
  readonly side: 'top' | 'left' | 'bottom' | 'right';
}

/** Primitives that are one thing to a person: moved together, described once. Groups do not nest. */
export interface Group {
  readonly type: 'group';
  readonly id: string;
  readonly name: string;
  /** What the group shows, for screen readers. */
  readonly description: string;
  /** Holds the frames of all items. */
  readonly frame: Frame;
  /** Painted in this order. */
  readonly items: readonly Exclude<Primitive, Group>[];
}

export interface TableRule {
  readonly colour: ColourRole;
  readonly thickness: Pt;
}

/** A native table. Columns run from the reading start: column 0 is rightmost in a right-to-left deck. */
export interface Table {
  readonly type: 'table';
  readonly id: string;
  readonly name: string;
  /** What the table shows, for screen readers. */
  readonly description: string;
  readonly frame: Frame;
  readonly direction: Direction;
  readonly columns: readonly Pt[];
  readonly rowHeights: readonly Pt[];
  readonly insets: CellInsets;
  /** The first row is the header. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Whether the first column heads the rows as the first row heads the columns. */
  readonly rowHeads: boolean;
  /** Below the header row, and below each other row. */
  readonly rules: { readonly header: TableRule; readonly rows: TableRule };
}

export type Primitive = TextBox | Rect | Rule | Ellipse | Path | Group | Table | Chart | Picture;

/** Which slide layout of the master a slide stands on. */
export const SLIDE_LAYOUTS = ['title', 'agenda', 'section', 'content', 'titleOnly', 'twoColumns', 'threeColumns', 'closing'] as const;
export type SlideLayoutName = (typeof SLIDE_LAYOUTS)[number];

/** A placeholder as the slide layout offers it: where it stands and how text that a user types into it looks. */
export interface LayoutPlaceholder {
  readonly role: Exclude<PlaceholderRole, 'none'>;
  readonly frame: Frame;
  readonly size: Pt;
  readonly lineHeight: Pt;
  readonly weight: FontWeight;
  readonly colour: ColourRole;
  readonly anchor: TextBox['anchor'];
}

/** A slide layout of the master. A slide's box whose frame equals its placeholder's inherits the position. */
export interface SlideLayout {
  readonly name: SlideLayoutName;
  /** The name a person reads in PowerPoint's layout menu, in the deck's language. */
  readonly title: string;
  readonly background: ColourRole;
  readonly placeholders: readonly LayoutPlaceholder[];
}

export interface SceneSlide {
  /** Unique; a continuation has its number behind it. */
  readonly id: string;
  /** Plain text of the title; unique in the deck (continuations carry their mark). */
  readonly title: string;
  readonly layout: SlideLayoutName;
  readonly background: ColourRole;
  /** Painted in this order, which is the reading order too. */
  readonly items: readonly Primitive[];
  readonly notes: readonly NotesParagraph[];
  /** Kept for questions: in the file, and passed over when the deck is shown. */
  readonly backup?: true;
  /** Ids of the dataset records that the slide stands on, in order of first use. */
  readonly facts: readonly string[];
  /** Index of the deck slide it was made from. */
  readonly source: number;
}

/** A paragraph of speaker notes; notes have no place on a page, so they are not broken into lines. */
export interface NotesParagraph {
  readonly text: string;
  readonly strong: boolean;
  readonly bullet: boolean;
}

/** A PowerPoint section: a run of slides. */
export interface SceneSection {
  readonly title: string;
  readonly slides: number;
}

/** The grounds that a look may give its title and section slides; `accent` is the section's own. */
export const GROUNDS = { title: ['paper', 'surface', 'ink'], section: ['accent', 'paper', 'surface', 'ink'] } as const;

/** A look: what layout and painters need of it. */
export interface Look {
  readonly id: string;
  readonly palette: Palette;
  readonly grounds: {
    readonly title: (typeof GROUNDS.title)[number];
    readonly section: (typeof GROUNDS.section)[number];
    /** Whether a band of ink with a hairline below it closes every page at its upper edge. */
    readonly band: boolean;
  };
  readonly fontFamily: string;
}

/** A slide's size and the white at its edges. */
export interface SlideSetup {
  readonly page: Size;
  readonly margin: Pt;
  /** Between two of the twelve columns. */
  readonly gutter: Pt;
}

export interface Scene {
  readonly page: Size;
  readonly look: Look;
  readonly meta: FileProperties;
  readonly sections: readonly SceneSection[];
  readonly slides: readonly SceneSlide[];
  /** One for each of SLIDE_LAYOUTS, in that order. */
  readonly layouts: readonly SlideLayout[];
}
