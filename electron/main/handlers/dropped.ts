import { basename } from 'node:path';
import { DOCUMENT_ENDING, type Dropped, type Language } from '../../contract/api.ts';
import { problem } from '../../engine/diagnostics/problem.ts';
import { Refusal } from '../refusal.ts';
import { worded } from './wire.ts';

/** PowerPoint's other endings are taken too: the engine says what is wrong with such a file. */
export const DECK = /\.(?:pptx|pptm|ppsx|ppsm|potx|potm|ppt|pps|pot|odp)$/i;

/** What to do with what was let fall. @throws Refusal where our own preload script cannot have sent it */
export function takeDropped(given: unknown, language: Language): Dropped {
  if (!Array.isArray(given) || !given.every((path): path is string => typeof path === 'string')) throw new Refusal('These are no paths.');
  const [path = ''] = given;
  if (given.length === 1 && DECK.test(path)) return { kind: 'deck', path };
  if (given.length === 1 && path.toLowerCase().endsWith(DOCUMENT_ENDING)) return { kind: 'briefing', path };
  return { kind: 'refused', problems: worded([problem('error', 'verify.not-droppable', { name: basename(path), several: given.length > 1 })], language) };
}
