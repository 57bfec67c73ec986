/** Pictures that the dataset names and does not hold. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { MEDIA_PATH } from '../../units/media.ts';
import { sitesOf } from '../draft.ts';
import { isTextSite } from '../../source/site.ts';
import type { Draft } from '../draft.ts';
import { nearest } from '../../source/nearest.ts';
import { KINDS } from '../kinds/all.ts';

/** Reports pictures that are not in the folder `media`; of paths that are none the schema has told. */
export const checkPictures = (draft: Draft): readonly Problem[] =>
  [
    ...sitesOf(draft, ['actors.yaml', 'records'], ['*', 'picture', 'media']),
    ...sitesOf(draft, ['dataset.yaml'], ['letter', 'emblem']),
    ...Object.values(KINDS).flatMap(({ pictures = [] }) => pictures).flatMap((at) => sitesOf(draft, ['themes.yaml'], ['*', 'points', '*', ...at])),
  ]
    .filter(isTextSite)
    .filter(({ value }) => MEDIA_PATH.test(value) && !draft.media.includes(value))
    .map(({ file, path, value }) => {
      const near = nearest(value, draft.media);
      return problem('error', 'dataset.no-picture', { media: value, ...(near === undefined ? {} : { nearest: near }) }, file.where(path));
    });
