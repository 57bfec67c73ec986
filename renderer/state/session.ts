/** What the window knows from its start on: dataset, templates, looks, interface language, choices. Pure. */
import type {
  BriefingChoices,
  CitationStyle,
  DatasetSummary,
  ExportOptions,
  Language,
  LookSummary,
  Outcome,
  Start,
  TemplateSummary,
} from '../../electron/contract/api.ts';
import { allThemes, forDataset, forEdited, withTheme } from './choices.ts';

export interface OpenSession {
  readonly phase: 'open';
  readonly version: string;
  readonly language: Language;
  readonly dataset: Outcome<DatasetSummary>;
  /** Path of the dataset that comes with the program. */
  readonly sample: string;
  readonly templates: readonly TemplateSummary[];
  readonly looks: readonly LookSummary[];
  readonly citationStyles: readonly CitationStyle[];
  readonly choices: BriefingChoices;
  readonly exportOptions: ExportOptions;
  /** Counts what changed behind the same choices (files edited outside, interface language); the preview is asked anew. */
  readonly revision: number;
}

export type Session = { readonly phase: 'starting' } | { readonly phase: 'failed' } | OpenSession;

export type SessionEvent =
  | { readonly type: 'started'; readonly start: Start }
  | { readonly type: 'startFailed' }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'datasetOpened'; readonly dataset: DatasetSummary }
  /** What is on the disk now; a dataset that cannot be read now is left out. */
  | { readonly type: 'listed'; readonly templates: readonly TemplateSummary[]; readonly looks: readonly LookSummary[]; readonly dataset?: DatasetSummary | undefined }
  | { readonly type: 'templateAdded'; readonly template: TemplateSummary }
  | { readonly type: 'themeTicked'; readonly id: string; readonly ticked: boolean }
  | { readonly type: 'allThemesTicked' }
  | { readonly type: 'chosen'; readonly change: Partial<Omit<BriefingChoices, 'dataset' | 'themes'>> }
  | { readonly type: 'exportChosen'; readonly options: ExportOptions };

export const starting: Session = { phase: 'starting' };

/** The session after an event. */
export function session(state: Session, event: SessionEvent): Session {
  if (event.type === 'started') return opened(state, event.start);
  if (event.type === 'startFailed') return state.phase === 'open' ? state : { phase: 'failed' };
  if (state.phase !== 'open') return state;
  switch (event.type) {
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'datasetOpened':
      return {
        ...state,
        dataset: { ok: true, value: event.dataset },
        choices: forDataset(state.choices, event.dataset),
        revision: state.revision + 1,
      };
    case 'listed':
      return listed(state, event);
    case 'templateAdded':
      return {
        ...state,
        templates: [...state.templates.filter((known) => known.id !== event.template.id), event.template],
        choices: { ...state.choices, template: event.template.id },
      };
    case 'themeTicked':
      if (!state.dataset.ok) return state;
      return { ...state, choices: withTheme(state.choices, state.dataset.value, event.id, event.ticked) };
    case 'allThemesTicked':
      if (!state.dataset.ok) return state;
      return { ...state, choices: { ...state.choices, themes: allThemes(state.dataset.value) } };
    case 'chosen':
      return { ...state, choices: { ...state.choices, ...event.change } };
    case 'exportChosen':
      return { ...state, exportOptions: event.options };
    default:
      return event satisfies never;
  }
}

/** Takes in what changed outside. Of a dataset that cannot be read now the last summary stays; its slides tell what is wrong. */
function listed(state: OpenSession, { templates, looks, dataset }: Extract<SessionEvent, { type: 'listed' }>): OpenSession {
  const now = { ...state, templates, looks, revision: state.revision + 1 };
  const before = state.dataset.ok ? state.dataset.value : undefined;
  if (dataset === undefined || before === undefined || dataset.path !== before.path) return now;
  return { ...now, dataset: { ok: true, value: dataset }, choices: forEdited(state.choices, before, dataset) };
}

/** The first answer of `start()`, or a later one after a dataset was mended: what was chosen in between stays. */
function opened(state: Session, start: Start): OpenSession {
  const { version, dataset, sample, templates, looks, citationStyles } = start;
  const before = state.phase === 'open' ? state : undefined;
  const language = before?.language ?? start.language;
  const wanted = before === undefined ? start.choices : { ...before.choices, dataset: start.choices.dataset };
  const choices = dataset.ok ? forDataset(wanted, dataset.value) : wanted;
  const exportOptions = before?.exportOptions ?? start.exportOptions;
  const revision = (before?.revision ?? 0) + 1;
  return { phase: 'open', version, language, dataset, sample, templates, looks, citationStyles, choices, exportOptions, revision };
}

/** Whether there is something to preview and to export: a sound dataset and a ticked theme. */
export const isComplete = (state: OpenSession): boolean => state.dataset.ok && state.choices.themes.length > 0;

/** Whether the chosen template makes another deck at another length; one that is not known is taken to. */
export const heedsLength = ({ templates, choices }: OpenSession): boolean => templates.find(({ id }) => id === choices.template)?.heedsLength ?? true;

/** Whether the chosen template makes a narrative handout. */
export const makesHandout = ({ templates, choices }: OpenSession): boolean =>
  templates.find(({ id }) => id === choices.template)?.handout ?? false;
