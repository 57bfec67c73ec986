import LineBreaker from 'linebreak';

/** A stretch of text that no line break divides; offsets are UTF-16. */
export interface Unbroken {
  readonly start: number;
  readonly end: number;
  /** A line ends behind it whatever room is left. */
  readonly required: boolean;
}

/** The text cut at every place where UAX #14 lets a line break. */
export function breakOpportunities(text: string): readonly Unbroken[] {
  const breaker = new LineBreaker(text);
  const stretches: Unbroken[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const end = next.position;
    stretches.push({ start, end, required: next.required === true && end < text.length });
    start = end;
  }
  return stretches;
}
