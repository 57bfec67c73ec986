import type { CitationStyle, ExportOptions, Start, WordedProblem } from '../../contract/api.ts';
import { LANGUAGES } from '../../engine/units/language.ts';
import { DEFAULT_CITATIONS } from '../../contract/narrative.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { oneOf } from '../settings/read.ts';
import { openAt, opened, recoverable } from './briefing.ts';
import { firstDocument } from './first-document.ts';
import { listedLooks } from './looks.ts';
import { listedTemplates } from './templates.ts';

/** What a window needs at first, and its language. */
export function startHandlers(program: Program, takeBegun: () => Promise<Start> | undefined): Pick<Handlers, 'start' | 'setLanguage'> {
  return {
    start: () => takeBegun() ?? start(program),
    setLanguage: (given) => {
      const language = oneOf(LANGUAGES, given);
      if (language !== undefined) program.setLanguage(language);
      return Promise.resolve();
    },
  };
}

/** Opens what the program was started with, unless something is open, and lists what there is to choose from. */
export async function start(program: Program): Promise<Start> {
  const { resources, engine, language } = program;
  const refused = await openFirst(program);
  // A dataset that was moved or deleted is told like any that cannot be read: the window knows what to offer.
  const briefing = await opened(program, refused);
  const [templates, looks, styles, lost] = await Promise.all([listedTemplates(program), listedLooks(program), engine.citationStyles(), recoverable(program)]);
  const citationStyles = styles.value ?? [];
  const exportOptions = withKnownStyle(briefing.exportOptions, citationStyles);
  return { ...briefing, exportOptions, version: resources.version, language: language(), recoverable: lost, sample: resources.dataset, templates, looks, citationStyles };
}

/** Opens what the program was started with, else what a new briefing is; where the page was loaded anew, what is open stays. */
async function openFirst(program: Program): Promise<readonly WordedProblem[]> {
  const { briefing, startedWith } = program;
  const { path } = startedWith;
  delete startedWith.path;
  const outcome = path === undefined ? undefined : await openAt(program, path);
  if (briefing.open === undefined) briefing.take({ path: undefined, saved: undefined, document: firstDocument(program), unsaved: false });
  return outcome?.ok === false ? outcome.problems : [];
}

/** A remembered citation style may have gone since. */
const withKnownStyle = (options: ExportOptions, styles: readonly CitationStyle[]): ExportOptions =>
  styles.some(({ id }) => id === options.citations) ? options : { ...options, citations: DEFAULT_CITATIONS };
