/** Writes a document's file: the same document gives the same bytes, and an edit more gives some lines more. */
import { Document, visit } from 'yaml';
import type { BriefingDocument, Edit, EditTexts, TextPlace } from '../../contract/document.ts';
import { DOCUMENT_FORMAT } from '../../contract/document.ts';
import { FORBIDDEN_CHARACTERS } from '../units/characters.ts';
import { END } from './read.ts';

export interface WrittenDocument {
  readonly text: string;
  /** The line on which each edit begins, from 1. */
  readonly lines: readonly number[];
  /** Where the texts of each stand. */
  readonly texts: readonly EditTexts[];
}

/** @param version of Bardar; the paths of `document` are those of the file */
export function writeDocument({ choices, exportOptions, edits }: BriefingDocument, version: string): WrittenDocument {
  const head = inYaml({ format: DOCUMENT_FORMAT, bardar: version, choices, exportOptions, ...(edits.length === 0 && { edits: [] }) });
  const lines: number[] = [];
  const texts: EditTexts[] = [];
  let line = head.split('\n').length + 1;
  const items = edits.map((edit) => {
    const item = indented(inYaml([inOrder(edit)]));
    lines.push(line);
    texts.push(textsIn(item, edit, line));
    line += item.split('\n').length - 1;
    return item;
  });
  return { text: `${head}${edits.length === 0 ? '' : 'edits:\n'}${items.join('')}${END}\n`, lines, texts };
}

/** Where the texts of an edit stand: by their fields, which no text of it is indented as little as. */
function textsIn(item: string, edit: Edit, first: number): EditTexts {
  const fields = 'text' in edit ? (typeof edit.text === 'string' ? ('language' in edit ? [[edit.language, '    text:']] : []) : Object.keys(edit.text).map((language) => [language, `      ${language}:`])) : [];
  const lines = item.split('\n');
  return Object.fromEntries(
    fields.flatMap(([language = '', field = '']): readonly (readonly [string, TextPlace])[] => {
      const at = lines.findIndex((each) => each.startsWith(field));
      const isBlock = lines[at]?.startsWith(`${field} |`) === true;
      return at < 0 ? [] : [[language, { line: first + at + (isBlock ? 1 : 0), isBlock }]];
    }),
  );
}

/** As the reader takes it: no folded lines, no anchors; what is no text for other programs in escapes. */
function inYaml(value: unknown): string {
  const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && node.value.search(FORBIDDEN_CHARACTERS) !== -1) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: 'literal' });
}

// By YAML's own line ends: to an expression with the flag m a text's U+2028 would be one too.
const indented = (text: string): string => text.replace(/(?<=^|\n)(?=[^\n])/g, '  ');

/** What stands first is what it is about; long texts last. A `base` that nobody gave is left out. */
function inOrder(edit: Edit): Edit {
  const { kind, slide, ...others } = edit;
  const given = Object.entries(others).filter(([field, value]) => field !== 'base' || value !== '');
  return { kind, slide, ...Object.fromEntries(given) } as Edit;
}
