/** The citation styles as a list shows them: their names stand in templates/citations/names.yaml. */
import { z } from 'zod';
import type { TextFolder } from '../../host.ts';
import { byLanguage } from '../../language/languages.ts';
import { readYaml } from '../../source/read-yaml.ts';
import type { Localized } from '../../units/language.ts';
import { DEFAULT_CITATIONS } from '../../../contract/narrative.ts';
import { styleIds } from './styles.ts';

export interface ListedStyle {
  readonly id: string;
  readonly name: Localized;
}

const NAMES_FILE = 'names.yaml';
const name = z.strictObject(byLanguage(() => z.string().trim().min(1)));
const namesSchema = z.record(z.string(), name);

/** Every style, the one that is used where none is named first. One without a name of ours goes by the title in its file. */
export function listStyles(folder: TextFolder): readonly ListedStyle[] {
  const names = namesIn(folder);
  const ids = styleIds(folder);
  const inOrder = [...ids.filter((id) => id === DEFAULT_CITATIONS), ...ids.filter((id) => id !== DEFAULT_CITATIONS)];
  return inOrder.map((id) => ({ id, name: names[id] ?? titleIn(folder.files.get(`${id}.csl`), id) }));
}

/** A file of names that has a mistake costs the names only. */
function namesIn({ path, files }: TextFolder): Readonly<Record<string, Localized>> {
  const text = files.get(NAMES_FILE);
  if (text === undefined) return {};
  return readYaml(NAMES_FILE, `${path}/${NAMES_FILE}`, text, () => namesSchema).value ?? {};
}

const TITLE = /<title\b[^>]*>([^<]+)<\/title>/;

function titleIn(style: string | undefined, id: string): Localized {
  const title = TITLE.exec(style ?? '')?.[1]?.trim().replaceAll('&amp;', '&') ?? id;
  return { fa: title, en: title };
}
