import { directionOf, languageRunning, writingOf } from '../../language/languages.ts';
import type { Direction, Language } from '../../units/language.ts';
import type { Inline, Prose } from '../model.ts';
import { markedProse } from '../reading.ts';
import { escaped } from './escape.ts';
import { spacesAround } from '../../text/ends.ts';

/** Running text with marks of direction where it needs them; strong and titles of works keep their emphasis, notes become Pandoc's footnotes. */
export function proseMarkdown(prose: Prose, language: Language): string {
  const marked = markedProse(prose, language);
  const direction = directionOf(language);
  let text = '';
  for (let at = 0; at < marked.length; ) {
    let end = at + 1;
    // Neighbouring pieces that run against the text are one stretch, links and titles within it.
    while (runsAgainst(marked[at]) && runsAgainst(marked[end])) end += 1;
    const shown = marked.slice(at, end).map((inline) => inlineMarkdown(inline, language)).join('');
    text += runsAgainst(marked[at]) ? against(shown, direction) : shown;
    at = end;
  }
  return text;
}

const runsAgainst = (inline: Inline | undefined): boolean => inline?.kind === 'text' && inline.against === true;

/** Between brackets, the spaces at its ends outside of them. */
function against(shown: string, direction: Direction): string {
  const [before, inner, behind] = spacesAround(shown);
  return inner === '' ? shown : `${before}[${inner}]{dir=${direction === 'rtl' ? 'ltr' : 'rtl'}}${behind}`;
}

function inlineMarkdown(inline: Inline, language: Language): string {
  if (inline.kind === 'note') return `[^${inline.number}]`;
  const { text, strong, title, href } = inline;
  if (href === text) return `<${href}>`;
  const [before, inner, behind] = spacesAround(text);
  if (inner === '') return text;
  let shown = escaped(inner);
  if (strong === true) shown = `**${shown}**`;
  else if (title === true && isSlanted(language, inline.against === true)) shown = `*${shown}*`;
  if (href !== undefined) shown = `[${shown}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`;
  return `${before}${shown}${behind}`;
}

/** Whether a title in the text is slanted: as its own language has it, which runs the other way where it is against the text. */
const isSlanted = (language: Language, against: boolean): boolean =>
  writingOf(against ? languageRunning(directionOf(language) === 'rtl' ? 'ltr' : 'rtl', language) : language).slanted;
