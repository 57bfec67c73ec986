import { nearest } from '../../source/nearest.ts';
import type { Helper } from './helper.ts';
import { asText } from './values.ts';

/** `{{s "agenda"}}`, `{{s "facts-as-of" date=date}}`: a text of strings.yaml in the deck's language, its `{date}` filled in; doubled braces are braces. */
export const s: Helper = {
  name: 's',
  usage: 's "key" name=value',
  least: 1,
  most: 1,
  named: 'any',
  run: ([key], call) => {
    const name = asText(key, call);
    const text = call.string(name);
    if (text === undefined) {
      const known = call.stringKeys;
      return call.fail('template.unknown-string', { key: name, nearest: nearest(name, known), known });
    }
    let made = 0;
    return text.replace(/\{\{|\}\}|\{([\w-]+)\}/g, (written, wanted: string | undefined) => {
      if (wanted === undefined) return written.charAt(0);
      if (!Object.hasOwn(call.named, wanted)) return call.fail('template.string-value', { key: name, name: wanted });
      const value = asText(call.named[wanted], call);
      call.room((made += value.length));
      return value;
    });
  },
};
