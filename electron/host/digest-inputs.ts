/** A mark of all that a briefing is made of, by which it is known later whether it would still come out the same. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BriefingChoices } from '../contract/choices.ts';
import { inLanguages } from '../engine/source/in-languages.ts';
import { type Language, LANGUAGES } from '../engine/units/language.ts';
import { digestOf, fileDigest } from './files/digest.ts';
import { listFolder } from './files/read-folder.ts';
import type { HostPaths } from './host.ts';
import { findPack, packLine } from './packs.ts';

/** Marks of folders and program that were read already, by path; for one run, in which the same dataset is asked for again and again. */
export type DigestedFolders = Map<string, Promise<string>>;

/**
 * The mark of dataset, template with those it extends, looks, citation styles, the house's own scheme of marks and the program itself; of the
 * files' contents and names within their folders, so that it is the same on every machine. What cannot be read counts as nothing: making it will say so.
 * @param own more files that the briefing stands on
 * @param languages those that it is in: what dataset and template say in another as well counts for nothing
 */
export async function digestInputs({ dataset, template }: Pick<BriefingChoices, 'dataset' | 'template'>, host: HostPaths, program: string, own: readonly string[], seen: DigestedFolders, languages: readonly Language[] = LANGUAGES): Promise<string> {
  const pack = await findPack(template, { builtIn: host.templates, own: host.userPacks });
  const packs = pack === undefined ? [] : await packLine(pack, { builtIn: host.templates, own: host.userPacks });
  const told = [dataset, ...packs].map((folder) => once(`${folder}\0${languages.join()}`, seen, () => readFolderDigest(folder, languages)));
  const folders = [host.brands, host.userLooks, join(host.templates, 'citations')];
  const marks = await Promise.all([...told, ...folders.map((folder) => once(folder, seen, readFolderDigest)), once(program, seen, markOf), ...[...(host.userScheme === undefined ? [] : [host.userScheme]), ...own].map(markOf)]);
  return digestOf(Buffer.from(JSON.stringify([host.version, marks])));
}

function once(path: string, seen: DigestedFolders, read: (path: string) => Promise<string>): Promise<string> {
  const made = seen.get(path) ?? read(path);
  seen.set(path, made);
  return made;
}

async function readFolderDigest(folder: string, languages: readonly Language[] = LANGUAGES): Promise<string> {
  const names = [...(await listFolder(folder).catch(() => []))].sort();
  const marks: string[] = [];
  for (const name of names) {
    const mark = await markIn(join(folder, name), languages);
    if (mark !== undefined) marks.push(name, mark);
  }
  return digestOf(Buffer.from(JSON.stringify(marks)));
}

/** The mark of a file, of what it says in these languages alone where it says something in both; undefined where that is nothing. */
async function markIn(path: string, languages: readonly Language[]): Promise<string | undefined> {
  const both = LANGUAGES.every((language) => languages.includes(language));
  if (both || !/\.(?:ya?ml|json)$/i.test(path)) return markOf(path);
  // It holds digests of both languages, and no deck shows them.
  if (basename(path) === 'translations.yaml') return undefined;
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? '' : digestOf(Buffer.from(inLanguages(text, languages)));
}

const markOf = (path: string): Promise<string> => fileDigest(path).then((mark) => mark ?? '', () => '');
