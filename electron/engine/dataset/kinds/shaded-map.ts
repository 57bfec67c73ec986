import { z } from 'zod';
import { text } from '../../source/fields.ts';
import { fieldOf } from '../../source/value-at.ts';
import type { BriefingShadedMap } from '../fact-model.ts';
import type { FigureRecord } from '../records.ts';
import { ofKind, pointKind } from './kind.ts';
import { onOneScale } from './one-scale.ts';

const shadedMapField = z.strictObject({
  measure: text('What is measured, in what unit and when; stands below the title. Left out, the unit stands there').optional(),
  caption: text('What stands at the map’s foot: what of it is not from the source').optional(),
});

interface Shown {
  readonly shadedMap: BriefingShadedMap | null;
}
const nothing: Shown = { shadedMap: null };

/** Figures of one unit, each of one state, as shades of a map. */
export const shadedMap = pointKind({
  fields: { shadedMap: shadedMapField.describe('How the map of a point "as: shaded-map" is to look.').optional() },
  lack: (_, facts) => {
    const figures = ofKind(facts, 'figure').filter((figure) => Array.isArray(fieldOf(figure, 'actors')));
    return figures.some((each, index) => figures.findIndex((other) => fieldOf(other, 'unit') === fieldOf(each, 'unit')) < index) ? undefined : 'values';
  },
  nothing,
  fill: ({ shadedMap: wish }, records, writing) => {
    const { actor, names, voice } = writing;
    /** The one state that a figure is of, besides the one that all is about. */
    const stateOf = (record: FigureRecord) => {
      const [state, ...others] = record.actors.map(names.actor).filter(({ iso, id }) => iso !== '' && id !== actor?.id);
      return others.length === 0 ? state : undefined;
    };
    const ofStates = records.filter((record): record is FigureRecord => record.kind === 'figure' && stateOf(record) !== undefined);
    const counted = onOneScale(ofStates.filter((each, index) => ofStates.findIndex((other) => stateOf(other)?.iso === stateOf(each)?.iso) === index), writing);
    if (counted === undefined) return undefined;
    const measure = voice.sayCounted(wish?.measure);
    const countries = counted.numbers.flatMap(({ record, fact, value, shown }, index) => {
      const state = stateOf(record);
      return state === undefined ? [] : [{ state, value, shown, highlight: index === 0, fact }];
    });
    const subject = actor === undefined || actor.iso === '' ? null : actor;
    return {
      shown: { shadedMap: { measure: measure === '' ? counted.unit : measure, subject, countries, caption: voice.say(wish?.caption) } },
      shows: (record) => counted.numbers.some((each) => each.record === record),
    };
  },
});
