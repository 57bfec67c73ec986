/** The pipeline at work on one host: it reads what the stages need and keeps what it made last. */
import { loadLook } from './brand/look.ts';
import { type PageLooks, pageLooks } from './brand/page-looks.ts';
import { loadSlideSetup } from './brand/sizes.ts';
import { makeBriefing } from './dataset/briefing.ts';
import { type LoadedDataset, loadDataset } from './dataset/load.ts';
import { picturesOf } from './dataset/pictures.ts';
import type { Dataset } from './dataset/schema.ts';
import { createMarkdownReader } from './markdown/syntax/read.ts';
import { hasErrors, type Problem, problem, ProblemError } from './diagnostics/problem.ts';
import { composingShare, makeParts, within } from './export-parts.ts';
import type { Host, Printer, TextFolder } from './host.ts';
import { loadRasteriser } from './handout/docx/rasteriser.ts';
import { parseHandout } from './handout/parse.ts';
import { readAtlas } from './layout/map/atlas.ts';
import {
  BEGUN,
  type Composed,
  type ExportedDeck,
  type HandoutMaterials,
  type Materials,
  type NarrativeFile,
  type OnProgress,
  type PreviewedDeck,
  type PreviewOptions,
  type Result,
  composeDeck,
  composeHandout,
  paintExport,
  paintPreview,
  writeNarrative,
} from './pipeline.ts';
import { checkPictures } from './media/check.ts';
import { type RunSteps, rememberedSteps } from './remembered.ts';
import type { MediaShelf } from './media/gather.ts';
import { keepEqual, rememberLast, sameBrands, sameFolder, sameFolders, sameJson } from './remember.ts';
import { handoutFiller, templateFiller } from './template/fill.ts';
import { type Lineage, readLineage } from './template/lineage.ts';
import { type LoadedPack, loadPack } from './template/pack.ts';
import type { Pack } from './template/pack-model.ts';
import { loadTypeface } from './text/typeface.ts';
import type { EditedChoices } from '../contract/document.ts';
import type { ExportedFile, ExportParts } from '../contract/files.ts';
import type { OnPlace } from '../contract/progress.ts';
import type { Verification } from '../contract/verify.ts';
import { readDeck } from './verify/read-deck.ts';
import { readIdentity } from './verify/read-identity.ts';
import { verifyDeck } from './verify/verify.ts';
import { DEFAULT_CITATIONS, type NarrativeOptions } from '../contract/narrative.ts';

/** While dataset, pack and choices stay as they were, so do the slides: the same workshop then only paints. */
export interface Workshop {
  /** Reads and checks a dataset. */
  check(path: string, onProgress?: OnProgress): Promise<Result<Dataset>>;
  /** The stages' results up to the scene. */
  compose(choices: EditedChoices, onProgress: OnProgress): Promise<Result<Composed & Materials>>;
  /** Fills both templates of a pack and lays the deck out; a fault of the one does not keep those of the other from being told. */
  tryOut(choices: EditedChoices, onProgress: OnProgress): Promise<Result<{ readonly slides: number }>>;
  preview(choices: EditedChoices, options: PreviewOptions, onProgress: OnProgress): Promise<Result<PreviewedDeck>>;
  exportDeck(choices: EditedChoices, onProgress: OnProgress): Promise<Result<ExportedDeck>>;
  /** Every file of the parts that are wanted, or none. */
  exportParts(choices: EditedChoices, parts: ExportParts, onProgress: OnProgress): Promise<Result<readonly ExportedFile[]>>;
  /** A written briefing of what the slides tell. */
  narrative(choices: EditedChoices, options: NarrativeOptions, onProgress: OnProgress): Promise<Result<NarrativeFile>>;
  /** Holds a deck against a dataset. @throws ProblemError where the file is no deck of ours */
  verify(deck: string, path: string, onProgress: OnProgress): Promise<Result<Verification>>;
}

/** Where nobody prints, the other formats are made all the same. */
const NO_PRINTER: Printer = {
  print: () => Promise.reject(new ProblemError([problem('error', 'print.no-runtime', {})])),
};

/**
 * Opens a workshop. Files are read anew for every call, so that an edit shows; what has not changed is not made again.
 * @param steps what is made slide by slide, and remembered so
 */
export function createWorkshop(host: Host, printer: Printer = NO_PRINTER, steps: RunSteps = rememberedSteps()): Workshop {
  const [dataset, pack, brands] = [keepEqual(sameFolder), keepEqual<Lineage['folders']>(sameFolders), keepEqual(sameBrands)];
  const styles = keepEqual(sameFolder);
  const settle = keepEqual<EditedChoices>(sameJson);
  let onLoading: OnPlace = () => undefined;
  const load = rememberLast((folder: TextFolder) => loadDataset(folder, (place) => onLoading(place), steps.reading()));
  const open = rememberLast(([folder, ...bases]: Lineage['folders']) => loadPack(folder, bases, steps.pack));
  const compile = rememberLast((ofPack: Pack) => templateFiller(ofPack, ofPack.main, steps.compile));
  const compileHandout = rememberLast((ofPack: Pack) => handoutFiller(ofPack, steps.compile));
  const readHandout = createMarkdownReader();
  const look = rememberLast(loadLook);
  const setup = rememberLast(loadSlideSetup);
  const typeset = rememberLast(async () => {
    const fonts = await host.readFonts();
    return { fonts, typeface: await loadTypeface(fonts) };
  });
  const shelfOf = rememberLast((...folders: readonly TextFolder[]): MediaShelf => ({ folders, read: (folder, media) => host.readMedia(folder, media) }));
  const atlas = rememberLast(async () => readAtlas(await host.readAtlas()));
  const rasteriser = rememberLast(async () => loadRasteriser(await host.readRasteriser(), await host.readFonts()));
  const composed = rememberLast(
    (...[ofDataset, fill, ofLook, ofSize, type, shelf, citations, choices]: readonly [
      Materials['dataset'],
      Materials['fill'],
      Materials['look'],
      Materials['setup'],
      Pick<Materials, 'fonts' | 'typeface'>,
      MediaShelf,
      TextFolder,
      EditedChoices,
    ]) => {
      const materials: Materials = { dataset: ofDataset, fill, look: ofLook, setup: ofSize, atlas, ...type, shelf, citations, version: host.version };
      steps.turn();
      return rememberedOnce(async (onProgress: OnProgress): Promise<Result<Composed & Materials>> => {
        const { value, problems } = await composeDeck(materials, choices, onProgress, steps);
        return { ...(value && { value: { ...materials, ...value } }), problems };
      });
    },
  );

  /** Reads and checks a dataset, telling how much there is to read, and where it is. */
  const loadFrom = (folder: TextFolder, onProgress: OnProgress): LoadedDataset => {
    const characters = [...folder.files.values()].reduce((sum, text) => sum + text.length, 0);
    onProgress({ stage: 'load', done: BEGUN.load, characters, place: { file: folder.path } });
    onLoading = (place) => onProgress({ stage: 'load', done: BEGUN.load, place });
    return load(folder);
  };

  /** Reads and checks a pack by its id, with the folders that it lies in. */
  const openPack = async (template: string): Promise<{ readonly packs?: Lineage['folders']; readonly opened: LoadedPack }> => {
    const path = await host.packPath(template);
    const lineage = path === undefined ? undefined : await readLineage(path, host);
    if (lineage === undefined) return { opened: { problems: [problem('error', 'template.not-found', { template })] } };
    if (lineage.problems.length > 0) return { opened: { problems: lineage.problems } };
    const packs = pack(lineage.folders);
    return { packs, opened: open(packs) };
  };

  /** Reads and checks what the choices name. */
  const gather = async (choices: EditedChoices, onProgress: OnProgress) => {
    onProgress({ stage: 'load', done: BEGUN.load, place: { file: choices.dataset } });
    const ofDataset = dataset(await host.readDataset(choices.dataset));
    const loaded = loadFrom(ofDataset, onProgress);
    const { packs, opened } = await openPack(choices.template);
    const type = await typeset();
    const branded = brands(await host.readBrands());
    const seen = look(branded, choices.look, type.fonts.family);
    const sized = setup(branded.builtIn, choices.size);
    const problems = [...loaded.problems, ...opened.problems, ...seen.problems, ...sized.problems];
    if (!loaded.dataset || !packs || !opened.pack || !seen.look || !sized.setup) return { problems };
    const shelf = shelfOf(ofDataset, ...packs);
    const value = { dataset: loaded.dataset, pack: opened.pack, look: seen.look, setup: sized.setup, type, shelf, brands: branded, citations: styles(await host.readCitations()) };
    return { value, problems };
  };

  const compose: Workshop['compose'] = async (choices, onProgress) => {
    const { value, problems } = await gather(choices, onProgress);
    if (!value) return { problems };
    const made = await composed(value.dataset, compile(value.pack), value.look, value.setup, value.type, value.shelf, value.citations, settle(choices))(onProgress);
    return { ...made, problems: [...problems, ...made.problems] };
  };

  /** What a narrative is made with, where one is wanted. */
  const handoutMaterials = async (ofPack: Pack, looks: PageLooks): Promise<Result<HandoutMaterials>> => {
    const fill = compileHandout(ofPack);
    if (!fill) return { problems: [problem('error', 'handout.no-template', { pack: ofPack.id })] };
    return { value: { fill, read: readHandout, looks, rasteriser }, problems: [] };
  };

  const tryOut: Workshop['tryOut'] = async (choices, onProgress) => {
    const gathered = await gather(choices, onProgress);
    if (!gathered.value) return { problems: gathered.problems };
    const { dataset: ofDataset, pack: ofPack, brands: ofBrands, look: ofLook } = gathered.value;
    const { value, problems } = await compose(choices, onProgress);
    const fill = compileHandout(ofPack);
    if (!fill) return { ...(value && { value: { slides: value.scene.slides.length } }), problems };
    if (!value) return { problems: [...problems, ...handoutProblems(ofDataset, fill, choices)] };
    const { value: materials, problems: missing } = await handoutMaterials(ofPack, pageLooks(ofBrands, ofLook));
    if (!materials) return { problems: [...problems, ...missing] };
    const handout = composeHandout(value, value, materials, { citations: DEFAULT_CITATIONS }, onProgress);
    return { ...(handout.value && { value: { slides: value.scene.slides.length } }), problems: [...problems, ...handout.problems] };
  };

  /** What is wrong with a handout whose deck cannot be made. */
  const handoutProblems = (ofDataset: Dataset, fill: HandoutMaterials['fill'], choices: EditedChoices): readonly Problem[] => {
    const { briefing } = makeBriefing(ofDataset, choices);
    if (!briefing) return [];
    const { markdown, problems } = fill(briefing);
    return markdown ? [...problems, ...parseHandout(markdown, briefing.sources, readHandout).problems] : problems;
  };

  const exportParts: Workshop['exportParts'] = async (choices, parts, onProgress) => {
    const gathered = await gather(choices, onProgress);
    if (!gathered.value) return { problems: gathered.problems };
    const looks = pageLooks(gathered.value.brands, gathered.value.look);
    const handout = parts.narrative && (await handoutMaterials(gathered.value.pack, looks));
    if (handout && !handout.value) return { problems: handout.problems };
    const share = composingShare(parts);
    const { value: composed, problems } = await compose(choices, within(onProgress, 0, share / BEGUN.paint));
    if (!composed) return { problems };
    const materials = { composed, looks, handout: handout?.value, printer };
    const made = await makeParts(materials, parts, within(onProgress, share, 1));
    return { ...made, problems: [...problems, ...made.problems] };
  };

  const narrative: Workshop['narrative'] = async (choices, options, onProgress) => {
    const gathered = await gather(choices, onProgress);
    if (!gathered.value) return { problems: gathered.problems };
    const { pack: ofPack, brands: ofBrands, look: ofLook } = gathered.value;
    const { value: materials, problems: missing } = await handoutMaterials(ofPack, pageLooks(ofBrands, ofLook));
    if (!materials) return { problems: missing };
    const { value, problems } = await compose(choices, onProgress);
    if (!value) return { problems };
    const made = composeHandout(value, value, materials, options, onProgress);
    const all = [...problems, ...made.problems];
    if (!made.value) return { problems: all };
    onProgress({ stage: 'paint', done: BEGUN.paint });
    return { value: await writeNarrative(made.value, value, materials, options), problems: all };
  };

  return {
    compose,
    tryOut,
    exportParts,
    narrative,
    async verify(path, against, onProgress) {
      const found = readDeck(await host.readDeck(path), path);
      const identity = readIdentity(found.customXml, path, host.version);
      const loaded = loadFrom(dataset(await host.readDataset(against)), onProgress);
      if (!loaded.dataset) return { problems: loaded.problems };
      const value = verifyDeck(found, identity, { bardar: host.version, dataset: loaded.dataset, pack: (await openPack(identity.pack.id)).opened.pack });
      return { value, problems: loaded.problems };
    },
    async check(path, onProgress = () => undefined) {
      const folder = dataset(await host.readDataset(path));
      const loaded = loadFrom(folder, onProgress);
      if (!loaded.dataset) return { problems: loaded.problems };
      const unreadable = await checkPictures(picturesOf(loaded.dataset), shelfOf(folder));
      return { ...(hasErrors(unreadable) ? {} : { value: loaded.dataset }), problems: [...loaded.problems, ...unreadable] };
    },
    async preview(choices, options, onProgress) {
      const { value, problems } = await compose(choices, onProgress);
      if (!value) return { problems };
      onProgress({ stage: 'paint', done: BEGUN.paint });
      return { value: paintPreview(value, value, options, (place) => onProgress({ stage: 'paint', done: BEGUN.paint, place }), steps), problems };
    },
    async exportDeck(choices, onProgress) {
      const { value, problems } = await compose(choices, onProgress);
      if (!value) return { problems };
      const painted = await paintExport(value, value, onProgress);
      return { ...painted, problems: [...problems, ...painted.problems] };
    },
  };
}

/** Runs the work at the first call and answers later ones with its result. */
function rememberedOnce<A extends readonly unknown[], T>(work: (...given: A) => T): (...given: A) => T {
  let made: { readonly value: T } | undefined;
  return (...given) => (made ??= { value: work(...given) }).value;
}
