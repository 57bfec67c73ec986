import type { Config, Yoga } from 'yoga-layout/load';
import type { DeckMeta, DeckSection } from '../deck/model.ts';
import type { Look, Run, SlideSetup, TextBox } from '../scene/model.ts';
import type { Typeface } from '../text/typeface.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Frame } from '../units/length.ts';
import type { Media } from '../units/media.ts';
import type { Grid } from './grid.ts';
import type { Atlas } from './map/atlas.ts';

/** What all slides of a deck are laid out with. */
export interface LayoutGround {
  readonly meta: Pick<DeckMeta, 'language' | 'direction' | 'words' | 'handling' | 'handlingColours'>;
  readonly setup: SlideSetup;
  readonly typeface: Typeface;
  /** Sets the marks of direction that a paragraph needs into its runs; what it has seen it knows. */
  readonly markRuns: <R extends Pick<Run, 'text'>>(runs: readonly R[]) => readonly R[];
  /** Without countries where the deck has no map. */
  readonly atlas: Atlas;
  readonly yoga: Yoga;
  /** Without rounding to whole points: a text box must not come out narrower than its text was measured for. */
  readonly yogaConfig: Config;
}

/** What text is set with. */
export type TextContext = Pick<LayoutGround, 'meta' | 'typeface' | 'markRuns'>;

/** What a slide of a section says; without an id where no slide says just that. */
export interface Finding {
  readonly title: string;
  readonly id?: string;
}

/** What one slide is laid out with beside: no more of the deck and the look than it needs, so that little is laid out anew. */
export interface SlidePlace {
  /** The colour that stands for the slide's section. */
  readonly accent: ColourRole;
  /** The deck's sections, for slides that tell or show them; else none. */
  readonly sections: readonly DeckSection[];
  /** What the slides of the section that it opens say. */
  readonly findings: readonly Finding[];
  readonly grounds: Look['grounds'];
  /** The pictures that the slide shows, by `DeckPicture.media`, and its flags, by `flagName`. */
  readonly pictures: ReadonlyMap<string, Media>;
}

/** What every part of a slide's layout works with. */
export interface LayoutContext extends LayoutGround, SlidePlace {
  readonly grid: Grid;
  /** A place, seen from the reading start, within which all stands from left to right in either direction. */
  readonly stays?: Frame;
  /** The end of the slide's title, where that is too long for its place: it stands below the title, and the grid's body below it. */
  readonly lead?: TextBox;
}
