/** A handout of one page is set as large as the page allows. */
import { expect, it } from 'vitest';
import { withoutAnnexes } from '../../../electron/engine/handout/annexes.ts';
import { onePageScale } from '../../../electron/engine/handout/fit.ts';
import type { Handout, HandoutBlock } from '../../../electron/engine/handout/model.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { bundled, bundledDataset } from '../template/reading.ts';
import { builtIn } from '../template/support.ts';
import { docxOf, textPart } from './docx/support.ts';
import { documentOf, settled } from './support.ts';

const typeface = realTypeface();

function note(language: 'fa' | 'en'): Handout {
  const briefing = bundled(language, 'standard');
  const pack = builtIn('executive');
  return withoutAnnexes(settled(documentOf(pack, briefing), briefing, 'chicago-notes', pack, bundledDataset.sources));
}

const paragraphs = (count: number): readonly HandoutBlock[] => Array.from({ length: count }, () => ({ kind: 'paragraph', prose: [{ kind: 'text', text: 'Ten words that fill a line of the page fairly well. '.repeat(4) }], remark: false }));
const longer = (handout: Handout, count: number): Handout => ({ ...handout, chapters: handout.chapters.map((chapter, index) => (index === 0 ? { ...chapter, blocks: [...chapter.blocks, ...paragraphs(count)] } : chapter)) });

it('takes the usual size where that fits, a smaller one where it does not, and none where even the smallest is too large', async () => {
  const short = { ...note('en'), chapters: note('en').chapters.slice(0, 1) };
  expect(onePageScale(short, 'a4', await typeface)).toBe(1);
  const scales = [0, 2, 8].map(async (count) => onePageScale(longer(note('en'), count), 'a4', await typeface) ?? 0);
  const [plain = 0, more = 0, most = 0] = await Promise.all(scales);
  expect(plain).toBeGreaterThan(more);
  expect(more).toBeGreaterThan(most);
  expect(onePageScale(longer(note('en'), 30), 'a4', await typeface)).toBeUndefined();
});

it('sets type, lines and spaces of the document to the scale', async () => {
  const handout = note('fa');
  expect(handout.meta.fit).toBe('one-page');
  const styles = async (scale: number) => textPart(await docxOf({ ...handout, meta: { ...handout.meta, scale } }), 'word/styles.xml');
  expect(await styles(1)).toContain('<w:spacing w:before="0" w:after="120" w:line="370" w:lineRule="exact"/>');
  expect(await styles(0.8)).toContain('<w:spacing w:before="0" w:after="96" w:line="296" w:lineRule="exact"/>');
});
