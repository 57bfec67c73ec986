/** Kinds of places in a work: what their words look like, and what CSL calls them. */
import { placeNames } from '../../language/languages.ts';
import type { PlaceKind } from '../../language/places.ts';
import { LANGUAGES } from '../../units/language.ts';

/** The labels of CSL, which citation styles put into words of their own. */
const CSL_LABELS: Readonly<Partial<Record<PlaceKind, string>>> = {
  timestamp: 'timestamp', page: 'page', paragraph: 'paragraph', section: 'section', chapter: 'chapter', part: 'part', volume: 'volume', issue: 'issue',
  table: 'table', figure: 'figure', article: 'article-locator', appendix: 'appendix', line: 'line', note: 'note', column: 'column', folio: 'folio',
};

/** Undefined for a kind that CSL does not know. */
export const cslLabel = (kind: PlaceKind): string | undefined => CSL_LABELS[kind];

/** A time in a recording names itself. */
const TIME = '(?=\\d{1,2}:\\d{2}(?::\\d{2})?$)';

/** What sources and analysts write for a kind, in any language: a regular expression without flags. */
export const placeSigns = (kind: PlaceKind): string =>
  kind === 'timestamp' ? TIME : LANGUAGES.flatMap((language) => placeNames(kind, language).signs ?? []).join('|');
