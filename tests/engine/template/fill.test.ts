/** Filling: what a template sees, where its lines come from, and what goes wrong only then. */
import { describe, expect, it } from 'vitest';
import { handWritten } from '../../../electron/engine/markdown/markdown.ts';
import { fillTemplate } from '../../../electron/engine/template/fill.ts';
import { makeView } from '../../../electron/engine/template/view.ts';
import { briefingOf, type Files, FRONT, packOf, VALID, wordsOf } from './support.ts';

const withBody = (body: string, more: Files = {}): Files => ({ ...VALID, 'deck.md.hbs': FRONT + body, ...more });
const fill = (body: string, more: Files = {}, briefing = briefingOf()) => fillTemplate(packOf(withBody(body, more)), briefing);
/** The Markdown below the front matter. */
const filled = (body: string, more: Files = {}, briefing = briefingOf()): string => {
  const { markdown, problems } = fill(body, more, briefing);
  if (markdown === undefined) throw new Error(wordsOf(problems).join('\n'));
  return markdown.text.split('---\n').slice(2).join('---\n');
};
const problemsOf = (body: string, more: Files = {}): readonly string[] => wordsOf(fill(body, more).problems);

const DECK = 'error packs/plain/deck.md.hbs';

describe('values', () => {
  const named = (title: string) => ({ ...briefingOf(), title });
  const cases: readonly (readonly [template: string, title: string, markdown: string])[] = [
    // Only what could matter is escaped: the Markdown stays readable.
    ['{{title}}', 'Trade grew by 5 %. About 1,000 - or more (at least).', 'Trade grew by 5 %. About 1,000 - or more (at least).'],
    ['{{title}}', 'R&D, AT&T. 3 < 4 & 5 > 4; a@b.org!', 'R&D, AT&T. 3 < 4 & 5 > 4; a@b.org!'],
    ['{{title}}', '1. FC Köln', '1\\. FC Köln'],
    ['x {{title}}', '1. FC Köln', 'x 1. FC Köln'],
    ['{{title}}', '- x', '\\- x'],
    ['{{title}}', '# x', '\\# x'],
    ['# x {{title}}', 'C #', '# x C \\#'],
    ['{{title}}', '> x', '\\> x'],
    ['{{title}}', '::: notes', '\\::: notes'],
    ['{{title}}', '---', '\\---'],
    ['{{title}}', 'a*b_c `d` [e] {f} |g| \\h', 'a\\*b_c \\`d\\` \\[e\\] \\{f\\} \\|g\\| \\\\h'],
    ['{{title}}', '<b> &amp; x<y', '\\<b> \\&amp; x\\<y'],
    ['{{title}}[@daily-2025, ¶1]', 'x!', 'x\\![@daily-2025, ¶1]'],
    ['[x]({{title}})', 'https://a.b/c d(e)&f', '[x](https://a.b/c%20d%28e%29\\&f)'],
    ['a **{{title}}** b', '', 'a  b'],
    ['{{title}}', 'a\nb\u0007\u2028c\ufdd0', 'a b c'],
  ];
  for (const [template, title, markdown] of cases) {
    it(`writes ${JSON.stringify(title)} in ${template} as ${markdown}`, () => {
      expect(filled(template, {}, named(title))).toBe(`${markdown}\n`);
    });
  }

  it('come in the digits of the language', () => {
    const body = '{{facts.length}} {{digits "¶ 12"}} {{#each themes}}{{@index}}{{/each}}';
    expect(filled(body, {}, briefingOf('en'))).toBe('7 ¶ 12 01\n');
    expect(filled(body, {}, briefingOf('fa'))).toBe('۷ ¶ ۱۲ ۰۱\n');
  });

  it('of fields that a record does not have are empty, not unknown', () => {
    expect(filled('{{#with (first (where facts "kind" "event"))}}{{#if value}}a{{/if}}{{#if quote}}b{{/if}}{{#if position}}c{{/if}}d{{/with}}')).toBe('d\n');
  });
});

describe('where lines come from', () => {
  it('is known through loops, partials, indentation and blank lines', () => {
    const body = `
{{!-- a comment --}}
{{#each themes}}
## {{title}}



{{#if line}}
- {{line}}
  {{> parts/more}}
{{/if}}
{{title}} and
  more
{{/each}}
`;
    const { markdown } = fill(body, { 'parts/more.md.hbs': '{{!-- x --}}\n- {{title}}\n- two\n' });
    const lines = (markdown?.text ?? '').split('\n');
    const found = lines.map((text, index) => [text, markdown?.origins[index]?.file.split('/').slice(2).join('/'), markdown?.origins[index]?.line]);
    expect(found.slice(6, 15).filter(([text]) => text !== '')).toEqual([
      ['## Trade', 'deck.md.hbs', 10],
      ['- What it buys and sells', 'deck.md.hbs', 15],
      ['  - Trade', 'parts/more.md.hbs', 2],
      ['  - two', 'parts/more.md.hbs', 3],
      ['Trade and', 'deck.md.hbs', 18],
      ['  more', 'deck.md.hbs', 19],
      ['## The sea', 'deck.md.hbs', 10],
    ]);
    expect(markdown?.origins).toHaveLength(handWritten('x', markdown?.text ?? '').origins.length);
  });

  it('is known for template files with Windows line ends', () => {
    const { markdown } = fillTemplate(packOf({ ...VALID, 'deck.md.hbs': `${FRONT}\n## x\n{{title}}\n`.replace(/\n/g, '\r\n') }), briefingOf());
    expect(markdown?.text.split('\n').slice(6)).toEqual(['', '## x', 'The coastal country', '']);
    expect(markdown?.origins.at(-1)?.line).toBe(9);
  });
});

it('writes doubled braces of a string as braces', () => {
  const { markdown } = fill('{{s "set" name="x"}}', { 'strings.yaml': 'set: {fa: "ب", en: "The set {{A, B}} of {name}, {{{name}}}"}\n' });
  expect(markdown?.text).toContain('The set {A, B} of x, {x}'.replace(/[{}]/g, (sign) => `\\${sign}`));
});

describe('what goes wrong while filling', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'an unknown variable': ['\n{{titel}}', `${DECK}:8 There is no variable "titel" here. Did you mean "title"? There are: language, direction`],
    'an unknown field': ['{{#each themes}}\n{{#if argument.txet}}{{/if}}\n{{/each}}', `${DECK}:8 There is no variable "argument.txet" here. Did you mean "text"? There are in "argument": text, portion, facts.`],
    'an unknown variable given to a helper': ['{{#each facts}}{{cite fact}}{{/each}}', `${DECK}:7 There is no variable "fact" here. There are: id, kind`],
    'an unknown variable in a partial': ['{{> part theme=title}}', 'error packs/plain/part.md.hbs:2 There is no variable "tehme" here. Did you mean "theme"?'],
    'a field of something empty': ['{{#each facts}}{{value.number}}{{/each}}', `${DECK}:7 "value.number" cannot be looked up: "value" is empty here. Write {{#if value}} around it.`],
    'a field of a text': ['{{title.text}}', `${DECK}:7 There is no variable "title.text" here.`],
    'a field of a list': ['{{themes.title}}', `${DECK}:7 "themes.title" asks a list for a field. Go through the list with {{#each}}`],
    'too many levels up': ['{{../../title}}', `${DECK}:7 "../../title" cannot be looked up: there is nothing at this level. Write fewer ../ before the name.`],
    'a record as text': ['{{counts}}', `${DECK}:7 A record, a list or a yes/no value stands where a text is wanted.`],
    'yes or no as text': ['{{#each facts}}{{headline}}{{/each}}', `${DECK}:7 A record, a list or a yes/no value stands`],
    'a text as list': ['{{#each title}}{{/each}}', `${DECK}:7 A list is wanted here, and this is none.`],
    'a text as list for a helper': ['{{#each (limit title 2)}}{{/each}}', `${DECK}:7 A list is wanted here`],
    'a count that is none': ['{{#each (limit facts "2")}}{{/each}}', `${DECK}:7 A whole number that is not negative is wanted here.`],
    'a comparison of texts': ['{{#if (gt title 2)}}{{/if}}', `${DECK}:7 Two numbers are wanted here.`],
    'an unknown string by a value': ['{{s (concat "hel" "o")}}', `${DECK}:7 strings.yaml has no key "helo". Did you mean "hello"?`],
    'a string without its value': ['{{s "named"}}', `${DECK}:7 The string "named" needs a value for {name}. Give it one: {{s "named" name=…}}.`],
    'a citation of nothing': ['{{cite title}}', `${DECK}:7 {{cite}} is wanted with a record and was given something else.`],
    'markdown as text': ['{{concat (cite (first facts)) "x"}}', `${DECK}:7 A record, a list or a yes/no value stands where a text is wanted.`],
  };
  for (const [name, [body, expected]] of Object.entries(cases)) {
    it(`names ${name}`, () => {
      const problems = problemsOf(body, { 'part.md.hbs': 'x\n{{tehme}}' });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(expected);
    });
  }

  it('names a bare value in the front matter', () => {
    const files = { ...VALID, 'deck.md.hbs': FRONT.replace('{{yaml title}}', '{{title}}') };
    expect(wordsOf(fillTemplate(packOf(files), briefingOf()).problems)).toEqual([
      `${DECK}:2 A value stands bare in the front matter: {{title}} Write it with the yaml helper, without quotes around it: {{yaml title}}.`,
    ]);
  });

  it('stops a template that writes without measure', () => {
    const nested = '{{#each @root.facts}}'.repeat(7) + '{{@root.description}}' + '{{/each}}'.repeat(7);
    expect(problemsOf(nested)).toEqual([`${DECK}:7 The template wrote more than 4028000 characters for 7 records and was stopped. Look for loops within loops over long lists.`]);
  });
});

describe('what a template cannot reach', () => {
  it('is anything but own fields of the data', () => {
    for (const name of ['toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf']) {
      expect(problemsOf(`{{${name}}}`)[0]).toContain(`There is no variable "${name}" here.`);
      expect(problemsOf(`{{themes.${name}}}`)[0]).toContain('asks a list for a field');
      expect(problemsOf(`{{title.${name}}}`)[0]).toContain('There is no variable');
      expect(filled(`x{{lookup counts "${name}"}}`)).toBe('x\n');
    }
    expect(filled('x{{lookup counts "constructor"}}{{lookup counts "__proto__"}}')).toBe('x\n');
  });

  it('is the helpers of the engine', () => {
    expect(() => packOf(withBody('{{[=value] 1 title}}'))).toThrow('There is no helper "=value"');
    expect(problemsOf('{{[=get]}}')[0]).toContain('There is no variable');
  });

  it('is the shared Handlebars', async () => {
    const { default: Handlebars } = await import('handlebars');
    filled('{{title}}');
    expect(Object.keys(Handlebars.helpers)).not.toContain('cite');
    expect(Object.keys(Handlebars.helpers)).toContain('log');
    expect(Handlebars.partials).toEqual({});
  });
});

it('fills the same pack twice with the same result', () => {
  const pack = packOf(VALID);
  expect(fillTemplate(pack, briefingOf())).toEqual(fillTemplate(pack, briefingOf()));
});

it('sees block parameters, this, and levels above', () => {
  const body = '{{#each themes as |theme index|}}{{#each theme.points}}{{index}}{{theme.id}} {{../number}} {{this.as}} {{@root.length}}; {{/each}}{{/each}}';
  expect(filled(body)).toBe('0trade 1 numbers full; 0trade 1 bullets full; 1sea 2 bullets full; 1sea 2 quote full;\n');
});

it('names a record that it goes into', () => {
  expect(filled('{{#with (first themes) as |theme|}}{{theme.title}} {{title}}{{/with}}')).toBe('Trade Trade\n');
});

it('sees every record of a theme once: of its points, its argument, then the rest', () => {
  const body = '{{#each themes}}{{id}}: {{join facts " " "id"}}; {{#each (where facts "kind" "event")}}{{id}} {{/each}}{{/each}}';
  expect(filled(body)).toBe('trade: volume share treaty unused; sea: port words wish; port\n');
  expect(filled(body, {}, briefingOf('en', 'short'))).toBe('trade: volume; sea: port; port\n');
  const elsewhere = briefingOf('en', 'full');
  const [trade, sea] = elsewhere.themes;
  if (trade === undefined || sea === undefined) throw new Error('Two themes were wanted.');
  const argued = { ...sea, argument: { ...sea.argument, facts: [...sea.points.flatMap(({ facts }) => facts).slice(0, 1), ...trade.rest] } };
  const [view] = makeView({ ...elsewhere, themes: [argued] }).themes;
  expect(view?.facts.map(({ id }) => id)).toEqual(['port', 'words', 'wish', 'unused']);
});
