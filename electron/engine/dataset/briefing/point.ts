/** One finding as a template sees it: the kind of slide that it asks for, or bullets where its records cannot fill that. */
import type { BriefingPoint } from '../briefing-model.ts';
import { KINDS, NOTHING } from '../kinds/all.ts';
import type { SelectedPoint } from './select.ts';
import type { PointWriting } from './writing.ts';

export function writePoint({ point, facts: records }: SelectedPoint, writing: PointWriting): BriefingPoint {
  const wordsMarking = writing.marker.words(point, point.facts);
  const filled = KINDS[point.as].fill(point, records, writing);
  return {
    id: point.id,
    weight: point.weight,
    title: writing.voice.say(point.title),
    meaning: writing.voice.say(point.meaning),
    say: writing.voice.say(point.say),
    marking: writing.marker.highest([wordsMarking, ...records.map(writing.marker.record)]),
    wordsMarking,
    as: filled === undefined ? 'bullets' : point.as,
    facts: writing.facts(records),
    besides: filled === undefined ? [] : writing.facts(records.filter((record) => !filled.shows(record))),
    ...NOTHING,
    ...filled?.shown,
  };
}
