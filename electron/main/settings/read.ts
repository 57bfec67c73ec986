/** Reads values that came from outside (settings file, window) into typed ones; what does not fit is undefined. */
import {
  ANNEXES,
  type BriefingChoices,
  CALENDARS,
  DEFAULT_LOOK,
  type ExportOptions,
  FILE_KINDS,
  HANDOUT_FORMS,
  LENGTHS,
  LETTER_LINES,
  LETTER_LISTS,
  type LetterFields,
  NARRATIVE_FORMATS,
  PAPERS,
  SLIDE_PAGES,
  SLIDE_SIZES,
} from '../../contract/api.ts';
import { extrasOf, type NarrativeExtras } from '../../contract/narrative.ts';
import { LANGUAGES } from '../../engine/units/language.ts';
import type { Settings, WindowState } from './settings.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Settings from parsed JSON, field by field: one broken field does not cost the others. */
export function readSettings(value: unknown): Settings {
  if (!isObject(value)) return {};
  const read: Settings = {
    language: oneOf(LANGUAGES, value.language),
    choices: readChoices(value.choices),
    datasets: texts(value.datasets),
    briefings: texts(value.briefings),
    exportOptions: readExportOptions(value.exportOptions),
    folder: text(value.folder),
    window: readWindowState(value.window),
  };
  return Object.fromEntries(Object.entries(read).filter(([, field]) => field !== undefined));
}

/** Choices with every field in its range; undefined where one is not. */
export function readChoices(value: unknown): BriefingChoices | undefined {
  if (!isObject(value)) return undefined;
  const dataset = text(value.dataset);
  const themes = texts(value.themes);
  const language = oneOf(LANGUAGES, value.language);
  const template = text(value.template);
  const length = oneOf(LENGTHS, value.length);
  const calendar = oneOf(CALENDARS, value.calendar);
  // Settings of the program's first version have neither.
  const look = value.look === undefined ? DEFAULT_LOOK : text(value.look);
  const size = value.size === undefined ? SLIDE_SIZES[0] : oneOf(SLIDE_SIZES, value.size);
  if (!dataset || !themes || !language || !template || !length || !calendar || !look || !size) return undefined;
  const release = text(value.release);
  const distribution = texts(value.distribution);
  return { dataset, themes, language, template, length, calendar, look, size, ...(release && { release }), ...(distribution && { distribution }) };
}

/** Options of an export with every field in its range; undefined where one is not. */
export function readExportOptions(value: unknown): ExportOptions | undefined {
  if (!isObject(value)) return undefined;
  const wanted = someOf(FILE_KINDS, value.wanted);
  const { embedFonts } = value;
  const pages = oneOf(SLIDE_PAGES, value.pages);
  const formats = someOf(NARRATIVE_FORMATS, value.formats);
  const citations = text(value.citations);
  const paper = oneOf(PAPERS, value.paper);
  if (!wanted || typeof embedFonts !== 'boolean' || !pages || !formats || !citations || !paper) return undefined;
  return { wanted, embedFonts, pages, formats, citations, paper, ...extrasOf(readExtras(value)) };
}

const readExtras = ({ annex, beside, form, letter }: Fields): NarrativeExtras => ({
  annex: oneOf(ANNEXES, annex),
  beside: oneOf(LANGUAGES, beside),
  form: oneOf(HANDOUT_FORMS, form),
  letter: isObject(letter) ? readLetter(letter) : undefined,
});

/** Each field by itself, as far as it can be read. */
const readLetter = (fields: Fields): LetterFields => ({
  ...Object.fromEntries(LETTER_LINES.map((name) => [name, text(fields[name])])),
  ...Object.fromEntries(LETTER_LISTS.map((name) => [name, texts(fields[name])])),
});

/** One of a list of words. */
export const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((word) => word === value);

/** Some words of a list, in the list's order. */
const someOf = <T extends string>(known: readonly T[], value: unknown): readonly T[] | undefined =>
  Array.isArray(value) && value.every((word) => known.includes(word as T)) ? known.filter((word) => value.includes(word)) : undefined;

/** Signs of the longest path that any system takes; ids are shorter. */
const LONGEST = 4096;
/** More items than any list holds that is chosen by hand. */
const MOST = 10_000;

/** More pixels than all screens of anybody have; systems' own calls take no whole number that is much larger. */
const MOST_PIXELS = 100_000;

/** A text that is not empty, and not longer than a path can be. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : undefined;

function texts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > MOST) return undefined;
  // Unlike map() it sees holes.
  const read = Array.from(value, text);
  return read.every((item) => item !== undefined) ? read : undefined;
}

function readWindowState(value: unknown): WindowState | undefined {
  if (!isObject(value)) return undefined;
  const { x, y, width, height, maximized } = value;
  const numbers = [x, y, width, height].every((number) => Number.isInteger(number) && Math.abs(number as number) <= MOST_PIXELS);
  return numbers && typeof maximized === 'boolean' ? ({ x, y, width, height, maximized } as WindowState) : undefined;
}

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
