import type { Language } from '../../units/language.ts';
import { withoutMarks } from './isolates.ts';
import { MARK } from './marks.ts';
import { turnsIn } from './stretches.ts';

/** Marks to set at the ends of a line. */
export interface LineMarks {
  readonly before: string;
  readonly behind: string;
}

/**
 * Lines of one paragraph that are drawn as paragraphs of their own, as SVG does: a stretch that goes on on the next line is
 * held at both ends of the break. Without, an address broken behind "https://" would end in its signs turned around.
 * @param lines their texts joined are the paragraph's
 * @returns the marks to set before and behind each line
 */
export function lineMarks(lines: readonly string[], language: Language): readonly LineMarks[] {
  const bare = lines.map(withoutMarks);
  const turns = turnsIn(bare.join(''), language);
  const marks = lines.map(() => ({ before: '', behind: '' }));
  let end = 0;
  for (const [index, line] of bare.slice(0, -1).entries()) {
    end += line.length;
    const broken = turns.find((turn) => turn.start < end && end < turn.end);
    const [above, below] = [marks[index], marks[index + 1]];
    if (broken === undefined || above === undefined || below === undefined) continue;
    above.behind = MARK[broken.direction];
    below.before = MARK[broken.direction];
  }
  return marks;
}
