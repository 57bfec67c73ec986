import type { DeckMakeup } from '../../../contract/files.ts';

/** End of central directory: 22 bytes where the zip has no comment, as ours has none. */
const END = 22;
/** Fixed part of an entry in the central directory; name, extra field and comment follow. */
const ENTRY = 46;

/** Folders of a package by what they hold; slides have their notes and relationships with them. */
const HELD: readonly (readonly [RegExp, keyof DeckMakeup])[] = [
  [/^ppt\/(?:slides|notesSlides)\//, 'slides'],
  [/^ppt\/(?:charts|embeddings)\//, 'charts'],
  [/^ppt\/media\//, 'pictures'],
  [/^ppt\/fonts\//, 'fonts'],
];

/** What the bytes of a zipped package go to, read from its central directory (APPNOTE.TXT 4.3.12), without its own headers. */
export function deckMakeup(zip: Uint8Array): DeckMakeup {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const sizes = { slides: 0, charts: 0, pictures: 0, fonts: 0, rest: 0 };
  const entries = view.getUint16(zip.length - END + 10, true);
  let at = view.getUint32(zip.length - END + 16, true);
  for (let entry = 0; entry < entries; entry++) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    const path = new TextDecoder().decode(zip.subarray(at + ENTRY, at + ENTRY + name));
    sizes[HELD.find(([folder]) => folder.test(path))?.[1] ?? 'rest'] += view.getUint32(at + 20, true);
    at += ENTRY + name + extra + comment;
  }
  return sizes;
}
