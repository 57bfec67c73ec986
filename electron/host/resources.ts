/**
 * Where the program's own files lie. In the checkout the running bundle is in `<root>/out`, and `package.json`, `templates` and
 * `data` are beside that folder. In the packaged program all of it that is code lies so in an archive, and what people read or
 * take away (templates, data, fonts) lies so beside the archive.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Resources {
  /** The checkout, or the packaged program's archive. */
  readonly root: string;
  /** Folder of the built-in template packs. */
  readonly templates: string;
  /** Folder of the looks. */
  readonly brands: string;
  /** The dataset that is used where none is named. */
  readonly dataset: string;
  /** An invented dataset with everything that one can hold, to try out. */
  readonly invented: string;
  /** Datasets that template packs are tried out on: one with everything, one with nothing that may be left out. */
  readonly trials: readonly string[];
  /** Folder that holds the bundled fonts. */
  readonly fonts: string;
  /** The file with the countries of the world, for maps. */
  readonly atlas: string;
  /** Folder of the flags of states. */
  readonly flags: string;
  /** The file that draws pictures in dots. */
  readonly rasteriser: string;
  /** The engine's bundle, run in a process of its own. */
  readonly worker: string;
  /** What runs a bundle in a process of Node. */
  readonly starter: string;
  /** The window's files. */
  readonly renderer: string;
  /** The help pages, read from docs/, with their pictures. */
  readonly help: string;
  readonly version: string;
}

/** Resources as seen from a bundle in `bundleFolder`. Throws where package.json is missing: then nothing else is there either. */
export function findResources(bundleFolder: string): Resources {
  const root = dirname(bundleFolder);
  const open = root.endsWith('.asar') ? dirname(root) : root;
  return {
    root,
    templates: join(open, 'templates'),
    brands: join(open, 'templates', 'brands'),
    dataset: join(open, 'data', 'kazakhstan'),
    invented: join(open, 'data', 'strait-fictional'),
    trials: [join(open, 'data', 'trial', 'full'), join(open, 'data', 'trial', 'bare')],
    fonts: join(open, 'out', 'fonts'),
    atlas: join(bundleFolder, 'atlas', 'countries.bin'),
    flags: join(bundleFolder, 'flags'),
    rasteriser: join(bundleFolder, 'rasteriser', 'resvg.wasm'),
    worker: join(bundleFolder, 'worker.cjs'),
    starter: join(bundleFolder, 'start.cjs'),
    renderer: join(bundleFolder, 'renderer'),
    help: join(bundleFolder, 'help'),
    version: versionIn(join(root, 'package.json')),
  };
}

function versionIn(path: string): string {
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return version;
}
