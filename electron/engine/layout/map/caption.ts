/** The caption of a map, below it or below the text beside it: how it was drawn and what of it no source says. */
import { roomOf } from '../../scene/height.ts';
import type { TextBox } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { partName } from '../names.ts';
import { setParagraph, textSpec } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading } from '../type-scale.ts';

export interface MapCaption {
  /** With the space to what stands above; 0 where there is no caption. */
  readonly height: Pt;
  /** Draws the caption at the bottom of a frame. */
  readonly draw: (frame: Frame) => readonly TextBox[];
}

const SIZE: Pt = 11;
const GAP: Pt = 6;

/** The caption of a map for a width. */
export function captionOf(caption: string, width: Pt, context: LayoutContext): MapCaption {
  if (caption === '') return { height: 0, draw: () => [] };
  const { language } = context.meta;
  const spec = textSpec(caption, { size: SIZE, lineHeight: leading(SIZE, language), colour: 'muted' }, context);
  const paragraph = setParagraph(spec, width, context);
  const height = roomOf([paragraph]);
  return {
    height: height + GAP,
    draw: (frame) => [textBox('map-caption', partName('mapCaption', language), { ...frame, y: frame.y + frame.height - height, height }, [paragraph], { anchor: 'bottom' })],
  };
}
