import { Markdown } from './helper.ts';
import type { Helper } from './helper.ts';

/** `title: {{yaml title}}`: a text, number or list for the front matter, in quotes where it needs them. */
export const yaml: Helper = {
  name: 'yaml',
  usage: 'yaml value',
  least: 1,
  most: 1,
  named: [],
  // JSON is YAML as well.
  run: ([value]) => new Markdown(JSON.stringify(value ?? '')),
};
