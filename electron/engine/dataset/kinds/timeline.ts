import { z } from 'zod';
import { fieldOf } from '../../source/value-at.ts';
import { pointKind, showing } from './kind.ts';

const timelineField = z.strictObject({
  scale: z
    .union([z.enum(['even', 'true']), z.literal(true).transform(() => 'true' as const)])
    .default('even')
    .describe('even sets the events at equal distances; true where their dates are.'),
});

interface Shown {
  /** How a timeline sets its events: at equal distances, or where their dates are. */
  readonly scale: 'even' | 'true';
}
const nothing: Shown = { scale: 'even' };

/** Records with dates along a line. */
export const timeline = pointKind({
  fields: { timeline: timelineField.describe('How the timeline of a point "as: timeline" is to look.').optional() },
  lack: (_, facts) => (facts.filter((fact) => fieldOf(fact, 'date') !== undefined).length > 1 ? undefined : 'dates'),
  nothing,
  fill: ({ timeline: wish }, records) => {
    const filled = showing(records, ({ date }) => date !== undefined, 2);
    return filled && { ...filled, shown: { scale: wish?.scale ?? 'even' } };
  },
});
