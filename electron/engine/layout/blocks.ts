/** Paragraphs and lists as running text. */
import { hasOwnDigits } from '../language/languages.ts';
import type { Block, BulletItem } from '../markdown/model.ts';
import type { Bullet } from '../scene/model.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import type { FlowItem } from './flow.ts';
import { passageSpec } from './text.ts';
import { SMALLEST_SIZE, leading } from './type-scale.ts';

/** Items of blocks at one body size; bullets in the section's accent. */
export function blockItems(
  blocks: readonly Block[],
  size: Pt,
  accent: ColourRole,
  context: LayoutContext,
): readonly FlowItem[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [
          {
            spec: passageSpec(block.passage, { ...bodyStyle(size, context), accent }, context),
            citations: block.passage.citations,
          },
        ];
      case 'list':
        return listItems(block.items, block.ordered, 0, size, accent, context);
    }
  });
}

const bodyStyle = (size: Pt, { meta }: LayoutContext) => ({
  size,
  lineHeight: leading(size, meta.language),
  colour: 'ink' as const,
  before: Math.round(size * 0.6),
});

function listItems(
  items: readonly BulletItem[],
  ordered: boolean,
  level: number,
  size: Pt,
  accent: ColourRole,
  context: LayoutContext,
): readonly FlowItem[] {
  const hanging = Math.round(size * (ordered ? 1.5 : 1.1));
  return items.flatMap((item, index) => {
    const style = {
      ...bodyStyle(size, context),
      ...(level > 0 && { colour: 'muted' as const, before: Math.round(size * 0.25) }),
      accent,
      hanging,
      indent: hanging + level * Math.round(size * 1.1),
      bullet: ordered ? numberOf(index + 1, items.length, accent, context) : charOf(level, accent),
    };
    return [
      { spec: passageSpec(item, style, context), citations: item.citations },
      ...listItems(item.children, false, level + 1, Math.max(SMALLEST_SIZE, size * 0.9), accent, context),
    ];
  });
}

const charOf = (level: number, colour: ColourRole): Bullet => ({ kind: 'char', char: level === 0 ? '•' : '–', colour });

/**
 * PowerPoint numbers lists in Latin digits whatever the language, so a Persian number is a character bullet.
 * Bullets are made for one character: a list of ten and more is left to PowerPoint's own numbering.
 */
const numberOf = (number: number, count: number, colour: ColourRole, { meta }: LayoutContext): Bullet =>
  hasOwnDigits(meta.language) && count < 10
    ? { kind: 'char', char: toLanguageDigits(String(number), meta.language), colour }
    : { kind: 'number', start: number, colour };
