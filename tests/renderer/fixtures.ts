/** Small answers of the main process, as the window gets them. */
import type {
  BriefingChoices,
  DatasetSummary,
  ExportOptions,
  Localized,
  LookSummary,
  Preview,
  PreviewSlide,
  Start,
  TemplateSummary,
  WordedProblem,
} from '../../electron/contract/api.ts';
import { HEEDABLE } from '../../electron/contract/api.ts';

const both = (text: string): Localized => ({ fa: text, en: text });

export const datasetOf = (path: string, ...themes: readonly string[]): DatasetSummary => ({
  path,
  languages: ['fa', 'en'],
  levels: [],
  recipients: [],
  title: both(path),
  description: both(''),
  themes: themes.map((id) => ({ id, title: both(id), line: both(''), facts: 1, colour: '#0B6E6E' })),
  facts: themes.length,
});

export const choicesOf = (dataset: string, ...themes: readonly string[]): BriefingChoices => ({
  dataset,
  themes,
  language: 'fa',
  template: 'briefing',
  length: 'standard',
  calendar: 'gregorian',
  look: 'light',
  size: '16:9',
});

export const templateOf = (id: string): TemplateSummary => ({
  id,
  name: both(id),
  description: both(''),
  builtIn: id === 'briefing',
  path: `/packs/${id}`,
  handout: true,
  heeds: HEEDABLE,
});

export const lookOf = (id: string): LookSummary => ({
  id,
  name: both(id),
  description: both(''),
  builtIn: true,
  sample: ['#FFFFFF', '#1B2A33'],
});

export const optionsOf = (change: Partial<ExportOptions> = {}): ExportOptions => ({
  wanted: ['deck'],
  embedFonts: false,
  pages: '3',
  formats: ['docx', 'pdf'],
  citations: 'apa',
  paper: 'a4',
  ...change,
});

export const startOf = (dataset: DatasetSummary, choices: BriefingChoices): Start => ({
  version: '0.1.0',
  language: 'fa',
  choices,
  dataset: { ok: true, value: dataset },
  sample: '/sample',
  templates: [templateOf('briefing')],
  looks: [lookOf('light'), lookOf('dark')],
  citationStyles: [{ id: 'apa', name: both('apa') }],
  exportOptions: optionsOf(),
  edits: [],
  unsaved: false,
  warnings: [],
  recoverable: [],
});

export const problemOf = (message: string, slide?: number): WordedProblem => ({
  severity: 'warning',
  code: 'deck.unsourced',
  message,
  hint: '',
  where: slide === undefined ? {} : { slide },
});

export const slideOf = (id: string, section = 'one'): PreviewSlide => ({
  id,
  of: id,
  title: id,
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  notes: [],
  facts: [],
  section,
});

export const previewOf = (...ids: readonly string[]): Preview => ({
  slides: ids.map((id) => slideOf(id)),
  language: 'fa',
  aspect: 16 / 9,
  facts: 0,
  records: [],
  outline: [],
  editStates: [],
  warnings: [],
});
