/** docs/templates.md says what is so: its pack works, its examples parse, its tables are complete, its messages are real. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handWritten } from '../../../electron/engine/markdown/markdown.ts';
import { parseDeck } from '../../../electron/engine/deck/parse.ts';
import { HEADING_KINDS } from '../../../electron/engine/deck/kinds/all.ts';
import { fillTemplate } from '../../../electron/engine/template/fill.ts';
import { HELPERS } from '../../../electron/engine/template/helpers/all.ts';
import { loadPack } from '../../../electron/engine/template/pack.ts';
import { makeView } from '../../../electron/engine/template/view.ts';
import { FRONT as DECK_FRONT, SOURCES } from '../deck/support.ts';
import { briefingOf, deckOf, folderOf, FRONT, packOf, projectFolder, richBriefing, VALID, wordsOf } from './support.ts';

const page = readFileSync(new URL('../../../docs/templates.md', import.meta.url), 'utf8');

/** Files of the example: a path in backticks above each block of code. */
const example = Object.fromEntries(
  [...page.matchAll(/^`my-pack\/([^`\n]+)`\n\n```\w+\n([^]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
);

const titles = [...page.matchAll(/^- \[(.*)\]\(#/gm)].map(([, title = '']) => title);

/** A section of the page. Its examples have headings as well, so it ends where the next of the contents begins. */
function section(title: string): string {
  const next = titles[titles.indexOf(title) + 1];
  return page.slice(page.indexOf(`\n## ${title}\n`), next === undefined ? undefined : page.indexOf(`\n## ${next}\n`));
}

it('lists its sections', () => {
  expect(titles.filter((title) => !page.includes(`\n## ${title}\n`))).toEqual([]);
});

it('names every partial of the briefing, and every family of its strings', () => {
  const { files } = projectFolder('templates/briefing');
  const partials = [...files.keys()].filter((name) => name.includes('/') && name.endsWith('.hbs')).map((name) => name.replace('.md.hbs', ''));
  expect(partials.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  const keys = [...(files.get('strings.yaml') ?? '').matchAll(/^([a-z-]+):/gm)].map(([, key = '']) => key);
  const told = (key: string) => page.includes(`\`${key}\``) || page.includes(`\`${key.split('-')[0]}-…\``);
  expect(keys.filter((key) => !told(key))).toEqual([]);
});

describe('the complete pack', () => {
  it('has all its files on the page', () => {
    expect(Object.keys(example)).toEqual(['pack.yaml', 'strings.yaml', 'deck.md.hbs', 'finding.md.hbs']);
  });

  it.each(['fa', 'en'] as const)('makes a good deck in %s', (language) => {
    const { deck, problems } = deckOf(packOf(example), briefingOf(language, 'full'));
    expect(wordsOf(problems)).toEqual([]);
    expect(deck.slides.map(({ kind }) => kind)).toEqual(['title', 'section', 'bullets', 'bullets', 'section', 'bullets', 'bullets', 'sources']);
    expect(deck.sections.map(({ accent }) => accent)).toEqual(['accent2', 'accent3']);
    expect(deck.slides.filter(({ kind }) => kind === 'bullets').every(({ notes }) => notes.length > 0)).toBe(true);
  });
});

describe('what a template sees', () => {
  const view = makeView(richBriefing());
  const theme = view.themes[0];
  /** Names in the first column of a table, which begins behind `start`. */
  const rows = (start: string): readonly string[] => {
    const table = section('What a template sees').split(start)[1]?.split(/\n\n/)[1] ?? '';
    return [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  };

  it.each([
    ['everywhere as', view],
    ['A **theme**', theme],
    ['A **point**', theme?.points[0]],
    ['A **fact**', view.facts[0]],
    ['An **actor**', view.actor],
    ['A **judgement**', view.judgements[0]],
  ] as const)('is all in the table: %s', (start, record) => {
    expect([...rows(start)].sort()).toEqual(Object.keys(record ?? {}).sort());
  });

  it('is named down to the last field', () => {
    const names = new Set([...section('What a template sees').matchAll(/`(\w+)`/g)].map(([, name]) => name));
    const seen = (value: unknown): readonly string[] => {
      if (Array.isArray(value)) return value.flatMap(seen);
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, field]) => [name, ...seen(field)]);
    };
    expect([...new Set(seen(view))].filter((name) => !names.has(name))).toEqual([]);
  });
});

it('names every helper', () => {
  const rows = [...section('Helpers').matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(rows.sort()).toEqual(HELPERS.map(({ name }) => name).sort());
});

describe('the deck Markdown reference', () => {
  const blocks = [...section('Deck Markdown').matchAll(/^```markdown\n([^]*?)^```$/gm)].map(([, text = '']) => text);
  const sources = [...SOURCES, { id: 'daily-2025', short: 'Daily', full: 'Daily' }];

  it.each(blocks.map((text) => [text.split('\n')[0], text] as const))('has a right example: %s', (_, text) => {
    const { deck, problems } = parseDeck(handWritten('page.md', DECK_FRONT + text), sources);
    expect(wordsOf(problems)).toEqual([]);
    expect(deck?.slides.length).toBeGreaterThan(1);
  });

  it('has examples', () => expect(blocks.length).toBeGreaterThan(6));

  it('names every kind of slide', () => {
    for (const kind of HEADING_KINDS) expect(section('Deck Markdown')).toContain(`| \`.${kind}\` |`);
  });
});

it('has a right example of a table in a loop', () => {
  const [, table = ''] = /^```handlebars\n(\{\{#if[^]*?)^```$/m.exec(section('Deck Markdown')) ?? [];
  const strings = 'events: {fa: رویدادها, en: Events}\ndate: {fa: تاریخ, en: Date}\nevent: {fa: رویداد, en: Event}\n';
  const { deck, problems } = deckOf(packOf({ ...VALID, 'strings.yaml': strings, 'deck.md.hbs': FRONT + table }), briefingOf());
  expect(wordsOf(problems)).toEqual([]);
  const [, slide] = deck.slides;
  expect(slide?.kind === 'table' && slide.table.rows.length).toBe(1);
});

describe('the common mistakes', () => {
  const messages = [...section('Common mistakes').matchAll(/^\| (.*`.*) \| (.*) \|$/gm)].map(([, written = '', message = '']) => [written, message] as const);
  const wrong: Readonly<Record<string, string>> = {
    '`{{value.number}}` in a fact that is no figure': '{{#each (where facts "kind" "event")}}{{value.number}}{{/each}}',
    '`- a sentence` without a source': '## x\n- a sentence\n',
    'a blank line behind the `{{#each}}` of a table': '## x\n| a |\n|--|\n{{#each facts}}\n\n| {{text}}{{cite this}} |\n{{/each}}\n',
    '`::: note`': '## x\ny\n::: note\n:::\n',
    '`::: notes` without an end': '## x\ny\n::: notes\n',
    '`form: {{title}}` in a `chart` block': '## x\n~~~chart\nform: {{title}}\n~~~\n',
    '`- [@dialy, ¶1]`': '## x\n- y [@dialy, ¶1]\n',
    '`## x {.bulets}`': '## x {.bulets}\ny\n',
  };
  const said = (body: string, front: string): readonly string[] => {
    const { pack, problems } = loadPack(folderOf({ ...VALID, 'deck.md.hbs': front + body }));
    if (pack === undefined) return wordsOf(problems);
    const filled = fillTemplate(pack, briefingOf());
    if (filled.markdown === undefined) return wordsOf(filled.problems);
    return wordsOf(parseDeck(filled.markdown, briefingOf().sources).problems);
  };

  it('are many', () => expect(messages.length).toBeGreaterThan(12));

  it.each(messages)('%s says so', (written, message) => {
    const isFront = written.includes('front matter');
    const code = /`(.*)`/.exec(written)?.[1] ?? '';
    const body = wrong[written] ?? code;
    const problems = isFront ? said('', FRONT.replace('title: {{yaml title}}', code)) : said(body, FRONT);
    expect(problems.join('\n')).toContain(message);
  });
});
