/** The constructs of deck Markdown and what each becomes. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../electron/engine/markdown/model.ts';
import { parseDeck } from '../../../electron/engine/deck/parse.ts';
import { bodyPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { deckOf, FRONT, problemsOf, shown, slideOf, slidesOf, SOURCES, textOf } from './support.ts';

const outline = (blocks: readonly Block[]): unknown =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? shown(block.passage)
      : block.items.map((item) => [shown(item), ...item.children.map(shown)]),
  );

describe('front matter', () => {
  it('makes the title slide and the particulars of the deck', () => {
    const deck = deckOf(
      '::: notes\nWelcome.\n\n- one\n:::\n',
      FRONT.replace('language: en', 'language: fa\nsubtitle: Below\nauthors: [A, B]\nsubject: S\nkeywords: [k]\ndetails: [one, two]'),
    );
    expect(deck.meta).toEqual({
      title: 'The deck', subtitle: 'Below', language: 'fa', direction: 'rtl', date: '2025-12-26', authors: ['A', 'B'], subject: 'S',
      keywords: ['k'], words: { continued: '({n}/{count})', source: 'Source:', separator: '; ', opening: 'Opening' },
    });
    const [title] = deck.slides;
    expect(title).toMatchObject({ kind: 'title', id: 'title', origin: { file: 'deck.md', line: 1 } });
    expect(title?.kind === 'title' && [textOf(title.title), title.subtitle && textOf(title.subtitle), ...title.details.map(textOf)]).toEqual(['The deck', 'Below', 'one', 'two']);
    expect(outline(title?.notes ?? [])).toEqual(['Welcome.', [['one']]]);
  });

  it('may be left with what must be there', () => {
    expect(deckOf('').meta).toMatchObject({ direction: 'ltr', authors: [], keywords: [], subject: '' });
    expect(deckOf('').slides).toHaveLength(1);
  });
});

describe('running text', () => {
  const passage = (markdown: string): string => {
    const [block] = slideOf('bullets', `## x\n${markdown}\n`).blocks;
    return block?.kind === 'paragraph' ? shown(block.passage) : '';
  };
  const cases: readonly (readonly [string, string])[] = [
    ['a **b** c *d* e', 'a **b** c *d* e'],
    ['a***b***c', 'a***b***c'],
    ['**a *b* c**', '**a *****b***** c**'],
    ['a * b ** c', 'a * b ** c'],
    ['2\\*3 \\[x\\] \\# \\{a\\} \\\\', '2*3 [x] # {a} \\'],
    ['snake_case _x_', 'snake_case _x_'],
    ['a\nb  \nc\\\nd', 'a b c d'],
    ['R&amp;D &lt; {x} 5 > 4', 'R&D < {x} 5 > 4'],
    ['see [the *site*](https://a.b/c?d=e&f) now', 'see the <https://a.b/c?d=e&f>*site*<https://a.b/c?d=e&f> now'],
    ['<https://a.b> or [mail](mailto:a@b.c)', 'https://a.b<https://a.b> or mail<mailto:a@b.c>'],
    ['a [@daily, ¶14] b', 'a b[daily ¶14]'],
    ['a [@daily, ¶14]{fact=trade}.', 'a.[daily ¶14 trade]'],
    ['a [@daily, ¶14; @report, p. 2, note; x]{fact=trade} [@daily, 3], b', 'a, b[daily ¶14 trade][report p. 2, note; x trade][daily 3]'],
    ['**a** [@daily, \\[1\\]\\;\\|] **b**', '**a** **b**[daily [1];|]'],
    ['[@daily,\n¶14] a', 'a[daily ¶14]'],
    ['می‌رود [@daily, ¶1]؛ و', 'می‌رود؛ و[daily ¶1]'],
    ['a\u00a0b\u0007', 'a\u00a0b'],
  ];
  for (const [markdown, expected] of cases) {
    it(`reads ${JSON.stringify(markdown)}`, () => expect(passage(markdown)).toBe(expected));
  }
});

describe('slides', () => {
  it('are sections and slides by their headings', () => {
    const body = '## Before\nx\n# One {#first}\nLead [@daily, 1].\n\nMore.\n## A\nx\n# Two {accent=5}\n# Three {accent=accent1}\n# Four\n## B\nx\n';
    const deck = deckOf(body);
    expect(deck.sections).toEqual([
      { id: 'first', title: 'One', accent: 'accent1' },
      { id: 'two', title: 'Two', accent: 'accent5' },
      { id: 'three', title: 'Three', accent: 'accent1' },
      { id: 'four', title: 'Four', accent: 'accent4' },
    ]);
    expect(deck.slides.map(({ kind, id, section, origin }) => [kind, id, section, origin.line])).toEqual([
      ['title', 'title', undefined, 1],
      ['bullets', 'before', undefined, 7],
      ['section', 'first', 0, 9],
      ['bullets', 'a', 0, 13],
      ['section', 'two', 1, 15],
      ['section', 'three', 2, 16],
      ['section', 'four', 3, 17],
      ['bullets', 'b', 3, 18],
    ]);
    const section = deck.slides[2];
    expect(section?.kind === 'section' && [section.number, ...section.lead.map(shown)]).toEqual([1, 'Lead.[daily 1]', 'More.']);
  });

  it('have ids that nobody else has', () => {
    const ids = slidesOf('## Same\nx\n## Same\nx\n## Same {#same-2}\nx\n## Title\nx\n## سلام دنیا!\nx\n## ?!\nx\n').map(({ id }) => id);
    expect(ids).toEqual(['same', 'same-3', 'same-2', 'title-2', 'سلام-دنیا', 'slide']);
  });

  it('hold paragraphs and lists of two levels', () => {
    const { blocks, notes } = slideOf('bullets', '## x\nPara [@daily, 1].\n- a\n  - b\n  - **c**\n- d\n\n1. e\n\n::: notes\nn\n:::\n\n::: notes\n- m\n:::\n');
    expect(outline(blocks)).toEqual(['Para.[daily 1]', [['a', 'b', '**c**'], ['d']], [['e']]]);
    expect(blocks.map((block) => block.kind === 'list' && block.ordered)).toEqual([false, false, true]);
    expect(outline(notes)).toEqual(['n', [['m']]]);
  });

  it('show key numbers', () => {
    const slide = slideOf('numbers', '## x\n::: numbers\n- nearly **30** *billion dollars* trade in *2024* [@daily, ¶14]{fact=a}\n- **1/4** of it\n- **7**\n:::\n- more [@daily, 1]\n');
    expect(slide.numbers.map(({ qualifier, value, unit, label }) => [qualifier, value, unit, shown(label)])).toEqual([
      ['nearly', '30', 'billion dollars', 'trade in *2024*[daily ¶14 a]'],
      ['', '1/4', '', 'of it'],
      ['', '7', '', ''],
    ]);
    expect(outline(slide.blocks)).toEqual([[['more[daily 1]']]]);
  });

  it('show a table', () => {
    const { table, blocks } = slideOf('table', '## x\n| a | **b** | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 [@daily, a\\|b] | 3 \\| 4 | 5 |\n| 6 |\n\nbelow\n');
    expect(table.align).toEqual(['start', 'end', 'center', 'start']);
    expect(table.header.map(shown)).toEqual(['a', '**b**', 'c', 'd']);
    expect(table.rows.map((row) => row.map(shown))).toEqual([['1', '2[daily a|b]', '3 | 4', '5'], ['6', '', '', '']]);
    expect(outline(blocks)).toEqual(['below']);
  });

  it('show a quotation', () => {
    const quote = slideOf('quote', '## x\n> One.\n>\n> Two [@daily, 1].\n>\n> Name, *role* [@daily, 2]\n\n- context\n');
    expect([shown(quote.quote), quote.attribution && shown(quote.attribution)]).toEqual(['One. Two.[daily 1]', 'Name, *role*[daily 2]']);
    expect(outline(quote.blocks)).toEqual([[['context']]]);
    expect(slideOf('quote', '## x\n> Alone.\n')).not.toHaveProperty('attribution');
  });

  it('are of the kind that their class or else their main block says', () => {
    expect(slideOf('agenda', '## x {.agenda}\n- a\n  - b\n').items.map(shown)).toEqual(['a']);
    expect(slideOf('bullets', '## x {.bullets}\n- a\n').kind).toBe('bullets');
  });

  it('name the sources that the deck cites anywhere, in order of first citation', () => {
    const deck = deckOf('## S {.sources}\nAll of them.\n# x [@report, 1]\n## y\n- a [@daily, 1]\n::: notes\nb [@report, 2]\n:::\n');
    const slide = deck.slides[1];
    expect(slide?.kind === 'sources' && [slide.sources.map(({ id }) => id), outline(slide.blocks)]).toEqual([['report', 'daily'], ['All of them.']]);
    expect(deck.sources).toHaveLength(3);
  });
});

describe('a line of colons', () => {
  it('may stand directly behind any block', () => {
    for (const before of ['para', '- item', '1. item', '> quote\n>\n> name', '::: numbers\n- **1** x\n:::']) {
      const slide = slidesOf(`## x\n${before}\n:::: notes\nn\n::::\n`)[0];
      expect(slide && outline(slide.notes), before).toEqual(['n']);
    }
  });
});

it('says from which template and line each passage and problem comes', () => {
  const text = `${FRONT}## x\n- a [@daily, 1]\n- b\n`;
  const origins = text.split('\n').map((_, index) => ({ file: index < 7 ? 'deck.md.hbs' : 'parts/list.md.hbs', line: 100 + index }));
  const { deck, problems } = parseDeck({ text, origins }, SOURCES);
  const slide = deck?.slides[1];
  expect(slide?.origin).toEqual({ file: 'deck.md.hbs', line: 106 });
  expect(slide && bodyPassages(slide).map(({ origin }) => origin)).toEqual([
    { file: 'parts/list.md.hbs', line: 107 },
    { file: 'parts/list.md.hbs', line: 108 },
  ]);
  expect(problems.map(({ where }) => where)).toEqual([{ file: 'parts/list.md.hbs', line: 108, slide: 2 }]);
});

describe('sentences without a source', () => {
  const lines = (body: string): readonly string[] => problemsOf(body).map((text) => text.split(' Add a citation')[0] ?? '');
  it('are warned of, each with its line', () => {
    const body = `# S
lead
## b
para
- a
- b [@daily, 1]
- heads
  - c [@daily, 1]
- heads too
  - d
## n
::: numbers
- **1** e
:::
## t
| f |
|--|
| g |
| h [@daily, 1] |
## q
> i
`;
    expect(lines(body)).toEqual(
      [[8, 'lead'], [10, 'para'], [11, 'a'], [15, 'heads too'], [16, 'd'], [19, 'e'], [24, 'g'], [27, 'i']].map(
        ([line, text]) => `warning ${line ?? ''} This sentence names no source: "${text ?? ''}"`,
      ),
    );
  });

  it('may stand in agendas, titles, notes, sources and heads of tables', () => {
    expect(lines('## a {.agenda}\n- x\n## s {.sources}\nx\n## q\n> x\n>\n> y [@daily, 1]\n::: notes\nx\n:::\n')).toEqual([]);
  });
});
