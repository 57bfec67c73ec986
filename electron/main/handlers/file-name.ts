/** Good names for new files, all of one export beside each other. */
import type { FileExtension } from '../../contract/files.ts';
import { NARRATIVE_FORMATS } from '../../contract/narrative.ts';

/** Characters that some file system or shell does not take in a name (Windows names the most). */
const UNSAFE = /[\p{Cc}<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/gu;
const LONGEST = 80;

/** Name made of a title and the day, without an ending, e.g. `Kazakhstan’s policy 2025-12-26`. */
export function exportName(title: string, day: Date): string {
  const words = title.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
  const short = [...words].slice(0, LONGEST).join('').trim();
  return `${short === '' ? 'Bardar' : short} ${isoDay(day)}`;
}

/** The path with the ending that makes the right program open it; not every save dialog adds it. */
export const withExtension = (path: string, extension: FileExtension): string =>
  path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;

/** The path of a report with an ending that says what it is: a text's where none is given. */
export const withReportEnding = (path: string): string => (/\.(?:txt|json)$/i.test(path) ? path : `${path}.txt`);

const KNOWN = new RegExp(`\\.(?:${['pptx', ...NARRATIVE_FORMATS].join('|')})$`, 'i');

/** The path without the ending of a file of ours, should somebody have typed one. */
export const withoutExtension = (path: string): string => path.replace(KNOWN, '');

/** The local day as YYYY-MM-DD. */
const isoDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
