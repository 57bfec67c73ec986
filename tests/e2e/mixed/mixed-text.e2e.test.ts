/**
 * Mixed texts, made up at random, are drawn in the order in which they are meant by three implementations of the bidirectional
 * algorithm: bidi-js, Chromium (the handout's HTML, the slides' SVG) and LibreOffice (decks, Word documents).
 * `npm run mixed-texts` tries 5,000; a run of all tests some hundred.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { proseHtml } from '../../../electron/engine/handout/html/prose.ts';
import { paintSvg } from '../../../electron/engine/paint/svg/paint.ts';
import { withDirectionMarks } from '../../../electron/engine/text/stretches/marks.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { directionOf } from '../../../electron/engine/language/languages.ts';
import { madeHandout } from '../../engine/handout/docx/support.ts';
import { intendedOrder, type MixedText, mixedText, textOf } from '../../helpers/mixed-text.ts';
import { visualOrder } from '../../helpers/visual-order.ts';
import { testEnvironment } from '../launch.ts';
import { DEFECTS, type Renderer } from './defects.ts';
import { fromDeck, fromDocument, sceneOf } from './office.ts';
import { comparable, type Drawn, fromLeft } from './order.ts';

const COUNT = Number(process.env['MIXED_TEXTS'] ?? 300);
const SEED = 1404;

const BROWSER =
  "const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => new BrowserWindow({ width: 1600, height: 900, frame: false }).loadURL('about:blank'));";

const all = fc.sample(mixedText, { numRuns: COUNT, seed: SEED });
let folder = '';
let app: ElectronApplication | undefined;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bardar-mixed-'));
  const program = join(folder, 'main.cjs');
  writeFileSync(program, BROWSER);
  app = await _electron.launch({ executablePath: inject('electron'), args: ['--no-sandbox', program], env: testEnvironment(), timeout: 120_000 });
  page = await app.firstWindow({ timeout: 120_000 });
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(LANGUAGES)('mixed texts in %s', (language) => {
  const mixed = all.filter((one) => one.language === language);
  const texts = mixed.map(textOf);

  it('as bidi-js orders them', () => {
    expectIntended('bidi-js', mixed, texts.map((text) => [...visualOrder(withDirectionMarks(text, language), directionOf(language))]));
  });

  it('as Chromium draws the handout', async () => {
    const { meta } = madeHandout(language);
    const lines = texts.map((text) => `<p>${proseHtml([{ kind: 'text', text }], meta)}</p>`);
    await page.setContent(`<body dir="${meta.direction}" style="white-space:nowrap;font:6px sans-serif;width:1500px">${lines.join('')}</body>`);
    expectIntended('Chromium, HTML', mixed, (await page.evaluate(drawnInHtml)).map(fromLeft));
  });

  it('as Chromium draws the slides', async () => {
    const scene = sceneOf(texts, language);
    const drawn: (readonly Drawn[])[] = [];
    for (const slide of scene.slides) {
      await page.setContent(`<body>${paintSvg(slide, scene)}</body>`);
      drawn.push(...(await page.evaluate(drawnInSvg)));
    }
    expectIntended('Chromium, SVG', mixed, drawn.map(fromLeft));
  });

  it('as LibreOffice draws a deck', async () => {
    expectIntended('LibreOffice, deck', mixed, (await fromDeck(texts, language, folder)).map(fromLeft));
  }, 900_000);

  it('as LibreOffice draws a Word document', async () => {
    expectIntended('LibreOffice, document', mixed, (await fromDocument(texts, language, folder)).map(fromLeft));
  }, 900_000);
});

function expectIntended(renderer: Renderer, mixed: readonly MixedText[], drawn: readonly (readonly string[])[]): void {
  const defects = DEFECTS.filter((defect) => defect.renderer === renderer);
  const wrong = mixed.flatMap((one, index) => {
    const [meant, seen] = [comparable([...intendedOrder(one)]), comparable(drawn[index] ?? [])];
    const text = textOf(one);
    return meant === seen || defects.some(({ shows }) => shows(text)) ? [] : [`${text}\n  meant ${meant}\n  drawn ${seen}`];
  });
  expect(mixed.length).toBeGreaterThan(COUNT / 6);
  expect(wrong.slice(0, 12).join('\n'), `${wrong.length} of ${mixed.length}`).toBe('');
}

/** Runs in the page: the characters of each paragraph. */
function drawnInHtml(): Drawn[][] {
  return [...document.querySelectorAll('p')].map((paragraph) => {
    const drawn: Drawn[] = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        drawn.push({ sign: text[at] ?? '', x: box.left + box.width / 2 });
      }
    }
    return drawn;
  });
}

/** Runs in the page: the characters of each line. */
function drawnInSvg(): Drawn[][] {
  return [...document.querySelectorAll('svg text')].map((line) => {
    const drawn: Drawn[] = [];
    const content = line as SVGTextElement;
    const text = content.textContent ?? '';
    for (let at = 0; at < content.getNumberOfChars(); at += 1) {
      const box = content.getExtentOfChar(at);
      drawn.push({ sign: text[at] ?? '', x: box.x + box.width / 2 });
    }
    return drawn;
  });
}
