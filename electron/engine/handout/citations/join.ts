/** Joins what the languages of a mixed citation say of their works: one pair of brackets, one full stop. */
import { writingOf } from '../../language/languages.ts';
import type { Language } from '../../units/language.ts';
import type { TextPiece } from '../model.ts';
import { piecesOf } from './pieces.ts';

interface Spoken {
  readonly html: string;
  readonly language: Language;
}

const OPENING = /^\s*(?<sign>[([])/;
const CLOSING = /(?<sign>[)\].])\s*$/;

/** @param language of the handout, whose brackets and separators hold the parts together */
export function joinedCitations(spoken: readonly Spoken[], language: Language): readonly TextPiece[] {
  const [only, ...more] = spoken;
  if (only === undefined) return [];
  if (more.length === 0) return piecesOf(only.html, only.language, language);
  const opening = OPENING.exec(only.html)?.groups?.['sign'] ?? '';
  const closing = CLOSING.exec(spoken.at(-1)?.html ?? '')?.groups?.['sign'] ?? '';
  const bare = spoken.map(({ html, language: own }) => piecesOf(html.replace(OPENING, '').replace(CLOSING, ''), own, language));
  const between: TextPiece = { kind: 'text', text: writingOf(language).semicolon };
  return [
    ...(opening === '' ? [] : [{ kind: 'text', text: opening } as const]),
    ...bare.flatMap((pieces, index) => (index === 0 ? pieces : [between, ...pieces])),
    ...(closing === '' ? [] : [{ kind: 'text', text: closing } as const]),
  ];
}
