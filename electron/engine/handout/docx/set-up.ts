import type { FontFiles, Typeface } from '../../text/typeface.ts';
import type { Palette } from '../../units/colour.ts';
import type { Paper } from '../../../contract/slide-handout.ts';
import type { HandoutPicture } from '../model.ts';
import type { Drawn } from './rasteriser.ts';

/** What a document is made with besides its text. */
export interface DocxSetUp {
  readonly paper: Paper;
  readonly fonts: FontFiles;
  /** The same fonts, ready to measure with. */
  readonly typeface: Typeface;
  /** Of a light look: the pages are white. */
  readonly palette: Palette;
  /** Each picture of the handout as Word is to have it; one that is missing is said in words. */
  readonly drawn: ReadonlyMap<HandoutPicture, Drawn>;
}
