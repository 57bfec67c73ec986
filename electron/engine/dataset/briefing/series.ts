/** A series as a template sees it. */
import { amountIn, shownScale } from '../../text/value.ts';
import type { BriefingSeries } from '../briefing-model.ts';
import type { SeriesRecord } from '../schema.ts';
import type { Voice } from './voice.ts';

export function seriesOf(record: SeriesRecord, voice: Voice): BriefingSeries {
  const { lines, unit } = record;
  const scale = shownScale(record.scale, voice.language);
  const scaled = scale === undefined ? {} : { scale };
  return {
    unit: voice.value({ value: 2, unit, ...scaled }).unit,
    overTime: record.points.every(({ at }) => at !== undefined),
    lines: lines === undefined ? [''] : lines.map((name) => voice.say(name)),
    points: record.points.map(({ at, label, values, qualifier }) => {
      const amounts = values.map((value) => (value === null ? null : amountIn({ value, scale: record.scale }, scale)));
      const shown = (value: number | null): string => {
        if (value === null || qualifier === undefined) return '';
        const words = voice.value({ value, unit, qualifier, ...scaled });
        return `${words.qualifier} ${words.number}`;
      };
      return { label: at === undefined ? voice.say(label, record) : voice.axisDate(at), at: at ?? '', values: amounts, shown: amounts.map(shown) };
    }),
  };
}
