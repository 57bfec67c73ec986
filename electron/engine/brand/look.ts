/** Looks: colours and grounds of the slides, one YAML file each. A look's id is its file's name. */
import { z } from 'zod';
import { byLanguage } from '../language/languages.ts';
import { nearest } from '../source/nearest.ts';
import type { Form } from '../source/fields.ts';
import { type Problem, problem } from '../diagnostics/problem.ts';
import type { BrandFolders, TextFolder } from '../host.ts';
import { GROUNDS, type Look } from '../scene/model.ts';
import { type ReadYaml, readYaml } from '../source/read-yaml.ts';
import { DEFAULT_LOOK } from '../../contract/choices.ts';
import { ACCENTS, type Accent, type Palette } from '../units/colour.ts';
import type { Localized } from '../units/language.ts';
import { SIZES_FILE } from './sizes.ts';
import { unreadable } from './unreadable.ts';

const colour = z
  .string()
  .regex(/^[0-9A-Fa-f]{6}$/, { error: 'colour' satisfies Form })
  .transform((value) => value.toUpperCase());

const text = z.strictObject(byLanguage(() => z.string().trim().min(1)));

const lookSchema = z.strictObject({
  name: text,
  description: text,
  palette: z.strictObject({
    paper: colour,
    surface: colour,
    ink: colour,
    muted: colour,
    line: colour.optional(),
    ...(Object.fromEntries(ACCENTS.map((accent) => [accent, colour])) as Record<Accent, typeof colour>),
  }),
  grounds: z.strictObject({ title: z.enum(GROUNDS.title), section: z.enum(GROUNDS.section), band: z.boolean().default(false) }),
});

type LookFile = z.output<typeof lookSchema>;

/** Between what stands back and the paper, where the look names no colour of its own for hairlines. */
const paletteOf = ({ palette }: Pick<LookFile, 'palette'>): Palette => ({ ...palette, line: palette.line ?? between(palette.muted, palette.paper, LINE) });

/** How much of the first colour a mixture has. */
const LINE = 0.3;

const between = (one: string, other: string, share: number): string =>
  [0, 2, 4]
    .map((at) => Math.round(Number.parseInt(one.slice(at, at + 2), 16) * share + Number.parseInt(other.slice(at, at + 2), 16) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

/** A look as a list of looks shows it. */
export interface ListedLook {
  readonly id: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly builtIn: boolean;
  /** Undefined where the file is broken. */
  readonly palette?: Palette;
  /** Why it cannot be used as it stands, or what of it will not be readable. */
  readonly problems: readonly Problem[];
}

/**
 * Reads one look. Text that would be hard to read in it is a warning that names the colour.
 * @param fontFamily the typeface that the looks are set in
 */
export function loadLook(
  folders: BrandFolders,
  id: string,
  fontFamily: string,
): { readonly look?: Look; readonly problems: readonly Problem[] } {
  const entries = lookFiles(folders);
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) {
    const known = entries.map((each) => each.id);
    return { problems: [problem('error', 'look.unknown', { look: id, known, nearest: nearest(id, known) })] };
  }
  const { value, problems } = readLook(entry);
  return { ...(value && { look: { id, palette: paletteOf(value), grounds: value.grounds, fontFamily } }), problems };
}

/** Every look there is: the built-in ones first, each group in the order of its names; broken ones with their problems. */
export const listLooks = (folders: BrandFolders): readonly ListedLook[] =>
  lookFiles(folders).map((entry) => {
    const { id, builtIn } = entry;
    const { value, problems } = readLook(entry);
    return value === undefined
      ? { id, name: { fa: id, en: id }, description: { fa: '', en: '' }, builtIn, problems }
      : { id, name: value.name, description: value.description, builtIn, palette: paletteOf(value), problems };
  });

interface LookEntry {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly builtIn: boolean;
}

const LOOK_FILE = /^([^/]+)\.yaml$/;

/** The files of looks, the default one first; of two with one name the built-in one counts. */
function lookFiles({ builtIn, own }: BrandFolders): readonly LookEntry[] {
  const shipped = entriesOf(builtIn, true).filter(({ id }) => `${id}.yaml` !== SIZES_FILE);
  const others = own === undefined ? [] : entriesOf(own, false).filter(({ id }) => !shipped.some((known) => known.id === id));
  return [...shipped.filter(({ id }) => id === DEFAULT_LOOK), ...shipped.filter(({ id }) => id !== DEFAULT_LOOK), ...others];
}

const entriesOf = (folder: TextFolder, builtIn: boolean): readonly LookEntry[] =>
  [...folder.files].flatMap(([name, content]) => {
    const [, id] = LOOK_FILE.exec(name) ?? [];
    return id === undefined ? [] : [{ id, path: `${folder.path}/${name}`, text: content, builtIn }];
  });

function readLook({ id, path, text: content }: LookEntry): ReadYaml<LookFile> {
  const read = readYaml(`${id}.yaml`, path, content, () => lookSchema);
  if (read.value === undefined) return read;
  const palette = paletteOf(read.value);
  const hardToRead = unreadable(palette).map(({ text: role, ground, ratio }) =>
    problem('warning', 'look.contrast', { role, ground, ratio }, read.where?.(['palette', role]) ?? { file: path }),
  );
  return { ...read, problems: [...read.problems, ...hardToRead] };
}
