/** Every mistake in deck Markdown is named with its line and what to do. */
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../../electron/engine/deck/parse.ts';
import { parse, problemsOf, FRONT, SOURCES } from './support.ts';

/** Body (its first line is line 7) and the problem it gives. */
const CASES: Readonly<Record<string, readonly [body: string, expected: string]>> = {
  'text before the first heading': ['x\n', 'error 7 Text stands before the first heading.'],
  'a main block before the first heading': ['::: numbers\n- **1** x\n:::\n', 'error 7 Text stands before the first heading.'],
  'a heading too deep': ['### x\ny [@daily, 1]\n', 'error 7 A heading has 3 # signs. Write # for a section and ## for a slide.'],
  'a heading without words': ['##\ny [@daily, 1]\n', 'error 7 A heading has no words.'],
  'an empty slide': ['## x\n', 'error 7 The slide "x" has nothing below its title.'],
  'a slide with notes only': ['## x\n::: notes\ny\n:::\n', 'error 7 The slide "x" has nothing below its title.'],
  'an empty agenda': ['## x {.agenda}\n', 'error 7 The slide "x" has nothing below its title.'],
  'an empty item': ['## x\n- a [@daily, 1]\n-\n', 'warning 9 A list item is empty. Fill it, or leave it out with {{#if}}.'],
  'an empty quotation': ['## x\na [@daily, 1]\n>\n', 'warning 9 A quotation is empty.'],
  'a table without rows': ['## x\n| a |\n|--|\n', 'warning 8 A table is empty.'],
  'an unknown block': ['## x\na [@daily, 1]\n::: note\nb\n:::\n', 'error 9 There is no ":::" block named "note". Did you mean "notes"? There are: notes, numbers, column.'],
  'a block without end': ['## x\na [@daily, 1]\n::: notes\nb\n## y\nc [@daily, 1]\n', 'error 9 The block "::: notes" is not closed. Put a line of ::: behind its last line.'],
  'a block inside a block': ['## x\na [@daily, 1]\n::: notes\n::: numbers\n- **1** [@daily, 1]\n:::\n', 'error 9 The block "::: notes" is not closed.'],
  'an end without a block': ['## x\na [@daily, 1]\n:::\n', 'error 9 A ::: line closes a block that was not opened.'],
  'a block inside a list': ['## x\n- a [@daily, 1]\n  ::: notes\n', 'error 9 A ::: line stands inside a list or a quotation.'],
  'a block inside a quotation': ['## x\n> a [@daily, 1]\n> ::: notes\n', 'error 9 A ::: line stands inside a list or a quotation.'],
  'an unknown kind': ['## x {.bulets}\n- a [@daily, 1]\n', 'error 7 There is no kind of slide ".bulets". Did you mean "bullets"? There are: .agenda'],
  'a kind for a section': ['# x {.bullets}\n', 'error 7 ".bullets" is not known between these braces. There may be: #id, accent=1.'],
  'an accent for a slide': ['## x {accent=1}\n- a [@daily, 1]\n', 'error 7 "accent" is not known between these braces.'],
  'an unknown accent': ['# x {accent=7}\n', 'error 7 There is no accent colour "7". Write accent=1 to accent=6.'],
  'a slide that no slide leads to': ['## Onne\n- a [@daily, 1]\n## x {.backup from="title,onne,one"}\n- b [@daily, 1]\n', 'warning 9 No slide has the id "one", so none leads here from it. Did you mean "onne"? There are: title, onne, x.'],
  'unreadable attributes': ['## x {#a b}\n- a [@daily, 1]\n', 'error 7 These braces cannot be read: {#a b}'],
  'attributes where none can be': ['## x\n- a {.big} [@daily, 1]\n', 'error 8 {.big} stands where nothing can carry it.'],
  'a value to be filled in': ['## x\n- Trade of {value:volume} [@daily, 1]\n', 'warning 8 {value:volume} stands on the slide as it is written. Only texts of a dataset are filled in.'],
  'a date to be filled in': ['## x\n- In {date} [@daily, 1]\n', 'warning 8 {date} stands on the slide as it is written.'],
  'an unknown attribute of a citation': ['## x\n- a [@daily, 1]{fakt=a}\n', 'error 8 "fakt" is not known between these braces. There may be: fact.'],
  'the same id twice': ['## x {#a}\nx [@daily, 1]\n## y {#a}\ny [@daily, 1]\n', 'error 9 Two slides have the id #a.'],
  'the id of the title slide': ['## x {#title}\nx [@daily, 1]\n', 'error 7 Two slides have the id #title.'],
  'an unknown source': ['## x\n- a [@dialy, 1]\n', 'error 8 There is no source "dialy". Did you mean "daily"? There are: daily, report, unused.'],
  'an unknown source in notes': ['## x\n- a [@daily, 1]\n::: notes\nb [@x, 1]\n:::\n', 'error 10 There is no source "x".'],
  'a broken citation': ['## x\n- a [@daily ¶1]\n', 'error 8 This citation cannot be read: [@daily ¶1] Write [@source, ¶12], or [@one, ¶3; @two, p. 4] for several.'],
  'a citation without end': ['## x\n- a [@daily, ¶1\n', 'error 8 This citation cannot be read: a [@daily, ¶1'],
  'a citation without place': ['## x\n- a [@daily]\n', 'warning 8 The citation of "daily" does not say where in the source. Add the place: [@daily, ¶12].'],
  'HTML in a line': ['## x\n- a <b> [@daily, 1]\n', 'error 8 HTML cannot stand on a slide: <b>'],
  'HTML as a block': ['## x\n<div>\na\n</div>\n', 'error 8 HTML cannot stand on a slide: <div>'],
  'an HTML comment': ['## x\na [@daily, 1]\n\n<!-- c -->\n', 'error 10 HTML cannot stand on a slide: <!-- c -->'],
  'code in a line': ['## x\n- `a` [@daily, 1]\n', 'error 8 Code cannot stand on a slide: `a`'],
  'code as a block': ['## x\n```\na\n```\n', 'error 8 Code cannot stand on a slide: ```'],
  'a fenced block of no known name': ['## x\n```chrat\nform: bar\n```\n', 'error 8 There is no "```" block named "chrat". Did you mean "chart"?'],
  'a chart without end': ['## x\n```chart\nform: bar\n', 'error 8 The ```chart block has no end.'],
  'a chart that a heading ends': ['## x\n```chart\nform: bar\n# y\n', 'error 8 The ```chart block has no end.'],
  'a chart that is not YAML': ['## x\n```chart\nform: bar\nmeasure: "a\n```\n', 'error 10 The ```chart block cannot be read'],
  'a chart of an unknown form': ['## x\n```chart\nform: pie\ncategories: [{ label: a, values: [1], cite: [{ source: daily, at: "1" }] }]\n```\n', 'error 9 In the ```chart block "form" is missing or wrong. It must be one of bar, column, line, doughnut, share.'],
  'a value that is no number': ['## x\n```chart\nform: bar\ncategories:\n  - label: a\n    values: [x]\n```\n', 'error 12 In the ```chart block "categories.0.values.0" is missing or wrong. It must be a number.'],
  'an unknown field': ['## x\n```chart\nform: bar\nlegend: true\ncategories: [{ label: a, values: [1], cite: [{ source: daily, at: "1" }] }]\n```\n', 'error 10 A ```chart block knows no "legend".'],
  'too many values': ['## x\n```chart\nform: bar\ncategories: [{ label: a, values: [1, 2], cite: [{ source: daily, at: "1" }] }]\n```\n', 'error 10 A category has 2 values, the chart 1 series.'],
  'a doughnut of nothing': ['## x\n```chart\nform: doughnut\ncategories: [{ label: a, values: [0], cite: [{ source: daily, at: "1" }] }]\n```\n', 'error 10 A doughnut shows the shares of one whole.'],
  'an unknown source in a chart': ['## x\n```chart\nform: bar\ncategories: [{ label: a, values: [1], cite: [{ source: dialy, at: "1" }] }]\n```\n', 'error 10 There is no source "dialy".'],
  'a value of a chart without source': ['## x\n```chart\nform: bar\ncategories: [{ label: a, values: [1], shown: [nearly 1] }]\n```\n', 'warning 10 This sentence names no source: "a nearly 1"'],
  'an event without date': ['## x\n```timeline\nevents:\n  - { date: soon, at: soon, label: a }\n```\n', 'error 10 In the ```timeline block "events.0.at" is missing or wrong. It must be a date'],
  'an event without source': ['## x\n```timeline\nevents:\n  - { date: "1992", at: 1992, label: a }\n```\n', 'warning 10 This sentence names no source: "1992 a"'],
  'a map of nothing': ['## x\n```map\ncountries: [{ iso: KZ, name: a }]\n```\n', 'error 8 The map names nothing to show.'],
  'a place off the earth': ['## x\n```map\nplaces: [{ name: a, kind: city, latitude: 91, longitude: 0 }]\n```\n', 'error 9 In the ```map block "places.0.latitude" is missing or wrong. It must be degrees'],
  'a route to nowhere': ['## x\n```map\nroutes: [{ name: a, through: [{ name: b, kind: city, latitude: 1, longitude: 0 }] }]\n```\n', 'error 9 In the ```map block "routes.0.through" is missing or wrong. It must be a list'],
  'a relation of somebody unknown': ['## x\n```network\nsubject: a\nactors: [{ id: a, name: A }, { id: bee, name: B }]\nrelations:\n  - { from: a, to: bea, how: h, cite: [{ source: daily, at: "1" }] }\n```\n', 'error 12 The network has no actor "bea". Did you mean "bee"? There are: a, bee. Or add it to "actors".'],
  'a subject who is nobody': ['## x\n```network\nsubject: c\nactors: [{ id: a, name: A }, { id: b, name: B }]\nrelations: [{ from: a, to: b, how: h, cite: [{ source: daily, at: "1" }] }]\n```\n', 'error 9 The network has no actor "c".'],
  'a relation to oneself': ['## x\n```network\nsubject: a\nactors: [{ id: a, name: A }, { id: b, name: B }]\nrelations: [{ from: a, to: a, how: h, cite: [{ source: daily, at: "1" }] }]\n```\n', 'error 11 A relation leads from "A" to itself.'],
  'an actor twice': ['## x\n```network\nsubject: a\nactors: [{ id: a, name: A }, { id: b, name: B }, { id: a, name: C }]\nrelations: [{ from: a, to: b, how: h, cite: [{ source: daily, at: "1" }] }]\n```\n', 'error 10 Two actors of the network have the id "a".'],
  'a relation without source': ['## x\n```network\nsubject: a\nactors: [{ id: a, name: A }, { id: b, name: B }]\nrelations: [{ from: a, to: b, how: likes }]\n```\n', 'warning 11 This sentence names no source: "A likes B"'],
  'a flow of nothing': ['## x\n```flow\nflows: [{ from: a, to: b, value: 0, cite: [{ source: daily, at: "1" }] }]\n```\n', 'error 9 In the ```flow block "flows.0.value" is missing or wrong. It must be a number above zero.'],
  'a flow below nothing': ['## x\n```flow\nflows: [{ from: a, to: b, value: -4, cite: [{ source: daily, at: "1" }] }]\n```\n', 'error 9 In the ```flow block "flows.0.value" is missing or wrong. It must be a number above zero.'],
  'flows in a circle': ['## x\n```flow\nflows:\n  - { from: a, to: b, value: 1 }\n  - { from: b, to: c, value: 1 }\n  - { from: c, to: b, value: 1 }\n```\n', 'error 12 These flows lead round in a circle: b – c – b.'],
  'a flow to where it comes from': ['## x\n```flow\nflows: [{ from: a, to: a, value: 1 }]\n```\n', 'error 9 These flows lead round in a circle: a – a.'],
  'a flow without source': ['## x\n```flow\nflows: [{ from: a, to: b, value: 1.50 }]\n```\n', 'warning 9 This sentence names no source: "a – b: 1.50"'],
  'a shaded map of one country': ['## x\n```shaded-map\nmeasure: m\ncountries: [{ iso: CN, name: a, value: 1 }]\n```\n', 'error 10 In the ```shaded-map block "countries" is missing or wrong. It must be a list'],
  'a country twice': ['## x\n```shaded-map\nmeasure: m\ncountries: [{ iso: CN, name: a, value: 1, cite: [{ source: daily, at: "1" }] }, { iso: CN, name: a, value: 2, cite: [{ source: daily, at: "1" }] }]\n```\n', 'error 10 The map has two values for the country "CN".'],
  'a picture among words': ['## x\na ![b](media/c.png) [@daily, 1]\n', 'error 8 A picture among words cannot stand on a slide'],
  'a picture from elsewhere': ['## x\n![b](https://example.org/c.png)\n', 'error 8 "https://example.org/c.png" is no picture of the dataset or the template.'],
  'a picture outside its folder': ['## x\n![b](media/../../c.png)\n', 'error 8 "media/../../c.png" is no picture'],
  'a picture without words': ['## x\n![](media/c.png)\n', 'error 8 The picture media/c.png does not say what it shows.'],
  'a picture too many': ['## x\n![a](media/c.png)\n\n![b](media/d.png)\n', 'error 10 A picture stands on a slide that already has a picture.'],
  'a picture beside a table': ['## x\n![a](media/c.png)\n\n| a |\n|--|\n| b [@daily, 1] |\n', 'error 8 A slide of kind "table" cannot hold a picture.'],
  'a column without heading': ['## x\n::: column\na [@daily, 1]\n:::\n::: column\n**b**\n\nc [@daily, 1]\n:::\n::: column\n**d**\n\ne [@daily, 1]\n:::\n', 'error 8 A ::: column block has no heading'],
  'a single column': ['## x\n::: column\n**a**\n\nb [@daily, 1]\n:::\n', 'error 8 The slide has 1 column.'],
  'a table in a column': ['## x\n::: column\n**a**\n\nb [@daily, 1]\n\n| a |\n|--|\n:::\n::: column\n**b**\n\nc [@daily, 1]\n:::\n', 'error 13 A ::: column block holds something other than paragraphs and lists.'],
  'a power without name': ['## x {.balance}\nKazakhstan\n\n- a [@daily, 1]\n', 'error 10 This item does not begin with a name: "a"'],
  'a balance without centre': ['## x {.balance}\n- **a** b [@daily, 1]\n', 'error 7 A slide of kind ".balance" needs a paragraph that names the centre'],
  'a process without steps': ['## x {.process}\na [@daily, 1]\n', 'error 7 A slide of kind ".process" needs a list of steps.'],
  'questions without a list': ['## x {.questions}\na\n', 'error 7 A slide of kind ".questions" needs a list of questions.'],
  'a matrix without table': ['## x {.matrix}\na\n', 'error 7 A slide of kind ".matrix" needs a table.'],
  'a picture slide without picture': ['## x {.picture}\na\n', 'error 7 A slide of kind ".picture" needs a picture.'],
  'code in notes': ['## x\na [@daily, 1]\n::: notes\n~~~\na\n~~~\n:::\n', 'error 10 Code cannot stand on a slide: ~~~'],
  'a rule': ['## x\na [@daily, 1]\n\n---\n\nb [@daily, 1]\n', 'error 10 A rule cannot stand on a slide: --- Begin a new slide with "## Title" instead'],
  'a heading with an underline': ['## x\na [@daily, 1]\n===\n', 'error 8 A rule cannot stand on a slide: ==='],
  'a paragraph in an agenda': ['## x {.agenda}\na\n', 'error 8 A slide of kind "agenda" cannot hold a paragraph.'],
  'a table in a section': ['# x\n| a |\n|--|\n| b [@daily, 1] |\n', 'error 8 A slide of kind "section" cannot hold a table.'],
  'a table among bullets': ['## x {.bullets}\n| a |\n|--|\n| b [@daily, 1] |\n', 'error 8 A slide of kind "bullets" cannot hold a table.'],
  'two tables': ['## x\n| a |\n|--|\n| b [@daily, 1] |\n\n| a |\n|--|\n| b [@daily, 1] |\n', 'error 12 A table stands on a slide that already has a table. Put it on a slide of its own.'],
  'a quotation beside numbers': ['## x\n::: numbers\n- **1** [@daily, 1]\n:::\n> a [@daily, 1]\n', 'error 11 A quotation stands on a slide that already has a ::: numbers block.'],
  'a kind without its block': ['## x {.table}\n- a [@daily, 1]\n', 'error 7 A slide of kind ".table" needs a table.'],
  'a list too deep': ['## x\n- a [@daily, 1]\n  - b [@daily, 1]\n    - c [@daily, 1]\n', 'error 10 A list goes deeper than two levels.'],
  'two paragraphs in an item': ['## x\n- a [@daily, 1]\n\n  b\n', 'error 10 A list item holds more than one paragraph and a list below it.'],
  'a paragraph among numbers': ['## x\n::: numbers\na\n\n- **1** [@daily, 1]\n:::\n', 'error 9 A ::: numbers block holds something other than one list.'],
  'an empty numbers block': ['## x\n::: numbers\n:::\n', 'error 8 A ::: numbers block holds something other than one list.'],
  'a number without a number': ['## x\n::: numbers\n- 30 dollars [@daily, 1]\n:::\n', 'error 9 This item shows no key number: "30 dollars" Put the number between ** signs'],
  'a list in a quotation': ['## x\n> a [@daily, 1]\n>\n> - b\n', 'error 10 A quotation holds something other than paragraphs.'],
  'a table in notes': ['## x\na [@daily, 1]\n::: notes\n| a |\n|--|\n:::\n', 'error 10 Notes hold something other than paragraphs and lists.'],
  'a row too long': ['## x\n| a |\n|--|\n| b [@daily, 1] | c |\n', 'error 10 A table row has 2 cells, but its header has 1.'],
  'a row behind a blank line': ['## x\n| a |\n|--|\n| b [@daily, 1] |\n\n| c [@daily, 1] |\n', 'error 12 A table row stands outside a table: | c [@daily, 1] | No blank line may stand between the rows of a table: put {{#each}} and {{/each}} on lines of their own'],
  'a row without a table': ['## x\n- a [@daily, 1]\n\nb [@daily, 1]\n| c |\n', 'error 11 A table row stands outside a table: | c |'],
  'a row behind a list item': ['## x\n- a [@daily, 1]\n| b |\n', 'error 9 A table row stands outside a table: | b |'],
  'a row in a quotation': ['## x\n> a [@daily, 1]\n> | b |\n', 'error 9 A table row stands outside a table: | b |'],
  'a row in notes': ['## x\na [@daily, 1]\n::: notes\n  | b |\n:::\n', 'error 10 A table row stands outside a table: | b |'],
  'a star that is not closed': ['## x\n- a **b [@daily, 1]\n', 'error 8 A * is opened here and not closed: "a b"'],
  'a link to nowhere': ['## x\n- [a](b.html) [@daily, 1]\n', 'warning 8 This link leads nowhere: "b.html"'],
  'a link that runs a program': ['## x\n- [a](javascript:b) [@daily, 1]\n', 'warning 8 This link leads nowhere: "javascript:b"'],
};

for (const [name, [body, expected]] of Object.entries(CASES)) {
  it(`names ${name}`, () => {
    const problems = problemsOf(body);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });
}

describe('front matter', () => {
  const cases: Readonly<Record<string, readonly [front: string, expected: string]>> = {
    'that is not there': ['# x\n', 'error 1 The deck does not begin with its front matter.'],
    'that does not end': ['---\ntitle: x\n', 'error 1 The deck does not begin with its front matter.'],
    'that is not YAML': [FRONT.replace('title: The deck', 'title: "The deck'), 'error 2 The front matter cannot be read'],
    'with a field missing': [FRONT.replace('title: The deck\n', ''), 'error 1 The front matter\'s "title" is missing or wrong. It must be a text that is not empty.'],
    'with a wrong date': [FRONT.replace('2025-12-26', '26 December'), 'error 4 The front matter\'s "date" is missing or wrong. It must be a day as YYYY-MM-DD.'],
    'with an unknown language': [FRONT.replace('en', 'de'), 'error 3 The front matter\'s "language" is missing or wrong. It must be fa or en.'],
    'with a word missing': [FRONT.replace(', opening: Opening', ''), 'error 5 The front matter\'s "words.opening" is missing or wrong.'],
    'with an unknown field': [FRONT.replace('title:', 'subtitel: x\ntitle:'), 'error 2 The front matter knows no "subtitel". Did you mean "subtitle"?'],
    'with a list that is none': [FRONT.replace('title:', 'authors: A\ntitle:'), 'error 2 The front matter\'s "authors" is missing or wrong. It must be a list of texts'],
  };
  for (const [name, [front, expected]] of Object.entries(cases)) {
    it(`${name} is named`, () => {
      expect(problemsOf('', front)[0]).toContain(expected);
    });
  }
});

it('gives no deck where there is an error, and says nothing of sources then', () => {
  const { deck, problems } = parse(`${FRONT}## x\n- unsourced\n- <b>\n`);
  expect(deck).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual(['deck.unsupported']);
});

it('takes a bar with a backslash, and a bar within a line, as text', () => {
  expect(problemsOf('## x\n\\| a [@daily, 1]\n\n- b | c [@daily, 1]\n')).toEqual([]);
});

it('tells the rows of one loop once', () => {
  const text = `${FRONT}## x\n| a |\n|--|\n| b |\n\n| c |\n\n| d |\n`;
  const loop = { file: 'deck.md.hbs', line: 10 };
  const origins = text.split('\n').map((_, index) => (index < 9 ? { file: 'deck.md.hbs', line: index + 1 } : loop));
  expect(parseDeck({ text, origins }, SOURCES).problems.map(({ code, where }) => [code, where])).toEqual([
    ['deck.row-outside-table', loop],
  ]);
});

it('tells problems in the order of the lines', () => {
  const body = '## x {#a}\n- <b>\n## y {#a}\n- [@x, 1]\n### z\nx\n';
  expect(parse(FRONT + body).problems.map(({ where }) => where.line)).toEqual([8, 9, 10, 11]);
});

it.each<[string, string]>([
  ['quotations', `${'> '.repeat(3000)}deep`],
  ['quotations without spaces', `${'>'.repeat(200_000)}deep`],
  ['lists', `${'- '.repeat(3000)}deep`],
  ['numbered lists', `${'1. '.repeat(3000)}deep`],
  ['lists in lists', Array.from({ length: 300 }, (_, nth) => `${'  '.repeat(nth)}- deep`).join('\n')],
])('names the line of %s without end', (_, text) => {
  expect(problemsOf(`\n## T\n\n${text}\n`)[0]).toMatch(/^error \d+ Quotations or lists stand in one another more than 32 levels deep\./);
});
