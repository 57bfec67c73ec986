import { Markdown } from './helper.ts';
import type { Helper } from './helper.ts';
import { referencesOf } from './cite.ts';

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
