/**
 * The outside world as the engine sees it. Files and fonts come through here and nowhere else, and there is no clock,
 * so that the same input gives the same bytes and a test can stand in for the disk.
 */

import type { FontFiles } from './text/typeface.ts';

export type { FontFiles } from './text/typeface.ts';

/** A folder of text files read into memory. */
export interface TextFolder {
  /** The folder's path as the user knows it; messages name files below it. */
  readonly path: string;
  /** Text of each file by its path below the folder, with `/` between names; UTF-8, without byte order mark. */
  readonly files: ReadonlyMap<string, string>;
  /**
   * Pictures in its folder `media`, by their paths below the folder; they are read by `readMedia` when a deck shows them.
   * Each has a mark that changes when the file does. Left out where nobody looked for any.
   */
  readonly media?: ReadonlyMap<string, string>;
  /** Paths of the other files that lie directly in the folder, which nobody reads: one may be misnamed. */
  readonly others?: readonly string[];
  /** Paths of those of its files that lie elsewhere, such as a scheme of handling marks that a house has for all. */
  readonly elsewhere?: ReadonlyMap<string, string>;
}

/** The folders of looks. */
export interface BrandFolders {
  /** templates/brands, with the slide sizes too. */
  readonly builtIn: TextFolder;
  /** The user's own looks, where there are any. */
  readonly own?: TextFolder;
}

/** Makes pages of HTML, in a program outside the engine. */
export interface Printer {
  /**
   * Prints a page that stands alone (no script, no request) on the paper its style sheet names.
   * @returns a PDF with selectable text
   * @throws ProblemError `print.…`
   */
  print(html: string): Promise<Uint8Array>;
}

export interface Host {
  /** Bardar's version; decks say with which they were made. */
  readonly version: string;
  /**
   * Reads the text files (yaml, json, hbs, md) of a folder and of the folders below it, and lists its pictures.
   * @throws ProblemError `file.not-found`, `file.unreadable`
   */
  readFolder(path: string): Promise<TextFolder>;
  /**
   * The folder of a dataset, read so.
   * @throws ProblemError as readFolder does, and `file.dataset-elsewhere`, `file.no-dataset`
   */
  readDataset(path: string): Promise<TextFolder>;
  /**
   * Reads a picture that is among `media` of a folder.
   * @throws ProblemError `media.missing`, `media.unreadable`, `media.too-large`
   */
  readMedia(folder: string, media: string): Promise<Uint8Array>;
  /**
   * Reads a deck, which anybody may have made.
   * @throws ProblemError `file.not-found`, `file.unreadable`, `verify.too-large`, `verify.not-a-deck` where it is a folder
   */
  readDeck(path: string): Promise<Uint8Array>;
  /** The countries of the world, as `build/atlas.mjs` prepares them. Large; read only for a deck with a map. */
  readAtlas(): Promise<Uint8Array>;
  /** The flag of a state by its two letters (ISO 3166-1 alpha-2), as PNG, four to three; undefined where there is none. @throws ProblemError as a file of its own */
  readFlag(code: string): Promise<Uint8Array | undefined>;
  /** What draws pictures in dots: resvg as WebAssembly. Large; read only for a Word document with a drawing. */
  readRasteriser(): Promise<Uint8Array>;
  /** The bundled fonts. */
  readFonts(): Promise<FontFiles>;
  readBrands(): Promise<BrandFolders>;
  /** The folder of citation styles (templates/citations): CSL files and the words they need. */
  readCitations(): Promise<TextFolder>;
  /** Path of a built-in template pack, or of one in the user's packs folder, by its id; undefined where there is none. */
  packPath(id: string): Promise<string | undefined>;
}
