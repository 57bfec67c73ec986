/** Placeholders that nothing can fill. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { parseDate } from '../../text/dates/edtf.ts';
import { expand, fieldOf, isTextSite, sitesOf } from '../draft.ts';
import type { Draft, Pattern, Site, TextSite } from '../draft.ts';
import { placeholdersOf } from '../placeholders.ts';
import type { Placeholder } from '../placeholders.ts';
import { RECORD_FILES } from '../schema.ts';
import { placeOf } from './place.ts';

/** Texts of a record that are filled from it. */
const RECORD_TEXTS: readonly Pattern[] = [['text'], ['label'], ['note']];
/** Texts of a theme that are filled; they have no record of their own. */
const THEME_TEXTS: readonly Pattern[] = [['line'], ['argument', 'text'], ['points', '*', 'title']];

/** What a placeholder may draw on where it stands. */
interface Surroundings {
  readonly ownValue: boolean;
  readonly ownDate: boolean;
  readonly figures: ReadonlySet<unknown>;
  /** All record ids, or undefined where not all are known. */
  readonly records: ReadonlySet<unknown> | undefined;
}

/** Reports `{value}` without a figure, `{date}` without a date, and names in braces that mean nothing. */
export function checkPlaceholders(draft: Draft): readonly Problem[] {
  const records = sitesOf(draft, RECORD_FILES, ['*']);
  const everywhere = {
    figures: new Set(records.filter(({ value }) => fieldOf(value, 'kind') === 'figure').map(({ value }) => fieldOf(value, 'id'))),
    records: draft.incomplete.has('record') ? undefined : new Set(records.map(({ value }) => fieldOf(value, 'id'))),
  };
  const ofRecords = records.flatMap((record) => {
    const around = {
      ...everywhere,
      ownValue: fieldOf(record.value, 'kind') === 'figure',
      // An event without a date has been refused by the schema.
      ownDate: fieldOf(record.value, 'date') !== undefined || fieldOf(record.value, 'kind') === 'event',
    };
    return textsOf(record, RECORD_TEXTS).flatMap((site) => checkText(site, around));
  });
  const ofThemes = sitesOf(draft, ['themes.yaml'], ['*'])
    .flatMap((theme) => textsOf(theme, THEME_TEXTS))
    .flatMap((site) => checkText(site, { ...everywhere, ownValue: false, ownDate: false }));
  return [...ofRecords, ...ofThemes];
}

const textsOf = (site: Site, patterns: readonly Pattern[]): readonly TextSite[] =>
  patterns.flatMap((pattern) => ['fa', 'en'].flatMap((language) => expand(site, [...pattern, language]))).filter(isTextSite);

function checkText(site: TextSite, around: Surroundings): readonly Problem[] {
  return placeholdersOf(site.value).flatMap(({ found, written }) => {
    const fault = faultOf(found, around);
    if (fault === undefined) return [];
    return [problem('error', 'dataset.placeholder', { written, fault }, placeOf(site, written))];
  });
}

type Fault = 'unknown' | 'no-value' | 'no-date' | 'no-record' | 'no-figure' | 'bad-date';

function faultOf(found: Placeholder, around: Surroundings): Fault | undefined {
  switch (found.kind) {
    case 'unknown':
      return 'unknown';
    case 'date':
      if (found.date === undefined) return around.ownDate ? undefined : 'no-date';
      return typeof parseDate(found.date) === 'string' ? 'bad-date' : undefined;
    case 'value':
      if (found.record === undefined) return around.ownValue ? undefined : 'no-value';
      if (around.figures.has(found.record) || around.records === undefined) return undefined;
      return around.records.has(found.record) ? 'no-figure' : 'no-record';
  }
}
