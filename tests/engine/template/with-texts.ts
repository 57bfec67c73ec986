/** Briefings with any texts in the place of their own. */
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';

/** Fields whose form the dataset's schema or the engine decides. */
const FORMAL = [
  'id', 'kind', 'weight', 'as', 'accent', 'language', 'direction', 'length', 'calendar', 'isoDate', 'basis', 'stance', 'part', 'bound', 'when', 'source', 'url', 'form', 'scale', 'iso', 'media', 'level',
];
/** Dates and countries as the data write them; citations and briefings have free texts under the same names. */
const FORMS: Readonly<Record<string, RegExp>> = { at: /^\d{3}[\dX]/, subject: /^[A-Z]{2}$/ };
const isFormal = (key: string, value: string): boolean => FORMAL.includes(key) || FORMS[key]?.test(value) === true;

/** The briefing with every free text replaced; a field that is empty stays so. */
export function withTexts(briefing: Briefing, next: () => string): Briefing {
  const change = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => change(item, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, change(field, name)]));
    }
    return typeof value === 'string' && value !== '' && !isFormal(key, value) ? next() : value;
  };
  return change(briefing, '') as Briefing;
}
