import Handlebars from 'handlebars';
import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Program } from './nodes.ts';
import { explainSyntaxError } from './syntax-error.ts';
import { checkDepth } from './tags.ts';

export type ParsedTemplate = { readonly program: Program } | { readonly problem: Problem };

/** Reads one template. Handlebars stops at the first slip, so there is one problem at most. */
export function parseTemplate(file: string, text: string): ParsedTemplate {
  try {
    const tooDeep = checkDepth(file, text);
    if (tooDeep !== undefined) return { problem: tooDeep };
    return { program: Handlebars.parse(text, { srcName: file }) as Program };
  } catch (error) {
    const { line, slip } = explainSyntaxError(error, text);
    return { problem: problem('error', 'template.syntax', { slip }, { file, line }) };
  }
}
