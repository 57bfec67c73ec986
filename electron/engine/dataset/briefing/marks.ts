/** Handling marks as a briefing shows them. */
import { marksOf } from '../handling/marks.ts';
import type { BriefingMark } from '../fact-model.ts';
import type { Dataset } from '../schema.ts';
import type { Marker, Voice } from './writing.ts';

export function makeMarker(dataset: Dataset, { language }: Voice): Marker {
  const marks = marksOf(dataset);
  const nothing = (): null => null;
  if (marks === undefined) return { dataset: null, record: nothing, source: nothing, standing: nothing, words: nothing, highest: nothing };
  const levels = marks.scheme.levels.map(({ label, shown, portion, colours }, rank): BriefingMark => ({
    label: shown?.[language] ?? label,
    portion: shown === undefined || portion !== label ? portion : shown[language],
    rank,
    ground: colours === undefined ? '' : `#${colours.ground}`,
    ink: colours === undefined ? '' : `#${colours.ink}`,
  }));
  const mark = (rank: number): BriefingMark | null => levels[rank] ?? null;
  return {
    dataset: mark(marks.dataset),
    record: (record) => mark(marks.record(record)),
    source: (id) => mark(marks.source(id)),
    standing: (own, facts) => mark(marks.standing(own, facts)),
    words: (of, facts) => mark(marks.words(of, facts)),
    highest: (some) => mark(Math.max(marks.dataset, ...some.map((each) => each?.rank ?? 0))),
  };
}
