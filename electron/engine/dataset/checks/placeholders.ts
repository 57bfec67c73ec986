/** Placeholders that nothing can fill. */
import { problem } from '../../diagnostics/problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { isLanguage } from '../../language/languages.ts';
import { parseDate } from '../../text/dates/edtf.ts';
import { sitesOf } from '../draft.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { Check } from '../clean.ts';
import type { Draft } from '../draft.ts';
import type { TextSite } from '../../source/site.ts';
import { doubledIn, placeholdersOf } from '../placeholders.ts';
import type { Placeholder } from '../placeholders.ts';
import { isRecordFile } from '../records.ts';
import { placeOf } from './place.ts';

/** What a placeholder may draw on where it stands. */
interface Surroundings {
  readonly ownValue: boolean;
  readonly ownDate: boolean;
  /** Whether this is the text of a judgement with a step. */
  readonly ownLikelihood: boolean;
  readonly figures: ReadonlySet<unknown>;
  /** All record ids, or undefined where not all are known. */
  readonly records: ReadonlySet<unknown> | undefined;
}

/** Reports `{value}` without a figure, `{date}` without a date, and names in braces that mean nothing, in any text. */
export function checkPlaceholders(whole: Draft): Check {
  const everywhere = {
    figures: new Set(figuresIn(whole)),
    records: whole.incomplete.has('record') ? undefined : new Set(sitesOf(whole, ['records'], ['*', 'id']).map(({ value }) => value)),
  };
  return (draft) => draft.texts()
    .filter(({ path, value }) => isLanguage(path.at(-1)) && /[{}]/.test(value))
    .flatMap((site) => {
      const own = ownRecord(site);
      // An event without a date has been refused by the schema.
      const ownDate = fieldOf(own, 'date') !== undefined || fieldOf(own, 'kind') === 'event';
      return checkText(site, { ...everywhere, ownValue: hasValue(own), ownDate, ownLikelihood: saysLikelihood(site) });
    });
}

/** The ids of records that have a value. */
export const figuresIn = (draft: Draft): readonly unknown[] => sitesOf(draft, ['records'], ['*']).flatMap(({ value }) => (hasValue(value) ? [fieldOf(value, 'id')] : []));

/** Figures and flows. */
const hasValue = (record: unknown): boolean => ['figure', 'flow'].some((kind) => fieldOf(record, 'kind') === kind);

const saysLikelihood = ({ file, path: [index, field] }: TextSite): boolean =>
  file.name === 'judgements.yaml' && field === 'text' && Array.isArray(file.value) && typeof index === 'number' && fieldOf(file.value[index], 'likelihood') !== undefined;

/** The record in which a text stands. */
function ownRecord({ file, path: [index] }: TextSite): unknown {
  const isRecord = isRecordFile(file.name);
  return isRecord && Array.isArray(file.value) && typeof index === 'number' ? file.value[index] : undefined;
}

function checkText(site: TextSite, around: Surroundings): readonly Problem[] {
  const wrong = placeholdersOf(site.value).flatMap(({ found, written }) => {
    const fault = faultOf(found, around);
    if (fault === undefined) return [];
    return [problem('error', 'dataset.placeholder', { written, fault }, placeOf(site, written))];
  });
  const doubled = doubledIn(site.value).map((written) => problem('warning', 'dataset.doubled-braces', { written }, placeOf(site, written)));
  return [...wrong, ...doubled];
}

type Fault = 'unknown' | 'no-likelihood' | 'no-value' | 'no-date' | 'no-record' | 'no-figure' | 'bad-date';

function faultOf(found: Placeholder, around: Surroundings): Fault | undefined {
  switch (found.kind) {
    case 'unknown':
      return 'unknown';
    case 'likelihood':
      return around.ownLikelihood ? undefined : 'no-likelihood';
    case 'date':
      if (found.date === undefined) return around.ownDate ? undefined : 'no-date';
      return typeof parseDate(found.date) === 'string' ? 'bad-date' : undefined;
    case 'value':
      if (found.record === undefined) return around.ownValue ? undefined : 'no-value';
      if (around.figures.has(found.record) || around.records === undefined) return undefined;
      return around.records.has(found.record) ? 'no-figure' : 'no-record';
  }
}
