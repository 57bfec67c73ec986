/** The narrative handout with what was asked for besides: annexes behind it or apart. */
import type { NarrativePart } from '../../contract/files.ts';
import type { OnProgress } from '../../contract/progress.ts';
import type { Composed } from '../compose.ts';
import { problem, type Result } from '../diagnostics/problem.ts';
import { annexesOf, withoutAnnexes } from '../handout/annexes.ts';
import type { Handout } from '../handout/model.ts';
import { makeHandout } from './handout.ts';

export interface Narrative {
  readonly handout: Handout;
  /** The annexes where they are to be a file of their own. */
  readonly annexes?: Handout;
}

export function makeNarrative(composed: Composed, { annex, citations }: NarrativePart, onProgress: OnProgress): Result<Narrative> {
  const { value: whole, problems } = makeHandout(composed, { citations }, onProgress);
  if (whole === undefined) return { problems };
  if (annex === 'appendix') return { value: { handout: whole }, problems };
  const handout = withoutAnnexes(whole);
  if (annex === undefined) return { value: { handout }, problems };
  const annexes = annexesOf(whole);
  if (annexes !== undefined) return { value: { handout, annexes }, problems };
  return { problems: [...problems, problem('error', 'handout.no-annex', { pack: composed.materials.fill.pack.id })] };
}
