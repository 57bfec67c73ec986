/** The handouts that one would send: prose, each sentence once, and one note a paragraph. */
import { describe, expect, it } from 'vitest';
import { LENGTHS } from '../../../electron/contract/choices.ts';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { annexesOf, withoutAnnexes } from '../../../electron/engine/handout/annexes.ts';
import type { Handout, HandoutBlock, HandoutItem, Prose } from '../../../electron/engine/handout/model.ts';
import { textOf } from '../../../electron/engine/handout/reading.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { loadValid, withChange } from '../dataset/fixture.ts';
import { bundled, bundledDataset } from '../template/reading.ts';
import { briefingOf, builtIn, BUILT_IN } from '../template/support.ts';
import { documentOf, handoutOf, settled } from './support.ts';

const itemProses = (item: HandoutItem): readonly Prose[] => [item.prose, ...item.children.flatMap(itemProses)];

/** The paragraphs of a block, table rows among them. */
function prosesIn(block: HandoutBlock): readonly Prose[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.prose];
    case 'list':
      return block.items.flatMap(itemProses);
    case 'quote':
      return [block.prose, block.attribution];
    case 'table':
      return [block.table.caption, ...block.table.header, ...block.table.rows.flat()];
    default:
      return [];
  }
}

const blocksOf = ({ chapters }: Handout): readonly HandoutBlock[] => chapters.flatMap(({ blocks, sections }) => [...blocks, ...sections.flatMap((section) => section.blocks)]);

const SENTENCE_END = /(?<=[.!?؟])\s+/u;

/** Sentences of the text, with more than three words: shorter ones are names. */
const sentencesOf = (handout: Handout): readonly string[] =>
  blocksOf(handout)
    .flatMap(prosesIn)
    .flatMap((prose) => textOf(prose).split(SENTENCE_END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(' ').length > 3 && /[.!?؟]$/u.test(sentence));

const repeated = (sentences: readonly string[]): readonly string[] => sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);

describe.each(BUILT_IN)('the handout of %s', (pack) => {
  it.each(LANGUAGES.flatMap((language) => LENGTHS.map((length) => [language, length] as const)))('says no sentence twice, and sets one note a paragraph at most (%s, %s)', (language, length) => {
    for (const [briefing, sources] of [[bundled(language, length), bundledDataset.sources], [briefingOf(language, length), undefined]] as const) {
      const handout = withoutAnnexes(settled(documentOf(builtIn(pack), briefing), briefing, 'chicago-notes', builtIn(pack), sources));
      expect(repeated(sentencesOf(handout))).toEqual([]);
      for (const prose of blocksOf(handout).flatMap(prosesIn)) expect(prose.filter(({ kind }) => kind === 'note').length, textOf(prose)).toBeLessThanOrEqual(1);
    }
  });
});

it('tells a theme in one paragraph: the dataset’s own where it has one, else of its argument and records', () => {
  const paragraphs = (handout: Handout): readonly (readonly string[])[] =>
    handout.chapters.filter(({ id }) => id.startsWith('theme-')).map(({ blocks }) => blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.prose) : block.kind)));
  const own = bundled('en', 'standard');
  const told = paragraphs(settled(documentOf(builtIn(), own), own, 'chicago-notes', builtIn(), bundledDataset.sources));
  expect(told.map((blocks) => blocks.length)).toEqual(own.themes.map(() => 1));
  expect(told[0]?.[0]).toContain('Trade between the two had reached nearly 30 billion dollars by the end of 2024, and Russian direct investment');
  const [trade] = paragraphs(handoutOf(briefingOf('en', 'standard')));
  expect(trade).toHaveLength(1);
  expect(trade?.[0]).toContain('Trade came to nearly 30 billion dollars.');
});

it('leaves the annex out of the handout, and makes a document of it that leads each statement to its record', () => {
  const whole = handoutOf(briefingOf('en', 'full'));
  expect(withoutAnnexes(whole).chapters.map(({ id }) => id)).not.toContain('traceability');
  const annexes = annexesOf(whole) ?? expect.fail('no annex');
  expect(annexes.chapters.map(({ id }) => id)).toEqual(['traceability']);
  const [table] = annexes.chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])));
  expect(table?.rows.map((row) => row.map(textOf))).toContainEqual(['5. The two countries signed a treaty.', 'treaty', 'Daily 2025, ¶2', expect.stringMatching(/\b6$/)]);
});

it('counts the notes of an annex anew where it stands alone', () => {
  const mark = (number: number): Prose => [{ kind: 'text', text: 'said' }, { kind: 'note', number }];
  const chapter = (id: string, annex: boolean, number: number) => ({ id, annex, title: [], sections: [], blocks: [{ kind: 'paragraph', prose: mark(number), remark: false } as const] });
  const { meta } = handoutOf();
  const annexes = annexesOf({ meta, facts: [], chapters: [chapter('one', false, 1), chapter('two', true, 2)], notes: [[{ kind: 'text', text: 'first' }], [{ kind: 'text', text: 'second' }]] });
  expect(annexes?.notes.map(textOf)).toEqual(['second']);
  expect(annexes?.chapters[0]?.blocks).toMatchObject([{ prose: mark(1) }]);
});

it('counts the statements that the handout makes, in its basis', () => {
  const briefing = bundled('fa', 'standard');
  const handout = withoutAnnexes(settled(documentOf(builtIn(), briefing), briefing, 'chicago-notes', builtIn(), bundledDataset.sources));
  const count = new Intl.NumberFormat('fa').format(handout.facts.length);
  expect(blocksOf(handout).flatMap(prosesIn).map(textOf).join('\n')).toContain(`${count} گزاره از یک منبع`);
});

it('has a card for the words that a paragraph relies on', () => {
  const dataset = loadValid(withChange('figures.yaml', 'at: ¶4}', 'at: ¶4, quote: nearly 30 billion dollars, credibility: 2}'));
  const { briefing } = makeBriefing(dataset, { themes: [], language: 'fa', length: 'standard', calendar: 'gregorian' });
  if (briefing === undefined) throw new Error('no briefing');
  const cards = blocksOf(settled(documentOf(builtIn(), briefing), briefing)).flatMap((block) => block.cards ?? []);
  expect(cards[0]).toMatchObject({ words: 'nearly 30 billion dollars', language: 'en', grades: ['خبر ۲: احتمالاً درست'] });
});
