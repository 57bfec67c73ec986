/** The lines that give a deck its shape, told before Markdown is read: headings with what stands on them, fenced code, `:::` lines. */

/** A citation with its attributes, as helpers write it: many facts may stand behind one sentence. */
export const CITATION = /\[@(?:\\.|[^\\[\]])*\](?:\{(?:\\.|[^\\{}])*\})?/g;

/** What stands on the line of a heading, behind its number signs. */
export interface HeadingText {
  /** Markdown with its citations, without number signs and attributes. */
  readonly words: string;
  /** What the braces at its end hold; those right behind a citation are the citation's. */
  readonly attributes?: string;
}

export interface HeadingLine extends HeadingText {
  /** Count of its number signs, 1 to 6. */
  readonly level: number;
  /** Whether blanks stand before it, as templates have it; within fenced code it is no heading then. */
  readonly indented: boolean;
}

const HEADING = /^([ \t]*)(#{1,6})(?:[ \t]([^]*)|\r?)$/;
const ATTRIBUTES = /\{((?:\\.|[^\\{}])*)\}[ \t]*$/;

/** The heading that a line is; undefined where it is none. */
export function headingLine(line: string): HeadingLine | undefined {
  const [found, blanks = '', signs = '', text = ''] = HEADING.exec(line) ?? [];
  return found === undefined ? undefined : { level: signs.length, indented: blanks !== '', ...headingText(text) };
}

/** What a line says as the text of a heading. */
export function headingText(text: string): HeadingText {
  const line = text.trim().replace(/(?:^|[ \t])#+$/, '').trim();
  const [braces, attributes] = ATTRIBUTES.exec(line.replace(CITATION, (citation) => ' '.repeat(citation.length))) ?? [];
  if (braces === undefined || attributes === undefined) return { words: line };
  const from = line.length - braces.length;
  return { words: `${line.slice(0, from)}${line.slice(from + attributes.length + 2)}`.trim(), attributes };
}

const CODE_FENCE = /^[ \t]{0,3}(```+|~~~+)/;

/** What a line is to fenced code: the fence that opens or closes it, within it, or neither. */
export type CodeLine = 'opens' | 'within' | 'closes' | 'outside';

/** Follows fenced code line by line. A heading at the beginning of a line ends code that nobody closed, as it ends a slide. */
export function followCode(): (line: string, heading: HeadingLine | undefined) => CodeLine {
  let open: string | undefined;
  return (line, heading) => {
    if (heading?.indented === false) open = undefined;
    const marks = CODE_FENCE.exec(line)?.[1];
    if (open === undefined) {
      open = marks;
      return marks === undefined ? 'outside' : 'opens';
    }
    if (marks?.startsWith(open) !== true) return 'within';
    open = undefined;
    return 'closes';
  };
}

/** Whether a line opens or closes a `:::` block. */
export const isDirectiveLine = (line: string): boolean => /^[ \t]*:{3,}/.test(line);
