/** What the window says where the main process broke off without an answer. */
import type { WordedProblem } from '../../electron/contract/api.ts';
import type { Words } from '../strings/words.ts';

/** A problem in place of an answer that never came. */
export const unanswered = (words: Words): WordedProblem => ({
  severity: 'error',
  code: 'window.unanswered',
  message: words.unanswered,
  hint: words.unansweredHint,
  where: {},
});
