/** One line at the foot of a network that says what its signs mean. */
import { type DeckNetwork, RELATION_SIGNS } from '../../deck/blocks.ts';
import { roomOf } from '../../scene/height.ts';
import type { Primitive } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { mirror } from '../grid.ts';
import { partName } from '../names.ts';
import { setParagraph, textSpec, widthOf } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading } from '../type-scale.ts';
import { DISC, signAt } from './signs.ts';

const SIZE: Pt = 13;
const [BESIDE, APART, ABOVE] = [6, 28, 12] as const;

export interface Legend {
  /** With the air above; 0 where there is nothing to say. */
  readonly height: Pt;
  /** At the foot of a frame, in its middle. */
  readonly draw: (frame: Frame) => readonly Primitive[];
}

/** Of the signs that the network has and that have words. */
export function legendOf({ relations, legend }: DeckNetwork, width: Pt, context: LayoutContext): Legend {
  const style = { size: SIZE, lineHeight: leading(SIZE, context.meta.language), colour: 'muted' } as const;
  const entries = RELATION_SIGNS.flatMap((sign) => {
    const words = sign === '' || relations.every((each) => each.sign !== sign) ? '' : legend[sign];
    if (words === '') return [];
    const paragraph = setParagraph(textSpec(words, style, context), width, context);
    return [{ sign, words, paragraph, width: widthOf(paragraph) + 2 }];
  });
  const whole = entries.reduce((sum, entry) => sum + 2 * DISC + BESIDE + entry.width, 0) + APART * (entries.length - 1);
  if (entries.length === 0 || whole > width) return { height: 0, draw: () => [] };
  const height = Math.max(2 * DISC, ...entries.map(({ paragraph }) => roomOf([paragraph])));
  return {
    height: height + ABOVE,
    draw(frame) {
      let x = frame.x + (frame.width - whole) / 2;
      const middle = frame.y + frame.height - height / 2;
      return entries.flatMap(({ sign, words, paragraph, width: room }, index): readonly Primitive[] => {
        const from = x;
        x += 2 * DISC + BESIDE + room + APART;
        const place = { x: from + 2 * DISC + BESIDE, y: middle - height / 2, width: room, height };
        return [
          ...signAt({ x: from + DISC, y: middle }, sign, `legend-sign-${index + 1}`, words, context),
          textBox(`legend-${index + 1}`, partName('legend', context.meta.language, index + 1), mirror(place, context), [paragraph], { anchor: 'middle' }),
        ];
      });
    },
  };
}
