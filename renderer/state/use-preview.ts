import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { type BriefingChoices, type Edit, type HeldPreview, type Preview, withChanges } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import { noPreview, preview, type PreviewState } from './preview.ts';
import { unanswered } from './unanswered.ts';
import { useWords } from './words.tsx';

/** Choices made within this many milliseconds are asked for together; below what an eye sees as delay. */
const COALESCE_MS = 40;

/** The slides of the choices with the edits put in, asked anew with each change of them or of `revision`; nothing is asked without choices. */
export function usePreview(choices: BriefingChoices | undefined, edits: readonly Edit[], revision: number): PreviewState {
  const { words } = useWords();
  const [state, send] = useReducer(preview, noPreview);
  const newest = useRef(0);
  /** The answer that came last, which the next request builds on. */
  const held = useRef<HeldPreview<Preview>>(undefined);
  const wording = useRef(words);
  useLayoutEffect(() => {
    wording.current = words;
  }, [words]);

  useEffect(() => {
    if (choices === undefined) return undefined;
    const timer = setTimeout(() => {
      newest.current += 1;
      const request = newest.current;
      send({ type: 'asked', request });
      const before = held.current;
      void bardar
        .preview(choices, edits, before?.answer)
        .then((outcome) => {
          if (!outcome.ok) return outcome;
          held.current = withChanges(before?.preview, outcome.value);
          return { ok: true as const, value: held.current.preview };
        })
        .catch(() => ({ ok: false as const, problems: [unanswered(wording.current)] }))
        .then((outcome) => send({ type: 'answered', request, dataset: choices.dataset, outcome }));
    }, COALESCE_MS);
    return () => clearTimeout(timer);
  }, [choices, edits, revision]);

  return state;
}
