/** `npm run faults` tries every operation; else a sample does, another part of them for each kind of fault, the same at every run. */
const STRIDE = process.env.FAULTS === 'all' ? 1 : 23;

/**
 * Numbers from 1 to `last`: all, or every so many beginning at a place that depends on `kind`.
 * @param dear how much longer a try takes than most: so much fewer are in the sample; below 1 more are
 */
export function sampled(last: number, kind: string, dear = 1): readonly number[] {
  const stride = STRIDE === 1 ? 1 : Math.ceil(STRIDE * dear);
  const begin = [...kind].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % stride;
  return Array.from({ length: last }, (_, index) => index + 1).filter((n) => n % stride === begin);
}
