/** Reads a list in YAML entry by entry: whoever remembers what entries said reads only those that have changed. */
import { isSeq } from 'yaml';
import { type Extent, type FieldPath, type Spot, findField } from './locate.ts';
import { type YamlText, readYamlText } from './yaml.ts';

/** A text in YAML or JSON, read, and where its fields stand. */
export interface PlacedYaml extends Omit<YamlText, 'document'> {
  /** Undefined where the text is nested without end. */
  readonly find?: (path: FieldPath, spot: Spot) => Extent;
}

/** Reads one entry of a list, `- …` and what belongs to it. */
export type ReadEntry = (text: string) => YamlText;

/** Reads a whole text. */
export function readPlaced(text: string, json: boolean): PlacedYaml {
  const { document, ...read } = readYamlText(text, { json });
  return { ...read, ...(document && { find: (path: FieldPath, spot: Spot) => findField(document, path, spot) }) };
}

/** An entry begins at the left edge; what YAML lets stand there besides is comments, and no part of a text. */
const BEFORE_ENTRY = /^(?=-[ \t\r\n])/m;

/**
 * Reads a list entry by entry; undefined where the text is no list of groups that can be read so. Then the whole tells what is
 * wrong, since only it knows what belongs together.
 */
export function readEntries(text: string, read: ReadEntry = readYamlText): PlacedYaml | undefined {
  const [head = '', ...entries] = `\n${text}`.split(BEFORE_ENTRY);
  if (entries.length === 0 || !/^(?:[ \t]*(?:#[^\n]*)?(?:\r?\n|$))*$/.test(head)) return undefined;
  const pieces: { readonly start: number; readonly read: YamlText }[] = [];
  let start = head.length - 1;
  for (const entry of entries) {
    const piece = read(entry);
    const contents = piece.document?.contents;
    if (piece.slips.length > 0 || piece.doubled.length > 0 || !isSeq(contents) || contents.items.length !== 1) return undefined;
    pieces.push({ start, read: piece });
    start += entry.length;
  }
  const whole: Extent = { start: head.length - 1, end: start };
  return {
    value: pieces.map(({ read: { value } }) => (value as readonly unknown[])[0]),
    slips: [],
    doubled: [],
    find([index, ...rest], spot) {
      const piece = typeof index === 'number' ? pieces[index] : undefined;
      if (piece?.read.document === undefined) return whole;
      const found = findField(piece.read.document, [0, ...rest], spot);
      return { start: found.start + piece.start, end: found.end + piece.start };
    },
  };
}
