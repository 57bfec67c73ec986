/** Reads what a briefing is made of. Files are read anew for every wish, so that an edit shows; what has not changed is not made again. */
import type { EditedChoices } from '../contract/document.ts';
import type { OnPlace, OnProgress } from '../contract/progress.ts';
import { loadLook } from './brand/look.ts';
import { pageLooks } from './brand/page-looks.ts';
import { loadSlideSetup } from './brand/sizes.ts';
import { agreedTranslations, type LoadedDataset, loadDataset } from './dataset/load.ts';
import { atLevel, themesLeft, withheldChoice } from './dataset/handling/at-level.ts';
import { releasedWords } from './dataset/handling/own-words.ts';
import { handedTo } from './dataset/handling/handed-to.ts';
import type { Dataset } from './dataset/schema.ts';
import { type PlaceOf, placesOf } from './dataset/places-of.ts';
import { hasErrors, type Problem, problem, type Result } from './diagnostics/problem.ts';
import { loadRasteriser } from './handout/docx/rasteriser.ts';
import type { BrandFolders, Host, Printer, TextFolder } from './host.ts';
import { readAtlas } from './layout/map/atlas.ts';
import { createMarkdownReader } from './markdown/syntax/read.ts';
import type { Materials } from './materials.ts';
import type { MediaShelf } from './media/gather.ts';
import { BEGUN } from './progress.ts';
import { keepEqual, rememberLast, sameBrands, sameFolder, sameFolders } from './remember.ts';
import type { Steps } from './remembered.ts';
import type { Look, SlideSetup } from './scene/model.ts';
import { handoutFiller, templateFiller } from './template/fill.ts';
import { type Lineage, readLineage } from './template/lineage.ts';
import { loadPack } from './template/pack.ts';
import type { Pack } from './template/pack-model.ts';
import { type FontFiles, loadTypeface, type Typeface } from './text/typeface.ts';

/** A dataset, where its pictures come from, and where its files have what. */
export interface ReadDataset extends LoadedDataset {
  readonly shelf: MediaShelf;
  /** Where its files have something of an id. */
  readonly placeOf: PlaceOf;
  /** What translations.yaml is to hold where both languages say the same. */
  readonly translations: () => string;
}

export interface Gatherer {
  dataset(path: string, onProgress: OnProgress): Promise<ReadDataset>;
  /** A pack by its id. */
  pack(template: string): Promise<Result<Pack>>;
  /**
   * All that the choices name, each folder read once; the same value while nothing in it has changed. `released` are the choices as a
   * release has them: with the themes that are left, and without own words on what is not.
   * @param instead a dataset in the place of what its files hold
   */
  materials(choices: EditedChoices, onProgress: OnProgress, instead?: Dataset): Promise<Result<Materials> & { readonly released: EditedChoices }>;
}

export function createGatherer(host: Host, printer: Printer, steps: Steps): Gatherer {
  const sameDataset = keepEqual(sameFolder);
  const samePack = keepEqual<Lineage['folders']>(sameFolders);
  const sameLooks = keepEqual(sameBrands);
  const sameStyles = keepEqual(sameFolder);
  let onLoading: OnPlace = () => undefined;
  const load = rememberLast((folder: TextFolder) => loadDataset(folder, (place) => onLoading(place), steps.reading()));
  const release = rememberLast(atLevel);
  const handed = rememberLast(handedTo);
  const placed = rememberLast((folder: TextFolder) => placesOf(folder, steps.reading().parseFile));
  const open = rememberLast(([folder, ...bases]: Lineage['folders']) => loadPack(folder, bases, steps.pack));
  const look = rememberLast(loadLook);
  const setup = rememberLast(loadSlideSetup);
  const shelfOf = rememberLast((...folders: readonly TextFolder[]): MediaShelf => ({ folders, read: (folder, media) => host.readMedia(folder, media), readFlag: (code) => host.readFlag(code) }));
  const typeset = rememberLast(async () => {
    const fonts = await host.readFonts();
    return { fonts, typeface: await loadTypeface(fonts) };
  });
  const atlas = rememberLast(async () => readAtlas(await host.readAtlas()));
  const rasteriser = rememberLast(async () => loadRasteriser(await host.readRasteriser(), (await typeset()).fonts));
  const readHandout = createMarkdownReader();
  const fillers = rememberLast((pack: Pack) => ({ fill: templateFiller(pack, pack.main, steps.compile, steps.placeLine), fillHandout: handoutFiller(pack, steps.compile, steps.placeLine) }));
  const materials = rememberLast(
    (
      ...[dataset, pack, ofLook, brands, ofSize, type, shelf, citations]: readonly [
        Materials['dataset'],
        Pack,
        Look,
        BrandFolders,
        SlideSetup,
        { readonly fonts: FontFiles; readonly typeface: Typeface },
        MediaShelf,
        TextFolder,
      ]
    ): Materials => ({
      dataset,
      pack,
      ...fillers(pack),
      readHandout,
      look: ofLook,
      pageLooks: rememberLast(() => pageLooks(brands, ofLook)),
      setup: ofSize,
      ...type,
      atlas,
      rasteriser,
      shelf,
      citations,
      printer,
      version: host.version,
    }),
  );

  /** Reads and checks a dataset, telling how much there is to read, and where it is. */
  const readDataset = async (path: string, onProgress: OnProgress): Promise<LoadedDataset & { readonly folder: TextFolder }> => {
    const folder = sameDataset(await host.readDataset(path));
    const characters = [...folder.files.values()].reduce((sum, text) => sum + text.length, 0);
    onProgress({ stage: 'load', done: BEGUN.load, characters, place: { file: folder.path } });
    onLoading = (place) => onProgress({ stage: 'load', done: BEGUN.load, place });
    return { ...load(folder), folder };
  };

  /** Reads and checks a pack by its id, with the folders that it lies in. */
  const readPack = async (template: string): Promise<{ readonly folders?: Lineage['folders']; readonly pack?: Pack; readonly problems: readonly Problem[] }> => {
    const path = await host.packPath(template);
    const lineage = path === undefined ? undefined : await readLineage(path, host);
    if (lineage === undefined) return { problems: [problem('error', 'template.not-found', { template })] };
    if (lineage.problems.length > 0) return { problems: lineage.problems };
    const folders = samePack(lineage.folders);
    return { folders, ...open(folders) };
  };

  return {
    dataset: async (path, onProgress) => {
      const { folder, ...loaded } = await readDataset(path, onProgress);
      return { ...loaded, shelf: shelfOf(folder), placeOf: placed(folder), translations: () => agreedTranslations(folder) };
    },
    pack: async (template) => {
      const { pack, problems } = await readPack(template);
      return { value: pack, problems };
    },
    async materials(choices, onProgress, instead) {
      onProgress({ stage: 'load', done: BEGUN.load, place: { file: choices.dataset } });
      const { folder, dataset: read, problems: ofDataset } = await readDataset(choices.dataset, onProgress);
      const whole = instead ?? read;
      const { dataset: atThatLevel, problems: ofRelease } = whole === undefined ? { problems: [] } : release(whole, choices.release, placed(folder));
      const dataset = atThatLevel && handed(atThatLevel, choices.distribution?.join('\n'));
      const { folders, pack, problems: ofPack } = await readPack(choices.template);
      const type = await typeset();
      const brands = sameLooks(await host.readBrands());
      const seen = look(brands, choices.look, type.fonts.family);
      const sized = setup(brands.builtIn, choices.size);
      const citations = sameStyles(await host.readCitations());
      const withheld = whole && dataset ? withheldChoice(choices, whole, dataset) : [];
      const { release: level, edits, language } = choices;
      const own = whole && dataset && level !== undefined && edits !== undefined ? releasedWords(edits, whole, dataset, level, language) : { edits, problems: [] };
      const released = { ...choices, ...(own.edits && { edits: own.edits }), ...(dataset && { themes: themesLeft(choices, dataset) }) };
      const problems = [...ofDataset, ...ofRelease, ...withheld, ...own.problems, ...ofPack, ...seen.problems, ...sized.problems];
      if (hasErrors(withheld) || !dataset || !folders || !pack || !seen.look || !sized.setup) return { problems, released };
      return { value: materials(dataset, pack, seen.look, brands, sized.setup, type, shelfOf(folder, ...folders), citations), problems, released };
    },
  };
}
