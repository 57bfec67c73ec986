/** A host whose disk is in memory, so that a test may change what lies on it from one wish to the next. */
import type { Host, TextFolder } from '../../electron/engine/host.ts';
import { projectFolder } from '../engine/template/support.ts';
import { atlasBytes } from './atlas.ts';
import { brands } from './look.ts';
import { fontFiles } from './typeface.ts';

/** Texts of files by folder and name, and the pictures of the dataset, which lies in `data`. */
export interface MemoryDisk {
  readonly texts: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** The deck that lies there, where one does. */
  readonly deck?: Uint8Array | undefined;
}

/** Files as those of a folder of the disk. */
export const placedIn = (folder: string, files: Iterable<readonly [string, string]>): readonly (readonly [string, string])[] => [...files].map(([name, text]) => [`${folder}/${name}`, text]);

/** What lies in the project: built-in packs by their ids, and looks. */
export const projectTexts = (...packs: readonly string[]): readonly (readonly [string, string])[] => [
  ...packs.map((id) => projectFolder(`templates/${id}`)).flatMap(({ path, files }) => placedIn(path, files)),
  ...placedIn(brands.builtIn.path, brands.builtIn.files),
];

/** A host that reads what lies on the disk at the time. */
export function memoryHost(disk: () => MemoryDisk): Host {
  const folder = (path: string): TextFolder => {
    const files = [...disk().texts].filter(([name]) => name.startsWith(`${path}/`)).map(([name, text]) => [name.slice(path.length + 1), text] as const);
    const media = [...disk().pictures].map(([name, bytes]) => [name, `${bytes.length}`] as const);
    return { path, files: new Map(files), ...(path === 'data' && { media: new Map(media) }) };
  };
  return {
    version: '1.0.0',
    readFolder: async (path) => folder(path),
    readDataset: async (path) => folder(path),
    readMedia: async (_folder, media) => disk().pictures.get(media) ?? new Uint8Array(),
    readDeck: async () => disk().deck ?? new Uint8Array(),
    readAtlas: async () => atlasBytes(),
    readFlag: async () => undefined,
    readRasteriser: async () => new Uint8Array(),
    readFonts: async () => FONTS,
    readBrands: async () => ({ builtIn: folder(brands.builtIn.path) }),
    readCitations: async () => CITATIONS,
    packPath: async (id) => `templates/${id}`,
  };
}

const FONTS = fontFiles();
const CITATIONS = projectFolder('templates/citations');
