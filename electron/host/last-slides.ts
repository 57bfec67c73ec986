/**
 * The slides that the window showed last, kept in the user's own folder so that its next start shows them before anything is read
 * or made. A file for pictures alone: nothing is exported from it, and whatever is not whole, of this version and of the same
 * briefing is passed over.
 */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BriefingDocument } from '../contract/document.ts';
import type { LastSlides, PreviewSlide } from '../contract/preview.ts';
import { isLanguage } from '../engine/language/languages.ts';
import { digestOf } from './files/digest.ts';
import { removeSurely } from './files/remove.ts';
import { writeFileWhole } from './files/write-files.ts';

/** Where they are kept, and of what they are. */
export interface LastPlace {
  readonly path: string;
  /** Of a briefing and a version of the program. */
  readonly key: string;
}

/** Signs of all pictures that are kept, in the order of the slides; those behind go by their titles. The bundled dataset’s standard deck takes 150,000. */
const MOST_SIGNS = 6_000_000;
/** In bytes, of the file: the pictures and what is told beside them. */
const LARGEST = 16 * 1024 * 1024;

const pathIn = (userFolder: string): string => join(userFolder, 'last', 'slides.json');

/** @param userFolder the user's own @param version of the program, whose next one may draw otherwise */
export function lastPlace(userFolder: string, { choices, edits }: Pick<BriefingDocument, 'choices' | 'edits'>, version: string): LastPlace {
  const chosen = Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1));
  return { path: pathIn(userFolder), key: digest(JSON.stringify([version, chosen, edits])) };
}

/** Keeps slides in place of those before; those that come to too much are not kept. */
export async function keepLastSlides({ path, key }: LastPlace, { slides, language, aspect }: LastSlides): Promise<void> {
  let left = MOST_SIGNS;
  const kept = slides.map((slide) => ((left -= slide.svg.length) < 0 ? { ...slide, svg: '' } : slide));
  const body = JSON.stringify({ slides: kept, language, aspect });
  const text = `${JSON.stringify({ key, digest: digest(body) })}\n${body}`;
  if (Buffer.byteLength(text) > LARGEST) return removeSurely(path);
  await mkdir(dirname(path), { recursive: true });
  await writeFileWhole(path, text);
}

/** The slides of the same briefing; undefined where none are kept. */
export async function readLastSlides({ path, key }: LastPlace): Promise<LastSlides | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > LARGEST) return undefined;
    const text = await readFile(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    const head = JSON.parse(text.slice(0, Math.max(0, end))) as Readonly<Record<string, unknown>>;
    if (head.key !== key || head.digest !== digest(body)) return undefined;
    return asLastSlides(JSON.parse(body));
  } catch {
    // None, or somebody else's.
    return undefined;
  }
}

/** Takes them away, whatever they are of. */
export const forgetLastSlides = (userFolder: string): Promise<void> => removeSurely(pathIn(userFolder));

function asLastSlides(value: unknown): LastSlides | undefined {
  const { slides, language, aspect } = value as LastSlides;
  const isSound = Array.isArray(slides) && slides.length > 0 && slides.every(isSlide) && isLanguage(language) && Number.isFinite(aspect) && aspect > 0;
  return isSound ? { slides, language, aspect } : undefined;
}

const isSlide = ({ id, of, title, svg, section, notes, facts }: PreviewSlide): boolean =>
  [id, of, title, svg, section, ...notes, ...facts].every((each) => typeof each === 'string');

const digest = (text: string): string => digestOf(Buffer.from(text));
