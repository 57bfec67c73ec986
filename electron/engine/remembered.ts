/**
 * The steps that are made slide by slide, each remembered by what it depends on. The steps know nothing of it: they are pure,
 * and every answer from here is the one that they would give.
 */
import type { MarkdownPart } from './deck/cut.ts';
import type { SlideReaders } from './deck/parse.ts';
import { readSlide, readTitle } from './deck/read.ts';
import { outlined } from './document/blocks.ts';
import { fullForms } from './handout/citations/full.ts';
import { bindPage } from './layout/bind.ts';
import type { LayoutGround } from './layout/context.ts';
import { isOfAtlas } from './layout/kinds.ts';
import { laySlide } from './layout/lay.ts';
import { LAYOUT_STEPS, type LayoutSteps } from './layout/layout.ts';
import type { Footing } from './layout/placed.ts';
import { undrawnSigns } from './layout/missing-signs.ts';
import { rememberedClean } from './dataset/clean.ts';
import { type DatasetReading, type ParseDatasetFile, freshReading, parseDatasetFile } from './dataset/load.ts';
import { createMemory, createSerials } from './memory.ts';
import { paintSvg } from './paint/svg/paint.ts';
import { readEntry } from './source/entries.ts';
import { type Compile, compileTemplate } from './template/environment.ts';
import { placeLine } from './template/place/place.ts';
import type { PackTools } from './template/pack.ts';
import { checkTemplate } from './template/syntax/check.ts';
import { parseTemplate } from './template/syntax/parse.ts';
import { prepareTemplate } from './template/syntax/prepare.ts';
import type { Media } from './units/media.ts';

/** The steps of one run of the pipeline. */
export interface Steps {
  readonly reading: () => DatasetReading;
  readonly fullForms: typeof fullForms;
  readonly pack: PackTools;
  readonly compile: Compile;
  readonly placeLine: typeof placeLine;
  readonly readers: SlideReaders;
  readonly layout: LayoutSteps;
  readonly paintSvg: typeof paintSvg;
  readonly outlined: typeof outlined;
  /** The picture, or the equal one that was seen before. */
  readonly samePicture: (media: string, picture: Media) => Media;
}

/** Steps that are told when a run begins. */
export interface RunSteps extends Steps {
  readonly turn: () => void;
}

/** Everything made anew. */
export const PLAIN_STEPS: RunSteps = {
  turn: () => undefined,
  reading: freshReading,
  fullForms,
  pack: { parseTemplate, checkTemplate, prepareTemplate },
  compile: compileTemplate,
  placeLine,
  readers: { readSlide, readTitle },
  layout: LAYOUT_STEPS,
  paintSvg,
  outlined,
  samePicture: (_media, picture) => picture,
};

/** Steps that remember; `turn` begins a run and forgets what the last few runs had no use for. */
export function rememberedSteps(): RunSteps {
  const memory = createMemory();
  const serial = createSerials();
  /** Short names of values that this run has asked for: a run asks for the same sources and grounds at each of its slides. */
  let shorts = new WeakMap<object, number>();
  /** A short name for a long part of a key. */
  const short = (name: string, value: object): number => {
    const known = shorts.get(value) ?? serial(memory.recall(name, JSON.stringify(value), () => ({})));
    shorts.set(value, known);
    return known;
  };

  const ofPart = ({ text, origins }: MarkdownPart): string => {
    let file = '';
    const lines = origins.map((origin) => {
      const same = origin.file === file;
      file = origin.file;
      return same ? origin.line : `${file}:${origin.line}`;
    });
    return `${lines.join(',')}\n${text}`;
  };
  const ofGround = ({ meta, setup, typeface }: LayoutGround): string =>
    `${meta.language} ${meta.direction} ${short('words', [meta.words, meta.handling])} ${short('setup', setup)} ${serial(typeface)}`;

  const parsed = new Map<string, { readonly path: string; readonly text: string; readonly result: ReturnType<ParseDatasetFile> }>();
  /** Of each file the last version; of lists, whatever version, each entry. */
  const parseRemembered: ParseDatasetFile = (name, path, text) => {
    const last = parsed.get(name);
    if (last?.path === path && last.text === text) return last.result;
    const result = parseDatasetFile(name, path, text, (entry) => memory.recall(`entries of ${name}`, entry, () => readEntry(entry)));
    parsed.set(name, { path, text, result });
    return result;
  };

  const reading: DatasetReading = { parseFile: parseRemembered, cleanOn: rememberedClean(), right: new Map(), isSound: () => false };

  return {
    turn: () => {
      memory.turn();
      // What is remembered under a short name is to be asked for in each run.
      shorts = new WeakMap();
    },
    reading: () => reading,
    fullForms: (folder, sources, wanted, language, calendar) =>
      memory.recall('full forms', `${serial(folder)} ${short('works', sources)} ${short('wanted', wanted)} ${language} ${calendar}`, () => fullForms(folder, sources, wanted, language, calendar)),
    pack: {
      parseTemplate: (file, text) => memory.recall('template', `${file}\n${text}`, () => parseTemplate(file, text)),
      checkTemplate: (program, file, known) => memory.recall('checked', `${serial(program)} ${short('known', known)} ${file}`, () => checkTemplate(program, file, known)),
      prepareTemplate: (program, file, first) => memory.recall('prepared', `${serial(program)} ${first} ${file}`, () => prepareTemplate(program, file, first)),
    },
    compile: (program) => memory.recall('compiled', `${serial(program)}`, () => compileTemplate(program)),
    placeLine: (written) => memory.recall('lines', written, () => placeLine(written)),
    readers: {
      readSlide: (slide, sources) =>
        memory.recall('read', `${short('sources', sources)} ${slide.id} ${slide.taken ?? ''}\n${ofPart(slide)}`, () => readSlide(slide, sources)),
      readTitle: (head, opening, sources) =>
        memory.recall('title', `${short('sources', sources)} ${opening.id}\n${ofPart(head)}\n\0\n${ofPart(opening)}`, () => readTitle(head, opening, sources)),
    },
    layout: {
      laySlide(slide, place, ground) {
        const pictures = [...place.pictures].map(([media, picture]) => [media, serial(picture)]);
        const { accent, sections, findings, grounds } = place;
        const own = JSON.stringify([slide, accent, sections, findings, grounds, pictures, isOfAtlas(slide) ? serial(ground.atlas) : 0]);
        return memory.recall('lay', `${ofGround(ground)} ${own}`, () => laySlide(slide, place, ground));
      },
      // A page is remembered with all that it is made of, its slide and ground too, but for the notes.
      bindPage(placed, footing, context) {
        const key = JSON.stringify([serial(placed.page), placed.slide.notes, placed.number, placed.source, placed.index, ofFooting(footing), context.meta.handling, context.meta.handlingColours]);
        return memory.recall('bind', key, () => bindPage(placed, footing, context));
      },
      undrawnSigns: (slide, typeface) => memory.recall('signs', `${serial(slide)} ${serial(typeface)}`, () => undrawnSigns(slide, typeface)),
    },
    paintSvg(slide, scene, faces = '', addressOf) {
      if (addressOf !== undefined) return paintSvg(slide, scene, faces, addressOf);
      const { look, page } = scene;
      return memory.recall('svg', `${serial(slide)} ${short('page', page)} ${short('palette', look.palette)} ${look.fontFamily} ${faces}`, () => paintSvg(slide, scene, faces));
    },
    outlined: ({ text }) => memory.recall('outlined', text, () => outlined({ text })),
    samePicture: (media, picture) => {
      const seen = memory.recall('pictures', media, (): Media[] => []);
      const same = seen.find((each) => isSamePicture(each, picture));
      if (same === undefined) seen.push(picture);
      if (seen.length > MOST_PICTURES) seen.shift();
      return same ?? picture;
    },
  };
}

/** Versions of one picture that are told apart; a picture that somebody works on has a new one at every save. */
const MOST_PICTURES = 3;

/** All of a footing, whatever fields it has: one that is left out would be shown as it was. */
const ofFooting = (footing: Footing): readonly unknown[] => Object.entries(footing).map(([name, value]: [string, unknown]) => [name, value instanceof Map ? [...value] : value]);

const isSamePicture = (a: Media, b: Media): boolean =>
  a.type === b.type &&
  a.bytes.length === b.bytes.length &&
  a.bytes.every((byte, index) => byte === b.bytes[index]) &&
  JSON.stringify([a.stored, a.turn]) === JSON.stringify([b.stored, b.turn]);
