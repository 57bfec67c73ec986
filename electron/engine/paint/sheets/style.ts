import type { Palette } from '../../units/colour.ts';
import type { SheetPlan } from './model.ts';

/**
 * The style sheet of printed sheets. A section is a trace lower than its page: Chromium rounds pages to whole pixels, and a
 * section that is higher by a hair would spill onto a page of its own.
 */
export const sheetStyle = ({ page: { width, height }, margin }: Pick<SheetPlan, 'page' | 'margin'>, family: string, palette: Palette): string => `
@page { size: ${width}pt ${height}pt; margin: 0; }
* { margin: 0; padding: 0; box-sizing: border-box; }
html { font: 9pt/1.6 "${family}", sans-serif; color: #${palette.muted}; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
section { position: relative; width: ${width}pt; height: ${height - 0.8}pt; overflow: hidden; break-after: page; break-inside: avoid; }
section:last-child { break-after: auto; }
section > svg { position: absolute; inset: 0; width: ${width}pt; height: ${height}pt; }
header, footer { position: absolute; left: ${margin}pt; right: ${margin}pt; display: flex; justify-content: space-between; gap: 16pt; white-space: nowrap; }
header { top: 30pt; }
footer { bottom: 26pt; justify-content: center; }
.title { overflow: hidden; text-overflow: ellipsis; }
`;
