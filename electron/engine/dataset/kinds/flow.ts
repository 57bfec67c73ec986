import { z } from 'zod';
import { id, text } from '../../source/fields.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { BriefingFlows } from '../fact-model.ts';
import type { DatasetRecord } from '../records.ts';
import { ofKind, pointKind } from './kind.ts';
import { onOneScale } from './one-scale.ts';

type Flow = Extract<DatasetRecord, { kind: 'flow' }>;

const flowField = z.strictObject({
  measure: text('What flows, in what unit and when; stands below the title. Left out, the unit stands there').optional(),
  highlight: id.describe('Id from actors.yaml or places.yaml: whose flows are the point; left out, those of the first flow’s middle.').optional(),
});

interface Shown {
  readonly flows: BriefingFlows | null;
}
const nothing: Shown = { flows: null };

/** Flows of one unit, from stage to stage. */
export const flow = pointKind({
  fields: { flow: flowField.describe('How the flows of a point "as: flow" are to look.').optional() },
  references: [{ at: ['flow', 'highlight'], to: 'actor', or: 'place' }],
  lack: (_, facts) => {
    const flows = ofKind(facts, 'flow');
    return flows.some((each, index) => flows.findIndex((other) => fieldOf(other, 'unit') === fieldOf(each, 'unit')) < index) ? undefined : 'flows';
  },
  nothing,
  fill: ({ flow: wish }, records, writing) => {
    const counted = onOneScale(records.filter((record): record is Flow => record.kind === 'flow'), writing);
    if (counted === undefined) return undefined;
    const measure = writing.voice.sayCounted(wish?.measure);
    const point = wish?.highlight ?? middleOf(counted.numbers.map(({ record }) => record));
    const flows = counted.numbers.flatMap(({ record, fact, value, shown }) =>
      fact.flow ? [{ ...fact.flow, value, shown, highlight: record.from === point || record.to === point, fact }] : [],
    );
    return { shown: { flows: { measure: measure === '' ? counted.unit : measure, flows } }, shows: (record) => counted.numbers.some((each) => each.record === record) };
  },
});

/** Whom the first flow passes through: one of its ends that others flow on from or to; else where it comes from. */
function middleOf(flows: readonly Flow[]): string | undefined {
  const [first] = flows;
  if (first === undefined) return undefined;
  return flows.some(({ from }) => from === first.to) ? first.to : first.from;
}
