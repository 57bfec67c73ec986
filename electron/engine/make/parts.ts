/** Deck, slide handout and narrative handout of one briefing: what is composed once is made in every way that is wanted. */
import type { DeckPart, ExportedFile, ExportParts, NarrativePart } from '../../contract/files.ts';
import type { NarrativeFormat } from '../../contract/narrative.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { SlideHandoutOptions } from '../../contract/slide-handout.ts';
import { type Breathe, NO_BREATH } from '../units/breath.ts';
import type { Composed } from '../compose.ts';
import { hasErrors, type Problem, ProblemError, type Result } from '../diagnostics/problem.ts';
import { readEmblem } from '../media/emblem.ts';
import { BEGUN, within } from '../progress.ts';
import { factsOf } from '../scene/facts.ts';
import { makeDeck } from './deck.ts';
import { writeHandout } from './handout-file.ts';
import { makeNarrative, type Narrative } from './narrative.ts';
import { writeSlides } from './slides.ts';

/** One file to make. */
interface Work {
  /** Share of the time, in the unit of WEIGHTS. */
  readonly weight: number;
  readonly make: (onProgress: OnProgress) => Promise<Result<Omit<ExportedFile, 'records'>>>;
}

/** Time that each takes with the bundled dataset at full length, measured against composing it. */
const WEIGHTS = { compose: 1, deck: 0.5, slides: 0.3, pdf: 1, written: 0.2 };

/**
 * Makes every file that is wanted, or none: an error ends the way there.
 * @param onProgress hears one count from 0 to 1 over all files
 * @throws what `breathe` rejects with, between the files
 */
export async function makeParts(composed: Composed, parts: ExportParts, onProgress: OnProgress, breathe: Breathe = NO_BREATH): Promise<Result<readonly ExportedFile[]>> {
  const works = worksOf(composed, parts);
  const total = weightOf(works);
  const records = composed.materials.dataset.records.length;
  const files: ExportedFile[] = [];
  const problems: Problem[] = [];
  let before = 0;
  for (const { weight, make } of works) {
    await breathe();
    const [from, to] = [before / total, (before + weight) / total];
    before += weight;
    const made = await make(within(onProgress, from, to)).catch(asResult);
    problems.push(...made.problems);
    if (made.value === undefined) return { problems };
    files.push({ ...made.value, records });
  }
  return { value: files, problems };
}

/** The share of a whole export that is done when its slides are composed and no file is made yet. */
export function composingShare({ deck, slides, narrative }: ExportParts): number {
  const formats = narrative?.formats ?? [];
  const written = formats.reduce((sum, format) => sum + weightOfFormat(format), 0);
  const weights = [deck ? WEIGHTS.deck : 0, slides ? WEIGHTS.slides : 0, narrative?.annex === 'file' ? 2 * written : written];
  return WEIGHTS.compose / weights.reduce((sum, weight) => sum + weight, WEIGHTS.compose);
}

const weightOf = (works: readonly Work[]): number => works.reduce((sum, { weight }) => sum + weight, 0);
const weightOfFormat = (format: NarrativeFormat): number => (format === 'pdf' ? WEIGHTS.pdf : WEIGHTS.written);

function worksOf(composed: Composed, { deck, slides, narrative }: ExportParts): readonly Work[] {
  return [
    ...(deck ? [{ weight: WEIGHTS.deck, make: deckFile(composed, deck) }] : []),
    ...(slides ? [{ weight: WEIGHTS.slides, make: slidesFile(composed, slides) }] : []),
    ...(narrative ? narrativeFiles(composed, narrative) : []),
  ];
}

function deckFile(composed: Composed, part: DeckPart): Work['make'] {
  // Painting a deck begins where composing it ended.
  const from = BEGUN.paint;
  return async (onProgress) => {
    const { value, problems } = await makeDeck(composed, part, ({ done, ...told }) => onProgress({ ...told, done: (done - from) / (1 - from) }));
    return { ...(value && { value: { kind: 'deck', extension: 'pptx', ...value } }), problems };
  };
}

function slidesFile(composed: Composed, options: SlideHandoutOptions): Work['make'] {
  return async (onProgress) => {
    const { scene } = composed;
    const count = scene.slides.length;
    const written = await writeSlides(composed, options, (place) => onProgress({ stage: 'paint', done: ((place.slide ?? 1) - 1) / count, place }));
    return { value: { kind: 'slides', extension: 'pdf', ...written, slides: count, facts: factsOf(scene), fonts: [] }, problems: [] };
  };
}

/** Each format's file, and that of its annexes where they are wanted apart; the handout itself is made with the first. */
function narrativeFiles(composed: Composed, part: NarrativePart): readonly Work[] {
  let made: Result<Narrative> | undefined;
  const work = (kind: 'narrative' | 'annex', format: NarrativeFormat): Work => ({
    weight: weightOfFormat(format),
    make: async (onProgress) => {
      const first = made === undefined;
      made ??= await narrativeOf(composed, part, onProgress);
      onProgress({ stage: format === 'pdf' ? 'print' : 'paint', done: 0 });
      const problems = first ? made.problems : [];
      const handout = kind === 'annex' ? made.value?.annexes : made.value?.handout;
      if (handout === undefined) return { problems };
      const file = await writeHandout(handout, composed.materials, { format, paper: part.paper });
      return { value: { kind, extension: format, ...file }, problems };
    },
  });
  return part.formats.flatMap((format) => [work('narrative', format), ...(part.annex === 'file' ? [work('annex', format)] : [])]);
}

/** The narrative, its letter with the emblem that the dataset names. */
async function narrativeOf(composed: Composed, part: NarrativePart, onProgress: OnProgress): Promise<Result<Narrative>> {
  const { dataset, shelf } = composed.materials;
  const named = part.form === 'letter' ? dataset.letter?.emblem : undefined;
  const { emblem, problems } = named === undefined ? { problems: [] } : await readEmblem(named, shelf, { file: `${dataset.path}/${named}` });
  if (hasErrors(problems)) return { problems };
  const { value, problems: found } = makeNarrative(composed, part, onProgress, emblem && { ...emblem.stored, bytes: emblem.bytes, type: emblem.type });
  return { ...(value && { value }), problems: [...problems, ...found] };
}

function asResult(error: unknown): Result<never> {
  if (error instanceof ProblemError) return { problems: error.problems };
  throw error;
}
