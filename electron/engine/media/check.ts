/** Reads every picture that a dataset names, whether a deck would show it or not. */
import type { Problem } from '../diagnostics/problem.ts';
import { type MediaShelf, takeFrom } from './gather.ts';

/** What is wrong with the pictures of a folder; each problem names the picture's file. */
export async function checkPictures(named: readonly string[], shelf: MediaShelf): Promise<readonly Problem[]> {
  const [folder] = shelf.folders;
  const problems: Problem[] = [];
  for (const media of new Set(named)) {
    const found = await takeFrom(shelf, media, { file: `${folder?.path ?? ''}/${media}` });
    if ('code' in found) problems.push(found);
  }
  return problems;
}
