/** Deck, slide handout and narrative handout of one briefing: what is composed once is painted in every way that is wanted. */
import type { PageLooks } from './brand/page-looks.ts';
import { type Problem, ProblemError } from './diagnostics/problem.ts';
import type { Handout } from './handout/model.ts';
import type { Printer } from './host.ts';
import {
  BEGUN,
  type Composed,
  type HandoutMaterials,
  type Materials,
  type OnProgress,
  type Result,
  composeHandout,
  paintExport,
  writeNarrative,
} from './pipeline.ts';
import { printNarrative, printSlides } from './printed.ts';
import type { DeckPart, ExportedFile, ExportParts, NarrativePart } from '../contract/files.ts';
import type { SlideHandoutOptions } from '../contract/slide-handout.ts';
import type { NarrativeFormat } from '../contract/narrative.ts';

/** What the parts are made of. */
export interface PartMaterials {
  readonly composed: Composed & Materials;
  readonly looks: PageLooks;
  /** Undefined where no narrative is wanted. */
  readonly handout: HandoutMaterials | undefined;
  readonly printer: Printer;
}

/** One file to make. */
interface Work {
  /** Share of the time, in the unit of WEIGHTS. */
  readonly weight: number;
  readonly make: (onProgress: OnProgress) => Promise<Result<Omit<ExportedFile, 'records'>>>;
}

/** Time that each takes with the bundled dataset at full length, measured against composing it. */
const WEIGHTS = { compose: 1, deck: 0.5, slides: 1.5, pdf: 1, written: 0.2 };

/**
 * Makes every file that is wanted, or none: an error ends the way there.
 * @param onProgress hears one count from 0 to 1 over all files
 */
export async function makeParts(materials: PartMaterials, parts: ExportParts, onProgress: OnProgress): Promise<Result<readonly ExportedFile[]>> {
  const works = worksOf(materials, parts);
  const total = weightOf(works);
  const records = materials.composed.dataset.records.length;
  const files: ExportedFile[] = [];
  const problems: Problem[] = [];
  let before = 0;
  for (const { weight, make } of works) {
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
  const weights = [deck ? WEIGHTS.deck : 0, slides ? WEIGHTS.slides : 0, ...formats.map(weightOfFormat)];
  return WEIGHTS.compose / weights.reduce((sum, weight) => sum + weight, WEIGHTS.compose);
}

/** Progress of a part of the work, told as progress of the whole. */
export const within =
  (onProgress: OnProgress, from: number, to: number): OnProgress =>
  ({ done, ...told }) =>
    onProgress({ ...told, done: from + (to - from) * Math.min(1, done) });

const weightOf = (works: readonly Work[]): number => works.reduce((sum, { weight }) => sum + weight, 0);
const weightOfFormat = (format: NarrativeFormat): number => (format === 'pdf' ? WEIGHTS.pdf : WEIGHTS.written);

function worksOf(materials: PartMaterials, { deck, slides, narrative }: ExportParts): readonly Work[] {
  return [
    ...(deck ? [{ weight: WEIGHTS.deck, make: deckFile(materials, deck) }] : []),
    ...(slides ? [{ weight: WEIGHTS.slides, make: slidesFile(materials, slides) }] : []),
    ...(narrative && materials.handout ? narrativeFiles(materials, materials.handout, narrative) : []),
  ];
}

function deckFile({ composed }: PartMaterials, { embedFonts = true }: DeckPart): Work['make'] {
  // Painting a deck begins where composing it ended.
  const from = BEGUN.paint;
  return async (onProgress) => {
    const { value, problems } = await paintExport(composed, composed, ({ done, ...told }) => onProgress({ ...told, done: (done - from) / (1 - from) }), embedFonts ? composed.fonts : undefined);
    return { ...(value && { value: { kind: 'deck', extension: 'pptx', ...value } }), problems };
  };
}

function slidesFile({ composed, looks, printer }: PartMaterials, options: SlideHandoutOptions): Work['make'] {
  return async (onProgress) => {
    onProgress({ stage: 'print', done: 0 });
    const printed = await printSlides(composed, composed, looks.light.palette, options, printer);
    const { slides } = composed.scene;
    const facts = [...new Set(slides.flatMap((slide) => slide.facts))];
    return { value: { kind: 'slides', extension: 'pdf', ...printed, slides: slides.length, facts, fonts: [] }, problems: [] };
  };
}

/** Each format's file; the handout itself is composed with the first. */
function narrativeFiles({ composed, printer }: PartMaterials, handout: HandoutMaterials, part: NarrativePart): readonly Work[] {
  const { paper } = part;
  let made: Result<Handout> | undefined;
  return part.formats.map((format): Work => ({
    weight: weightOfFormat(format),
    make: async (onProgress) => {
      const first = made === undefined;
      made ??= composeHandout(composed, composed, handout, part, onProgress);
      onProgress({ stage: format === 'pdf' ? 'print' : 'paint', done: 0 });
      const problems = first ? made.problems : [];
      if (made.value === undefined) return { problems };
      const { facts } = made.value;
      const file =
        format === 'pdf'
          ? { ...(await printNarrative(made.value, composed, handout.looks, paper, printer)), facts, fonts: [] }
          : await writeNarrative(made.value, composed, handout, { format, paper });
      return { value: { kind: 'narrative', extension: format, ...file }, problems };
    },
  }));
}

function asResult(error: unknown): Result<never> {
  if (error instanceof ProblemError) return { problems: error.problems };
  throw error;
}
