import type { Config, Yoga } from 'yoga-layout/load';
import type { Problem } from '../diagnostics/problem.ts';
import type { DeckMeta, DeckSection } from '../deck/model.ts';
import type { DeckSource } from '../markdown/model.ts';
import type { Look, Run, TextBox } from '../scene/model.ts';
import type { Typeface } from '../text/typeface.ts';
import { ACCENTS, type ColourRole } from '../units/colour.ts';
import type { Media } from '../units/media.ts';
import type { Grid } from './grid.ts';
import type { Atlas } from './map/atlas.ts';

/** What every part of layout works with. */
export interface LayoutContext {
  readonly meta: DeckMeta;
  readonly sections: readonly DeckSection[];
  readonly sources: ReadonlyMap<string, DeckSource>;
  readonly grounds: Look['grounds'];
  readonly grid: Grid;
  /** The end of the slide's title, where that is too long for its place: it stands below the title, and the grid's body below it. */
  readonly lead?: TextBox;
  /** The pictures that the deck shows, by `DeckPicture.media`. */
  readonly pictures: ReadonlyMap<string, Media>;
  readonly typeface: Typeface;
  /** Sets the marks of direction that a paragraph needs into its runs; what it has seen it knows. */
  readonly markRuns: <R extends Pick<Run, 'text'>>(runs: readonly R[]) => readonly R[];
  /** Without countries where the deck has no map. */
  readonly atlas: Atlas;
  readonly yoga: Yoga;
  /** Without rounding to whole points: a text box must not come out narrower than its text was measured for. */
  readonly yogaConfig: Config;
  /** Collects what is to be reported. */
  readonly report: (found: Problem) => void;
}

/** The colour that stands for a slide's section; grey where it has none among slides that do. A deck without sections wears one colour. */
export const accentOf = (section: number | undefined, { sections }: Pick<LayoutContext, 'sections'>): ColourRole =>
  (section === undefined ? undefined : sections[section]?.accent) ?? (sections.length === 0 ? ACCENTS[0] : 'muted');
