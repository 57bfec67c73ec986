/** How far an export is. */
import type { Stage } from '../engine/units/stage.ts';

/** What a stage is at: a file of the dataset or the template, counted from 1, or a slide of the deck. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly slide?: number;
}

/** Hears what a stage has come to. */
export type OnPlace = (place: Place) => void;

export interface Progress {
  readonly stage: Stage;
  /** Share of the whole export that is done, 0 to 1. */
  readonly done: number;
  /** Named by the message of a stage that takes too long. */
  readonly place?: Place;
  /** Characters that there are to read; larger datasets are given more time. */
  readonly characters?: number;
}

/** Hears how far the work is. */
export type OnProgress = (progress: Progress) => void;
