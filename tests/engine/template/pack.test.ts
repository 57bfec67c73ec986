/** A mistake in a pack is named with file, line and what to do. */
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../electron/engine/template/pack.ts';
import { type Files, folderOf, FRONT, VALID, wordsOf } from './support.ts';

const problemsOf = (files: Files): readonly string[] => wordsOf(loadPack(folderOf(files)).problems);

/** The valid pack with lines below the front matter (from line 7 on) instead of its own. */
const withBody = (body: string, more: Files = {}): Files => ({ ...VALID, 'deck.md.hbs': FRONT + body, ...more });

const DECK = 'error packs/plain/deck.md.hbs';

it('reads a pack that is in order', () => {
  const { pack, problems } = loadPack(folderOf({ ...VALID, 'parts/line.md.hbs': 'x', 'old.hbs': 'y', 'README.md': 'z' }));
  expect(problems).toEqual([]);
  expect(pack).toMatchObject({ id: 'plain', main: 'deck', path: 'packs/plain', name: { fa: 'ساده', en: 'Plain' } });
  expect([...(pack?.templates.keys() ?? [])].sort()).toEqual(['deck', 'old', 'parts/line']);
  expect(pack?.strings.get('hello')).toEqual({ fa: 'درود', en: 'Hello' });
});

it('takes names that every object has for names of strings and templates, but one that no field can have', () => {
  const named = `${VALID['strings.yaml'] ?? ''}constructor: {fa: یک, en: one}\ntoString: {fa: دو, en: two}\n`;
  const files = { ...VALID, 'strings.yaml': named, 'constructor.md.hbs': 'x', 'parts/__proto__.md.hbs': 'y', 'deck.md.hbs': `${FRONT}\n## {{s "constructor"}} {{> constructor}} {{> parts/__proto__}}\n` };
  const { pack, problems } = loadPack(folderOf(files));
  expect(problems).toEqual([]);
  expect(pack?.strings.get('toString')).toEqual({ fa: 'دو', en: 'two' });
  expect(pack?.strings.get('valueOf')).toBeUndefined();
  expect(problemsOf({ ...VALID, 'strings.yaml': `${named}__proto__: {fa: سه, en: three}\n` })[0]).toContain('There is no field "__proto__" here.');
});

it('warns of files under nearly the right name, and of comments that cut a string', () => {
  expect(problemsOf({ ...VALID, 'strings.yml': 'x: {fa: ب, en: x}\n', 'deck.md': '# x\n', 'README.md': 'z' })).toEqual([
    'warning packs/plain/strings.yml: The file strings.yml is no part of the pack and was not read. Name it strings.yaml if it is to count.',
    'warning packs/plain/deck.md: The file deck.md is no part of the pack and was not read. Name it deck.md.hbs if it is to count.',
  ]);
  expect(wordsOf(loadPack({ ...folderOf(VALID), others: ['deck.md.hbs.txt', 'logo.svg'] }).problems)).toEqual([
    'warning packs/plain/deck.md.hbs.txt: The file deck.md.hbs.txt is no part of the pack and was not read. Name it deck.md.hbs if it is to count.',
  ]);
  const cut = problemsOf({ ...VALID, 'strings.yaml': `${VALID['strings.yaml'] ?? ''}deal:\n  fa: پیمان # ۵\n  en: Deal # 5\n` });
  expect(cut).toEqual([expect.stringContaining('strings.yaml:4 YAML takes "# ۵"'), expect.stringContaining('strings.yaml:5 YAML takes "# 5"')]);
});

describe('the files of a pack', () => {
  const without = (name: string): Files => Object.fromEntries(Object.entries(VALID).filter(([file]) => file !== name));
  const cases: Readonly<Record<string, readonly [Files, string]>> = {
    'no pack.yaml': [without('pack.yaml'), 'error packs/plain/pack.yaml: The pack has no pack.yaml. Every pack needs this file; docs/templates.md shows what stands in it.'],
    'no strings.yaml': [without('strings.yaml'), 'error packs/plain/strings.yaml: The pack has no strings.yaml. Every pack needs this file; docs/templates.md shows what stands in it.'],
    'an empty pack.yaml': [{ ...VALID, 'pack.yaml': '' }, 'error packs/plain/pack.yaml:1 The file pack.yaml is empty. docs/templates.md shows what stands in it.'],
    'no main template': [
      { ...VALID, 'pack.yaml': (VALID['pack.yaml'] ?? '').replace('deck.md.hbs', 'dekc.md.hbs') },
      'error packs/plain/pack.yaml:4 The pack has no template "dekc.md.hbs", which pack.yaml names as main. Did you mean "deck.md.hbs"? There are: deck.md.hbs.',
    ],
    'a field that is missing': [
      { ...VALID, 'pack.yaml': (VALID['pack.yaml'] ?? '').replace(/main.*\n/, '') },
      'error packs/plain/pack.yaml:1 The field "main" is missing or empty. Add it; docs/templates.md tells what stands in it.',
    ],
    'a field that nobody knows': [
      { ...VALID, 'pack.yaml': `${VALID['pack.yaml'] ?? ''}nmae: x\n` },
      'error packs/plain/pack.yaml:5 There is no field "nmae" here. Did you mean "name"?',
    ],
    'a string without translation': [
      { ...VALID, 'strings.yaml': 'hello: {fa: درود}\n' },
      'error packs/plain/strings.yaml:1 The English text is missing. Add "en: …" here.',
    ],
    'broken YAML': [
      { ...VALID, 'strings.yaml': 'hello: {fa: درود, en: Hello\n' },
      'error packs/plain/strings.yaml:1 Quotes or brackets are opened here and not closed.',
    ],
  };
  for (const [name, [files, expected]] of Object.entries(cases)) {
    it(`names ${name}`, () => {
      expect(problemsOf(files)[0]).toContain(expected);
    });
  }
});

describe('the Handlebars of a template', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'a block that is not closed': ['\n{{#each facts}}\n- x\n', `${DECK}:8 The block {{#each}} that opens here is never closed. Put {{/each}} where it ends.`],
    'the wrong end of a block': ['\n{{#each facts}}\n{{/if}}\n', `${DECK}:8 {{#each}} opens here, but {{/if}} closes it. Close the inner block first, with {{/each}}.`],
    'an end without a block': ['\n\n{{/each}}\n', `${DECK}:9 {{/each}} closes a block that was not opened.`],
    'an else without a block': ['\n{{else}}\n', `${DECK}:8 {{else}} stands outside any block`],
    'braces that are not closed': ['\n{{title\n', `${DECK}:8 {{ is opened on this line or the one above and not closed.`],
    'a third brace': ['\n## x {#{{title}}}\n', `${DECK}:8 A third } stands directly behind }}. Put a space between them: {#{{id}} }.`],
    'a strange path': ['\n{{title/../x}}\n', `${DECK}:8 "title/.." is no name of a variable.`],
    'something unreadable': ['\n{{s "a" = "b"}}\n', `${DECK}:8 This line cannot be read: {{s "a" = "b"}}`],
    'three braces': ['\n{{{title}}}\n', `${DECK}:8 {{{ }}} and {{& }} write values without escaping, so that a value could change the slides. Write {{ }} with two braces.`],
    'an ampersand': ['\n{{&title}}\n', `${DECK}:8 {{{ }}} and {{& }} write values without escaping`],
    'a decorator': ['\n{{* log}}\n', `${DECK}:8 {{* }} and {{#*inline}} are not part of a pack.`],
    'an inline partial': ['\n{{#*inline "x"}}y{{/inline}}\n', `${DECK}:8 {{* }} and {{#*inline}} are not part of a pack.`],
    'a partial block': ['\n{{#> deck}}y{{/deck}}\n', `${DECK}:8 {{#> }} is not part of a pack.`],
    'a partial chosen by a value': ['\n{{> (concat "a" "b")}}\n', `${DECK}:8 {{> (…)}} chooses a partial by a value.`],
    'an unknown partial': ['\n{{> dekc}}\n', `${DECK}:8 The pack has no file for the partial "dekc". Did you mean "deck"? There are: deck.`],
    'an unknown helper': ['\n{{cit facts}}\n', `${DECK}:8 There is no helper "cit". Did you mean "cite"? There are: and, citations, cite`],
    'an unknown helper inside': ['\n{{#if (equals length "full")}}{{/if}}\n', `${DECK}:8 There is no helper "equals".`],
    'an unknown block': ['\n{{#facts}}{{/facts}}\n', `${DECK}:8 There is no block {{#facts}}. There are: each, if, unless, with.`],
    'log': ['\n{{log title}}\n', `${DECK}:8 There is no helper "log".`],
    'a block without #': ['\n{{each facts}}\n', `${DECK}:8 "each" is a block and stands here without #. Write {{#each …}} … {{/each}}.`],
    'too few values': ['\n{{#if (eq length)}}{{/if}}\n', `${DECK}:8 "eq" is not given what it needs. Write it so: {{eq a b}}.`],
    'too many values': ['\n{{#each facts themes}}{{/each}}\n', `${DECK}:8 "each" is not given what it needs. Write it so: {{#each list}}.`],
    'a named value that nobody asks for': ['\n{{cite facts style="x"}}\n', `${DECK}:8 "cite" is not given what it needs.`],
    'an unknown string': ['\n{{s "helo"}}\n', `${DECK}:8 strings.yaml has no key "helo". Did you mean "hello"? There are: hello, named.`],
    'a way into the program': ['\n{{title.constructor}}\n', `${DECK}:8 "constructor" leads out of the data and is closed to templates.`],
    'a prototype': ['\n{{#with __proto__}}{{/with}}\n', `${DECK}:8 "__proto__" leads out of the data`],
    'an unknown @': ['\n{{#each facts}}{{@idnex}}{{/each}}\n', `${DECK}:8 There is no variable "@idnex" here. Did you mean "@index"? There are: @root`],
  };
  for (const [name, [body, expected]] of Object.entries(cases)) {
    it(`names ${name}`, () => {
      const problems = problemsOf(withBody(body));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(expected);
    });
  }

  it('names every mistake of every file at once', () => {
    const files = withBody('{{> a}}{{foo x}}\n\n{{s "no"}}\n', { 'a.md.hbs': '\n{{#if}}{{/if}}', 'b.md.hbs': '{{' });
    expect(problemsOf(files).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'error packs/plain/b.md.hbs:1',
      `${DECK}:7`,
      `${DECK}:9`,
      'error packs/plain/a.md.hbs:2',
    ]);
  });

  it('names partials that include one another without end', () => {
    const files = withBody('{{> a}}', { 'a.md.hbs': '\n{{#if title}}{{> b}}{{/if}}', 'b.md.hbs': '{{> a}}' });
    expect(problemsOf(files)).toEqual([
      'error packs/plain/b.md.hbs:1 Partials include one another without end: a → b → a. Take one of them out of the ring.',
    ]);
  });
});
