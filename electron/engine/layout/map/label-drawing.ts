/** The names on a map where they have been placed, with their lines, and the scale. */
import { boundsOf } from '../../scene/bounds.ts';
import type { Fill, Path, Point, Stroke, TextAlign, TextBox } from '../../scene/model.ts';
import type { Frame, Pt } from '../../units/length.ts';
import type { LayoutContext } from '../context.ts';
import { stroke } from '../lines.ts';
import { partName } from '../names.ts';
import { textBox } from '../text-box.ts';
import type { Settled } from './label-placing.ts';
import type { LabelSubject } from './labels.ts';
import { type Raster, below } from './raster.ts';
import { barWithin } from './scale-bar.ts';

/** Lets a name be read above borders, lines and the subject country's colour. */
const HALO: Fill = { colour: 'surface', opacity: 0.8 };
const LEADER = stroke('ink', 0.75);
const SCALE = stroke('muted', 1);

export interface Beneath {
  /** Length of the scale's bar. */
  readonly bar: Pt;
  /** Index of the subject country; -1 where the map has none. */
  readonly subject: number;
  readonly raster: Raster;
}

export const drawLabels = (placed: Settled<LabelSubject>['placed'], beneath: Beneath, context: LayoutContext): readonly (TextBox | Path)[] =>
  placed.flatMap(({ subject, candidate: { frame, shape, leader } }, index): readonly (TextBox | Path)[] => {
    // What is named is called by its name itself: its outline, its mark, its course.
    const called = (part: 'placeName' | 'leader'): string => `${partName(part, context.meta.language)}: ${subject.text}`;
    const box = textBox(`label-${index + 1}`, called('placeName'), frame, shape.paragraphs.map((each) => ({ ...each, align: alignOf(subject, frame, context) })));
    if (subject.kind === 'scale') return [line('scale', partName('scale', context.meta.language), barWithin(frame, beneath.bar), SCALE), box];
    const haloed = leader !== undefined || below(frame, beneath.subject, beneath.raster).routes > 0;
    return [...(leader ? [line(`leader-${index + 1}`, called('leader'), leader, LEADER)] : []), haloed ? { ...box, fill: HALO } : box];
  });

/** Words beside a dot stand close to it: their box is wide enough for a wider face. */
function alignOf({ at }: LabelSubject, { x, width }: Frame, { meta }: Pick<LayoutContext, 'meta'>): TextAlign {
  if (!at || (at.x > x && at.x < x + width)) return 'center';
  return (at.x <= x) === (meta.direction === 'ltr') ? 'start' : 'end';
}

const line = (id: string, name: string, points: readonly Point[], drawn: Stroke): Path => ({
  type: 'path',
  id,
  name,
  frame: boundsOf(points),
  outlines: [points],
  closed: false,
  stroke: drawn,
});
