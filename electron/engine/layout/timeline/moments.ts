import type { TimelineEvent } from '../../deck/blocks.ts';

/** Events under one date. */
export interface Moment {
  /** As shown. */
  readonly date: string;
  /** Decimal year. */
  readonly at: number;
  readonly events: readonly TimelineEvent[];
}

export const momentOf = (event: TimelineEvent): Moment => ({ date: event.date, at: event.at, events: [event] });

/**
 * Neighbouring events that show one and the same date, drawn together.
 * @param events in order of time
 */
export function momentsOf(events: readonly TimelineEvent[]): readonly Moment[] {
  const moments: { date: string; at: number; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const last = moments.at(-1);
    if (last?.date === event.date) last.events.push(event);
    else moments.push({ date: event.date, at: event.at, events: [event] });
  }
  return moments;
}
