import { directionOf } from '../../language/languages.ts';
import type { Direction, Language } from '../../units/language.ts';
import type { CellAlign } from '../../markdown/model.ts';
import type { HandoutTable } from '../model.ts';
import { proseMarkdown } from './prose.ts';

const ALIGN: Readonly<Record<Direction, Readonly<Record<CellAlign, (dashes: number) => string>>>> = {
  ltr: { start: (n) => `:${'-'.repeat(n)}`, end: (n) => `${'-'.repeat(n)}:`, center: (n) => `:${'-'.repeat(n)}:` },
  rtl: { start: (n) => `${'-'.repeat(n)}:`, end: (n) => `:${'-'.repeat(n)}`, center: (n) => `:${'-'.repeat(n)}:` },
};

/** Dashes below the head of a whole table; where a row is wider than a line, Pandoc takes columns' widths from them. */
const DASHES = 60;

/** A pipe table with its caption. */
export function tableMarkdown({ caption, align, header, rows, widths }: HandoutTable, language: Language): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = align.map((one, column) => ALIGN[directionOf(language)][one](Math.max(3, Math.round((widths[column] ?? 0) * DASHES))));
  const shown = [header, ...rows].map((cells) => row(cells.map((cell) => proseMarkdown(cell, language))));
  const [head = '', ...body] = shown;
  const named = caption.length === 0 ? [] : ['', `: ${proseMarkdown(caption, language)}`];
  return [head, `|${rule.join('|')}|`, ...body, ...named].join('\n');
}
