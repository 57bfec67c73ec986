/** The pipeline at work on one host: what a wish needs is gathered, composed and made, and what was composed last is kept. */
import { type BriefingChoices, HEEDABLE, type Heedable, UNCHOSEN } from '../contract/choices.ts';
import type { EditedChoices } from '../contract/document.ts';
import type { ExportedFile, ExportParts } from '../contract/files.ts';
import { DEFAULT_CITATIONS } from '../contract/narrative.ts';
import type { OnProgress } from '../contract/progress.ts';
import type { Verification } from '../contract/verify.ts';
import { type Breathe, NO_BREATH, withBreaths } from './units/breath.ts';
import { type AheadOf, compose, type Composed } from './compose.ts';
import { flagsOf, picturesOf } from './dataset/pictures.ts';
import type { Dataset } from './dataset/schema.ts';
import { atLevel } from './dataset/handling/at-level.ts';
import { hasErrors, type Problem, problem, ProblemError, type Result } from './diagnostics/problem.ts';
import { createGatherer } from './gather.ts';
import type { Host, Printer } from './host.ts';
import type { DeckIdentity } from './identity/model.ts';
import { type Today, todayOf } from './identity/today.ts';
import { handoutProblems, lacksHandout, makeHandout } from './make/handout.ts';
import { composingShare, makeParts } from './make/parts.ts';
import { glimpsing, type Looking } from './make/glimpse.ts';
import { makePreview, type PreviewedDeck, type PreviewOptions } from './make/preview.ts';
import type { Materials } from './materials.ts';
import { checkPictures } from './media/check.ts';
import { readEmblem } from './media/emblem.ts';
import { gatherFlags } from './media/flags.ts';
import { BEGUN, within } from './progress.ts';
import { keepEqual, rememberLast, sameJson } from './remember.ts';
import { type RunSteps, rememberedSteps } from './remembered.ts';
import { openDeck } from './verify/open-deck.ts';
import { readIdentity } from './verify/read-identity.ts';
import { restoredFor } from './verify/restored.ts';
import { verifyDeck, whyNotRemade } from './verify/verify.ts';

/**
 * While dataset, pack and choices stay as they were, so do the slides: the same workshop then only paints. What `breathe` breaks
 * off rejects with what that does, and goes on from there when it is asked for again.
 */
export interface Workshop {
  /** Reads and checks a dataset. */
  check(path: string, onProgress?: OnProgress): Promise<Result<Dataset>>;
  /** What translations.yaml of a dataset is to hold where both languages of it say the same. */
  translations(path: string, onProgress?: OnProgress): Promise<Result<string>>;
  /** The stages' results up to the scene. */
  compose(choices: EditedChoices, onProgress: OnProgress): Promise<Result<Composed>>;
  /** Fills both templates of a pack and lays the deck out; a fault of the one does not keep those of the other from being told. */
  tryOut(choices: EditedChoices, onProgress: OnProgress): Promise<Result<{ readonly slides: number }>>;
  /** @param looking who is shown the slides in view, as a window has them, before all are made */
  preview(choices: EditedChoices, options: PreviewOptions, onProgress: OnProgress, breathe?: Breathe, looking?: Looking): Promise<Result<PreviewedDeck>>;
  /** Does of an export what comes before its files, so that it is done when that is asked for. */
  warm(choices: EditedChoices, parts: ExportParts, onProgress: OnProgress, breathe?: Breathe): Promise<Result<never>>;
  /** Every file of the parts that are wanted, or none. */
  exportParts(choices: EditedChoices, parts: ExportParts, onProgress: OnProgress, breathe?: Breathe): Promise<Result<readonly ExportedFile[]>>;
  /** Holds a deck against a dataset. @throws ProblemError where the file is no deck of ours */
  verify(deck: string, path: string, onProgress: OnProgress): Promise<Result<Verification>>;
}

/** Where nobody prints, the other formats are made all the same. */
const NO_PRINTER: Printer = {
  print: () => Promise.reject(new ProblemError([problem('error', 'print.no-runtime', {})])),
};

/**
 * Opens a workshop.
 * @param steps what is made slide by slide, and remembered so
 */
export function createWorkshop(host: Host, printer: Printer = NO_PRINTER, steps: RunSteps = rememberedSteps()): Workshop {
  const gather = createGatherer(host, printer, steps);
  const settle = keepEqual<EditedChoices>(sameJson);
  let brokenOff = false;
  const noting = (breathe: Breathe): Breathe => () =>
    breathe()?.catch((reason: unknown) => {
      brokenOff = true;
      throw reason;
    });
  const composed = rememberLast((materials: Materials, choices: EditedChoices) => {
    // A run that was broken off never came to ask for the slides behind: they would be forgotten.
    if (!brokenOff) steps.turn();
    brokenOff = false;
    return rememberedOnce((onProgress: OnProgress, breathe: Breathe, ahead?: AheadOf) => compose(materials, choices, onProgress, steps, breathe, ahead));
  });

  /** What was gathered and what it composes to, with the problems of both; `lacks` may end it between the two. */
  const run = async (choices: EditedChoices, onProgress: OnProgress, breathe = NO_BREATH, { lacks = () => [], ahead, instead }: RunOptions = {}) => {
    const { value: materials, problems, released } = await gather.materials(choices, onProgress, instead);
    if (!materials) return { problems };
    const lacking = lacks(materials);
    if (hasErrors(lacking)) return { problems: lacking };
    const { value, problems: found } = await composed(materials, settle(followed(released, materials.pack)))(onProgress, breathe, ahead);
    return { materials, value, problems: [...problems, ...found] };
  };

  return {
    async compose(choices, onProgress) {
      const { value, problems } = await run(choices, onProgress);
      return { value, problems };
    },
    async tryOut(choices, onProgress) {
      const { materials, value, problems } = await run(choices, onProgress);
      if (!value) return { problems: [...problems, ...(materials ? handoutProblems(materials, choices) : [])] };
      const tried = { slides: value.scene.slides.length };
      if (!value.materials.fillHandout) return { value: tried, problems };
      const handout = makeHandout(value, { citations: DEFAULT_CITATIONS }, onProgress);
      return { ...(handout.value && { value: tried }), problems: [...problems, ...handout.problems] };
    },
    async preview(choices, options, onProgress, given = NO_BREATH, looking) {
      const glimpse = looking && glimpsing(looking, steps);
      const breathe = noting(() => (glimpse?.look(), given()));
      const { value, problems } = await run(choices, onProgress, breathe, { ...(glimpse && { ahead: glimpse.ahead }) });
      if (!value) return { problems };
      glimpse?.composed(value);
      onProgress({ stage: 'paint', done: BEGUN.paint });
      // A window offers no choice that its template makes nothing of.
      const told = looking ? [] : unheeded(choices, {}, value.materials.pack);
      return { value: await withBreaths(makePreview(value, options, onProgress, steps), breathe), problems: [...told, ...problems] };
    },
    async warm(choices, parts, onProgress, breathe = NO_BREATH) {
      await run(choices, composing(parts, onProgress), noting(breathe));
      return { problems: [] };
    },
    async exportParts(choices, parts, onProgress, breathe = NO_BREATH) {
      const { value, problems } = await run(choices, composing(parts, onProgress), noting(breathe), { ...(parts.narrative && { lacks: lacksHandout }) });
      if (!value) return { problems };
      // Where no edit stands, what the template made is what there is.
      const unedited = parts.deck && hasEdits(value) ? (await compose(value.materials, { ...value.choices, edits: undefined }, () => undefined, steps, breathe)).value?.scene : undefined;
      const made = await makeParts({ ...value, ...(unedited && { unedited }) }, heeded(parts, value.materials.pack), within(onProgress, composingShare(parts), 1), breathe);
      const told = parts.deck || parts.slides ? problems : problems.filter((found) => !isOfSlides(found));
      return { ...made, problems: [...unheeded(choices, parts, value.materials.pack), ...told, ...made.problems] };
    },
    async verify(path, against, onProgress) {
      const found = openDeck(await host.readDeck(path), path);
      const identity = readIdentity(found.customXml, path, host.version);
      const { dataset, problems, placeOf } = await gather.dataset(against, onProgress);
      if (!dataset) return { problems };
      const pack = (await gather.pack(identity.pack.id)).value;
      const isOwn = dataset.id === identity.dataset.id;
      const mayTell = (of: Dataset): Dataset => atLevel(of, identity.made?.release, placeOf).dataset ?? nothingOf(of);
      const released = isOwn ? mayTell(dataset) : dataset;
      const restored = isOwn ? restoredFor(identity, dataset, released) : undefined;
      const again = isOwn && whyNotRemade(identity, host.version, pack) === undefined ? choicesOf(identity, dataset, against) : undefined;
      const made = async (instead?: Dataset): Promise<Today | undefined> => {
        const today = again && (await run(again, onProgress, NO_BREATH, { instead })).value;
        return today && todayOf(today.scene, today.briefing);
      };
      const withheld = restored && (await made());
      const today = restored === undefined || restored.dataset ? await made(restored?.dataset) : undefined;
      const held = { ...(restored && { restored: { ...restored, dataset: restored.dataset && mayTell(restored.dataset) } }), dataset, released, today, withheld };
      return { value: verifyDeck(found, identity, { bardar: host.version, placeOf, pack, ...held }), problems };
    },
    async translations(path, onProgress = () => undefined) {
      const { dataset, problems, translations } = await gather.dataset(path, onProgress);
      return { ...(dataset && { value: translations() }), problems };
    },
    async check(path, onProgress = () => undefined) {
      const { dataset, problems, shelf } = await gather.dataset(path, onProgress);
      if (!dataset) return { problems };
      // The program's own flags are not the dataset's matter.
      const unreadable = [...(await checkPictures(picturesOf(dataset), shelf)), ...(await gatherFlags(flagsOf(dataset), { ...shelf, readFlag: () => Promise.resolve(undefined) })).problems];
      const emblem = dataset.letter?.emblem;
      if (emblem !== undefined) unreadable.push(...(await readEmblem(emblem, shelf, { file: `${dataset.path}/${emblem}` })).problems);
      return { ...(hasErrors(unreadable) ? {} : { value: dataset }), problems: [...problems, ...unreadable] };
    },
  };
}

/** What nobody needs to hear who gets no slides: how these are set, and what has become of edits of them. */
const isOfSlides = ({ code, severity, where }: Problem): boolean => severity !== 'error' && (where.slide !== undefined || code.startsWith('edit.') || code.startsWith('layout.'));

const hasEdits = ({ edited: { applied } }: Composed): boolean => applied.states.some((state) => state !== 'unplaced' && state !== 'other-language');

/** A dataset of which nothing may be handed out. */
const nothingOf = ({ message: _message, ...dataset }: Dataset): Dataset => ({ ...dataset, records: [], themes: [], judgements: [], gaps: [], questions: [] });

/** The choices that make a deck once more; undefined where none of its themes is left, or it does not say them. */
function choicesOf({ made, language, length, calendar = 'gregorian', pack }: DeckIdentity, { themes: there }: Dataset, dataset: string): BriefingChoices | undefined {
  const themes = made?.themes.filter((theme) => there.some(({ id }) => id === theme)) ?? [];
  if (made === undefined || (made.themes.length > 0 && themes.length === 0)) return undefined;
  const { look, size, release, distribution } = made;
  return { dataset, themes, language, template: pack.id, length, calendar, look, size, ...(release !== undefined && { release }), ...(distribution !== undefined && { distribution }) };
}

/** What was chosen though the pack makes the same of it. */
const unheeded = (choices: BriefingChoices, parts: ExportParts, { id, heeds }: Materials['pack']): readonly Problem[] => {
  const chosen = chosenOf(choices, parts);
  return HEEDABLE.flatMap((choice) => {
    const value = chosen[choice];
    return value === undefined || heeds.includes(choice) ? [] : [problem('info', 'template.unheeded', { template: id, choice, value })];
  });
};

/** What was chosen of what a pack may leave unheeded; undefined where it is as if nobody had chosen. */
function chosenOf({ length, calendar, distribution }: BriefingChoices, { narrative }: ExportParts): Readonly<Record<Heedable, string | undefined>> {
  return {
    length: length === UNCHOSEN.length ? undefined : length,
    calendar: calendar === UNCHOSEN.calendar ? undefined : calendar,
    distribution: distribution?.[0],
    annex: narrative?.annex,
    letter: narrative?.form === 'letter' ? narrative.form : undefined,
  };
}

/** The choices as the pack follows them: what it does not heed is as if nobody had chosen, or a short briefing would leave records out of a pack of one length. */
const followed = (choices: EditedChoices, { heeds }: Materials['pack']): EditedChoices => ({
  ...choices,
  length: heeds.includes('length') ? choices.length : UNCHOSEN.length,
  calendar: heeds.includes('calendar') ? choices.calendar : UNCHOSEN.calendar,
});

/** The parts without what the pack makes nothing of. */
function heeded(parts: ExportParts, { heeds }: Materials['pack']): ExportParts {
  if (!parts.narrative) return parts;
  const { annex, form, ...narrative } = parts.narrative;
  return { ...parts, narrative: { ...narrative, ...(heeds.includes('annex') && annex && { annex }), ...(form && (heeds.includes('letter') || form !== 'letter') && { form }) } };
}

interface RunOptions {
  /** What keeps from composing, where something does. */
  readonly lacks?: (materials: Materials) => readonly Problem[];
  readonly ahead?: AheadOf;
  /** A dataset in the place of what its files hold. */
  readonly instead?: Dataset | undefined;
}

/** The progress of composing as a share of that of an export. */
const composing = (parts: ExportParts, onProgress: OnProgress): OnProgress => within(onProgress, 0, composingShare(parts) / BEGUN.paint);

/** Runs the work at the first call and answers later ones with its result; work that was broken off is begun anew. */
function rememberedOnce<A extends readonly unknown[], T>(work: (...given: A) => Promise<T>): (...given: A) => Promise<T> {
  let made: Promise<T> | undefined;
  return (...given) =>
    (made ??= work(...given).catch((reason: unknown) => {
      made = undefined;
      throw reason;
    }));
}
