import { strFromU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { expect, test } from 'vitest';
import { capture } from '../../../../electron/engine/paint/pptx/capture.ts';

/** One deck drawn twice: pptxgenjs changes what it is given while it writes. */
function draw(): PptxGenJS {
  const deck = new PptxGenJS();
  deck.defineSlideMaster({ title: 'one' });
  const slide = deck.addSlide({ masterName: 'one' });
  slide.addText([{ text: 'متن', options: { lang: 'fa-IR' } }, { text: 'text', options: { hyperlink: { url: 'https://example.org/' } } }], { x: 1, y: 1 });
  slide.addTable([[{ text: 'a' }, { text: 'b' }]], { x: 1, y: 2 });
  slide.addNotes('notes');
  deck.addSlide().addShape('rect', { x: 0, y: 0, w: 1, h: 1 });
  return deck;
}

test('the captured parts are those of the public way out', async () => {
  const captured = await capture(draw());
  const zip = unzipSync((await draw().write({ outputType: 'uint8array' })) as Uint8Array);
  const written = Object.entries(zip).filter(([name]) => !name.endsWith('/') && name !== 'docProps/core.xml');
  expect(written.length).toBeGreaterThan(15);
  for (const [name, bytes] of written) expect(captured.get(name), name).toBe(strFromU8(bytes));
  expect(captured.size).toBe(written.length + 1);
});

test('other work is waited for, and its failure is not swallowed', async () => {
  const deck = draw();
  const inside = deck as unknown as { createChartMediaRels: (target: unknown, zip: unknown, work: Promise<unknown>[]) => void };
  inside.createChartMediaRels = (_target, _zip, work) => {
    work.push(new Promise((_resolve, reject) => setTimeout(() => reject(new Error('a chart failed')), 20)));
  };
  await expect(capture(deck)).rejects.toThrow('a chart failed');
});
