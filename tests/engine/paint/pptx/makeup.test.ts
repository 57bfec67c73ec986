import { expect, test } from 'vitest';
import { deckMakeup } from '../../../../electron/engine/paint/pptx/makeup.ts';
import { zipParts } from '../../../../electron/engine/paint/pptx/zip.ts';

test('tells what the bytes of a package go to', () => {
  const stored = (length: number) => 'x'.repeat(length);
  const zip = zipParts(
    new Map<string, string | Uint8Array>([
      ['[Content_Types].xml', stored(10)],
      ['ppt/slides/slide1.xml', stored(100)],
      ['ppt/slides/_rels/slide1.xml.rels', stored(20)],
      ['ppt/notesSlides/notesSlide1.xml', stored(3)],
      ['ppt/charts/chart1.xml', stored(40)],
      ['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx', new Uint8Array(50)],
      ['ppt/media/a.png', new Uint8Array(2000)],
      ['ppt/fonts/font1.fntdata', new Uint8Array(7)],
      ['ppt/slideMasters/slideMaster1.xml', stored(5)],
    ]),
  );
  expect(deckMakeup(zip)).toEqual({ slides: 123, charts: 90, pictures: 2000, fonts: 7, rest: 15 });
});
