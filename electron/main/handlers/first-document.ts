/** What a new briefing is before anything is chosen: as chosen last. */
import { type BriefingChoices, type BriefingDocument, DEFAULT_LOOK, type ExportOptions, type Language, type Paper } from '../../contract/api.ts';
import { DEFAULT_CITATIONS } from '../../contract/narrative.ts';
import { wordsOf } from '../../engine/language/languages.ts';
import type { Program } from '../program.ts';

export function firstDocument({ store, resources, paper, language }: Program): BriefingDocument {
  const { choices, exportOptions } = store.settings;
  return { choices: choices ?? firstChoices(resources.dataset, language()), exportOptions: exportOptions ?? firstExport(paper), edits: [] };
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

/** What is chosen before anyone has chosen anything. */
const firstChoices = (dataset: string, language: Language): BriefingChoices => ({
  dataset,
  themes: [],
  language,
  template: 'briefing',
  length: 'standard',
  // Iranian officials expect Iranian dates, and sources from elsewhere name the others.
  calendar: wordsOf(language).firstCalendar === 'gregorian' ? 'gregorian' : 'both',
  look: DEFAULT_LOOK,
  size: '16:9',
});
