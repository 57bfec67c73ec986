/** Reads files into values with places, lists in YAML entry by entry: whoever remembers what entries said reads only those that have changed. */
import { type Document, isSeq } from 'yaml';
import { readPlainJson } from './plain-json.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { lastBefore } from './lines.ts';
import { type Extent, type FieldPath, type Spot, findField } from './locate.ts';
import { type YamlText, placesIn, readYamlText } from './yaml.ts';

/** A text in YAML or JSON, read, and where its fields stand. */
export interface PlacedYaml extends Omit<YamlText, 'document'> {
  /** Undefined where the text is nested without end. */
  readonly find?: (path: FieldPath, spot: Spot) => Extent;
  /** Whether a number stands there as a program would write it; else what stands there has to be looked at. */
  readonly asWritten: (path: FieldPath) => boolean;
  /** The entry of a list in which an offset lies; undefined where it lies in none. */
  readonly entryAt: (offset: number) => number | undefined;
  /** The text of an entry of a list; the whole text where entries were not read by themselves. */
  readonly textOf: (index: number) => string;
}

/** What an entry of a list says, `- …` and what belongs to it. */
export interface EntryText {
  readonly value: unknown;
  /** Whether each of its numbers is written as a program would write it. */
  readonly numbersAsWritten: boolean;
}

/** Reads an entry of a list; undefined where it is none that can be read by itself. */
export type ReadEntry = (text: string) => EntryText | undefined;

export const readEntry: ReadEntry = (text) => {
  const plain = readPlainYaml(text);
  if (plain !== undefined) return Array.isArray(plain.value) && plain.value.length === 1 ? { ...plain, value: plain.value[0] } : undefined;
  const { document, value, slips, doubled } = readYamlText(text);
  const contents = document?.contents;
  if (slips.length > 0 || doubled.length > 0 || !isSeq(contents) || contents.items.length !== 1) return undefined;
  return { value: (value as readonly unknown[])[0], numbersAsWritten: false };
};

/** Reads a whole text. Places are looked for only where somebody asks: most files have nothing wrong. */
export function readPlaced(text: string, json: boolean): PlacedYaml {
  const plain = json ? readPlainJson(text) : readPlainYaml(text);
  const { document: parsed, ...read } = plain === undefined ? readYamlText(text, { json }) : { value: plain.value, slips: [], doubled: [], document: undefined };
  if (plain === undefined && parsed === undefined) return { ...read, asWritten: () => false, entryAt: () => undefined, textOf: () => text };
  let known: Document.Parsed | undefined = parsed;
  const find = (path: FieldPath, spot: Spot): Extent => {
    known ??= placesIn(text, json);
    return known === undefined ? { start: 0, end: text.length } : findField(known, path, spot);
  };
  let extents: readonly Extent[] | undefined;
  let starts: readonly number[] | undefined;
  return {
    ...read,
    find,
    asWritten: () => plain?.numbersAsWritten === true,
    textOf: () => text,
    entryAt(offset) {
      extents ??= Array.isArray(read.value) ? read.value.map((_, index) => find([index], 'value')) : [];
      starts ??= extents.map(({ start }) => start);
      const index = lastBefore(starts, offset);
      const extent = extents[index];
      return extent !== undefined && extent.start <= offset && offset <= extent.end ? index : undefined;
    },
  };
}

/** How long an entry's text is up to what stands behind it, before the next one: comments and empty lines. */
function lengthWithoutComments(text: string): number {
  let end = text.length;
  for (let line = text.lastIndexOf('\n', end - 1); /^\s*(?:#|$)/.test(text.slice(line + 1, end)) && line !== -1; line = text.lastIndexOf('\n', end - 1)) end = line;
  return end;
}

/** An entry begins at the left edge; what YAML lets stand there besides is comments, and no part of a text. */
function entriesIn(text: string): { readonly starts: readonly number[]; readonly head: string } {
  const starts: number[] = [];
  for (let at = isEntry(text, 0) ? 0 : nextEntry(text, 0); at !== -1; at = nextEntry(text, at + 1)) starts.push(at);
  return { starts, head: text.slice(0, starts[0]) };
}

function nextEntry(text: string, from: number): number {
  for (let at = text.indexOf('\n-', from); at !== -1; at = text.indexOf('\n-', at + 1)) if (isEntry(text, at + 1)) return at + 1;
  return -1;
}

const isEntry = (text: string, at: number): boolean => text[at] === '-' && ' \t\r\n'.includes(text[at + 1] ?? '?');

/**
 * Reads a list entry by entry; undefined where the text is no list of groups that can be read so. Then the whole tells what is
 * wrong, since only it knows what belongs together.
 */
export function readEntries(text: string, read: ReadEntry = readEntry): PlacedYaml | undefined {
  const { starts, head } = entriesIn(text);
  if (starts.length === 0 || !/^(?:[ \t]*(?:#[^\n]*)?(?:\r?\n|$))*$/.test(head)) return undefined;
  const textOf = (index: number): string => text.slice(starts[index], starts[index + 1]);
  const pieces: EntryText[] = [];
  for (const index of starts.keys()) {
    const piece = read(textOf(index));
    if (piece === undefined) return undefined;
    pieces.push(piece);
  }
  // Who asks for a place asks for others near it.
  let last: { readonly index: number; readonly document: Document.Parsed | undefined } | undefined;
  const lengths: number[] = [];
  return {
    value: pieces.map(({ value }) => value),
    slips: [],
    doubled: [],
    find([index, ...rest], spot) {
      const start = typeof index === 'number' ? starts[index] : undefined;
      if (typeof index !== 'number' || start === undefined) return { start: head.length, end: text.length };
      if (last?.index !== index) last = { index, document: placesIn(textOf(index), false) };
      const found = last.document === undefined ? { start: 0, end: 0 } : findField(last.document, [0, ...rest], spot);
      return { start: found.start + start, end: found.end + start };
    },
    textOf,
    asWritten: ([index]) => typeof index === 'number' && pieces[index]?.numbersAsWritten === true,
    entryAt(offset) {
      if (offset < head.length) return undefined;
      const index = lastBefore(starts, offset);
      lengths[index] ??= lengthWithoutComments(textOf(index));
      return offset <= (starts[index] ?? 0) + lengths[index] ? index : undefined;
    },
  };
}
