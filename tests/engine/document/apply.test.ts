import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../electron/contract/document.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { applyEdits } from '../../../electron/engine/document/apply.ts';
import { baseOf } from '../../../electron/engine/document/blocks.ts';
import { baseIn, cutOf, DECK, textOf } from './deck.ts';

const apply = (edits: readonly Edit[], text = DECK) => applyEdits(cutOf(text), edits, 'en', edits.map((_, index) => ({ origin: { file: 'a.bardar', line: 10 + index } })));
const order = (edits: readonly Edit[], text = DECK) => apply(edits, text).value.slides.map(({ id, hidden }) => (hidden ? `(${id})` : id)).join(' ');
const codes = (edits: readonly Edit[], text = DECK) => apply(edits, text).problems.map(({ code }) => code);
const ORDER = 'title agenda theme-trade trade-grows trade-table theme-sea sea-port closing sources';

/** The lines that differ from the deck without edits. */
function difference(edits: readonly Edit[]): readonly string[] {
  const before = DECK.split('\n');
  return textOf(apply(edits).value).split('\n').filter((line) => !before.includes(line));
}

const replace = (slide: string, block: string, text: string, base = baseIn(slide, block)): Edit => ({ kind: 'replace', slide, block, language: 'en', base, text });

test('no edits: the deck as it was', () => {
  expect(textOf(apply([]).value)).toBe(textOf(cutOf()));
});

describe('a title that is replaced', () => {
  const LISTED = DECK.replace('Trade grew. [@daily, ¶4]{fact=volume}', 'Trade grew. [@daily, ¶4]{fact=volume}\n\n- Trade has grown [@daily, ¶4]{fact=volume}\n- (TLP:AMBER) Where it goes\n- Trade has grown fast');
  const lines = (...edits: readonly Edit[]) => textOf(apply(edits, LISTED).value).split('\n').filter((line) => !LISTED.split('\n').includes(line));

  test.each<readonly [string, Edit, readonly string[]]>([
    ['is listed so by the opener of its section, with what vouches for it', replace('trade-grows', 'title', 'Trade *doubled* [@daily, ¶9]'), ['- Trade *doubled* [@daily, ¶4]{fact=volume}', '## Trade *doubled* [@daily, ¶9] {#trade-grows .bullets}']],
    ['keeps the mark before it', replace('trade-table', 'title', 'To the island'), ['- (TLP:AMBER) To the island', '## To the island {#trade-table .table}']],
    ['of a section is listed so by the agenda', replace('theme-trade', 'title', 'Commerce'), ['- Commerce', '# Commerce {#theme-trade accent=accent2 }']],
    ['with the whole slide is listed so too', { kind: 'replace-slide', slide: 'trade-grows', language: 'en', base: '', text: '## Trade doubled {.bullets}\n- So. [@daily, ¶9]' }, ['- Trade doubled [@daily, ¶4]{fact=volume}', '## Trade doubled {#trade-grows .bullets}', '- So. [@daily, ¶9]']],
  ])('%s', (_, edit, expected) => {
    expect(lines(edit)).toEqual(expected);
  });

  test('that several slides have changes no list; nor does one that somebody has written there', () => {
    const twice = LISTED.replace('## Where it goes', '## Trade has grown');
    expect(textOf(apply([replace('trade-grows', 'title', 'Trade doubled')], twice).value)).toContain('- Trade has grown [@daily');
    const own: Edit = { kind: 'replace', slide: 'theme-trade', block: 'volume.2', language: 'en', base: '', text: 'Ours' };
    expect(lines(replace('trade-grows', 'title', 'Trade doubled'), own)).toEqual(['- Ours', '## Trade doubled {#trade-grows .bullets}']);
  });

  test('the line of the list comes from the edit', () => {
    const { value } = apply([replace('trade-grows', 'title', 'Trade doubled')], LISTED);
    const opener = value.slides.find(({ id }) => id === 'theme-trade')!;
    expect(opener.origins[opener.text.split('\n').findIndex((line) => line.startsWith('- Trade doubled'))]).toEqual({ file: 'a.bardar', line: 10 });
  });
});

test('an edit without a base stands and is told of no change; in its file it has none', () => {
  const own: Edit = { kind: 'replace', slide: 'trade-grows', block: 'volume', language: 'en', base: '', text: 'Ours' };
  const whole: Edit = { kind: 'replace-slide', slide: 'sea-port', language: 'en', base: '', text: '## Ours\n- Ours. [@daily, ¶9]' };
  expect(apply([own, whole])).toMatchObject({ states: ['applied', 'applied'], problems: [] });
});

describe('blocks', () => {
  test.each([
    ['a title keeps its attributes', replace('trade-grows', 'title', 'Trade doubled'), ['## Trade doubled {#trade-grows .bullets}']],
    ['an item over two lines', replace('trade-grows', 'treaty+friend', 'They signed. [@daily, ¶2]{fact=treaty}'), ['- They signed. [@daily, ¶2]{fact=treaty}']],
    ['an item below another', replace('trade-grows', 'friend', 'In May'), ['  - In May']],
    ['a row', replace('trade-table', 'fish', 'Island | Two *fish*'), ['| Island | Two *fish* |']],
    ['notes', replace('trade-grows', 'notes', 'One.\n\nTwo.'), ['One.', 'Two.']],
    ['the title in the front matter', replace('title', 'title', 'Coast: "a" view'), ['title: "Coast: \\"a\\" view"']],
    ['a paragraph of a section', replace('theme-sea', 'port', 'A road.'), ['A road.']],
  ])('%s', (_, edit, lines) => {
    expect(difference([edit])).toEqual(lines);
    expect(apply([edit]).problems).toEqual([]);
    expect(apply([edit]).states).toEqual(['applied']);
  });

  test('a block cannot become another kind of block or a further slide', () => {
    const slides = (text: string) => apply([replace('trade-grows', 'volume', text)]).value.slides.find(({ id }) => id === 'trade-grows')!.text;
    for (const [typed, kept] of [['# Not a slide', '- \\# Not a slide'], ['a\n\n## b\nc', '- a ## b c'], ['> a', '- \\> a'], ['1. a', '- 1\\. a'], ['::: notes', '- \\::: notes'], ['- a', '- \\- a']] as const) {
      expect(slides(typed)).toContain(`${kept}\n`);
    }
    expect(difference([replace('trade-grows', 'notes', 'a\n:::\n## b')])).toEqual(['a', '\\:::', '\\## b']);
  });

  test('the heading of a column stays bold, by which it is known', () => {
    const columns = DECK.replace('- It opened. [@daily, ¶3]{fact=port}', '::: column\n**North** [@daily, ¶3]{fact=port}\n\n- Long\n:::');
    const edit = replace('sea-port', 'port', 'Up *there* [@daily, ¶3]{fact=port}', baseIn('sea-port', 'port', cutOf(columns)));
    expect(textOf(apply([edit], columns).value)).toContain('\n**Up there** [@daily, ¶3]{fact=port}\n');
    expect(textOf(apply([{ ...edit, text: '**South**' } as Edit], columns).value)).toContain('\n**South**\n');
  });

  test('an empty text leaves the block out, with what stands below an item', () => {
    const text = textOf(apply([replace('trade-grows', 'treaty+friend', ' ')]).value);
    expect(text).not.toMatch(/treaty|Early/);
    expect(text).toContain('- Trade came to 30 billion. [@daily, ¶4]{fact=volume}\n\n::: notes');
    expect(textOf(apply([replace('trade-grows', 'notes', '')]).value)).not.toContain('Details.');
  });

  test('the lines of a text come from its lines in the document, where it stands on several', () => {
    const edits: readonly Edit[] = [
      { kind: 'insert', slide: 'own-1', after: 'agenda', text: { en: '\n## Ours\n\n- One\n- Two' } },
      { kind: 'notes', slide: 'agenda', language: 'en', text: 'First.\n\nSecond.' },
      { kind: 'replace', slide: 'trade-grows', block: 'title', language: 'en', base: '', text: 'Quoted' },
    ];
    const { value } = applyEdits(cutOf(DECK), edits, 'en', [10, 30, 50].map((line, index) => ({ origin: { file: 'a.bardar', line }, text: { line: line + 4, isBlock: index < 2 } })));
    const lineOf = (id: string, words: string): number | undefined => {
      const slide = value.slides.find((each) => each.id === id);
      return slide?.origins[slide.text.split('\n').findIndex((line) => line.includes(words))]?.line;
    };
    expect([lineOf('own-1', 'Ours'), lineOf('own-1', 'One'), lineOf('own-1', 'Two')]).toEqual([15, 17, 18]);
    expect([lineOf('agenda', 'First.'), lineOf('agenda', 'Second.')]).toEqual([34, 36]);
    expect(lineOf('trade-grows', 'Quoted')).toBe(54);
  });

  test('the lines of an edit come from the document, the others from the template', () => {
    const [slide] = apply([replace('trade-grows', 'treaty+friend', 'They signed.'), replace('trade-grows', 'notes', 'One.\nTwo.')]).value.slides.filter(({ id }) => id === 'trade-grows');
    const of = (line: string) => slide!.origins[slide!.text.split('\n').indexOf(line)];
    expect(slide!.origins).toHaveLength(slide!.text.split('\n').length);
    expect(of('- They signed.')).toEqual({ file: 'a.bardar', line: 10 });
    expect(of('Two.')).toEqual({ file: 'a.bardar', line: 11 });
    expect(of('  - Early in 2025 [@daily, ¶8]{fact=friend}')).toEqual({ file: 'deck.md.hbs', line: DECK.split('\n').findIndex((line) => line.includes('Early')) + 1 });
  });

  test('another language is let be', () => {
    const { value, states, problems } = apply([{ ...replace('trade-grows', 'title', 'بازرگانی'), language: 'fa' } as Edit]);
    expect([textOf(value) === textOf(cutOf()), states, problems]).toEqual([true, ['other-language'], []]);
  });
});

describe('a ground that has changed', () => {
  const title = replace('trade-grows', 'title', 'Trade doubled');
  const volume = replace('trade-grows', 'volume', 'Thirty billion! [@daily, ¶4]{fact=volume}');

  test('is told, and the edit stands', () => {
    const changed = DECK.replace('## Trade has grown', '## Trade has shrunk').replace('30 billion', '20 billion');
    const { value, states, problems } = apply([title, volume], changed);
    expect(textOf(value)).toContain('## Trade doubled {#trade-grows');
    expect(textOf(value)).toContain('- Thirty billion!');
    expect(states).toEqual(['changed', 'changed']);
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['edit.block-changed', { file: 'a.bardar', line: 10, slide: 4 }],
      ['edit.block-changed', { file: 'a.bardar', line: 11, slide: 4 }],
    ]);
    expect(inWords(problems[0]!, 'en').message).toBe('On “Trade has shrunk” your text stands for one that has changed since. Yours: “Trade doubled”. It would now be: “Trade has shrunk”.');
  });

  test('a locator that changed is a change', () => {
    expect(codes([volume], DECK.replace('30 billion. [@daily, ¶4]', '30 billion. [@daily, ¶5]'))).toEqual(['edit.block-changed']);
  });

  test('white space alone is none', () => {
    expect(codes([replace('trade-grows', 'treaty+friend', 'x')], DECK.replace('A treaty\n  was', 'A treaty was'))).toEqual([]);
  });

  test('a point that was split: the record is looked for on the other slides', () => {
    const split = DECK.replace('- Trade came to 30 billion. [@daily, ¶4]{fact=volume}\n', '').replace('## Where it goes', '## So much {#trade-much .bullets}\n\n- Trade came to 30 billion. [@daily, ¶4]{fact=volume}\n\n## Where it goes');
    const { value, states } = apply([volume], split);
    expect(states).toEqual(['elsewhere']);
    expect(codes([volume], split)).toEqual(['edit.block-elsewhere']);
    expect(value.slides.find(({ id }) => id === 'trade-much')?.text).toContain('- Thirty billion!');
    expect(value.slides.find(({ id }) => id === 'theme-trade')?.text).toContain('Trade grew.');
  });

  test('of several places with other words none is taken', () => {
    const { states, problems } = apply([{ ...volume, slide: 'gone', base: 'other' } as Edit], DECK.replace('Early in 2025 [@daily, ¶8]{fact=friend}', 'So much. [@daily, ¶4]{fact=volume}'));
    expect([states, problems.map(({ code }) => code)]).toEqual([['unplaced'], ['edit.no-slide']]);
  });

  test('a record that left a sentence leaves the edit with the rest', () => {
    const edit = replace('trade-grows', 'treaty+friend', 'Signed. [@daily, ¶2]{fact=treaty}');
    const without = DECK.replace(' [@daily, ¶8]{fact=friend}\n  - Early in 2025 [@daily, ¶8]{fact=friend}', '');
    expect(textOf(apply([edit], without).value)).toContain('- Signed. [@daily, ¶2]{fact=treaty}');
    expect(codes([edit], without)).toEqual(['edit.block-elsewhere']);
  });

  test('of two edits for one block the surer one stands and the other is told', () => {
    const sure = replace('sea-port', 'port', 'Open!');
    const { states } = apply([sure, { ...sure, slide: 'gone', text: 'Opened?' } as Edit]);
    expect(states).toEqual(['applied', 'unplaced']);
  });

  test('a block or slide that is gone is told and kept', () => {
    expect(codes([replace('closing', `~${baseOf('Thank you.').slice(0, 8)}`, 'Bye.', baseOf('Thank you.'))], DECK.replace('Thank you.', 'Thanks.'))).toEqual(['edit.no-block']);
    expect(codes([{ ...title, slide: 'gone' }])).toEqual(['edit.no-slide']);
  });
});

describe('whole slides', () => {
  const slide = (text: string, base = baseOf(cutOf().slides.find(({ id }) => id === 'sea-port')!.text)): Edit => ({ kind: 'replace-slide', slide: 'sea-port', language: 'en', base, text });

  test('are replaced, and keep their id', () => {
    expect(difference([slide('## Ports {.bullets}\n\n- Two.')])).toEqual(['## Ports {#sea-port .bullets}', '- Two.']);
    expect(codes([slide('## Ports\n\n- Two.', 'old')])).toEqual(['edit.slide-changed']);
  });

  test('a second heading is text, and told', () => {
    expect(difference([slide('## Ports\n\n# More\n')])).toEqual(['## Ports {#sea-port}', '\\# More']);
    expect(codes([slide('## Ports\n\n# More\n')])).toEqual(['edit.second-heading']);
  });

  test('attributes behind a citation are the citation’s', () => {
    expect(difference([slide('## Ports [@daily, ¶3]{fact=port}')])).toEqual(['## Ports [@daily, ¶3]{fact=port} {#sea-port}']);
  });
});

describe('own slides', () => {
  const own = (more: Partial<Extract<Edit, { kind: 'insert' }>> = {}): Edit => ({ kind: 'insert', slide: 'own-1', after: 'trade-grows', text: { en: '## Mine {#theirs .bullets}\n\n- A thought.' }, ...more });

  test('stand behind the slide they name, with their own id', () => {
    expect(order([own()])).toBe(ORDER.replace('trade-table', 'own-1 trade-table'));
    expect(difference([own()])).toEqual(['## Mine {#own-1 .bullets}', '- A thought.']);
    expect(apply([own()]).value.slides.find(({ id }) => id === 'own-1')?.origins.every(({ file, line }) => file === 'a.bardar' && line === 10)).toBe(true);
  });

  test('without a heading the first line is one', () => {
    expect(difference([own({ text: { en: '\nMine\n\n- a' } })])).toEqual(['## Mine {#own-1}', '- a']);
  });

  test('can be moved, hidden, mended and annotated as any other', () => {
    const edits: readonly Edit[] = [own(), { kind: 'move', slide: 'own-1', after: 'agenda' }, { kind: 'hide', slide: 'own-1' }, { kind: 'notes', slide: 'own-1', language: 'en', text: 'Say it.' }, { kind: 'replace', slide: 'own-1', block: 'title', language: 'en', base: baseOf('Mine'), text: 'Ours' }];
    expect(order(edits)).toBe(ORDER.replace('theme-trade', '(own-1) theme-trade'));
    expect(difference(edits)).toEqual(['## Ours {#own-1 .bullets}', '- A thought.', 'Say it.']);
  });

  test('where their neighbour is gone they stand at the end of their section, else before what closes the deck', () => {
    expect(order([own({ after: 'gone', section: 'theme-trade' })])).toBe(ORDER.replace('theme-sea', 'own-1 theme-sea'));
    expect(order([own({ after: 'gone' })])).toBe(ORDER.replace('closing', 'own-1 closing'));
    expect(codes([own({ after: 'gone' })])).toEqual(['edit.own-elsewhere']);
    // Before all that is of no section: open points, who gets it, answers kept for questions.
    const whole = `${DECK.replace('## Closing', '## Open {#open .table .apart}\n\nWho knows?\n\n## Closing')}\n## Who gets it {#who .table .ours .apart}\n\nAll.\n\n## Asked {#asked .cards .backup}\n\nYes.\n`;
    expect(order([own({ after: 'gone' })], whole)).toBe(`${ORDER.replace('closing', 'own-1 open closing')} who asked`);
    expect(order([own({ after: 'gone', section: 'theme-sea' })], whole)).toBe(`${ORDER.replace('closing', 'own-1 open closing')} who asked`);
  });

  test('in a language that they are not written in they are not shown', () => {
    expect(order([own({ text: { fa: '## من' } })])).toBe(ORDER);
    const { problems } = apply([own({ text: { fa: '## من {.bullets}\n\n- فکر' } })]);
    expect(problems.map(({ code, severity, params }) => [code, severity, params])).toEqual([['edit.not-in-language', 'info', { language: 'en', text: 'من' }]]);
  });

  test('an id of the template’s is not taken', () => {
    expect(order([own({ slide: 'agenda' })])).toBe(ORDER);
    expect(codes([own({ slide: 'agenda' })])).toEqual(['edit.id-taken']);
  });
});

describe('order', () => {
  const move = (slide: string, after: string): Edit => ({ kind: 'move', slide, after });
  test.each([
    ['a slide', move('sea-port', 'agenda'), 'title agenda sea-port theme-trade trade-grows trade-table theme-sea closing sources'],
    ['behind the title', move('trade-table', 'title'), 'title trade-table agenda theme-trade trade-grows theme-sea sea-port closing sources'],
    ['a section takes its slides along', move('theme-trade', 'theme-sea'), 'title agenda theme-sea sea-port theme-trade trade-grows trade-table closing sources'],
    ['a section stands behind the whole section', move('theme-sea', 'agenda'), 'title agenda theme-sea sea-port theme-trade trade-grows trade-table closing sources'],
    ['and before no slide of another', move('theme-sea', 'theme-trade'), ORDER],
    ['behind itself', move('agenda', 'title'), ORDER],
  ])('%s', (_, edit, expected) => {
    expect(order([edit])).toBe(expected);
    expect(codes([edit])).toEqual([]);
  });

  test('what cannot be moved stays and is told', () => {
    expect(codes([move('title', 'agenda'), move('gone', 'agenda'), move('agenda', 'gone')])).toEqual(['edit.title-stays', 'edit.no-slide', 'edit.no-anchor']);
    expect(order([move('title', 'agenda'), move('agenda', 'gone')])).toBe(ORDER);
  });

  test('hidden slides are marked, the title never', () => {
    expect(order([{ kind: 'hide', slide: 'theme-trade' }, { kind: 'hide', slide: 'title' }])).toBe(ORDER.replace('theme-trade', '(theme-trade)'));
    expect(codes([{ kind: 'hide', slide: 'gone' }, { kind: 'hide', slide: 'title' }])).toEqual(['edit.no-slide', 'edit.title-stays']);
  });
});

describe('own notes', () => {
  const notes = (slide: string): Edit => ({ kind: 'notes', slide, language: 'en', text: 'Mine.' });
  const of = (edits: readonly Edit[], slide: string) => apply(edits).value.slides.find(({ id }) => id === slide)!.text;

  test('stand above those of the template, or make a block', () => {
    expect(of([notes('trade-grows')], 'trade-grows')).toContain('::: notes\nMine.\n\nDetails.');
    expect(of([notes('sea-port')], 'sea-port')).toContain('{fact=port}\n\n::: notes\nMine.\n:::\n');
    expect(of([notes('title')], 'title')).toContain('::: notes\nMine.\n\nWelcome.');
    expect(of([notes('trade-grows'), replace('trade-grows', 'notes', 'Theirs.')], 'trade-grows')).toContain('::: notes\nMine.\n\nTheirs.\n:::');
  });
});

test('the same said twice: the later counts, the earlier is told', () => {
  const edits = [replace('trade-grows', 'title', 'One'), replace('trade-grows', 'title', 'Two')];
  expect(difference(edits)).toEqual(['## Two {#trade-grows .bullets}']);
  expect(apply(edits).problems.map(({ code, where }) => [code, where.line])).toEqual([['edit.twice', 10]]);
});
