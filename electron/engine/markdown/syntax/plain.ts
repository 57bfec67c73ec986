/**
 * Reads deck Markdown as templates write it, in one pass, into the tree that micromark gives; anything else it leaves to that. What it
 * reads: headings, paragraphs of one line, lists and quotations of such, tables with a bar at both ends, fenced blocks and `:::` lines, all at
 * the beginning of their lines; in them citations, attributes, stars and backslashes. No links, pictures, code in a line, HTML or entities.
 */
import type { AlignType, BlockContent, Blockquote, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import './nodes.ts';

/** Thrown within this file alone, where the text is not of this form. */
class OtherForm extends Error {}

/** The tree of a text; undefined where it is not of the form that is read here. */
export function readPlainMarkdown(text: string): Root | undefined {
  if (OTHER_SIGNS.test(text)) return undefined;
  try {
    return new Reader(text).whole();
  } catch (error) {
    if (error instanceof OtherForm) return undefined;
    throw error;
  }
}

/** What begins HTML, an entity, code or a picture, or moves columns. */
const OTHER_SIGNS = /[\0\t\r\uFEFF<`]|&[#A-Za-z0-9]+;|!\[|[ ]$/m;
/** What makes a block of another kind of a line. */
const BLOCK = /^(?: |#{1,6}(?: |$)|>|[-+*](?: |$)|\d{1,9}[.)](?: |$)|~~~|:::|\|)/;
const HEADING = /^(#{1,6}) (?=[^ ])/;
const CLOSING_SIGNS = / #+$/;
const CODE = /^~~~([A-Za-z-]*)$/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)]) (?=[^ ])/;
/** Looks like an item, and is a rule in other Markdown. */
const RULE = /^[-* ]+$/;
const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/;
/** ASCII punctuation, which a backslash makes plain. */
const ESCAPED = /[!-/:-@[-`{-~]/;

interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Of its first character in the whole text. */
  readonly offset: number;
}

type Point = NonNullable<Root['position']>['start'];

class Reader {
  private readonly lines: readonly Line[];
  private at = 0;

  constructor(text: string) {
    let offset = 0;
    this.lines = text.split('\n').map((line, index) => {
      const from = offset;
      offset += line.length + 1;
      return { text: line, number: index + 1, offset: from };
    });
  }

  whole(): Root {
    const children: RootContent[] = [];
    for (let line = this.next(); line !== undefined; line = this.next()) if (line.text !== '') children.push(this.block(line));
    const last = this.lines.at(-1) as Line;
    return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end: pointIn(last, last.text.length) } };
  }

  private next(): Line | undefined {
    const line = this.lines[this.at];
    this.at += 1;
    return line;
  }

  /** The block that begins with a line. */
  private block(line: Line): RootContent {
    const { text } = line;
    if (text.startsWith(':::')) return { type: 'deckFence', value: text.replace(/^:+/, '').trim(), position: placeOf(line) };
    const signs = HEADING.exec(text)?.[1]?.length;
    if (signs !== undefined) {
      if (CLOSING_SIGNS.test(text)) throw new OtherForm();
      return { type: 'heading', depth: signs as 1, children: passage(line, signs + 1), position: placeOf(line) };
    }
    if (text.startsWith('~~~')) return this.code(line);
    if (text.startsWith('|')) return this.table(line);
    if (text.startsWith('> ')) return this.quote(line);
    if (ITEM.test(text)) return this.list(line, 0);
    if (BLOCK.test(text)) throw new OtherForm();
    this.ends();
    return paragraph(line, 0);
  }

  /** What may go on on the line below ends at an empty line, a `:::` line or the end of the text. */
  private ends(): void {
    const below = this.lines[this.at]?.text ?? '';
    if (below !== '' && !below.startsWith(':::')) throw new OtherForm();
  }

  private code(opening: Line): RootContent {
    const lang = CODE.exec(opening.text)?.[1];
    if (lang === undefined) throw new OtherForm();
    const value: string[] = [];
    for (let line = this.next(); line !== undefined; line = this.next()) {
      if (line.text === '~~~') return { type: 'code', lang: lang === '' ? null : lang, meta: null, value: value.join('\n'), position: { start: pointIn(opening, 0), end: pointIn(line, 3) } };
      if (/^ {0,3}~~~/.test(line.text)) throw new OtherForm();
      value.push(line.text);
    }
    throw new OtherForm();
  }

  /** A list that begins with a line at a column, with what stands indented below its items. */
  private list(first: Line, column: number): List {
    const marker = markerOf(first, column);
    const items: ListItem[] = [];
    for (let line: Line | undefined = first; line !== undefined; ) {
      if (kindOf(markerOf(line, column)) !== kindOf(marker)) throw new OtherForm();
      const inner = column + markerOf(line, column).length;
      if (BLOCK.test(line.text.slice(inner)) || RULE.test(line.text.slice(column))) throw new OtherForm();
      const children: BlockContent[] = [paragraph(line, inner)];
      const below = this.lines[this.at];
      if (below !== undefined && indentOf(below) > column) {
        // Only bullets stand below the words of an item without an empty line between.
        if (indentOf(below) !== inner || !/^[-+*] /.test(below.text.slice(inner))) throw new OtherForm();
        this.at += 1;
        children.push(this.list(below, inner));
      }
      const position = { start: pointIn(line, column), end: (children.at(-1)?.position)?.end as Point };
      items.push({ type: 'listItem', spread: false, checked: null, children, position });
      const after: Line | undefined = this.lines[this.at];
      const goesOn = after !== undefined && indentOf(after) === column && after.text !== '' && !after.text.startsWith(':::');
      if (goesOn) this.at += 1;
      line = goesOn ? after : undefined;
    }
    if (column === 0) this.endsList();
    const ordered = /^\d/.test(marker);
    return { type: 'list', ordered, start: ordered ? Number.parseInt(marker, 10) : null, spread: false, children: items, position: { start: pointIn(first, column), end: items.at(-1)?.position?.end as Point } };
  }

  /** Behind empty lines a list may still go on. */
  private endsList(): void {
    this.ends();
    let below = this.at;
    while (this.lines[below]?.text === '') below += 1;
    const text = this.lines[below]?.text ?? '';
    if (text.startsWith(' ') || ITEM.test(text) || /^(?:[-+*]|\d{1,9}[.)])$/.test(text)) throw new OtherForm();
  }

  private quote(first: Line): Blockquote {
    const children: Paragraph[] = [];
    let last = first;
    let isBlank = true;
    for (let line: Line | undefined = first; line?.text.startsWith('>'); line = this.lines[this.at]) {
      if (line !== first) this.at += 1;
      last = line;
      if (line.text === '>') {
        isBlank = true;
        continue;
      }
      if (!isBlank || !/^> [^ ]/.test(line.text) || BLOCK.test(line.text.slice(2))) throw new OtherForm();
      children.push(paragraph(line, 2));
      isBlank = false;
    }
    if (isBlank || (this.lines[this.at]?.text ?? '') !== '') throw new OtherForm();
    return { type: 'blockquote', children, position: { start: pointIn(first, 0), end: pointIn(last, last.text.length) } };
  }

  private table(head: Line): Table {
    const delimiters = this.next();
    if (delimiters === undefined || !DELIMITERS.test(delimiters.text)) throw new OtherForm();
    const align = delimiters.text.slice(1, -1).split('|').map(alignOf);
    const rows = [row(head)];
    if (rows[0]?.children.length !== align.length) throw new OtherForm();
    let last = delimiters;
    for (let line = this.lines[this.at]; line?.text.startsWith('|'); line = this.lines[this.at]) {
      this.at += 1;
      rows.push(row(line));
      last = line;
    }
    if ((this.lines[this.at]?.text ?? '') !== '') throw new OtherForm();
    return { type: 'table', align, children: rows, position: { start: pointIn(head, 0), end: pointIn(last, last.text.length) } };
  }
}

const pointIn = ({ number, offset }: Line, column: number): Point => ({ line: number, column: column + 1, offset: offset + column });
const placeOf = (line: Line): { start: Point; end: Point } => ({ start: pointIn(line, 0), end: pointIn(line, line.text.length) });
const indentOf = ({ text }: Line): number => /^ */.exec(text)?.[0].length ?? 0;

const paragraph = (line: Line, from: number): Paragraph => ({ type: 'paragraph', children: passage(line, from), position: { start: pointIn(line, from), end: pointIn(line, line.text.length) } });

/** The sign of an item, with the blank behind it. */
function markerOf({ text }: Line, column: number): string {
  const [marker] = ITEM.exec(text.slice(column)) ?? [];
  if (marker === undefined) throw new OtherForm();
  return marker;
}

/** Items of one list have the same sign, numbers the same behind them. */
const kindOf = (marker: string): string => marker.replace(/^\d+/, '');

function alignOf(written: string): AlignType {
  const marks = written.trim();
  if (marks.endsWith(':')) return marks.startsWith(':') ? 'center' : 'right';
  return marks.startsWith(':') ? 'left' : null;
}

/** A row, each cell with the bar before it; the last with that behind it too. */
function row(line: Line): TableRow {
  const { text } = line;
  const bars: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '|') bars.push(at);
    else if (text[at] === '\\' && (text[at + 1] === '\\' || text[at + 1] === '|')) at += 1;
  }
  if (bars.length < 2 || bars.at(-1) !== text.length - 1) throw new OtherForm();
  const cells = bars.slice(0, -1).map((start, index): TableRow['children'][number] => {
    const [from, to] = [start + 1, bars[index + 1] as number];
    const written = text.slice(from, to);
    const inner = trimmed(written);
    const begin = from + written.indexOf(inner);
    const end = index === bars.length - 2 ? text.length : to;
    return { type: 'tableCell', children: inner === '' ? [] : passage(line, begin, begin + inner.length), position: { start: pointIn(line, start), end: pointIn(line, end) } };
  });
  return { type: 'tableRow', children: cells, position: placeOf(line) };
}

/** Without blanks at its ends; other white space is text. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && text[from] === ' ') from += 1;
  while (from < to && text[to - 1] === ' ') to -= 1;
  return text.slice(from, to);
}

/** Running text between two columns of a line. */
function passage(line: Line, from: number, to = line.text.length): PhrasingContent[] {
  const { text } = line;
  const nodes: PhrasingContent[] = [];
  /** Plain text that is not put yet: what it says, and where it begins. */
  let [said, begin] = ['', from];
  const position = (start: number, end: number) => ({ start: pointIn(line, start), end: pointIn(line, end) });
  const put = (end: number, node?: PhrasingContent): void => {
    if (end > begin) nodes.push({ type: 'text', value: said, position: position(begin, end) });
    if (node) nodes.push(node);
    said = '';
  };
  let at = from;
  /** Takes what is no sign as it is. */
  const take = (count: number): void => {
    said += text.slice(at, at + count);
    at += count;
  };
  while (at < to) {
    SIGN.lastIndex = at;
    const found = SIGN.test(text) ? Math.min(SIGN.lastIndex - 1, to) : to;
    take(found - at);
    if (at >= to) break;
    const sign = text[at];
    if (sign === '\\') {
      const next = at + 1 < to ? text[at + 1] : undefined;
      if (next !== undefined && ESCAPED.test(next)) {
        said += next;
        at += 2;
      } else take(1);
    } else if (sign === '*') {
      let end = at;
      while (end < to && text[end] === '*') end += 1;
      if (isGap(at > from ? text[at - 1] : undefined) && isGap(end < to ? text[end] : undefined)) take(end - at);
      else {
        put(at, { type: 'deckStars', value: text.slice(at, end), position: position(at, end) });
        at = begin = end;
      }
    } else {
      const end = closing(text, at, sign === '[' ? ']' : '}', to);
      if (sign === '[' && (end === undefined || text[at + 1] !== '@')) throw new OtherForm();
      if (end === undefined) take(1);
      else {
        put(at, { type: sign === '[' ? 'deckCitation' : 'deckAttributes', value: text.slice(at + 1, end), position: position(at, end + 1) });
        at = begin = end + 1;
      }
    }
  }
  put(to);
  return nodes;
}

const SIGN = /[\\*[{]/g;

/** Where a bracket closes; one with a backslash before it does not. */
function closing(text: string, from: number, bracket: string, to: number): number | undefined {
  for (let at = from + 1; at < to; at += 1) {
    if (text[at] === bracket) return at;
    if (text[at] === '\\') at += 1;
  }
  return undefined;
}

const isGap = (sign: string | undefined): boolean => sign === undefined || sign === ' ';
