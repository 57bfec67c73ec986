import { filePath } from '../dataset/read/folder.ts';
import { nearest } from '../dataset/nearest.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { hasErrors, problem } from '../diagnostics/problem.ts';
import type { TextFolder } from '../host.ts';
import type { Localized } from '../units/language.ts';
import { cleanTemplate } from './clean.ts';
import type { Pack } from './pack-model.ts';
import { MANIFEST, readManifest } from './read/manifest.ts';
import { readStrings, STRINGS } from './read/strings.ts';
import type { ReadYaml } from './read/yaml.ts';
import { checkTemplate } from './syntax/check.ts';
import { findCycle } from './syntax/cycles.ts';
import type { Program } from './syntax/nodes.ts';
import { parseTemplate } from './syntax/parse.ts';
import { prepareTemplate } from './syntax/prepare.ts';
import { siteBook } from './syntax/sites.ts';

/** A pack, undefined exactly where `problems` holds an error. */
export interface LoadedPack {
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
}

/** A template's name: its path without ending. Both `x.md.hbs` and `x.hbs` are `x`. */
const ENDING = /(?:\.md)?\.hbs$/;

/** Reads a pack and finds every mistake that can be found before it is filled. */
export function loadPack(folder: TextFolder): LoadedPack {
  const problems: Problem[] = [];
  const read = <T>(name: string, reader: (path: string, text: string) => ReadYaml<T>): ReadYaml<T> => {
    const text = folder.files.get(name);
    const path = filePath(folder, name);
    if (text === undefined) {
      problems.push(problem('error', 'template.file-missing', { name }, { file: path }));
      return { problems: [] };
    }
    const result = reader(path, text);
    problems.push(...result.problems);
    return result;
  };
  const { value: manifest, where } = read(MANIFEST, readManifest);
  const { value: strings } = read(STRINGS, readStrings);
  const { programs, broken } = readTemplates(folder, problems);
  const named = (field: 'main' | 'handout'): string | undefined => {
    const file = manifest?.[field];
    const template = file?.replace(ENDING, '');
    if (file !== undefined && template !== undefined && !programs.has(template) && !broken.has(template)) {
      const known = [...programs.keys()].map((name) => fileOf(folder, name));
      const params = { name: file, field, nearest: nearest(file, known), known };
      problems.push(problem('error', 'template.main-missing', params, where?.([field])));
    }
    return template;
  };
  const main = named('main') ?? '';
  const handout = named('handout');
  const templates = checkedTemplates(folder, programs, broken, strings, problems);
  if (manifest === undefined || strings === undefined || hasErrors(problems)) return { problems };
  const { id, name, description } = manifest;
  const made = { main, ...(handout === undefined ? {} : { handout }) };
  return { pack: { path: folder.path, id, name, description, ...made, strings, ...templates }, problems };
}

function readTemplates(folder: TextFolder, problems: Problem[]) {
  const programs = new Map<string, Program>();
  const broken = new Set<string>();
  for (const [file, text] of folder.files) {
    if (!ENDING.test(file)) continue;
    const name = file.replace(ENDING, '');
    const parsed = parseTemplate(filePath(folder, file), cleanTemplate(text));
    if ('program' in parsed) programs.set(name, parsed.program);
    else {
      broken.add(name);
      problems.push(parsed.problem);
    }
  }
  return { programs, broken };
}

/** Templates ready to be filled; where a problem was found, they are not to be used. */
function checkedTemplates(
  folder: TextFolder,
  programs: ReadonlyMap<string, Program>,
  broken: ReadonlySet<string>,
  strings: ReadonlyMap<string, Localized> | undefined,
  problems: Problem[],
): Pick<Pack, 'templates' | 'sites'> {
  const path = (name: string): string => filePath(folder, fileOf(folder, name));
  const known = { templates: [...programs.keys(), ...broken], ...(strings === undefined ? {} : { strings: [...strings.keys()] }) };
  for (const [name, program] of programs) problems.push(...checkTemplate(program, path(name), known));
  const cycle = findCycle(programs);
  if (cycle !== undefined) {
    const where = { file: path(cycle.in), line: cycle.line };
    problems.push(problem('error', 'template.recursion', { names: cycle.names }, where));
  }
  const book = siteBook();
  if (hasErrors(problems)) return { templates: new Map(), sites: [] };
  const templates = new Map([...programs].map(([name, program]) => [name, prepareTemplate(program, path(name), book)]));
  return { templates, sites: book.sites };
}

/** The file of a template, of which only the name is known. */
const fileOf = (folder: TextFolder, name: string): string =>
  [...folder.files.keys()].find((file) => ENDING.test(file) && file.replace(ENDING, '') === name) ?? name;
