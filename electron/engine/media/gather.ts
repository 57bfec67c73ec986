/** Reads the pictures that a deck shows, each once. */
import { nearest } from '../source/nearest.ts';
import { type Problem, ProblemError, type Where, problem } from '../diagnostics/problem.ts';
import type { Host, TextFolder } from '../host.ts';
import type { Media } from '../units/media.ts';
import { readPicture } from './read.ts';

/** Where pictures are looked for: of two with one name, that of the first folder is shown. */
export interface MediaShelf {
  readonly folders: readonly Pick<TextFolder, 'path' | 'media'>[];
  readonly read: Host['readMedia'];
  readonly readFlag: Host['readFlag'];
}

/** A picture where a deck names it. */
export interface ShownPicture {
  /** Path below the folder of the dataset or the pack, `media/…`. */
  readonly media: string;
  /** In the template. */
  readonly origin: { readonly file: string; readonly line: number };
  /** Number of the deck's slide, from 1. */
  readonly slide: number;
}

/** The pictures by their `media`; a picture that is not there has a problem that names its place in the template and in the deck. */
export async function gatherPictures(
  shown: readonly ShownPicture[],
  shelf: MediaShelf,
): Promise<{ readonly pictures: ReadonlyMap<string, Media>; readonly problems: readonly Problem[] }> {
  const pictures = new Map<string, Media>();
  const problems: Problem[] = [];
  const tried = new Set<string>();
  for (const { media, origin, slide } of shown) {
    if (tried.has(media)) continue;
    tried.add(media);
    const found = await takeFrom(shelf, media, { file: origin.file, line: origin.line, slide });
    if ('code' in found) problems.push(found);
    else pictures.set(media, found);
  }
  return { pictures, problems };
}

/** A picture of the shelf, or why it cannot be shown. */
export async function takeFrom({ folders, read }: MediaShelf, media: string, where: Where): Promise<Media | Problem> {
  const folder = folders.find((each) => each.media?.has(media));
  if (folder === undefined) {
    const known = folders.flatMap((each) => [...(each.media?.keys() ?? [])]);
    const params = { path: media, folders: folders.map(({ path }) => path), nearest: nearest(media, known) };
    return problem('error', 'media.missing', params, where);
  }
  try {
    return readPicture(await read(folder.path, media), media, where);
  } catch (error) {
    const [found] = error instanceof ProblemError ? error.problems : [];
    if (found === undefined) throw error;
    return { ...found, where };
  }
}
