/** A value never changes structure: whatever stands in a data field, the handout has the same chapters, blocks and notes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentBlock, HandoutDocument } from '../../../electron/engine/handout/document.ts';
import type { Prose } from '../../../electron/engine/handout/model.ts';
import type { Passage } from '../../../electron/engine/markdown/model.ts';
import { cleanText } from '../../../electron/engine/template/clean.ts';
import { hostileText } from '../template/hostile.ts';
import { builtIn, richBriefing } from '../template/support.ts';
import { withTexts } from '../template/with-texts.ts';
import { documentOf, settled } from './support.ts';

/** What vouches for a passage, and how many notes go with it. */
const cited = ({ citations }: Passage): string => citations.map(({ fact, note }) => `${fact ?? ''}${note === undefined ? '' : '+'}`).join(' ');

function shapeOf(block: DocumentBlock): unknown {
  switch (block.kind) {
    case 'paragraph':
      return [block.remark, ...block.statements.map(cited)];
    case 'list':
      return block.items.map((item) => [cited(item), item.children.length]);
    case 'quote':
      return [cited(block.quote), block.attribution && cited(block.attribution)];
    case 'table':
      return [block.table.header.length, ...block.table.rows.map((row) => row.map(cited))];
    case 'place':
      return [block.place, block.caption !== undefined];
  }
}

const skeleton = ({ chapters }: HandoutDocument): unknown =>
  chapters.map(({ blocks, sections }) => [blocks.map((block) => [block.kind, shapeOf(block)]), sections.map((one) => one.blocks.map((block) => [block.kind, shapeOf(block)]))]);

const textOf = (prose: Prose): string => prose.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');

describe('the handout of the built-in pack', () => {
  const pack = builtIn();
  const briefing = richBriefing('en', 'full');
  const plain = skeleton(documentOf(pack, withTexts(briefing, () => 'word')));

  it('keeps its chapters, blocks, citations and notes', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 12 }), (texts) => {
        let index = 0;
        const document = documentOf(pack, withTexts(briefing, () => texts[index++ % texts.length] ?? 'word'));
        expect(skeleton(document)).toEqual(plain);
      }),
      { numRuns: 10 },
    );
  }, 180_000);

  it('says every note as it is, in the note of its citation', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const noted = { ...briefing, facts: [], themes: briefing.themes.map((theme) => ({ ...theme, points: theme.points.map((point) => ({ ...point, facts: point.facts.map((fact) => ({ ...fact, note: text })) })) })) };
        const notes = settled(documentOf(pack, noted), noted).notes.map(textOf);
        const said = cleanText(text).replace(/\s+/g, ' ').trim();
        expect(said === '' || notes.some((note) => note.endsWith(` ${said}`))).toBe(true);
      }),
      { numRuns: 10 },
    );
  }, 180_000);
});
