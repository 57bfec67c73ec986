import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { type BriefingChoices, type Edit, type HeldPreview, type LastSlides, type Preview, withChanges } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import { entriesOf, inViewOf } from './entries.ts';
import { firstPreview, inSight, preview, type PreviewState } from './preview.ts';
import { selectedIndex, type Selection } from './selection.ts';
import { unanswered } from './unanswered.ts';
import { useNewest } from './use-window.ts';
import { useWords } from './words.tsx';

/** Choices made within this many milliseconds are asked for together; below what an eye sees as delay. */
const COALESCE_MS = 40;

/** A request whose answer is still to come: what it builds on. */
interface Asked {
  readonly request: number;
  readonly dataset: string;
  readonly before: HeldPreview<Preview> | undefined;
}

/**
 * The slides of the choices with the edits put in, asked anew with each change of them or of `revision`; nothing is asked without
 * choices. The slide that is selected, and those beside it, may come before the rest.
 * @param last what was shown last, until there is something
 */
export function usePreview(choices: BriefingChoices | undefined, edits: readonly Edit[], revision: number, selection: Selection, last: LastSlides | undefined): PreviewState {
  const { words } = useWords();
  const [state, send] = useReducer(preview, last, firstPreview);
  const newest = useRef<Asked>(undefined);
  /** The answer that came last, which the next request builds on. */
  const held = useRef<HeldPreview<Preview>>(undefined);
  const view = useNewest({ seen: inSight(state), selection });
  const wording = useRef(words);
  useLayoutEffect(() => {
    wording.current = words;
  }, [words]);

  useEffect(
    () =>
      bardar.onGlimpse(({ request, changes }) => {
        const asked = newest.current;
        if (asked?.request === request) send({ type: 'glimpsed', request, dataset: asked.dataset, glimpse: withChanges(asked.before?.preview, changes).preview });
      }),
    [],
  );

  useEffect(() => {
    if (choices === undefined) return undefined;
    const timer = setTimeout(() => {
      const { dataset } = choices;
      const before = held.current;
      const request = (newest.current?.request ?? 0) + 1;
      newest.current = { request, dataset, before };
      send({ type: 'asked', request });
      const entries = entriesOf(view.current.seen ?? NO_SLIDES);
      const inView = inViewOf(entries, selectedIndex(entries, view.current.selection));
      void bardar
        .preview(choices, edits, { request, held: before?.answer, inView })
        .then((outcome) => {
          if (!outcome.ok) return outcome;
          held.current = withChanges(before?.preview, outcome.value);
          return { ok: true as const, value: held.current.preview };
        })
        .catch(() => ({ ok: false as const, problems: [unanswered(wording.current)] }))
        .then((outcome) => send({ type: 'answered', request, dataset, outcome }));
    }, COALESCE_MS);
    return () => clearTimeout(timer);
  }, [choices, edits, revision, view]);

  return state;
}

const NO_SLIDES = { slides: [], outline: [] };
