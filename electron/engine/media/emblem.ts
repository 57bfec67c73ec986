/** The emblem at the head of a letter: a picture of the dataset, which has to be upright and fine enough for paper. */
import { type Problem, problem, type Where } from '../diagnostics/problem.ts';
import type { Media } from '../units/media.ts';
import { type MediaShelf, takeFrom } from './gather.ts';

/** Pixels of the shorter side that print clearly at the height of an emblem, some 15 mm at 200 dots to an inch. */
const LEAST_PIXELS = 120;

/** @param where the dataset names it */
export async function readEmblem(media: string, shelf: MediaShelf, where: Where): Promise<{ readonly emblem?: Media; readonly problems: readonly Problem[] }> {
  const found = await takeFrom(shelf, media, where);
  if ('code' in found) return { problems: [found] };
  const { turn, stored: { width, height } } = found;
  if (turn.mirrored || turn.quarters > 0) return { problems: [problem('error', 'media.emblem-turned', { path: media }, where)] };
  const problems = Math.min(width, height) < LEAST_PIXELS ? [problem('warning', 'media.emblem-small', { path: media, width, height, least: LEAST_PIXELS }, where)] : [];
  return { emblem: found, problems };
}
