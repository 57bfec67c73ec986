/** What a window asks for first is begun while its page still loads. */
import { type BriefingChoices, forDataset, type LastSlides, type Start, type WordedProblem } from '../../contract/api.ts';
import type { Glimpse } from '../../contract/glimpse.ts';
import type { PreviewChanges } from '../../contract/preview-changes.ts';
import type { Result } from '../../engine/diagnostics/problem.ts';
import type { PreviewedDeck } from '../../engine/make/preview.ts';
import { readLastSlides } from '../../host/last-slides.ts';
import type { Program } from '../program.ts';
import { trustedEdits } from './wire.ts';

/** Slides that are being made, and what ends that. */
export interface BegunPreview {
  readonly result: Promise<Result<PreviewChanges<PreviewedDeck>>>;
  readonly ending: AbortController;
  /** Hears of the slides that are made first, also where they were made before. */
  readonly hearGlimpse: (hear: HearGlimpse) => void;
}

type HearGlimpse = (glimpse: PreviewChanges<Glimpse>) => void;

/** Answers that are under way; each is taken once, since what is asked for again is asked for anew. */
export interface Beginning {
  /** The slides that were shown last of the briefing that the window begins with; where it begins anew, none. */
  readonly takeLast: () => Promise<LastSlides | undefined>;
  /** The answer to the first `start`; undefined once it was taken. */
  readonly takeStart: () => Promise<Start> | undefined;
  /** The first slides, where they are those that are wanted. */
  readonly takePreview: (choices: BriefingChoices, edits: unknown) => BegunPreview | undefined;
}

/** What slides are begun with. */
export type Beginner = Pick<Program, 'briefing'> & { readonly engine: Pick<Program['engine'], 'previewChanges'> };

/** Both steps of a start: what is opened, with what is to be told of it, and all that the window needs then. */
export interface Starting {
  readonly open: () => Promise<readonly WordedProblem[]>;
  readonly start: (told: readonly WordedProblem[]) => Promise<Start>;
}

/** Begins with what is open at the start: the slides that it showed last, its dataset, the lists of what there is to choose from, its slides. */
export function begin(program: Beginner, { open, start }: Starting): Beginning {
  let slides: (BegunPreview & { readonly of: string }) | undefined;
  const opening = open();
  let last: Promise<LastSlides | undefined> | undefined = opening.then(() => program.briefing.last && readLastSlides(program.briefing.last), () => undefined);
  let started: Promise<Start> | undefined = opening.then(start).then((first) => {
    slides = beginSlides(program, first);
    return first;
  });
  // Whoever takes it hears what went wrong; where nobody does, nothing was asked.
  started.catch(() => undefined);
  return {
    takeLast: async () => {
      const taken = last;
      last = undefined;
      return taken;
    },
    takeStart: () => {
      const taken = started;
      started = undefined;
      return taken;
    },
    takePreview: (choices, edits) => {
      const taken = slides;
      slides = undefined;
      return taken?.of === nameOf(choices, edits) ? taken : undefined;
    },
  };
}

function beginSlides(program: Beginner, { dataset, choices: opened, edits }: Start): (BegunPreview & { readonly of: string }) | undefined {
  if (!dataset.ok) return undefined;
  const choices = forDataset(opened, dataset.value);
  const ending = new AbortController();
  let made: PreviewChanges<Glimpse> | undefined;
  let heard: HearGlimpse | undefined;
  const onGlimpse: HearGlimpse = (glimpse) => (heard === undefined ? (made = glimpse) : heard(glimpse));
  const result = program.engine.previewChanges(trustedEdits(edits, choices, program), { inView: { place: 0 } }, { signal: ending.signal, onGlimpse, last: program.briefing.last });
  const hearGlimpse = (hear: HearGlimpse): void => {
    heard = hear;
    if (made !== undefined) hear(made);
  };
  return { of: nameOf(choices, edits), result, ending, hearGlimpse };
}

/** What slides are made of, as a text. */
const nameOf = (choices: BriefingChoices, edits: unknown): string =>
  JSON.stringify([Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1)), edits ?? []]);
