/** `npm run faults` tries every operation; else a sample does, another part of them for each kind of fault, the same at every run. */
const STRIDE = process.env.FAULTS === 'all' ? 1 : 23;

/** Numbers from 1 to `last`: all, or every so many beginning at a place that depends on `kind`. */
export function sampled(last: number, kind: string): readonly number[] {
  const begin = [...kind].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % STRIDE;
  return Array.from({ length: last }, (_, index) => index + 1).filter((n) => n % STRIDE === begin);
}
