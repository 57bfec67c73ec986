import type { Nodes, Root, RootContent } from 'mdast';
import type { CompileContext, Extension as TreeExtension, Token } from 'mdast-util-from-markdown';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import { attributes } from './attributes.ts';
import { citation } from './citation.ts';
import { COLON, OPENING_BRACE, OPENING_BRACKET, STAR } from './codes.ts';
import { headingLine } from '../line-forms.ts';
import { fence } from './fence.ts';
import { readPlainMarkdown } from './plain.ts';
import { stars } from './stars.ts';

/** Markdown that deck Markdown leaves out: a value or an indented template line must not set it off. */
const LEFT_OUT = ['attention', 'codeIndented', 'definition', 'setextUnderline', 'thematicBreak'];

const syntax: Extension = {
  flow: { [COLON]: fence },
  text: { [OPENING_BRACKET]: citation, [OPENING_BRACE]: attributes, [STAR]: stars },
  disable: { null: LEFT_OUT },
};

type DeckNode = 'deckFence' | 'deckCitation' | 'deckAttributes' | 'deckStars';

/** Makes a token a node of the same name, holding the token's text without its brackets. */
function node(type: DeckNode, inner: (raw: string) => string): TreeExtension {
  return {
    enter: {
      [type](this: CompileContext, token: Token) {
        this.enter({ type, value: inner(this.sliceSerialize(token)) }, token);
      },
    },
    exit: {
      [type](this: CompileContext, token: Token) {
        this.exit(token);
      },
    },
  };
}

const unwrapped = (raw: string): string => raw.slice(1, -1);

/** Reads deck Markdown into a Markdown tree with fences, citations, attributes and stars as nodes of their own. */
export type MarkdownReader = (text: string, onLine?: OnLine) => Root;

/** Hears of each line on which a slide begins, from 1. */
export type OnLine = (line: number) => void;

/**
 * Makes a reader. Headings are where slides begin, and nothing of deck Markdown reaches over one; each slide is read by
 * itself, because micromark takes more than twice the time for twice the text. The reader keeps the pieces of the text
 * it read last: after a change of choices most slides are as they were.
 */
export function createMarkdownReader(): MarkdownReader {
  let kept = new Map<string, Root>();
  return (text, onLine) => {
    const pieces = new Map<string, Root>();
    const children: RootContent[] = [];
    let line = 0;
    let offset = 0;
    for (const piece of cutBeforeHeadings(text)) {
      onLine?.(line + 1);
      const root = pieces.get(piece) ?? kept.get(piece) ?? readMarkdown(piece);
      pieces.set(piece, root);
      for (const child of root.children) children.push(moved(child, line, offset));
      line += piece.split('\n').length - 1;
      offset += piece.length;
    }
    kept = pieces;
    return { type: 'root', children };
  };
}

/** The text in pieces that begin with its headings, but the first; an indented one is of the piece before. */
function cutBeforeHeadings(text: string): readonly string[] {
  const pieces: string[] = [];
  let [from, at] = [0, 0];
  for (const line of text.split('\n')) {
    if (at > from && headingLine(line)?.indented === false) {
      pieces.push(text.slice(from, at));
      from = at;
    }
    at += line.length + 1;
  }
  return [...pieces, text.slice(from)];
}

/** Reads deck Markdown of one slide; positions are those in its text. */
export const readMarkdown = (text: string): Root => readPlainMarkdown(text) ?? readAnyMarkdown(text);

/** The same by the library alone, whatever the text. */
export const readAnyMarkdown = (text: string): Root =>
  fromMarkdown(text, {
    extensions: [gfmTable(), syntax],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      node('deckFence', (raw) => raw.replace(/^:+/, '').trim()),
      node('deckCitation', unwrapped),
      node('deckAttributes', unwrapped),
      node('deckStars', (raw) => raw),
    ],
  });

type Point = NonNullable<Nodes['position']>['start'];

/** A copy of a node and all below it with its place in the whole text. */
function moved<T extends Nodes>(node: T, lines: number, characters: number): T {
  const move = ({ line, column, offset = 0 }: Point): Point => ({ line: line + lines, column, offset: offset + characters });
  const { position } = node;
  return {
    ...node,
    ...(position && { position: { start: move(position.start), end: move(position.end) } }),
    ...('children' in node && { children: node.children.map((child) => moved(child, lines, characters)) }),
  };
}
