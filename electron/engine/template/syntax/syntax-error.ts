/** Puts Handlebars' complaints, which name parser tokens, into the slips that authors make. */
import type { SyntaxSlip } from '../../diagnostics/template.ts';
import { lineAt, type Tag, tagsOf } from './tags.ts';

export interface ExplainedSlip {
  readonly line: number;
  readonly slip: SyntaxSlip;
}

/** Finds out what is wrong and on which line. */
export function explainSyntaxError(error: unknown, text: string): ExplainedSlip {
  const message = error instanceof Error ? error.message : String(error);
  const mismatch = /^(?<open>\S+) doesn't match (?<close>\S+) - (?<line>\d+):/.exec(message)?.groups;
  if (mismatch !== undefined) {
    const { open = '', close = '' } = mismatch;
    return { line: Number(mismatch['line']), slip: { kind: 'wrong-close', open, close } };
  }
  const path = /^Invalid path: (?<path>.+) - (?<line>\d+):/.exec(message)?.groups;
  if (path !== undefined) return { line: Number(path['line']), slip: { kind: 'path', path: path['path'] ?? '' } };

  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const token = /got '(\w+)'/.exec(message)?.[1] ?? '';
  const source = text.split('\n')[line - 1]?.trim() ?? '';
  if (token === 'CLOSE_UNESCAPED' && !source.includes('{{{')) return { line, slip: { kind: 'third-brace' } };
  switch (token) {
    case 'EOF': {
      const open = unclosedBlock(text);
      return open === undefined
        ? { line: lastBraces(text), slip: { kind: 'unclosed-braces' } }
        : { line: open.line, slip: { kind: 'unclosed-block', name: open.name } };
    }
    case 'OPEN_ENDBLOCK':
      return { line, slip: { kind: 'stray-close', name: /\{\{~?\/\s*([^\s}~]+)/.exec(source)?.[1] ?? '' } };
    case 'INVERSE':
    case 'OPEN_INVERSE_CHAIN':
      return { line, slip: { kind: 'stray-else' } };
    case 'OPEN':
    case 'OPEN_BLOCK':
    case 'OPEN_PARTIAL':
    case 'OPEN_UNESCAPED':
      return { line, slip: { kind: 'unclosed-braces' } };
    default: {
      const braces = source.lastIndexOf('{{') > source.lastIndexOf('}}');
      return { line, slip: braces ? { kind: 'unclosed-braces' } : { kind: 'unexpected', text: source } };
    }
  }
}

/** The last block that is opened and not closed again. */
function unclosedBlock(text: string): { readonly name: string; readonly line: number } | undefined {
  const open: Tag[] = [];
  for (const tag of tagsOf(text)) {
    if (tag.sign === '/') open.pop();
    else if (tag.sign === '#' || tag.sign === '^') open.push(tag);
  }
  const last = open.at(-1);
  return last && { name: nameIn(text, last.at), line: lineAt(text, last.at) };
}

const nameIn = (text: string, at: number): string => /^\{\{~?[#^]>?\s*\*?([^\s}~]+)/.exec(text.slice(at, at + LONGEST_NAME))?.[1] ?? '';
const LONGEST_NAME = 200;

const lastBraces = (text: string): number => lineAt(text, Math.max(0, text.lastIndexOf('{{')));
