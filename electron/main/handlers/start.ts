import {
  type BriefingChoices,
  type CitationStyle,
  DEFAULT_LOOK,
  type ExportOptions,
  type Language,
  type Paper,
  type Start,
} from '../../contract/api.ts';
import { LANGUAGES } from '../../engine/units/language.ts';
import { DEFAULT_CITATIONS } from '../../contract/narrative.ts';
import type { Handlers } from '../ipc.ts';
import type { Program } from '../program.ts';
import { oneOf } from '../settings/read.ts';
import { describedDataset } from './dataset.ts';
import { listedLooks } from './looks.ts';
import { listedTemplates } from './templates.ts';

/** What a window needs at first, and its language. */
export function startHandlers(program: Program): Pick<Handlers, 'start' | 'setLanguage'> {
  return {
    start: () => start(program),
    setLanguage: (given) => {
      const language = oneOf(LANGUAGES, given);
      if (language !== undefined) program.setLanguage(language);
      return Promise.resolve();
    },
  };
}

async function start(program: Program): Promise<Start> {
  const { store, resources } = program;
  const language = program.language();
  const remembered = store.settings.choices ?? firstChoices(resources.dataset, language);
  const dataset = await describedDataset(program, remembered.dataset);
  const [templates, looks, styles] = await Promise.all([listedTemplates(program), listedLooks(program), program.engine.citationStyles()]);
  const citationStyles = styles.value ?? [];
  const exportOptions = withKnownStyle(store.settings.exportOptions ?? firstExport(program.paper), citationStyles);
  // A dataset that was moved or deleted is told like any that cannot be read: the window knows what to offer.
  program.watch([remembered.dataset, program.userPacks, program.userLooks]);
  return { version: resources.version, language, choices: remembered, dataset, sample: resources.dataset, templates, looks, citationStyles, exportOptions };
}

/** What an export is before anyone has exported anything. */
const firstExport = (paper: Paper): ExportOptions => ({
  wanted: ['deck'],
  embedFonts: true,
  pages: '3',
  formats: ['docx', 'pdf'],
  citations: DEFAULT_CITATIONS,
  paper,
});

/** A remembered citation style may have gone since. */
const withKnownStyle = (options: ExportOptions, styles: readonly CitationStyle[]): ExportOptions =>
  styles.some(({ id }) => id === options.citations) ? options : { ...options, citations: DEFAULT_CITATIONS };

/** What is chosen before anyone has chosen anything. */
const firstChoices = (dataset: string, language: Language): BriefingChoices => ({
  dataset,
  themes: [],
  language,
  template: 'briefing',
  length: 'standard',
  // Iranian officials expect Iranian dates, and sources from elsewhere name the others.
  calendar: language === 'fa' ? 'both' : 'gregorian',
  look: DEFAULT_LOOK,
  size: '16:9',
});
