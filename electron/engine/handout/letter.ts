/** A handout as an official letter: what Iranian offices write around a text, in their order. */
import type { LetterFields } from '../../contract/letter.ts';
import { type Problem, problem, type Result } from '../diagnostics/problem.ts';
import { writesOfficialLetters } from '../language/languages.ts';
import { letterDay, letterDayFault } from '../text/dates/letter-day.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { Handout, HandoutChapter, Letter, LetterEmblem } from './model.ts';

export interface LetterSetUp {
  readonly fields: LetterFields;
  readonly emblem?: LetterEmblem | undefined;
  /** The handling mark, as it is shown. */
  readonly handling: string | undefined;
  /** Whether an annex goes with it in a file of its own. */
  readonly attached: boolean;
  /** Id of the pack, for messages. */
  readonly pack: string;
}

/** Without whom nobody knows what to do with a letter. */
const NEEDED = ['to', 'from', 'signature'] as const;

/** Instead of its title the handout has a letter's head; its subject is the title where nothing else is given. */
export function asLetter(handout: Handout, { fields, emblem, handling, attached, pack }: LetterSetUp): Result<Handout> {
  const { meta } = handout;
  const refused = (found: Problem): Result<Handout> => ({ problems: [found] });
  if (!writesOfficialLetters(meta.language)) return refused(problem('error', 'handout.letter-language', {}));
  if (handout.other !== undefined) return refused(problem('error', 'handout.letter-beside', {}));
  const { letter: words } = meta;
  if (words === undefined) return refused(problem('error', 'handout.no-letter', { pack }));
  const date = fields.date === undefined ? undefined : letterDay(fields.date);
  const fault = fields.date === undefined ? undefined : letterDayFault(fields.date);
  if (fields.date !== undefined && fault !== undefined) return refused(problem('error', 'handout.letter-date', { date: fields.date, fault }));
  const shown = (text: string): string => toLanguageDigits(text, meta.language);
  const line = (label: string, text: string | undefined) => ({ label, text: text && shown(text) });
  const title = fields.subject ?? meta.title;
  const letter: Letter = {
    opening: words.opening,
    ...(emblem && { emblem }),
    organisation: (fields.organisation ?? []).map(shown),
    references: [
      line(words.number, fields.number),
      line(words.date, date),
      line(words.attachments, fields.attachments ?? (attached ? words.attached : words.unattached)),
      ...(handling === undefined ? [] : [line(words.handling, handling)]),
    ],
    address: [line(words.to, fields.to), line(words.from, fields.from), line(words.subject, title)],
    greeting: words.greeting,
    signature: (fields.signature ?? []).map(shown),
    copies: (fields.copies ?? []).map(shown),
    copiesLabel: words.copies,
  };
  const lacking = NEEDED.filter((name) => fields[name] === undefined);
  const { subtitle: _subtitle, ...rest } = meta;
  return {
    value: { ...handout, letter, meta: { ...rest, title, details: [], contents: false } },
    problems: lacking.length === 0 ? [] : [problem('warning', 'handout.letter-lacks', { fields: lacking })],
  };
}

/** The text, which the signature ends, and what is looked up behind it: notes, sources, annexes. */
export function aroundSignature(chapters: readonly HandoutChapter[]): { readonly text: readonly HandoutChapter[]; readonly behind: readonly HandoutChapter[] } {
  const isBehind = ({ annex, blocks }: HandoutChapter): boolean => annex || blocks.some(({ kind }) => kind === 'sources' || kind === 'notes');
  return { text: chapters.filter((chapter) => !isBehind(chapter)), behind: chapters.filter(isBehind) };
}
