import { base64 } from '../../units/base64.ts';
import type { HandoutMeta, Letter, LetterEmblem, LetterLine } from '../model.ts';
import { element, escaped } from './escape.ts';
import { markHtml, textHtml } from './prose.ts';

/** From the emblem's place to the greeting; the subject is the heading of the page. */
export function letterHeadHtml({ emblem, organisation, opening, references, address, greeting }: Letter, meta: HandoutMeta): string {
  const lines = organisation.map((line) => element('p', {}, textHtml(line, meta))).join('\n');
  const head = [
    element('div', { class: emblem === undefined ? 'organisation' : 'organisation under-emblem' }, emblem === undefined ? lines : `${emblemHtml(emblem, organisation)}\n${lines}`),
    element('p', { class: 'opening' }, textHtml(opening, meta)),
    linesHtml('references', references, meta),
  ];
  return [
    element('div', { class: 'letter-head' }, head.join('\n')),
    linesHtml('address', address, meta, address.length - 1),
    element('p', { class: 'greeting' }, textHtml(greeting, meta)),
  ].join('\n');
}

const emblemHtml = ({ type, bytes }: LetterEmblem, organisation: readonly string[]): string =>
  `<img class="emblem" alt="${escaped(organisation.join(' '))}" src="data:${type};base64,${base64(bytes)}">`;

/** Labels and what they name; a place to write on where that is nothing. @param heading which of them is the heading of the page */
function linesHtml(name: string, lines: readonly LetterLine[], meta: HandoutMeta, heading?: number): string {
  const shown = lines.map(({ label, text }, index) => {
    const words = text === undefined ? '' : markHtml(text, meta);
    const said = index === heading ? element('h1', { class: 'subject' }, words) : words;
    return element('dt', {}, textHtml(label, meta)) + element('dd', { class: text === undefined ? 'blank' : undefined }, said);
  });
  return element('dl', { class: `lines ${name}` }, shown.join('\n'));
}

/** Who signs, and who gets a copy. */
export function letterEndHtml({ signature, copies, copiesLabel }: Letter, meta: HandoutMeta): string {
  const signed = element('div', { class: 'signature' }, signature.map((line) => element('p', {}, textHtml(line, meta))).join('\n'));
  if (copies.length === 0) return signed;
  const list = element('ul', {}, copies.map((line) => element('li', {}, textHtml(line, meta))).join('\n'));
  return `${signed}\n${element('div', { class: 'copies' }, element('p', {}, textHtml(copiesLabel, meta)) + list)}`;
}
