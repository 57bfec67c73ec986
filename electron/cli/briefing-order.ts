/** Reads the commands that make files of a briefing: from choices, or from a document in their place. */
import type { BriefingChoices, Calendar, Length, SlideSize } from '../contract/choices.ts';
import { DOCUMENT_ENDING } from '../contract/document.ts';
import type { ExportParts } from '../contract/files.ts';
import type { Language } from '../engine/units/language.ts';
import { nearest } from '../engine/source/nearest.ts';
import { DEFAULTS } from './options.ts';
import { FILE_ENDING, listed, outFault, partsOfExport, partsOfHandout, textsIn, type Values } from './typed-parts.ts';
import type { UsageProblem } from './usage.ts';

/** Choices as typed; dataset and language may be left out. */
export type TypedChoices = Omit<BriefingChoices, 'dataset' | 'language'> & { readonly dataset: string | undefined; readonly language: Language | undefined };

/** The commands that take choices, and a document in their place. */
export type BriefingCommand = 'export' | 'handout' | 'preview';

export type BriefingOrder =
  /** A command on the document at `path`; what was typed beside it counts more. */
  | { readonly name: 'document'; readonly command: BriefingCommand; readonly path: string; readonly values: Values; readonly out: string | undefined }
  /** `parts` has a deck. */
  | { readonly name: 'export'; readonly choices: TypedChoices; readonly parts: ExportParts; readonly out: string }
  /** `parts` is one file. */
  | { readonly name: 'handout'; readonly choices: TypedChoices; readonly parts: ExportParts; readonly out: string }
  | { readonly name: 'preview'; readonly choices: TypedChoices; readonly out: string };

/** Reads one of them from what stands behind its name. */
export function briefingOrder(name: BriefingCommand, rest: readonly string[], values: Values): BriefingOrder | UsageProblem {
  const [path, ...more] = rest;
  return path !== undefined && isDocument(path) ? documentOf(name, path, more, values) : briefingOf(name, rest, values);
}

/** Whether a path is named as documents are. */
export const isDocument = (path: string): boolean => path.toLowerCase().endsWith(DOCUMENT_ENDING);

function documentOf(command: BriefingCommand, path: string, [more]: readonly string[], values: Values): BriefingOrder | UsageProblem {
  const { out } = values;
  if (more !== undefined) return { usage: 'too-many', argument: more };
  if (out === undefined && command !== 'export') return { usage: 'out-missing', command };
  if (command === 'preview' && out !== undefined && FILE_ENDING.test(out)) return { usage: 'out-is-folder', out };
  const parts = command === 'handout' ? partsOfHandout(values) : {};
  if ('usage' in parts) return parts;
  const misnamed = out === undefined || command === 'preview' ? undefined : outFault(out, command === 'export' ? 'pptx' : (parts.narrative?.formats[0] ?? 'pdf'));
  return misnamed ?? { name: 'document', command, path, values, out };
}

/** `briefing.bardr`, `briefing`: what stands where a document may. */
function notADocument(argument: string): UsageProblem {
  const ending = FILE_ENDING.exec(argument)?.[0].toLowerCase() ?? '';
  return nearest(ending, [DOCUMENT_ENDING]) === undefined ? { usage: 'too-many', argument } : { usage: 'document-ending', argument, better: argument.replace(FILE_ENDING, DOCUMENT_ENDING) };
}

/** What was typed of the choices. */
export const givenChoices = (values: Values): Partial<BriefingChoices> =>
  Object.fromEntries(
    Object.entries({
      dataset: values.dataset,
      themes: values.themes === undefined ? undefined : listed(values.themes),
      // readOption has checked these four against their lists.
      language: values.lang as Language | undefined,
      length: values.length as Length | undefined,
      calendar: values.calendar as Calendar | undefined,
      size: values.size as SlideSize | undefined,
      template: values.template,
      look: values.look,
      release: values.release,
      distribution: values.distribution === undefined ? undefined : textsIn(values.distribution),
    }).filter(([, value]) => value !== undefined),
  );

/** What was typed, and the usual in place of what was not. */
export function choicesOf(values: Values): TypedChoices {
  const { template, length, calendar, look, size } = DEFAULTS;
  return { dataset: undefined, themes: [], language: undefined, template, length, calendar, look, size, ...givenChoices(values) };
}

function briefingOf(name: BriefingCommand, rest: readonly string[], values: Values): BriefingOrder | UsageProblem {
  if (rest[0] !== undefined) return notADocument(rest[0]);
  if (values.out === undefined) return { usage: 'out-missing', command: name };
  const choices = choicesOf(values);
  if (name === 'preview' && FILE_ENDING.test(values.out)) return { usage: 'out-is-folder', out: values.out };
  if (name === 'preview') return { name, choices, out: values.out };
  const parts = name === 'export' ? partsOfExport(values) : partsOfHandout(values);
  const misnamed = 'usage' in parts ? undefined : outFault(values.out, 'deck' in parts ? 'pptx' : (parts.narrative?.formats[0] ?? 'pdf'));
  if (misnamed !== undefined) return misnamed;
  return 'usage' in parts ? parts : { name, choices, parts, out: values.out };
}
