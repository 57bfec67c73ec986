/** What must hold of whatever the program answers to a case. */
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseHtml } from 'parse5';
import { parseDocument } from 'yaml';
import { type Problem, inWords, type Result } from '../../electron/engine/diagnostics/problem.ts';
import type { ExportedFile } from '../../electron/contract/files.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { isOfReplacement } from '../acceptance/package-reader.ts';
import { lint } from '../lint/lint.ts';

/** A message that is longer than this is read by nobody. */
const LONGEST_MESSAGE = 1500;
/** More problems than these are a flood. */
const MOST_PROBLEMS = 400;

/** Rules that take a text for what its letters say; hostile ones say anything. */
const OF_SOUND_TEXTS = ['shape.name', 'text.persian', 'text.turn', 'word.direction', 'xml.nothing'];

/** Answers that say that Bardar itself went wrong, or something that comes with it. */
const OWN_FAULTS = /^(?:engine\.fault|handout\.style-broken|pptx\.)/;

/** What is wrong with an answer, one line a fault. */
export function faultsOf({ value, problems }: Result<readonly ExportedFile[]>): readonly string[] {
  const refused = problems.some(({ severity }) => severity === 'error');
  return [
    ...(refused === (value !== undefined) ? ['a value beside an error, or neither'] : []),
    ...(problems.length > MOST_PROBLEMS ? [`${problems.length} problems`] : []),
    ...problems.slice(0, MOST_PROBLEMS).flatMap(problemFaults),
    ...(value ?? []).flatMap(fileFaults),
  ];
}

/** What is wrong with a message: that Bardar itself failed, or that nobody can read it. */
export function problemFaults(found: Problem): readonly string[] {
  if (OWN_FAULTS.test(found.code)) return [`${found.code}: ${JSON.stringify(found.params).slice(0, 400)}`];
  return LANGUAGES.flatMap((language) => {
    const { message, hint } = inWords(found, language);
    const said = `${message} ${hint}`;
    return [
      ...(said.length > LONGEST_MESSAGE ? [`${found.code} says ${said.length} signs`] : []),
      ...(/\n\s+at \S+ \(|\[object Object\]|node_modules/.test(said) ? [`${found.code} says ${said.slice(0, 300)}`] : []),
    ];
  });
}

function fileFaults({ extension, bytes }: ExportedFile): readonly string[] {
  try {
    switch (extension) {
      case 'pptx':
      case 'docx':
        return lint(bytes, OF_SOUND_TEXTS);
      case 'html':
        return htmlFaults(new TextDecoder().decode(bytes));
      case 'md':
        return markdownFaults(new TextDecoder().decode(bytes));
      case 'pdf':
        return [];
    }
  } catch (error) {
    return [`${extension}: ${String(error).slice(0, 400)}`];
  }
}

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Nothing in a page may run, ask for something, or lead to what runs. */
function htmlFaults(html: string): readonly string[] {
  const walk = (node: Node): readonly string[] => [
    ...(/^(?:script|iframe|object|embed|form|base|link)$/.test(node.nodeName) ? [`a <${node.nodeName}> in the page`] : []),
    ...(node.attrs ?? []).flatMap(({ name, value }) =>
      name.startsWith('on') || /^\s*(?:javascript|vbscript|file):/i.test(value) || (name === 'src' && !value.startsWith('data:')) ? [`${node.nodeName} ${name}="${value.slice(0, 80)}"`] : [],
    ),
    ...(node.childNodes ?? []).flatMap(walk),
  ];
  return walk(parseHtml(html));
}

/** The front matter is YAML of plain strings, and no raw markup stands in the text. */
function markdownFaults(markdown: string): readonly string[] {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(markdown);
  if (!front) return ['no front matter'];
  const document = parseDocument(front[1] ?? '');
  const body = markdown.slice(front[0].length);
  return [
    ...document.errors.map(({ message }) => `front matter: ${message}`),
    ...(/(?<!\\)<(?:script|img|svg)\b/i.test(body.replace(/`[^`]*`/g, '')) ? ['markup in the Markdown'] : []),
  ];
}

/** Whether a drawing of a slide is XML that holds nothing but drawing. */
export function drawingFaults(svg: string): readonly string[] {
  const faults: string[] = [];
  const drawing = new DOMParser({ onError: (level, message) => void (isOfReplacement(message) || faults.push(`${level}: ${message}`)) }).parseFromString(svg, 'image/svg+xml');
  // By elements and attributes: a text may say anything.
  const runs = Array.from(drawing.getElementsByTagName('*')).filter((element) => /^(?:script|foreignObject|iframe)$/i.test(element.nodeName) || Array.from(element.attributes).some(({ name }) => /^on/i.test(name)));
  return [...faults, ...runs.map(({ nodeName }) => `${nodeName} runs in a drawing`)];
}
