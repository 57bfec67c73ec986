/** A good name for a new deck. */

/** Characters that some file system or shell does not take in a name (Windows names the most). */
const UNSAFE = /[\p{Cc}<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/gu;
const LONGEST = 80;

/** Name of a deck made of its title and the day, e.g. `Kazakhstan’s policy 2025-12-26.pptx`. */
export function deckName(title: string, day: Date): string {
  const words = title.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
  const short = [...words].slice(0, LONGEST).join('').trim();
  return `${short === '' ? 'Bardar' : short} ${isoDay(day)}${EXTENSION}`;
}

const EXTENSION = '.pptx';

/** The path with the ending that makes PowerPoint open it; not every save dialog adds it. */
export const withExtension = (path: string): string => (path.toLowerCase().endsWith(EXTENSION) ? path : `${path}${EXTENSION}`);

/** The local day as YYYY-MM-DD. */
const isoDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
