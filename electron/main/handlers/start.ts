import type { CitationStyle, ExportOptions, Start, WordedProblem } from '../../contract/api.ts';
import { LANGUAGES } from '../../engine/units/language.ts';
import { DEFAULT_CITATIONS } from '../../contract/narrative.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { oneOf } from '../settings/read.ts';
import type { Beginning } from './beginning.ts';
import { opened, recoverable, takeAt } from './briefing.ts';
import { firstDocument } from './first-document.ts';
import { listedLooks } from './looks.ts';
import { listedTemplates } from './templates.ts';

/** What a window needs at first, and its language. */
export function startHandlers(program: Program, { takeStart, takeLast }: Pick<Beginning, 'takeStart' | 'takeLast'>): Pick<Handlers, 'start' | 'lastSlides' | 'setLanguage'> {
  return {
    start: async () => takeStart() ?? start(program, await openFirst(program)),
    lastSlides: async () => {
      const slides = await takeLast();
      return slides && { ...slides, windowLanguage: program.language() };
    },
    setLanguage: (given) => {
      const language = oneOf(LANGUAGES, given);
      if (language !== undefined) program.setLanguage(language);
      return Promise.resolve();
    },
  };
}

/** What is open, and what there is to choose from. @param told of what was opened */
export async function start(program: Program, told: readonly WordedProblem[]): Promise<Start> {
  const { resources, engine, language } = program;
  // A dataset that was moved or deleted is told like any that cannot be read: the window knows what to offer.
  const briefing = await opened(program, told);
  const [templates, looks, styles, lost] = await Promise.all([listedTemplates(program), listedLooks(program), engine.citationStyles(), recoverable(program)]);
  const citationStyles = styles.value ?? [];
  const exportOptions = withKnownStyle(briefing.exportOptions, citationStyles);
  return { ...briefing, exportOptions, version: resources.version, language: language(), recoverable: lost, sample: resources.dataset, templates, looks, citationStyles };
}

/** Opens what the program was started with, else what a new briefing is; where the page was loaded anew, what is open stays. @returns what is to be told of it */
export async function openFirst(program: Program): Promise<readonly WordedProblem[]> {
  const { briefing, startedWith } = program;
  const { path } = startedWith;
  delete startedWith.path;
  const taken = path === undefined ? undefined : await takeAt(program, path);
  if (briefing.open === undefined) briefing.take({ path: undefined, saved: undefined, document: firstDocument(program), unsaved: false });
  return taken?.told ?? [];
}

/** A remembered citation style may have gone since. */
const withKnownStyle = (options: ExportOptions, styles: readonly CitationStyle[]): ExportOptions =>
  styles.some(({ id }) => id === options.citations) ? options : { ...options, citations: DEFAULT_CITATIONS };
