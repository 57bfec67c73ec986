/** Turns what Handlebars wrote, with its marks, into deck Markdown and the place each line comes from. */
import type { DeckMarkdown } from '../../markdown/markdown.ts';
import type { Origin } from '../../markdown/model.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Sites } from '../syntax/sites.ts';
import { whereOf } from '../syntax/sites.ts';
import { escapeLine } from './escape.ts';
import type { Piece } from './marks.ts';
import { piecesOf } from './marks.ts';

export interface PlacedMarkdown {
  readonly markdown: DeckMarkdown;
  readonly problems: readonly Problem[];
}

export function placeMarkdown(written: string, sites: Sites, main: string): PlacedMarkdown {
  const lines: string[] = [];
  const origins: Origin[] = [];
  const problems: Problem[] = [];
  let last: Origin = { file: main, line: 1 };
  let frontMatter: 'before' | 'inside' | 'behind' = 'before';
  let fence: string | undefined;
  for (const raw of written.split('\n')) {
    const pieces = piecesOf(raw.replace(/\r$/, ''));
    const text = escapeLine(pieces);
    last = originOf(pieces, sites) ?? last;
    // Blank lines are what blocks leave behind: one says as much as three.
    if (text === '' && (lines.at(-1) ?? '') === '') continue;
    if (frontMatter === 'inside') problems.push(...bareValues(pieces, 'front-matter', sites));
    if (fence !== undefined) problems.push(...bareValues(pieces, 'fence', sites));
    fence = fenceBehind(text, fence);
    if (frontMatter !== 'behind' && text === '---') frontMatter = frontMatter === 'before' ? 'inside' : 'behind';
    else if (frontMatter === 'before') frontMatter = 'behind';
    lines.push(text);
    origins.push(last);
  }
  while (lines.at(-1) === '') lines.pop();
  // The empty line behind the last line break is the last line's.
  const known = origins.slice(0, lines.length);
  return { markdown: { text: `${lines.join('\n')}\n`, origins: [...known, known.at(-1) ?? last] }, problems };
}

/** The place of the first piece that shows something, or of any. */
function originOf(pieces: readonly Piece[], sites: Sites): Origin | undefined {
  const shown = pieces.find((piece) => piece.site !== undefined && piece.text.trim() !== '');
  const site = sites.get((shown ?? pieces.find((piece) => piece.site !== undefined))?.site ?? -1);
  return site === undefined ? undefined : { file: site.file, line: site.line };
}

/** The signs that opened the fenced block which a line leaves open; no value makes such a line (see line-start.ts). */
function fenceBehind(text: string, open: string | undefined): string | undefined {
  const signs = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
  if (open === undefined) return signs;
  return signs !== undefined && signs.startsWith(open) && text.trim() === signs ? undefined : open;
}

/** Values amid YAML that were not put through the yaml helper: they are escaped for Markdown. */
function bareValues(pieces: readonly Piece[], place: 'front-matter' | 'fence', sites: Sites): Problem[] {
  return pieces.flatMap(({ isValue, site }) => {
    const found = sites.get(site ?? -1);
    if (!isValue || found === undefined) return [];
    return [problem('error', 'template.bare-value', { name: found.source, place }, whereOf(found))];
  });
}
