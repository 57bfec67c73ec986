/** How far the work on one briefing is: shares of the whole, told while its stages run. */
import type { OnPlace, OnProgress } from '../contract/progress.ts';
import type { Stage } from './units/stage.ts';

/** How far an export is when a stage begins; shares of the time it takes with the bundled dataset. */
export const BEGUN: Readonly<Record<Stage, number>> = {
  load: 0,
  fill: 0.15,
  parse: 0.25,
  layout: 0.4,
  paint: 0.6,
  print: 0.6,
  finish: 0.75,
  validate: 0.85,
  write: 0.95,
};

/** Tells the places of a stage as progress. */
export const placesOf =
  (onProgress: OnProgress) =>
  (stage: Stage): OnPlace =>
  (place) =>
    onProgress({ stage, done: BEGUN[stage], place });

/** Progress of a part of the work, told as progress of the whole. */
export const within =
  (onProgress: OnProgress, from: number, to: number): OnProgress =>
  ({ done, ...told }) =>
    onProgress({ ...told, done: from + (to - from) * Math.min(1, done) });
