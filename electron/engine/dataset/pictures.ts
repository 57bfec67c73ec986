import type { Dataset } from './schema.ts';

/** Every picture that a dataset names, by its path below the folder. */
export const picturesOf = ({ actors, records, themes }: Dataset): readonly string[] =>
  [...actors, ...records, ...themes.flatMap(({ points }) => points)].flatMap((each) =>
    'picture' in each && each.picture !== undefined ? [each.picture.media] : [],
  );

/** Codes of the states whose flags a deck may show, each once. */
export const flagsOf = ({ actors }: Dataset): readonly string[] => [...new Set(actors.flatMap(({ iso, flag }) => (iso === undefined || flag === 'none' ? [] : [iso])))];
