/** Gathers the flags that a deck shows: those of the dataset or the pack before the program's own. */
import type { Problem } from '../diagnostics/problem.ts';
import { type Media, flagName } from '../units/media.ts';
import { type MediaShelf, takeFrom } from './gather.ts';
import { readPicture } from './read.ts';

/** Where a dataset or a pack keeps flags of its own. */
const ownNames = (code: string): readonly string[] => [code, code.toLowerCase()].flatMap((name) => ['png', 'jpg', 'jpeg'].map((ending) => `media/flags/${name}.${ending}`));

/**
 * The flags by their names. A state without one has none among them; a flag of one's own that cannot be shown has a problem.
 * @param codes ISO 3166-1 alpha-2
 */
export async function gatherFlags(codes: readonly string[], shelf: MediaShelf): Promise<{ readonly flags: ReadonlyMap<string, Media>; readonly problems: readonly Problem[] }> {
  const flags = new Map<string, Media>();
  const problems: Problem[] = [];
  for (const code of codes) {
    const own = ownNames(code).find((name) => shelf.folders.some(({ media }) => media?.has(name)));
    const folder = shelf.folders.find(({ media }) => own !== undefined && media?.has(own));
    const found = own === undefined ? await builtIn(code, shelf) : await takeFrom(shelf, own, { file: `${folder?.path ?? ''}/${own}` });
    if (found === undefined) continue;
    if ('code' in found) problems.push(found);
    else flags.set(flagName(code), found);
  }
  return { flags, problems };
}

/** Of a file of the program's own that was damaged nothing is said: the actor has initials. */
async function builtIn(code: string, { readFlag }: MediaShelf): Promise<Media | undefined> {
  const bytes = await readFlag(code);
  const read = bytes && readPicture(bytes, `${code}.png`, {});
  return read === undefined || 'code' in read ? undefined : read;
}
