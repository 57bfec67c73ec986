/** How long a deck takes to be spoken, reckoned from its notes. */
import { speakingRate } from '../language/languages.ts';
import type { Block } from '../markdown/model.ts';
import { blockPassages } from '../markdown/passages.ts';
import { plainText } from '../markdown/spans.ts';
import type { Deck } from './model.ts';

/** Parts of a sentence between white space; of Persian a half-space parts no words. */
const WORD = /[^\s\p{P}\p{S}]\S*/gu;

/** Whether a paragraph of notes heads what follows: it is bold from end to end. */
export const isNotesHeading = (block: Block): boolean => block.kind === 'paragraph' && block.passage.spans.length > 0 && block.passage.spans.every(({ strong }) => strong);

/** How many words of the notes stand below the heading `say`, up to the next heading. */
function spokenWords(notes: readonly Block[], say: string): number {
  let spoken = false;
  let words = 0;
  for (const block of notes) {
    const text = blockPassages([block]).map(({ spans }) => plainText(spans)).join(' ');
    if (isNotesHeading(block)) spoken = text === say;
    else if (spoken) words += text.match(WORD)?.length ?? 0;
  }
  return words;
}

/** Seconds to speak the notes of all slides that are shown; undefined where the deck does not say which part of them is spoken. */
export function speakingSeconds({ meta, slides }: Pick<Deck, 'meta' | 'slides'>, rate: number = speakingRate(meta.language)): number | undefined {
  const { say } = meta.words;
  if (say === undefined) return undefined;
  const words = slides.filter(({ backup }) => backup !== true).reduce((sum, { notes }) => sum + spokenWords(notes, say), 0);
  return Math.round((words * 60) / rate);
}
