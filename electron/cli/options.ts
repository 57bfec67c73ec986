/** Commands of the command line and their options; arguments, help and suggestions are made from these tables. */
import { CALENDARS, DEFAULT_LOOK, LENGTHS, SLIDE_SIZES } from '../contract/choices.ts';
import { PAPERS, SLIDE_PAGES } from '../contract/slide-handout.ts';
import { ANNEXES, HANDOUT_FORMS, NARRATIVE_FORMATS } from '../contract/narrative.ts';
import { LANGUAGES } from '../engine/units/language.ts';

export const COMMANDS = ['new', 'export', 'handout', 'batch', 'check', 'preview', 'verify'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Option {
  readonly short?: string;
  /** What stands for the value in the help; none for a switch. */
  readonly value?: string;
  /** The only values there are. */
  readonly oneOf?: readonly string[];
  /** Several values, with commas between; given more than once they add up. */
  readonly list?: true;
  /** Several texts, with semicolons between: they may have commas in them. */
  readonly texts?: true;
  /** Several values, with commas between, each make a briefing of their own. */
  readonly each?: true;
}

export const OPTIONS = {
  dataset: { value: 'DIR' },
  themes: { value: 'A,B', list: true },
  lang: { each: true, value: LANGUAGES.join('|'), oneOf: LANGUAGES },
  template: { each: true, value: 'ID|DIR' },
  length: { each: true, value: LENGTHS.join('|'), oneOf: LENGTHS },
  calendar: { each: true, value: CALENDARS.join('|'), oneOf: CALENDARS },
  look: { each: true, value: 'ID' },
  size: { each: true, value: SLIDE_SIZES.join('|'), oneOf: SLIDE_SIZES },
  release: { value: 'LEVEL' },
  handling: { value: 'FILE' },
  distribution: { value: 'A;B', texts: true },
  handout: { value: 'A,B', oneOf: NARRATIVE_FORMATS, list: true },
  format: { value: NARRATIVE_FORMATS.join('|'), oneOf: NARRATIVE_FORMATS },
  pages: { value: SLIDE_PAGES.join('|'), oneOf: SLIDE_PAGES },
  paper: { value: PAPERS.join('|'), oneOf: PAPERS },
  citations: { value: 'STYLE' },
  annex: { value: ANNEXES.join('|'), oneOf: ANNEXES },
  beside: { value: LANGUAGES.join('|'), oneOf: LANGUAGES },
  form: { value: HANDOUT_FORMS.join('|'), oneOf: HANDOUT_FORMS },
  'no-embed-font': {},
  out: { short: 'o', value: 'PATH' },
  shard: { value: 'K/N' },
  workers: { value: 'N' },
  records: { value: 'DIR' },
  plan: {},
  again: {},
  summary: {},
  translated: {},
  json: {},
  messages: { value: LANGUAGES.join('|'), oneOf: LANGUAGES },
  help: { short: 'h' },
  version: { short: 'V' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

const briefing = ['dataset', 'themes', 'lang', 'template', 'length', 'calendar', 'look', 'size', 'release'] as const;
const paper = ['pages', 'paper', 'citations', 'annex', 'beside', 'form'] as const;
const common = ['json', 'messages', 'help'] as const;

/** The options each command takes. */
export const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  new: [...briefing, 'no-embed-font', 'handout', ...paper, ...common],
  export: [...briefing, 'handling', 'distribution', 'no-embed-font', 'handout', ...paper, 'out', ...common],
  handout: [...briefing, 'handling', 'distribution', 'format', ...paper, 'out', ...common],
  preview: [...briefing, 'handling', 'distribution', 'out', ...common],
  batch: ['handling', 'shard', 'workers', 'records', 'plan', 'again', 'summary', ...common],
  check: ['handling', 'translated', ...common],
  verify: ['dataset', 'handling', ...common],
};

/** Options that stand without a command. */
export const GLOBAL_OPTIONS: readonly OptionName[] = ['help', 'version', 'messages'];

/** What is chosen where an option is left out. The dataset's default is the bundled one, the language's the dataset's first where it is not in this one; themes left out means all. */
export const DEFAULTS = { language: 'en', template: 'briefing', length: 'standard', calendar: 'gregorian', look: DEFAULT_LOOK, size: '16:9', paper: 'a4' } as const;
