/** What a briefing is made of, read and checked: the one value that the stages and all that is made of their results are given. */
import type { PageLooks } from './brand/page-looks.ts';
import type { Dataset } from './dataset/schema.ts';
import type { LoadRasteriser } from './handout/docx/rasteriser.ts';
import type { Printer, TextFolder } from './host.ts';
import type { LoadAtlas } from './layout/map/atlas.ts';
import type { MarkdownReader } from './markdown/syntax/read.ts';
import type { MediaShelf } from './media/gather.ts';
import type { Look, SlideSetup } from './scene/model.ts';
import type { Filler } from './template/fill.ts';
import type { Pack } from './template/pack-model.ts';
import type { FontFiles, Typeface } from './text/typeface.ts';

export interface Materials {
  readonly dataset: Dataset;
  readonly pack: Pick<Pack, 'id' | 'heeds'>;
  /** The pack's template of the deck. */
  readonly fill: Filler;
  /** Its template of the narrative handout, where it has one. */
  readonly fillHandout: Filler | undefined;
  /** Reads what that one makes. */
  readonly readHandout: MarkdownReader;
  readonly look: Look;
  /** Looks of what is read on paper; asked only where something is made for it. */
  readonly pageLooks: () => PageLooks;
  readonly setup: SlideSetup;
  readonly fonts: FontFiles;
  readonly typeface: Typeface;
  readonly atlas: LoadAtlas;
  readonly rasteriser: LoadRasteriser;
  /** Where the deck's pictures come from: the dataset, then the pack. */
  readonly shelf: MediaShelf;
  /** The citation styles: they also form what the dataset does not say of a source in full. */
  readonly citations: TextFolder;
  readonly printer: Printer;
  /** Bardar's version. */
  readonly version: string;
}
