/**
 * Writes docs/slides.md and its pictures, every kind of slide in both languages with the Markdown that makes it: `npm run gallery`.
 * The slides come from the template pack docs/gallery.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from 'playwright-core';
import { bundle } from './bundle.mjs';
import { resolveRuntime } from './electron-runtime.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { startScreen } from './screen.mjs';

/** Pixels; slides are 16:9. */
const size = { width: 720, height: 405 };
const pack = inRoot('docs', 'gallery');
const pictures = inRoot('docs', 'images', 'slides');
/** A whole briefing of the invented dataset, so that each kind is seen where it stands. */
const invented = { dataset: inRoot('data', 'strait-fictional'), template: 'briefing', columns: 4, width: 1280 };

/** Slides that share a kind are told apart by the id that the pack gives them; ids are the names of the pictures too. */
const names = {
  title: 'Title',
  agenda: 'Agenda',
  policy: 'Section',
  bullets: 'Bullets',
  numbers: 'Key numbers',
  table: 'Table',
  quote: 'Quotation',
  chart: 'Chart: bars',
  doughnut: 'Chart: doughnut',
  share: 'Chart: shares of a whole',
  line: 'Chart: line',
  stacked: 'Chart: stacked columns',
  timeline: 'Timeline',
  map: 'Map',
  'shaded-map': 'Shaded map',
  network: 'Network',
  flow: 'Flow',
  matrix: 'Matrix',
  columns: 'Columns',
  balance: 'Balance',
  process: 'Process',
  picture: 'Picture',
  statement: 'Statement',
  actors: 'By actor',
  dated: 'Dated events',
  'bottom-line': 'Bottom line',
  assessment: 'Assessment',
  scenarios: 'Scenarios',
  gaps: 'Gaps and what to watch',
  cards: 'If asked',
  questions: 'Questions',
  closing: 'Closing',
  sources: 'Sources',
};

const introduction = `# Every kind of slide

In both languages, with the deck Markdown that makes it (the title slide is made of the front matter). What each block can hold:
[templates.md](templates.md#deck-markdown). The slides come from the template pack [gallery](gallery/); this page is written by
\`npm run gallery\`.
`;

const ofTheInvented = `## A whole briefing

What the pack \`briefing\` makes in full of \`data/strait-fictional\`, a dataset of which everything is invented. Its \`notice\` says so on every slide.

![The slides of a briefing on an invented strait, English](images/slides/invented-en.png)

![The slides of a briefing on an invented strait, Persian](images/slides/invented-fa.png)
`;

await bundle();
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const folder = await mkdtemp(join(tmpdir(), 'bardar-gallery-'));
const screen = await startScreen();
try {
  const { executable } = await resolveRuntime();
  const program = join(folder, 'main.cjs');
  writeFileSync(program, blankWindow());
  const env = /** @type {Record<string, string>} */ ({ ...process.env, DISPLAY: screen.display || process.env.DISPLAY });
  const app = await _electron.launch({ executablePath: executable, args: ['--no-sandbox', program], env });
  try {
    const window = await app.firstWindow();
    for (const language of ['en', 'fa']) {
      for (const [id, svg] of await preview(language)) {
        const page = join(folder, 'slide.html');
        writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
        await window.goto(pathToFileURL(page).href);
        await window.evaluate(() => document.fonts.ready.then(() => undefined));
        await window.screenshot({ path: join(pictures, `${id}-${language}.png`) });
      }
      await sheet(window, language);
    }
  } finally {
    await app.close();
  }
  writeFileSync(inRoot('docs', 'slides.md'), [introduction, ...Object.entries(names).map(([id, name]) => entry(id, name)), ofTheInvented].join('\n'));
} finally {
  screen.close();
  await rm(folder, { recursive: true, force: true });
}

/** A program that shows one empty window. */
function blankWindow() {
  const options = JSON.stringify({ ...size, useContentSize: true, frame: false });
  return `const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => new BrowserWindow(${options}).loadURL('about:blank'));`;
}

/**
 * One picture of all slides of the invented dataset.
 * @param {import('playwright-core').Page} window
 * @param {string} language
 */
async function sheet(window, language) {
  const { columns, width } = invented;
  const slides = (await made(join(folder, `invented-${language}`), ['--dataset', invented.dataset, '--template', invented.template, '--lang', language, '--length', 'full'])).map(([, svg]) => `<div>${svg}</div>`);
  const style = `body{margin:0;padding:6px;background:#909090;display:grid;grid-template-columns:repeat(${columns},1fr);gap:6px}svg{display:block;width:100%}`;
  const page = join(folder, 'sheet.html');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><html dir="${language === 'fa' ? 'rtl' : 'ltr'}"><style>${style}</style>${slides.join('')}`);
  await window.setViewportSize({ width, height: 900 });
  await window.goto(pathToFileURL(page).href);
  await window.evaluate(() => document.fonts.ready.then(() => undefined));
  await window.screenshot({ path: join(pictures, `invented-${language}.png`), fullPage: true });
  await window.setViewportSize(size);
}

/**
 * The slides that the page shows, by id.
 * @param {string} language
 * @returns {Promise<[id: string, svg: string][]>}
 */
async function preview(language) {
  const wanted = Object.keys(names);
  return (await made(join(folder, language), ['--template', pack, '--lang', language, '--length', 'full'])).filter(([id]) => wanted.includes(id));
}

/**
 * The slides of a preview by id.
 * @param {string} out
 * @param {readonly string[]} choices
 * @returns {Promise<[id: string, svg: string][]>}
 */
async function made(out, choices) {
  const args = ['preview', ...choices, '--json', '--out', out];
  const { code, output } = await run(process.execPath, [inRoot('out', 'cli.cjs'), ...args], { quiet: true });
  if (code !== 0) throw new Error(`The gallery's slides could not be made:\n${output}`);
  const { slides } = JSON.parse(output).result;
  return slides.map((/** @type {{ id: string, file: string }} */ { id, file }) => [id, readFileSync(join(out, file), 'utf8')]);
}

/**
 * @param {string} id
 * @param {string} name
 */
function entry(id, name) {
  const shown = ['en', 'fa'].map((language) => `![${name}, ${language}](images/slides/${id}-${language}.png)`).join(' | ');
  const source = markdownOf(id);
  const code = source === '' ? '' : `\n<details><summary>Markdown</summary>\n\n\`\`\`\`markdown\n${source}\n\`\`\`\`\n\n</details>\n`;
  return `## ${name}\n\n| English | Persian |\n| --- | --- |\n| ${shown} |\n${code}`;
}

/**
 * The part of the pack's English text that makes a slide; empty for the title slide.
 * @param {string} id
 */
function markdownOf(id) {
  const parts = readFileSync(join(pack, 'en.md.hbs'), 'utf8').split(/^(?=#{1,2} )/m);
  return parts.find((part) => part.split('\n', 1)[0]?.includes(`#${id}`))?.trim() ?? '';
}
