/** Kinds of works in CSL-JSON. */
import { own } from '../../units/own.ts';
import { nearest } from '../../source/nearest.ts';

/** Types of CSL 1.0.2. */
export const CSL_TYPES = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic', 'collection',
  'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview',
  'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent',
  'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review', 'review-book',
  'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
] as const;

/** What other programs and people call some of them. */
const ALSO: Readonly<Record<string, (typeof CSL_TYPES)[number]>> = {
  act: 'legislation', agreement: 'treaty', audio: 'song', blog: 'post-weblog', booksection: 'chapter', case: 'legal_case', conference: 'paper-conference',
  dissertation: 'thesis', encyclopediaarticle: 'entry-encyclopedia', film: 'motion_picture', journal: 'article-journal', law: 'legislation', lecture: 'speech',
  letter: 'personal_communication', magazine: 'article-magazine', newspaper: 'article-newspaper', phd: 'thesis', preprint: 'article', presentation: 'speech',
  proceedings: 'paper-conference', program: 'software', radio: 'broadcast', statute: 'legislation', television: 'broadcast', tv: 'broadcast', video: 'motion_picture',
  web: 'webpage', website: 'webpage',
};

/** The type that was probably meant: by another program's name for it, by a word of it, or by its letters. */
export function nearestType(type: string): string | undefined {
  const words = type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/).filter(Boolean);
  const known: readonly string[] = CSL_TYPES;
  return (
    own(ALSO, words.join('')) ?? known.find((one) => one.replace(/[-_]/g, '') === words.join('')) ?? nearest(type, CSL_TYPES) ??
    words.map((word) => own(ALSO, word) ?? known.find((one) => one === word)).find((found) => found !== undefined)
  );
}
