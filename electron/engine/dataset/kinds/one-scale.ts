/** Numbers of several records counted in one unit and scale, as charts, flows and maps show them. */
import { amountIn, marginIn, quantityIn } from '../../text/value.ts';
import type { Amount, PointWriting } from '../briefing/writing.ts';
import type { BriefingFact } from '../fact-model.ts';
import type { ValuedRecord } from '../records.ts';

export interface Counted<R extends ValuedRecord> {
  /** `billion dollars`. */
  readonly unit: string;
  readonly numbers: readonly {
    readonly record: R;
    readonly value: number;
    /** The number as a text, hedges and all. */
    readonly shown: string;
    readonly fact: BriefingFact;
  }[];
}

/** The records that are counted in the unit of the most of them; undefined where these are fewer than two. */
export function onOneScale<R extends ValuedRecord>(records: readonly R[], { voice, facts }: Pick<PointWriting, 'voice' | 'facts'>): Counted<R> | undefined {
  const times = (unit: string): number => records.filter((each) => each.unit === unit).length;
  const [most] = records.toSorted((a, b) => times(b.unit) - times(a.unit));
  const alike = records.filter(({ unit }) => unit === most?.unit);
  if (most === undefined || alike.length < 2) return undefined;
  const { scale } = largest(alike);
  const numbers = alike.flatMap((record) => {
    const { qualifier, number } = voice.count(inScale(record, scale));
    return facts([record]).map((fact) => ({ record, value: amountIn(record, scale), shown: inFront(qualifier, number), fact }));
  });
  return { unit: voice.count({ value: 2, unit: most.unit, scale }).unit, numbers };
}

/** The number farthest from zero: the others are counted in its scale. */
export const largest = (figures: readonly ValuedRecord[]): Pick<ValuedRecord, 'scale'> =>
  figures.toSorted((a, b) => Math.abs(amountIn(b)) - Math.abs(amountIn(a)))[0] ?? {};

/** A record's number counted in a scale, with all that hedges it. */
export const inScale = (record: ValuedRecord, scale: ValuedRecord['scale']): Amount => ({
  value: quantityIn(record, scale),
  unit: record.unit,
  qualifier: record.qualifier,
  plusMinus: marginIn(record, scale),
  scale,
});

export const inFront = (qualifier: string, number: string): string => (qualifier === '' ? number : `${qualifier} ${number}`);
