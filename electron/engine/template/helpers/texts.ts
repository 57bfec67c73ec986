/** Texts: asked, put together, and those of the pack. */
import { nearest } from '../../source/nearest.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import { type Helper, Markdown } from './helper.ts';
import { asList, asText, fieldAt, lengthOf, positionOf } from './values.ts';

/** `{{#unless (contains text date)}}`: whether a text holds a piece, as whole words. */
export const contains: Helper = {
  name: 'contains',
  usage: 'contains text "piece"',
  least: 2,
  most: 2,
  named: [],
  run: ([text, piece], call) => positionOf(asText(piece, call), asText(text, call)) !== -1,
};

/** `{{#unless (starts text label)}}`: whether a text begins with a piece, as whole words. */
export const starts: Helper = {
  name: 'starts',
  usage: 'starts text "piece"',
  least: 2,
  most: 2,
  named: [],
  run: ([text, piece], call) => positionOf(asText(piece, call), asText(text, call)) === 0,
};

/** `{{s (concat "kind-" fact.kind)}}`: texts one behind another. */
export const concat: Helper = {
  name: 'concat',
  usage: 'concat a b …',
  least: 1,
  most: Infinity,
  named: [],
  run: (values, call) => {
    const texts = values.map((value) => asText(value, call));
    call.room(lengthOf(texts));
    return texts.join('');
  },
};

/** `{{yaml (marked portion label)}}`: a text with its handling mark in brackets before it; as it is where it has none. */
export const marked: Helper = {
  name: 'marked',
  usage: 'marked portion text',
  least: 2,
  most: 2,
  named: [],
  run: ([portion, text], call) => {
    const [mark, given] = [asText(portion, call), asText(text, call)];
    call.room(mark.length + given.length);
    return mark === '' ? given : `(${mark}) ${given}`;
  },
};

/** `{{sentence confidence.words}}`: a text as a sentence begins, in a language that has capitals. */
export const sentence: Helper = {
  name: 'sentence',
  usage: 'sentence text',
  least: 1,
  most: 1,
  named: [],
  run: ([value], call) => {
    const text = asText(value, call);
    return text.charAt(0).toLocaleUpperCase(call.language) + text.slice(1);
  },
};

/** `{{heading argument.text}}`: a sentence as a title, without the full stop at its end; an ellipsis and one behind an abbreviation such as U.S. stay. */
export const heading: Helper = {
  name: 'heading',
  usage: 'heading text',
  least: 1,
  most: 1,
  named: [],
  run: ([value], call) => {
    const text = asText(value, call);
    const word = text.slice(text.lastIndexOf(' ') + 1);
    return word.length > 1 && word.indexOf('.') === word.length - 1 ? text.slice(0, -1) : text;
  },
};

/**
 * `{{join fact.actors ", " "name"}}`: the texts of a list, or a field of its records, with something between them;
 * `last=" and "` stands between the last two instead.
 */
export const join: Helper = {
  name: 'join',
  usage: 'join list ", " "field" last=" and "',
  least: 2,
  most: 3,
  named: ['last'],
  run: ([list, between, field], call) => {
    const texts = asList(list, call)
      .map((item) => asText(typeof field === 'string' ? fieldAt(item, field) : item, call))
      .filter((text) => text !== '');
    const comma = asText(between, call);
    const last = Object.hasOwn(call.named, 'last') ? asText(call.named['last'], call) : comma;
    call.room(lengthOf(texts) + texts.length * Math.max(comma.length, last.length));
    return [texts.slice(0, -1).join(comma), ...texts.slice(-1)].filter((text) => text !== '').join(last);
  },
};

/** `{{replace cite.at "¶" "paragraph "}}`: a text with every occurrence of one piece put as another. */
export const replace: Helper = {
  name: 'replace',
  usage: 'replace text "piece" "other"',
  least: 3,
  most: 3,
  named: [],
  run: ([text, piece, other], call) => {
    const [given, wanted, put] = [asText(text, call), asText(piece, call), asText(other, call)];
    if (wanted === '') return given;
    call.room(given.length + timesIn(wanted, given) * (put.length - wanted.length));
    return given.replaceAll(wanted, () => put);
  },
};

function timesIn(piece: string, text: string): number {
  let times = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) times += 1;
  return times;
}

/** `{{flag actor.flag}}`: a state's flag as its emoji, which the layout draws before the actor's name; nothing where there is no code. */
export const flag: Helper = {
  name: 'flag',
  usage: 'flag iso',
  least: 1,
  most: 1,
  named: [],
  // A flag is the two letters of the state's code as regional indicators (Unicode, UTS #51 annex B).
  run: ([iso], call) => /^[A-Z]{2}$/.test(asText(iso, call).toUpperCase()) ? String.fromCodePoint(...[...asText(iso, call).toUpperCase()].map((letter) => letter.charCodeAt(0) - 0x41 + 0x1f1e6)) : '',
};

/** `{{digits cite.at}}`: the digits of a text in those of the deck's language. */
export const digits: Helper = {
  name: 'digits',
  usage: 'digits text',
  least: 1,
  most: 1,
  named: [],
  run: ([value], call) => toLanguageDigits(asText(value, call), call.language),
};

/** What a template can give a value: `date=date`. */
const PLACE_NAME = /^[\w-]+$/;

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
    return text.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (written, wanted: string | undefined) => {
      if (wanted === undefined) return written.charAt(0);
      if (!Object.hasOwn(call.named, wanted)) {
        const [given, where] = [Object.keys(call.named), call.stringElsewhere(name)];
        if (where === undefined && PLACE_NAME.test(wanted)) return call.fail('template.string-value', { key: name, name: wanted });
        return call.fail('template.string-place', { key: name, name: wanted, nearest: nearest(wanted, given), known: given }, where);
      }
      const value = asText(call.named[wanted], call);
      call.room((made += value.length));
      return value;
    });
  },
};

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
