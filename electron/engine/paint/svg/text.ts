import type { Label, LineOfText, TextRun } from '../../drawing/model.ts';
import { languageTag } from '../../language/languages.ts';
import { element, escapeXml } from './element.ts';
import type { AddressOf } from './painter.ts';

/** A line of a paragraph. Chromium heeds the space on texts alone, not on the picture around them. */
export const paintTextLine = ({ x, baseline, anchor, direction, runs }: LineOfText, addressOf: AddressOf): string =>
  element('text', { x, y: baseline, 'text-anchor': anchor, direction, 'xml:space': 'preserve' }, runs.map((run) => paintRun(run, addressOf)).join(''));

export const paintLabel = ({ x, baseline, anchor, direction, run }: Label): string =>
  element('text', { x, y: baseline, 'text-anchor': anchor, direction, ...lookOf(run), 'xml:lang': languageTag(run.language), 'xml:space': 'preserve' }, escapeXml(run.text));

function paintRun(run: TextRun, addressOf: AddressOf): string {
  const look = { ...lookOf(run), 'text-decoration': run.link === undefined ? undefined : 'underline', 'xml:lang': languageTag(run.language) };
  const text = element('tspan', look, escapeXml(run.text));
  const href = run.link && addressOf(run.link);
  return href === undefined ? text : element('a', { href }, text);
}

const lookOf = ({ size, weight, colour }: TextRun) => ({ 'font-size': size, 'font-weight': weight === 'bold' ? 700 : undefined, fill: `#${colour}` });
