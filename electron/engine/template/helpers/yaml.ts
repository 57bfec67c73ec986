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
  run: ([value], call) => {
    let made = 0;
    const counted = (key: string, each: unknown): unknown => {
      call.room((made += key.length + (typeof each === 'string' ? each.length : 1)));
      return each;
    };
    return new Markdown(JSON.stringify(value ?? '', counted));
  },
};
