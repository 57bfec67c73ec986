/**
 * Writes THIRD-PARTY-LICENSES.md: every package and font that the program is shipped with, with its licence's own text.
 * `npm run licences` after a change of packages; a test notices when it is needed.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { inRoot, isStarted, out } from './paths.mjs';

/** Shipped beside the bundles, so that the bundler does not see them. */
const unbundled = ['node_modules/flag-icons', 'node_modules/harfbuzzjs', 'node_modules/vazirmatn', 'node_modules/world-atlas'];

const file = inRoot('THIRD-PARTY-LICENSES.md');

const introduction = `# Third-party licences

Bardar itself is under the MIT licence (LICENSE). It is shipped with the software and the fonts below, each under its own
licence. This file is written by \`npm run licences\`.

## Electron and Chromium

The packaged program stands on Electron (MIT licence) and Chromium (BSD and other licences). Their texts lie beside the
program: \`LICENSE.electron.txt\` and \`LICENSES.chromium.html\`.

## Fonts

Vazirmatn (Regular, Bold) is under the SIL Open Font License 1.1; the text stands below and beside the font files.

## Countries on maps

world-atlas holds the countries of Natural Earth (naturalearthdata.com), which are in the public domain; the licence below is
that of their packaging.

## Flags

flag-icons holds the flags of states; they are shipped as pictures (PNG) that are drawn from its files.

## resvg

resvg-wasm holds resvg, compiled to WebAssembly and shipped unchanged. It is under the Mozilla Public License 2.0 below; its
source is at github.com/yisibl/resvg-js and, resvg itself, at github.com/linebender/resvg.

The names of countries that a deck does not name itself (electron/engine/layout/map/countries.ts) come from the Common Locale Data
Repository (CLDR) as ICU holds it; a few of them are changed.

${quoted(readFileSync(inRoot('build', 'licences', 'cldr.txt'), 'utf8'))}

## HarfBuzz

harfbuzzjs holds HarfBuzz, compiled to WebAssembly:

${quoted(readFileSync(inRoot('build', 'licences', 'harfbuzz.txt'), 'utf8'))}
`;

/**
 * The list as it should be now.
 * @param {readonly string[]} bundled files that went into the bundles, below the checkout
 */
export function licenceList(bundled) {
  /** @type {Map<string, string[]>} names of packages by the text of their licence */
  const byText = new Map();
  for (const folder of packageFolders(bundled)) {
    const text = licenceText(folder);
    byText.set(text, [...(byText.get(text) ?? []), title(folder)]);
  }
  const sections = [...byText].map(([text, titles]) => `## ${titles.join(', ')}\n\n${quoted(text)}\n`);
  return [introduction, ...sections].join('\n');
}

/**
 * Folders of the packages that files belong to, sorted by the packages' names.
 * @param {readonly string[]} files
 */
function packageFolders(files) {
  const found = files.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []);
  return [...new Set([...found, ...unbundled])].sort((a, b) => (title(a) < title(b) ? -1 : 1));
}

/** @param {string} folder */
function title(folder) {
  const { name, version, license } = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})`;
}

/**
 * The licence's text out of the package; for packages that carry none, from build/licences/.
 * @param {string} folder
 */
function licenceText(folder) {
  const inside = readdirSync(inRoot(folder)).find((name) => /^(licen[cs]e|copying|ofl)(\.|$)/i.test(name));
  const path = inside ? inRoot(folder, inside) : inRoot('build', 'licences', `${folder.split('node_modules/').at(-1)}.txt`);
  if (!existsSync(path)) throw new Error(`${folder} has no licence file. Put its licence's text into ${path}.`);
  return readFileSync(path, 'utf8');
}

/** @param {string} text */
function quoted(text) {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  return ['````text', ...lines.map((line) => line.trimEnd()), '````'].join('\n');
}

/** The files that went into the bundles when they were made last. */
export const bundledFiles = () => /** @type {string[]} */ (JSON.parse(readFileSync(join(out, 'bundled.json'), 'utf8')));

if (isStarted(import.meta.url)) {
  await bundle();
  writeFileSync(file, licenceList(bundledFiles()));
}
