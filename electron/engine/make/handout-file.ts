/** The narrative handout as a file, in each of its formats. */
import type { NarrativeFormat } from '../../contract/narrative.ts';
import type { Paper } from '../../contract/slide-handout.ts';
import { textWidth, TWIPS_AN_INCH } from '../handout/docx/paper.ts';
import type { Drawn, LoadRasteriser } from '../handout/docx/rasteriser.ts';
import { writeDocx } from '../handout/docx/write.ts';
import { writeHtml } from '../handout/html/write.ts';
import { writeMarkdown } from '../handout/markdown/write.ts';
import type { Handout, HandoutPicture } from '../handout/model.ts';
import type { Materials } from '../materials.ts';
import { zipParts } from '../paint/pptx/zip.ts';
import { fontFaces } from '../paint/svg/font-faces.ts';
import { printHandout } from './handout-pdf.ts';

/** A finished narrative handout in memory, not yet on disk. */
export interface NarrativeFile {
  readonly bytes: Uint8Array;
  /** Of a PDF. */
  readonly pages?: number;
  /** Ids of the records that the handout states. */
  readonly facts: readonly string[];
  /** Font families that must be installed where the file is read; none where it holds them or has no use for them. */
  readonly fonts: readonly string[];
}

/** Dots to an inch of what is drawn for paper. */
const DOTS_AN_INCH = 150;

/** @throws ProblemError of the printer, for a PDF */
export async function writeHandout(
  handout: Handout,
  { fonts, typeface, pageLooks, rasteriser, printer }: Materials,
  { format, paper }: { readonly format: NarrativeFormat; readonly paper: Paper },
): Promise<NarrativeFile> {
  const { facts } = handout;
  const { light, dark } = pageLooks();
  const page = (feet?: true): string => writeHtml(handout, { paper, family: fonts.family, fontFaces: fontFaces(fonts), palettes: { light: light.palette, dark: dark.palette }, ...(feet && { feet }) });
  switch (format) {
    case 'docx': {
      const parts = writeDocx(handout, { paper, fonts, typeface, palette: light.palette, drawn: await drawnIn(handout, rasteriser, paper) });
      return { bytes: zipParts(parts), facts, fonts: [fonts.family] };
    }
    case 'md':
      return { bytes: utf8(writeMarkdown(handout)), facts, fonts: [] };
    case 'html':
      return { bytes: utf8(page(true)), facts, fonts: [] };
    case 'pdf':
      return { ...(await printHandout(handout, page(), { fonts, paper, palette: light.palette, printer })), facts, fonts: [] };
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The pictures of a handout as a Word document holds them: as wide as its text, at 150 dots to an inch. */
async function drawnIn({ chapters }: Handout, load: LoadRasteriser, paper: Paper): Promise<ReadonlyMap<HandoutPicture, Drawn>> {
  const blocks = chapters.flatMap((chapter) => [chapter, ...chapter.sections]).flatMap((section) => section.blocks);
  const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  if (pictures.length === 0) return new Map();
  const { draw } = await load();
  const width = Math.round((textWidth(paper) / TWIPS_AN_INCH) * DOTS_AN_INCH);
  return new Map(pictures.map((picture) => [picture, draw(picture.svg, width)]));
}
