/** A briefing for tests. */
import type { BriefingChoices, ExportOptions } from '../../electron/contract/api.ts';

export const CHOICES: BriefingChoices = {
  dataset: '/data/coast', themes: ['trade', 'sea'], language: 'en', template: 'briefing', length: 'standard', calendar: 'gregorian', look: 'light', size: '16:9',
};

export const EXPORT_OPTIONS: ExportOptions = { wanted: ['deck'], embedFonts: true, pages: 'notes', formats: ['docx'], citations: 'chicago-notes', paper: 'a4' };
