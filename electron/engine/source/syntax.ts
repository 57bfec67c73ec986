/** Sorts the parser's complaints by what the writer of the file should do about them. */
import type { Document, YAMLParseError, YAMLWarning } from 'yaml';
import type { SyntaxKind } from '../diagnostics/yaml.ts';
import { findOpening } from './locate.ts';

/** A slip in a file, at an offset of its text. */
export interface Slip {
  readonly kind: SyntaxKind;
  readonly offset: number;
  /** The parser's own words. */
  readonly detail: string;
}

type Fault = YAMLParseError | YAMLWarning;

/** Slips behind which the parser no longer knows where it is: what it says of the rest is not worth reading. */
const DERAILING: readonly SyntaxKind[] = ['indent', 'json', 'other', 'tab', 'unclosed'];
/** Quotes or brackets that begin a value: text behind their end was meant to belong to it. */
const OPENS_A_VALUE = /(?:^|[:-])\s*["'{[]/;

/** What a comment that took the end of a text looks like to the parser. */
const CUT_BY_COMMENT: readonly SyntaxKind[] = ['indent', 'missing-colon', 'other', 'unclosed'];
/** How far such a comment is looked for. */
const LONGEST_LOOK = 4_000;
/** A letter or number, more without quotes or brackets, and a comment behind. */
const UNQUOTED_COMMENT = /(?:^|[:\-{[,])[ \t]*[^\s"'#|>{}[\]&*!%@`,-][^\n#"'{}[\]]*[ \t]#/m;

/** The slips that a person has to mend, at most one a line; double keys are not among them. */
export function slipsOf(document: Document.Parsed, text: string, json: boolean): readonly Slip[] {
  const faults = [...document.errors, ...document.warnings];
  const exhausted = faults.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted !== undefined) return [{ kind: 'too-deep', offset: 0, detail: exhausted.message }];
  const slips: Slip[] = [];
  let line = -1;
  for (const fault of faults) {
    const [offset] = fault.pos;
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    if (fault.code === 'DUPLICATE_KEY' || lineStart === line) continue;
    line = lineStart;
    const kind = json ? 'json' : kindOf(fault, text.slice(lineStart, offset));
    const opening = kind === 'unclosed' ? findOpening(document, offset) : undefined;
    const comment = CUT_BY_COMMENT.includes(kind) ? commentBefore(text, opening, offset) : undefined;
    if (comment === undefined) slips.push({ kind, offset: opening ?? offset, detail: fault.message });
    else slips.push({ kind: 'comment', offset: comment, detail: fault.message });
    if (DERAILING.includes(kind)) break;
  }
  return slips;
}

/**
 * Where a comment behind a text without quotes took the rest of it, on the lines of a bracket that nobody closes, or on
 * the line of the fault and the one above.
 */
function commentBefore(text: string, opening: number | undefined, offset: number): number | undefined {
  if (opening !== undefined && /["']/.test(text.charAt(opening))) return undefined;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const from = opening ?? text.lastIndexOf('\n', lineStart - 2) + 1;
  const end = text.indexOf('\n', offset);
  const found = UNQUOTED_COMMENT.exec(text.slice(from, Math.min(end === -1 ? text.length : end, from + LONGEST_LOOK)));
  return found === null ? undefined : from + found.index + found[0].length - 1;
}

/** @param before what stands on the line before the fault */
function kindOf({ code, message }: Fault, before: string): SyntaxKind {
  if (/^\s*\t/.test(before)) return 'tab';
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'colon';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'missing-colon';
    case 'BAD_INDENT':
      return message.includes('end with a') ? 'unclosed' : 'indent';
    case 'MULTIPLE_DOCS':
      return 'documents';
    case 'BAD_SCALAR_START':
      return 'start';
    case 'BAD_DQ_ESCAPE':
      return 'quotes';
    case 'MISSING_CHAR':
      return missingKind(message);
    case 'TAG_RESOLVE_FAILED':
      return 'tag';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return 'alias';
    case 'UNEXPECTED_TOKEN':
      if (message.includes('on same line with key')) return 'start';
      if (/[|>][-+\d]*[ \t]+$/.test(before)) return 'block';
      if (!message.includes('node end')) return 'other';
      return before.trim() === '' ? 'indent' : OPENS_A_VALUE.test(before) ? 'start' : 'other';
    default:
      return 'other';
  }
}

function missingKind(message: string): SyntaxKind {
  if (message.includes('closing')) return 'unclosed';
  if (message.includes('without -')) return 'indent';
  return message.includes('map values') ? 'missing-colon' : 'other';
}
