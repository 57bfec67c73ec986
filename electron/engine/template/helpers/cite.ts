import { Markdown } from './helper.ts';
import type { Helper, HelperCall } from './helper.ts';
import { asList, asText, fieldOf } from './values.ts';

/** `{{cite fact}}`, `{{cite point.facts}}`: the citations of a record, or of each record of a list. */
export const cite: Helper = {
  name: 'cite',
  usage: 'cite fact',
  least: 1,
  most: 1,
  named: [],
  run: ([given], call) => {
    const facts = Array.isArray(given) ? Array.from<unknown>(given) : [given];
    return new Markdown(facts.map((fact) => citation(fact, call)).join(''));
  },
};

function citation(fact: unknown, call: HelperCall): string {
  const id = fieldOf(fact, 'id');
  const references = asList(fieldOf(fact, 'cite'), call).map((reference) => {
    const at = asText(fieldOf(reference, 'at'), call);
    return `@${escaped(asText(fieldOf(reference, 'source'), call))}${at === '' ? '' : `, ${escaped(at)}`}`;
  });
  if (typeof id !== 'string' || references.length === 0) return call.fail('template.cite-what', {});
  return ` [${references.join('; ')}]{fact=${escaped(id)}}`;
}

/** Signs that mean something inside a citation or a table. */
const escaped = (text: string): string => text.replace(/[\\[\]{};|,]/g, '\\$&');
