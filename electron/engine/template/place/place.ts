/** Turns what Handlebars wrote, with its marks, into deck Markdown and the place each line comes from. */
import type { DeckMarkdown } from '../../markdown/markdown.ts';
import type { Origin } from '../../markdown/model.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Sites } from '../syntax/sites.ts';
import { whereOf } from '../syntax/sites.ts';
import { escapeLine } from './escape.ts';
import { piecesOf } from './marks.ts';

export interface PlacedMarkdown {
  readonly markdown: DeckMarkdown;
  readonly problems: readonly Problem[];
}

/** A line of deck Markdown, and the numbers of the places that its pieces come from. */
export interface PlacedLine {
  readonly text: string;
  /** Of the first piece that shows something, or of any. */
  readonly site: number | undefined;
  readonly values: readonly number[];
}

/** Takes one written line by itself; whoever remembers what was made of lines gives another function that answers alike. */
export function placeLine(raw: string): PlacedLine {
  const pieces = piecesOf(raw.replace(/\r$/, ''));
  const shown = pieces.find((piece) => piece.site !== undefined && piece.text.trim() !== '');
  return {
    text: escapeLine(pieces),
    site: (shown ?? pieces.find((piece) => piece.site !== undefined))?.site,
    values: pieces.flatMap(({ isValue, site }) => (isValue && site !== undefined ? [site] : [])),
  };
}

export function placeMarkdown(written: string, sites: Sites, main: string, place = placeLine): PlacedMarkdown {
  const lines: string[] = [];
  const origins: Origin[] = [];
  const problems: Problem[] = [];
  let last: Origin = { file: main, line: 1 };
  let frontMatter: 'before' | 'inside' | 'behind' = 'before';
  let fence: string | undefined;
  for (const raw of written.split('\n')) {
    const { text, site, values } = place(raw);
    const found = sites.get(site ?? -1);
    if (found !== undefined) last = { file: found.file, line: found.line };
    // Blank lines are what blocks leave behind: one says as much as three.
    if (text === '' && (lines.at(-1) ?? '') === '') continue;
    if (frontMatter === 'inside') problems.push(...bareValues(values, 'front-matter', sites));
    if (fence !== undefined) problems.push(...bareValues(values, 'fence', sites));
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

/** The signs that opened the fenced block which a line leaves open; no value makes such a line (see line-start.ts). */
function fenceBehind(text: string, open: string | undefined): string | undefined {
  const signs = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
  if (open === undefined) return signs;
  return signs !== undefined && signs.startsWith(open) && text.trim() === signs ? undefined : open;
}

/** Values amid YAML that were not put through the yaml helper: they are escaped for Markdown. */
function bareValues(values: readonly number[], place: 'front-matter' | 'fence', sites: Sites): Problem[] {
  return values.flatMap((site) => {
    const found = sites.get(site);
    return found === undefined ? [] : [problem('error', 'template.bare-value', { name: found.source, place }, whereOf(found))];
  });
}
