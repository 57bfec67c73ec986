/** The window from its start on: the document that is open, what there is to choose from, the interface's language. Pure. */
import { type BriefingChoices, type BriefingDocument, type DatasetSummary, type Edit, type ExportOptions, type Heedable, type Language, type LookSummary, type OpenedBriefing, type RecoverableBriefing, type Start, type TemplateSummary, writesOfficialLetters } from '../../electron/contract/api.ts';
import { allThemes, EMPTY_HISTORY, forDataset } from '../../electron/contract/api.ts';
import { type Briefing, keptDocument, stepBack, stepForward, withChange, withSaved } from './briefing.ts';
import { type Catalogue, withDataset } from './catalogue.ts';
import { forEdited, withTheme } from './choices.ts';
import type { Possible } from './export-options.ts';

export interface OpenSession extends Catalogue {
  readonly phase: 'open';
  readonly version: string;
  readonly language: Language;
  readonly briefing: Briefing;
  /** Briefings that were not saved before the program ended; each is asked about. */
  readonly recoverable: readonly RecoverableBriefing[];
  /** Counts what changed behind the same choices (files edited outside, interface language); the preview is asked anew. */
  readonly revision: number;
}

export type Session = { readonly phase: 'starting' } | { readonly phase: 'failed' } | OpenSession;

export type SessionEvent =
  | { readonly type: 'started'; readonly start: Start }
  | { readonly type: 'startFailed' }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'briefingOpened'; readonly opened: OpenedBriefing }
  | { readonly type: 'briefingSaved'; readonly path: string; readonly saved: BriefingDocument }
  | { readonly type: 'recovered'; readonly key: string }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'datasetOpened'; readonly dataset: DatasetSummary }
  /** What is on the disk now; a dataset that cannot be read now is left out. */
  | { readonly type: 'listed'; readonly templates: readonly TemplateSummary[]; readonly looks: readonly LookSummary[]; readonly dataset?: DatasetSummary | undefined }
  | { readonly type: 'templateAdded'; readonly template: TemplateSummary }
  | { readonly type: 'themeTicked'; readonly id: string; readonly ticked: boolean }
  | { readonly type: 'allThemesTicked' }
  | { readonly type: 'chosen'; readonly change: Partial<Omit<BriefingChoices, 'dataset' | 'themes'>> }
  | { readonly type: 'exportChosen'; readonly options: ExportOptions }
  /** Slides were edited; `place` is the slide and block, `edit` is pure. */
  | { readonly type: 'edited'; readonly what: Edit['kind'] | 'reset'; readonly place: string; readonly edit: (edits: readonly Edit[]) => readonly Edit[] };

export const starting: Session = { phase: 'starting' };

/** The session after an event. @param at when it happened, in milliseconds: changes of one place that follow at once are one */
export function session(state: Session, event: SessionEvent, at = 0): Session {
  if (event.type === 'started') return opened(state, event.start);
  if (event.type === 'startFailed') return state.phase === 'open' ? state : { phase: 'failed' };
  if (state.phase !== 'open') return state;
  switch (event.type) {
    case 'languageChosen':
      return { ...state, language: event.language };
    case 'briefingOpened':
      return withBriefing(state, event.opened);
    case 'briefingSaved':
      return { ...state, briefing: withSaved(state.briefing, event.path, event.saved) };
    case 'recovered':
      return { ...state, recoverable: state.recoverable.filter(({ key }) => key !== event.key) };
    case 'undone':
      return withItsDataset(state, stepBack(state.briefing));
    case 'redone':
      return withItsDataset(state, stepForward(state.briefing));
    case 'datasetOpened': {
      const now = withDataset({ ...state, revision: state.revision + 1 }, event.dataset.path, { ok: true, value: event.dataset });
      const { choices } = state.briefing;
      // In place of one that is gone it is taken for the same one, at another place.
      return chosen(now, forDataset(state.dataset.ok ? choices : { ...choices, dataset: event.dataset.path }, event.dataset), at, 'dataset');
    }
    case 'listed':
      return listed(state, event);
    case 'templateAdded': {
      const templates = [...state.templates.filter((known) => known.id !== event.template.id), event.template];
      return chosen({ ...state, templates }, { template: event.template.id }, at);
    }
    case 'themeTicked':
      if (!state.dataset.ok) return state;
      return chosen(state, withTheme(state.briefing.choices, state.dataset.value, event.id, event.ticked), at, `themes.${event.id}`);
    case 'allThemesTicked':
      if (!state.dataset.ok) return state;
      return chosen(state, { themes: allThemes(state.dataset.value) }, at);
    case 'chosen':
      return chosen(state, event.change, at);
    case 'exportChosen':
      return { ...state, briefing: withChange(state.briefing, { exportOptions: event.options }, { what: 'exportOptions', place: 'exportOptions', at }) };
    case 'edited': {
      const { what, place, edit } = event;
      return { ...state, briefing: withChange(state.briefing, { edits: edit(state.briefing.edits) }, { what, place: `${what} ${place}`, at }) };
    }
    default:
      return event satisfies never;
  }
}

/** Some choices made. @param field what of them, where it is not plain from the change */
function chosen(state: OpenSession, change: Partial<BriefingChoices>, at: number, field = Object.keys(change).join()): OpenSession {
  const place = `choices.${field}`;
  return { ...state, briefing: withChange(state.briefing, { choices: { ...state.briefing.choices, ...change } }, { what: place, place, at }) };
}

/** The summary of the chosen dataset; undefined while there is none. */
export const summaryOf = ({ dataset }: Catalogue): DatasetSummary | undefined => (dataset.ok ? dataset.value : undefined);

/** The session with another state of its document, and the dataset that this is of. Themes that the dataset no longer has are left out. */
function withItsDataset(state: OpenSession, briefing: Briefing): OpenSession {
  const { choices } = briefing;
  const dataset = state.datasets[choices.dataset] ?? state.dataset;
  const isOther = dataset !== state.dataset;
  const known = dataset.ok ? allThemes(dataset.value) : choices.themes;
  const themes = choices.themes.every((id) => known.includes(id)) ? choices.themes : choices.themes.filter((id) => known.includes(id));
  return { ...state, dataset, briefing: themes === choices.themes ? briefing : { ...briefing, choices: { ...choices, themes } }, revision: state.revision + (isOther ? 1 : 0) };
}

/** Takes in what changed outside. Of a dataset that cannot be read now the last summary stays; its slides tell what is wrong. */
function listed(state: OpenSession, { templates, looks, dataset }: Extract<SessionEvent, { type: 'listed' }>): OpenSession {
  const now = { ...state, templates, looks, revision: state.revision + 1 };
  const before = summaryOf(state);
  if (dataset === undefined || before === undefined || dataset.path !== before.path) return now;
  const { briefing } = state;
  return withDataset({ ...now, briefing: { ...briefing, choices: forEdited(briefing.choices, before, dataset) } }, dataset.path, { ok: true, value: dataset });
}

/** The first answer of `start()`, or a later one after a dataset was mended: what was chosen in between stays. */
function opened(state: Session, start: Start): OpenSession {
  const { version, dataset, sample, templates, looks, citationStyles } = start;
  const before = state.phase === 'open' ? state : undefined;
  const language = before?.language ?? start.language;
  const revision = (before?.revision ?? 0) + 1;
  const recoverable = before?.recoverable ?? start.recoverable;
  const catalogue = { dataset, datasets: { ...before?.datasets, [start.choices.dataset]: dataset }, sample, templates, looks, citationStyles };
  const now = { phase: 'open', version, language, recoverable, revision, ...catalogue } as const;
  if (before === undefined) return { ...now, briefing: briefingOf(start) };
  const wanted = { ...before.briefing.choices, dataset: start.choices.dataset };
  return { ...now, briefing: { ...before.briefing, choices: dataset.ok ? forDataset(wanted, dataset.value) : wanted } };
}

/** Another document in place of the one before; its history begins anew. */
function withBriefing(state: OpenSession, given: OpenedBriefing): OpenSession {
  return { ...withDataset(state, given.choices.dataset, given.dataset), briefing: briefingOf(given), revision: state.revision + 1 };
}

function briefingOf({ path, choices: named, exportOptions, edits, unsaved, dataset }: OpenedBriefing): Briefing {
  const summary = dataset.ok ? dataset.value : undefined;
  const document = { choices: summary === undefined ? named : forDataset(named, summary), exportOptions, edits };
  return { ...document, path, saved: unsaved ? undefined : keptDocument(document, summary), history: EMPTY_HISTORY };
}

/** Whether there is something to preview and to export: a sound dataset and a ticked theme. */
export const isComplete = (state: OpenSession): boolean => state.dataset.ok && state.briefing.choices.themes.length > 0;

const templateOf = ({ templates, briefing }: OpenSession): TemplateSummary | undefined => templates.find(({ id }) => id === briefing.choices.template);

/** Whether the chosen template makes another deck of another length, or with another calendar; one that is not known is taken to. */
export const heeds = (state: OpenSession, choice: Heedable): boolean => templateOf(state)?.heeds.includes(choice) ?? true;

/** What the briefing can be exported as: a narrative handout where its template makes one, beside any other language of its dataset. */
export const exportable = (state: OpenSession): Possible => ({
  handout: templateOf(state)?.handout ?? false,
  others: state.dataset.ok ? state.dataset.value.languages.filter((language) => language !== state.briefing.choices.language) : [],
  annex: heeds(state, 'annex'),
  letter: writesOfficialLetters(state.briefing.choices.language) && (heeds(state, 'letter') || 'unheeded'),
});
