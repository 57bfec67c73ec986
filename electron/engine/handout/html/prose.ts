import { directionOf } from '../../language/languages.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import type { Cut } from '../../text/stretches/runs.ts';
import { PLAIN_NUMBER } from '../../text/stretches/signs.ts';
import type { Stretch } from '../../text/stretches/stretches.ts';
import type { HandoutMeta, NoteMark, Prose, TextPiece } from '../model.ts';
import { isText, readingOf } from '../reading.ts';
import { element, escaped } from './escape.ts';

/** Ids that notes and their marks lead to each other by; the colon keeps them apart from ids that are made of words. */
export const noteId = (number: number): string => `note:${number}`;
export const markId = (number: number): string => `mark:${number}`;

/** Words with a number filled in, in the handout's digits. */
export const numbered = (words: string, number: number, { language }: Pick<HandoutMeta, 'language'>): string =>
  words.replace('{n}', toLanguageDigits(String(number), language));

/**
 * Running text. What runs against it stands in an element of its own direction, which no sign around it can reach into; so
 * the text itself stays free of marks.
 */
export function proseHtml(prose: Prose, meta: HandoutMeta): string {
  const units: { readonly stretch?: Stretch; readonly html: string }[] = [];
  const read = readingOf(prose, meta.language);
  for (let at = 0; at < read.length; at += 1) {
    const part = read[at];
    if (part === undefined) break;
    if (!isText(part)) {
      units.push({ html: noteMark(part, meta) });
      continue;
    }
    const ofPiece = read.slice(at).filter((other): other is Cut<TextPiece> => isText(other) && other.run === part.run);
    if (ofPiece.length === 1 || isBare(part.run)) {
      units.push({ stretch: part.stretch, html: looked(escaped(part.text), part.run) });
      continue;
    }
    // A link or a strong word that turns stays one element.
    units.push({ html: looked(inDirections(ofPiece.map((one) => ({ stretch: one.stretch, html: escaped(one.text) })), meta), part.run) });
    at += ofPiece.length - 1;
  }
  return inDirections(units, meta);
}

/** Words without a look. */
export const textHtml = (text: string, meta: HandoutMeta): string => proseHtml([{ kind: 'text', text }], meta);

const isBare = ({ title, strong, accent, href }: TextPiece): boolean => title !== true && strong !== true && accent !== true && href === undefined;

/** Neighbouring parts of one stretch in one element, where the stretch runs against the text. */
function inDirections(units: readonly { readonly stretch?: Stretch; readonly html: string }[], { direction }: HandoutMeta): string {
  let html = '';
  for (let at = 0; at < units.length; ) {
    const { stretch } = units[at] ?? {};
    let end = at + 1;
    while (stretch !== undefined && units[end]?.stretch === stretch) end += 1;
    const inner = units.slice(at, end).map((unit) => unit.html).join('');
    const turns = stretch !== undefined && stretch.direction !== direction && !(stretch.number === true && PLAIN_NUMBER.test(stretch.text));
    html += turns ? element('bdi', { dir: stretch.direction, lang: stretch.direction === 'rtl' && directionOf(stretch.language) === 'rtl' ? stretch.language : undefined }, inner) : inner;
    at = end;
  }
  return html;
}

function looked(text: string, { strong, accent, title, href }: TextPiece): string {
  let shown = text;
  if (title === true) shown = element('cite', {}, shown);
  if (strong === true) shown = element('strong', {}, shown);
  if (accent === true) shown = element('span', { class: 'accent' }, shown);
  if (href !== undefined) shown = element('a', { href }, shown);
  return shown;
}

function noteMark({ number }: NoteMark, meta: HandoutMeta): string {
  const link = { href: `#${noteId(number)}`, id: markId(number), role: 'doc-noteref', 'aria-label': numbered(meta.words.note, number, meta) };
  return element('sup', {}, element('a', link, toLanguageDigits(String(number), meta.language)));
}

/** The handling mark in the colours of its scheme, on screens of either kind and on paper. */
export const markHtml = (text: string, meta: HandoutMeta): string =>
  meta.mark?.text === text ? element('span', { class: 'mark', style: `background:#${meta.mark.ground};color:#${meta.mark.ink}` }, textHtml(text, meta)) : textHtml(text, meta);
