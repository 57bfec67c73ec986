/** What was found in a deck, slide by slide, and how much of each kind. Pure. */
import type { Fall, FallenKind, HandEdit, MatchSureness, OutdatedRecord, OutdatedStatement, OutdatedText, Telling, Verification, VerifiedSlide } from '../../electron/contract/api.ts';

/** Kinds that can be looked at alone; every finding is of one. */
export const FINDING_KINDS = ['outdated', 'edited', 'placed', 'sources'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A text of a slide that tells a record. */
export interface ToldText {
  readonly text: string;
  /** By hand, since it was exported. */
  readonly edited: boolean;
  /** What would stand there today; empty where nothing would, undefined where that is not known. */
  readonly now?: string;
  /** Whether it says nothing of what has changed and stands on it all the same. */
  readonly again?: true;
  /** Whether it is in words that a briefing file puts in the place of others, which stood on it. */
  readonly own?: true;
}

export type Outdated = OutdatedRecord | OutdatedStatement;

export type Finding =
  /** What a slide tells as it is not any more, in the same texts: those that tell it, if any does so in words. */
  | { readonly kind: 'outdated'; readonly told: readonly Outdated[]; readonly texts: readonly ToldText[] }
  /** What it tells and is gone, or not to be told any more. */
  | { readonly kind: 'fallen'; readonly fall: Fall; readonly texts: readonly ToldText[] }
  /** What else it says or shows otherwise than it would today. */
  | { readonly kind: 'otherwise'; readonly what: OutdatedText['part']; readonly state: OutdatedText['state']; readonly text: Partial<ToldText> }
  | { readonly kind: 'edited'; readonly edit: HandEdit }
  | { readonly kind: 'placed'; readonly how: 'moved' | 'copied'; readonly from: number }
  | { readonly kind: 'placed'; readonly how: 'added' };

export interface SlideFindings {
  readonly number: number;
  readonly title: string;
  /** Undefined where somebody has added it. */
  readonly sure?: MatchSureness;
  readonly findings: readonly Finding[];
}

/** Every slide of which there is something of a kind to say, in the order of the deck. */
export function slideFindings(found: Verification, shown: FindingKind | 'all' = 'all'): readonly SlideFindings[] {
  return found.slides
    .map((slide): SlideFindings => {
      const findings = [...fallenOn(found, slide.number), ...outdatedOn(found, slide.number), ...otherwiseOn(found, slide.number), ...placedOf(slide), ...slide.edits.map((edit): Finding => ({ kind: 'edited', edit }))];
      return {
        number: slide.number,
        title: slide.title,
        ...(slide.origin !== undefined && { sure: slide.origin.sure }),
        findings: findings.filter(({ kind }) => shown === 'all' || (kind === 'otherwise' || kind === 'fallen' ? 'outdated' : kind) === shown),
      };
    })
    .filter(({ findings }) => findings.length > 0);
}

function outdatedOn(found: Verification, slide: number): readonly Finding[] {
  const byTexts = new Map<string, { readonly kind: 'outdated'; readonly told: Outdated[]; readonly texts: readonly ToldText[] }>();
  for (const one of outdated(found)) {
    const told = one.told.filter((each) => each.slide === slide);
    if (told.length === 0) continue;
    const texts = textsIn(told);
    const key = JSON.stringify(texts);
    const known = byTexts.get(key);
    if (known === undefined) byTexts.set(key, { kind: 'outdated', told: [one], texts });
    else known.told.push(one);
  }
  return [...byTexts.values()];
}

const textsIn = (told: readonly Telling[]): readonly ToldText[] => told.flatMap(({ text, edited, now, again, own }) => (text === undefined ? [] : [{ text, edited, ...(now !== undefined && { now }), ...(again && { again }), ...(own && { own }) }]));

const fallenOn = ({ falls }: Verification, slide: number): readonly Finding[] =>
  falls.flatMap((fall): readonly Finding[] => {
    const told = fall.told.filter((each) => each.slide === slide);
    return told.length === 0 ? [] : [{ kind: 'fallen', fall, texts: textsIn(told) }];
  });

function otherwiseOn(found: Verification, slide: number): readonly Finding[] {
  const on = (told: readonly Telling[], what: OutdatedText['part'], state: OutdatedText['state']): readonly Finding[] =>
    told.filter((each) => each.slide === slide).map(({ part, text, edited, now }) => ({ kind: 'otherwise', what: part ?? what, state, text: { edited, ...(text !== undefined && { text }), ...(now !== undefined && { now }) } }));
  return [...textsOf(found).flatMap(({ part, state, told }) => on(told, part, state)), ...found.sources.flatMap(({ told }) => on(told, 'text', 'changed'))];
}

/** What is otherwise for what is not to be told any more, and for anything else. */
const textsOf = ({ aftermath, texts }: Verification): readonly OutdatedText[] => [...aftermath, ...texts];

/** What would be otherwise and is on no slide. */
export const besideSlides = (found: Verification): readonly OutdatedText[] => textsOf(found).filter(({ told }) => told.length === 0);

function placedOf({ origin, copy, moved }: VerifiedSlide): readonly Finding[] {
  if (origin === undefined) return [{ kind: 'placed', how: 'added' }];
  const { number: from } = origin;
  return [...(copy ? [{ kind: 'placed', how: 'copied', from } as const] : []), ...(moved ? [{ kind: 'placed', how: 'moved', from } as const] : [])];
}

/** What is not as the deck tells it. */
const outdated = (found: Verification): readonly Outdated[] => [...found.records, ...found.statements];

/** How much was found, of each kind that is told by itself. */
export interface FindingCounts {
  readonly changed: number;
  /** From the dataset, or from what may be told; what went with something else is not counted. */
  readonly gone: number;
  readonly otherwise: number;
  readonly edited: number;
  readonly moved: number;
  readonly copied: number;
  readonly added: number;
  readonly deleted: number;
  readonly sources: number;
}

export function countFindings(found: Verification): FindingCounts {
  const { slides, deleted } = found;
  const told = outdated(found);
  const of = (test: (slide: VerifiedSlide) => boolean): number => slides.filter(test).length;
  return {
    changed: told.filter(({ state }) => state === 'changed').length,
    gone: found.falls.length + told.filter(({ state }) => state === 'gone').length,
    otherwise: found.texts.length,
    edited: slides.reduce((total, { edits }) => total + edits.length, 0),
    moved: of(({ moved }) => moved),
    copied: of(({ copy }) => copy),
    added: of(({ origin }) => origin === undefined),
    deleted: deleted.length,
    sources: found.sources.length,
  };
}

/** Kinds of which something was found, in their order, each with how much. */
export function kindsFound({ changed, gone, otherwise, edited, moved, copied, added, deleted, sources }: FindingCounts): readonly (readonly [FindingKind, number])[] {
  const sums = { outdated: changed + gone + otherwise, edited, placed: moved + copied + added + deleted, sources };
  return FINDING_KINDS.map((kind) => [kind, sums[kind]] as const).filter(([, sum]) => sum > 0);
}

/** Slides that were recognised by something else than their ids. */
export const unsureSlides = ({ slides }: Verification): number => slides.filter(({ origin }) => origin !== undefined && origin.sure !== 'certain').length;

/** The wider first. */
const FALLEN_KINDS: readonly FallenKind[] = ['dataset', 'theme', 'point', 'judgement', 'gap', 'question', 'message', 'record', 'source'];

/** What went with something, things of a kind together with all slides that tell them. */
export const fellByKind = (fell: Fall['fell']): readonly { readonly of: FallenKind; readonly ids: readonly string[]; readonly slides: readonly number[] }[] =>
  FALLEN_KINDS.flatMap((of) => {
    const each = fell.filter((one) => one.of === of);
    return each.length === 0 ? [] : [{ of, ids: each.map(({ id }) => id), slides: [...new Set(each.flatMap(({ slides }) => slides))] }];
  });

/** Numbers of slides as runs, in their order: first and last of each. */
export function inRuns(slides: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [first: number, last: number][] = [];
  for (const slide of [...slides].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && slide <= run[1] + 1) run[1] = slide;
    else runs.push([slide, slide]);
  }
  return runs;
}
