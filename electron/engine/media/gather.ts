/** Reads the pictures that a deck shows, each once. */
import { nearest } from '../dataset/nearest.ts';
import type { Deck, DeckPicture, DeckSlide } from '../deck/model.ts';
import { type Problem, ProblemError, type Where, problem } from '../diagnostics/problem.ts';
import type { Host, TextFolder } from '../host.ts';
import type { Media } from '../units/media.ts';
import { readPicture } from './read.ts';

/** Where pictures are looked for: of two with one name, that of the first folder is shown. */
export interface MediaShelf {
  readonly folders: readonly Pick<TextFolder, 'path' | 'media'>[];
  readonly read: Host['readMedia'];
}

/** The pictures by their `media`; a picture that is not there has a problem that names its place in the template and in the deck. */
export async function gatherPictures(
  deck: Deck,
  shelf: MediaShelf,
): Promise<{ readonly pictures: ReadonlyMap<string, Media>; readonly problems: readonly Problem[] }> {
  const pictures = new Map<string, Media>();
  const problems: Problem[] = [];
  const tried = new Set<string>();
  const shown = deck.slides.flatMap((slide, index) => picturesOf(slide).map((picture) => ({ ...picture, slide: index + 1 })));
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

function picturesOf(slide: DeckSlide): readonly DeckPicture[] {
  if (slide.kind === 'picture') return [slide.picture];
  return slide.kind === 'quote' && slide.portrait !== undefined ? [slide.portrait] : [];
}
