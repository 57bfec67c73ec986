/** Drawings of a Word document, drawn by the real resvg in the real typeface. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { withoutDirections } from '../../../../electron/engine/handout/docx/right-to-left.ts';
import { loadRasteriser } from '../../../../electron/engine/handout/docx/rasteriser.ts';
import { fontFiles, realTypeface } from '../../../helpers/typeface.ts';

const wasm = () => readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));
const rasteriser = loadRasteriser(wasm(), fontFiles());

const SIZE = 20;
/** A line that starts in the middle of 400 dots. */
const line = (text: string, attributes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 40" font-family="Vazirmatn" xml:space="preserve"><text x="200" y="25"${attributes}><tspan font-size="${SIZE}">${text}</tspan></text></svg>`;

/** First and last column of dots with ink in it. */
async function inked(svg: string): Promise<readonly [number, number]> {
  const { width, height, data } = PNG.sync.read(Buffer.from((await rasteriser).draw(svg, 400).png));
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => Array.from({ length: height }, (_, y) => data[(y * width + x) * 4 + 3] ?? 0).some((alpha) => alpha > 0));
  return [columns[0] ?? Number.NaN, columns.at(-1) ?? Number.NaN];
}

const RTL = ' direction="rtl"';

describe('a drawing', () => {
  it('is as wide as asked, its words in outlines, the same in every run', async () => {
    const { draw } = await rasteriser;
    const first = draw(line('Aktau', ''), 1890);
    expect(PNG.sync.read(Buffer.from(first.png))).toMatchObject({ width: 1890, height: 189 });
    expect(first.svg).not.toContain('<text');
    expect(first.svg).toContain('<path');
    // A rasteriser that is loaded again draws alike.
    const again = (await loadRasteriser(wasm(), fontFiles())).draw(line('Aktau', ''), 1890);
    expect(Buffer.from(again.png).equals(Buffer.from(first.png))).toBe(true);
    expect(again.svg).toBe(first.svg);
  });

  it.each([
    ['from the left', 'Aktau', '', 200, 1],
    ['from the right', 'کریدور میانی', RTL, 200, -1],
    ['from the right, anchored at its end', 'کریدور میانی', `${RTL} text-anchor="end"`, 200, 1],
    ['around its middle', 'کریدور میانی', ` text-anchor="middle"${RTL}`, undefined, 0],
  ] as const)('sets a line %s, its letters joined as HarfBuzz joins them', async (_how, text, attributes, edge, side) => {
    const [first, last] = await inked(line(text, attributes));
    const width = (await realTypeface()).advance(text, 'regular') * SIZE;
    // Letters leave a little room beside them.
    expect(Math.abs(last - first - width)).toBeLessThan(4);
    if (edge === undefined) expect(Math.abs((first + last) / 2 - 200)).toBeLessThan(3);
    else expect(Math.abs((side === 1 ? first : last) - edge)).toBeLessThan(3);
  });

  it('orders words of both scripts as a line from the right', async () => {
    // The number comes first: it stands at the right end.
    const svg = line('<tspan fill="#f00">۱</tspan> کیلومتر', RTL);
    const { width, height, data } = PNG.sync.read(Buffer.from((await rasteriser).draw(svg, 400).png));
    const red = Array.from({ length: width * height }, (_, dot) => dot).filter((dot) => (data[dot * 4] ?? 0) > 200 && (data[dot * 4 + 3] ?? 0) > 200).map((dot) => dot % width);
    expect(Math.min(...red)).toBeGreaterThan(185);
  });
});

describe('withoutDirections', () => {
  it('mirrors anchors and embeds the text of lines from the right, and leaves the others alone', () => {
    expect(withoutDirections('<text x="1" direction="rtl">a</text>')).toBe('<text x="1" text-anchor="end">\u202Ba</text>');
    expect(withoutDirections('<text text-anchor="end" direction="rtl" y="2">a</text>')).toBe('<text y="2" text-anchor="start">\u202Ba</text>');
    expect(withoutDirections('<text x="1" direction="ltr">a</text><title>direction="rtl"</title>')).toBe('<text x="1" direction="ltr">a</text><title>direction="rtl"</title>');
  });
});
