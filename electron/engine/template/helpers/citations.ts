/** What a statement stands on. */
import { writingOf } from '../../language/languages.ts';
import { locatorsText } from '../../text/locators/write.ts';
import { type Helper, type HelperCall, Markdown } from './helper.ts';
import { asList, asText, fieldOf } from './values.ts';

/**
 * `{{cite fact}}`, `{{cite point.facts}}`: the citations of a record, or of each record of a list or of lists.
 * `{{cite fact note=fact.note}}`: with what a handout is to say of it in the same note.
 */
export const cite: Helper = {
  name: 'cite',
  usage: 'cite fact',
  least: 1,
  most: 1,
  named: ['note'],
  run: ([given], call) => {
    const note = asText(call.named['note'], call).replace(/\s+/g, ' ').trim();
    const said = note === '' ? '' : ` note="${quoted(note)}"`;
    return new Markdown(
      referencesOf(given, call)
        .map(({ fact, references }, index) => ` [${references.map(reference).join('; ')}]{fact=${escaped(fact)}${index === 0 ? said : ''}}`)
        .join(''),
    );
  },
};

interface Reference {
  readonly source: string;
  readonly at: string;
}

/** One record, those of a list, or those of several lists, as `(pluck judgements "facts")` gives them. */
const recordsOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? Array.from<unknown>(given).flat() : [given]);

/** The references of a record, or of each record of a list; every record has some. */
function referencesOf(given: unknown, call: HelperCall): readonly { readonly fact: string; readonly references: readonly Reference[] }[] {
  const facts = recordsOf(given);
  return facts.map((fact) => {
    const id = fieldOf(fact, 'id');
    const references = asList(fieldOf(fact, 'cite'), call).map((reference) => ({
      source: asText(fieldOf(reference, 'source'), call),
      at: asText(fieldOf(reference, 'at'), call),
    }));
    if (typeof id !== 'string' || references.length === 0) return call.fail('template.cite-what', {});
    return { fact: id, references };
  });
}

const reference = ({ source, at }: Reference): string => `@${escaped(source)}${at === '' ? '' : `, ${escaped(at)}`}`;

/** Signs that mean something inside a citation or a table. */
const escaped = (text: string): string => text.replace(/[\\[\]{};|,]/g, '\\$&');

/** The same inside quotation marks inside braces. */
const quoted = (text: string): string => text.replace(/[\\"{}|]/g, '\\$&');

/** `cite: {{citations fact}}`: the citations of a record, or of each record of a list, for a fenced block. */
export const citations: Helper = {
  name: 'citations',
  usage: 'citations fact',
  least: 1,
  most: 1,
  named: [],
  // JSON is YAML as well.
  run: ([given], call) => new Markdown(JSON.stringify(referencesOf(given, call).flatMap(({ fact, references }) => references.map((reference) => ({ ...reference, fact }))))),
};

/** `{{evidence facts}}`: where a record, or each of a list, is said, as one line: sources in short with all places in each. */
export const evidence: Helper = {
  name: 'evidence',
  usage: 'evidence facts',
  least: 1,
  most: 1,
  named: [],
  run: ([given], call) => {
    const facts = recordsOf(given);
    const places = new Map<string, string[]>();
    for (const reference of facts.flatMap((fact) => asList(fieldOf(fact, 'cite'), call))) {
      const short = asText(fieldOf(reference, 'short'), call);
      const at = asText(fieldOf(reference, 'at'), call);
      const seen = places.get(short) ?? [];
      places.set(short, at === '' || seen.includes(at) ? seen : [...seen, at]);
    }
    const { comma, semicolon } = writingOf(call.language);
    return [...places].map(([short, at]) => [short, locatorsText(at, call.language)].filter((text) => text !== '').join(comma)).join(semicolon);
  },
};
