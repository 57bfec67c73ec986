import { HEEDABLE } from '../../contract/choices.ts';
import { filePath } from '../dataset/folder.ts';
import { nearest } from '../source/nearest.ts';
import type { Problem, Where } from '../diagnostics/problem.ts';
import { hasErrors, problem } from '../diagnostics/problem.ts';
import type { TextFolder } from '../host.ts';
import { digestOfData } from '../units/digest.ts';
import type { Localized } from '../units/language.ts';
import { cleanTemplate } from './clean.ts';
import type { Pack } from './pack-model.ts';
import { MANIFEST, readManifest } from './read/manifest.ts';
import { readStrings, STRINGS } from './read/strings.ts';
import type { ReadYaml } from '../source/read-yaml.ts';
import { askedIn } from './syntax/asked.ts';
import { checkTemplate } from './syntax/check.ts';
import { findCycle } from './syntax/cycles.ts';
import type { Program } from './syntax/nodes.ts';
import { parseTemplate } from './syntax/parse.ts';
import { prepareTemplate } from './syntax/prepare.ts';
import type { Site } from './syntax/sites.ts';

/** A pack, undefined exactly where `problems` holds an error. */
export interface LoadedPack {
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
}

/** What is done to each template by itself. */
export interface PackTools {
  readonly parseTemplate: typeof parseTemplate;
  readonly checkTemplate: typeof checkTemplate;
  readonly prepareTemplate: typeof prepareTemplate;
}

/** A template's name: its path without ending. Both `x.md.hbs` and `x.hbs` are `x`. */
const ENDING = /(?:\.md)?\.hbs$/;

/**
 * Reads a pack and finds every mistake that can be found before it is filled.
 * @param bases the folders of the packs that it extends, nearest first (lineage.ts)
 * @param tools what is done template by template; whoever remembers what was made gives others that answer alike
 */
export function loadPack(folder: TextFolder, bases: readonly TextFolder[] = [], tools: PackTools = { parseTemplate, checkTemplate, prepareTemplate }): LoadedPack {
  const problems: Problem[] = [];
  const lineage = [folder, ...bases];
  const manifests = lineage.map((each) => readFile(each, MANIFEST, readManifest, problems));
  const [own] = manifests;
  const written = lineage.filter(({ files }, index) => files.has(STRINGS) || (index === 0 && bases.length === 0));
  const books = written.map((each) => readFile(each, STRINGS, readStrings, problems)).toReversed();
  const strings = books.some(({ value }) => value === undefined) ? undefined : new Map(books.flatMap(({ value }) => [...(value ?? [])]));
  const places = books.map(({ value, where }) => new Map([...(value?.keys() ?? [])].map((key) => [key, where?.([key], 'key') ?? {}] as const)));
  const stringPlaces = new Map(places.flatMap((each) => [...each]));
  const { sources, programs, broken } = readTemplates(lineage, tools, problems);
  problems.push(...unread(folder, lineage));
  const named = (field: 'main' | 'handout'): string | undefined => {
    const manifest = manifests.find(({ value }) => value?.[field] !== undefined);
    const file = manifest?.value?.[field];
    const template = file?.replace(ENDING, '');
    if (file !== undefined && template !== undefined && !programs.has(template) && !broken.has(template)) {
      const known = [...programs.keys()].map((name) => sources.get(name)?.file ?? name);
      const params = { name: file, field, nearest: nearest(file, known), known };
      problems.push(problem('error', 'template.main-missing', params, manifest?.where?.([field])));
    }
    return template;
  };
  const main = named('main') ?? '';
  const handout = named('handout');
  const pathOf = (name: string): string => sources.get(name)?.path ?? filePath(folder, name);
  const isWorded = written[0] === folder;
  if (broken.size === 0 && strings !== undefined) {
    problems.push(...unasked(lineage, programs, [main, handout ?? ''], { own: (isWorded ? places.at(-1) : undefined) ?? new Map(), theirs: new Map(places.slice(0, isWorded ? -1 : undefined).flatMap((each) => [...each])) }));
  }
  const templates = checkedTemplates(pathOf, programs, broken, strings, tools, problems);
  if (own?.value === undefined || strings === undefined || hasErrors(problems)) return { problems };
  const { id, name, description } = own.value;
  const heeds = manifests.find(({ value }) => value?.heeds !== undefined)?.value?.heeds ?? HEEDABLE;
  const made = { main, ...(handout === undefined ? {} : { handout }) };
  const version = versionOf(lineage);
  return { pack: { path: folder.path, id, version, name, description, heeds, ...made, strings, stringPlaces, ...templates }, problems };
}

/** A digest of all texts of a pack and of those that it extends. */
export const versionOf = (lineage: readonly TextFolder[]): string => digestOfData(lineage.map(({ files }) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))));

/** Files under nearly the name of one that a pack has: `strings.yml`, `points/map.md`, `deck.md.hbs.txt`. */
function unread(folder: TextFolder, lineage: readonly TextFolder[]): readonly Problem[] {
  const known = new Set([MANIFEST, STRINGS, ...lineage.flatMap(({ files }) => [...files.keys()].filter((name) => ENDING.test(name)))]);
  return [...folder.files.keys(), ...(folder.others ?? [])].flatMap((name) => {
    if (known.has(name)) return [];
    const bare = name.replace(/\.txt$/i, '').replace(/\.ya?ml$/i, '.yaml');
    const meant = [bare, `${bare}.hbs`, bare.replace(/\.(?:html?|handlebars|mustache)$/i, '.hbs')].find((each) => each !== name && known.has(each));
    return meant === undefined ? [] : [problem('warning', 'template.file-unread', { name, meant }, { file: filePath(folder, name) })];
  });
}

/** Keys of strings with their places, of a pack and of those that it extends. */
type Strings = Readonly<Record<'own' | 'theirs', ReadonlyMap<string, Where>>>;

/** What a pack that extends another has besides and nothing asks for: under a name with a slip in it nothing of the other's is replaced. */
function unasked([folder, ...bases]: readonly TextFolder[], programs: ReadonlyMap<string, Program>, made: readonly string[], { own, theirs }: Strings): readonly Problem[] {
  if (folder === undefined || bases.length === 0) return [];
  const asked = askedIn(programs.values());
  const templatesOf = ({ files }: TextFolder) => [...files.keys()].filter((file) => ENDING.test(file)).map((file) => [file.replace(ENDING, ''), file] as const);
  const known = new Map(bases.flatMap(templatesOf));
  const ofFiles = templatesOf(folder).flatMap(([name, file]) => {
    if (known.has(name) || made.includes(name) || asked.partials.has(name)) return [];
    const meant = nearest(name, known.keys()) ?? [...known.keys()].find((each) => each.endsWith(`/${name.slice(name.lastIndexOf('/') + 1)}`));
    return [problem('warning', 'template.file-unasked', { name, nearest: meant && known.get(meant) }, { file: filePath(folder, file) })];
  });
  const strays = [...own].filter(([key]) => !theirs.has(key) && !asked.text(key));
  return [...ofFiles, ...strays.map(([key, where]) => problem('warning', 'template.string-unasked', { key, nearest: nearest(key, theirs.keys()) }, where))];
}

function readFile<T>(
  folder: TextFolder,
  name: string,
  reader: (path: string, text: string) => ReadYaml<T>,
  problems: Problem[],
): ReadYaml<T> {
  const text = folder.files.get(name);
  const path = filePath(folder, name);
  if (text === undefined) {
    problems.push(problem('error', 'template.file-missing', { name }, { file: path }));
    return { problems: [] };
  }
  const result = reader(path, text);
  problems.push(...result.problems);
  return result;
}

/** The templates of a pack and of those it extends, by name; of one name the nearest counts. */
function readTemplates(lineage: readonly TextFolder[], { parseTemplate: parse }: PackTools, problems: Problem[]) {
  const sources = new Map<string, { readonly file: string; readonly path: string; readonly text: string }>();
  for (const folder of lineage.toReversed()) {
    for (const [file, text] of folder.files) {
      if (ENDING.test(file)) sources.set(file.replace(ENDING, ''), { file, path: filePath(folder, file), text });
    }
  }
  const programs = new Map<string, Program>();
  const broken = new Set<string>();
  for (const [name, { path, text }] of sources) {
    const parsed = parse(path, cleanTemplate(text));
    if ('program' in parsed) programs.set(name, parsed.program);
    else {
      broken.add(name);
      problems.push(parsed.problem);
    }
  }
  return { sources, programs, broken };
}

/** Sites are numbered in blocks of so many a template, so that a line more in one of them seldom gives those of the others new numbers. */
const SITES_A_BLOCK = 64;

/** Templates ready to be filled; where a problem was found, they are not to be used. */
function checkedTemplates(
  path: (name: string) => string,
  programs: ReadonlyMap<string, Program>,
  broken: ReadonlySet<string>,
  strings: ReadonlyMap<string, Localized> | undefined,
  { checkTemplate: check, prepareTemplate: prepare }: PackTools,
  problems: Problem[],
): Pick<Pack, 'templates' | 'sites'> {
  const known = { templates: [...programs.keys(), ...broken], ...(strings === undefined ? {} : { strings: [...strings.keys()] }) };
  for (const [name, program] of programs) problems.push(...check(program, path(name), known));
  const cycle = findCycle(programs);
  if (cycle !== undefined) {
    const where = { file: path(cycle.in), line: cycle.line };
    problems.push(problem('error', 'template.recursion', { names: cycle.names }, where));
  }
  if (hasErrors(problems)) return { templates: new Map(), sites: new Map() };
  const templates = new Map<string, Program>();
  const sites = new Map<number, Site>();
  let next = 0;
  for (const [name, program] of programs) {
    const prepared = prepare(program, path(name), next);
    templates.set(name, prepared.program);
    for (const [index, site] of prepared.sites.entries()) sites.set(next + index, site);
    next += Math.ceil((prepared.sites.length + 1) / SITES_A_BLOCK) * SITES_A_BLOCK;
  }
  return { templates, sites };
}
