/** Datasets that were found to be without a word when the program was bundled (`build/datasets.mjs`), and need not be checked again. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFolder } from '../engine/host.ts';
import type { RunSteps } from '../engine/remembered.ts';
import { digestOfData } from '../engine/units/digest.ts';

/** A dataset by all that its checks see. */
export interface Mark {
  /** Characters of its texts: most datasets are told apart by these, without a digest. */
  readonly length: number;
  readonly digest: string;
}

const lengthOf = ({ files }: TextFolder): number => [...files.values()].reduce((sum, text) => sum + text.length, 0);
const digestOf = ({ files, media, others }: TextFolder): string => digestOfData([[...files].sort(([a], [b]) => (a < b ? -1 : 1)), [...(media?.keys() ?? [])].sort(), [...(others ?? [])].sort()]);

export const markOf = (folder: TextFolder): Mark => ({ length: lengthOf(folder), digest: digestOf(folder) });

/** The steps, but that such a dataset is read and not checked. @param folder where the program's bundles are */
export function withSoundDatasets(steps: RunSteps, folder: string): RunSteps {
  const path = join(folder, 'datasets', 'sound.json');
  const marks = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Mark[]) : [];
  const isSound = (dataset: TextFolder): boolean => {
    const length = lengthOf(dataset);
    const alike = marks.filter((mark) => mark.length === length);
    return alike.length > 0 && alike.some(({ digest }) => digest === digestOf(dataset));
  };
  return { ...steps, reading: () => ({ ...steps.reading(), isSound }) };
}
