/**
 * The flags of states as the program shows them: out/flags/<code>.png, drawn from flag-icons (MIT, 4:3) by resvg when the program is
 * bundled. PNG alone, since every program shows it alike; large enough for the largest flag of a slide on a sharp screen.
 */
import { existsSync, readFileSync } from 'node:fs';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { PNG } from 'pngjs';
import { inRoot } from './paths.mjs';

/** Width in dots of a flag, whose height is three quarters of it. */
export const FLAG_WIDTH = 320;

const folder = inRoot('node_modules', 'flag-icons');

/** Bodies that have a flag and a code which ISO 3166 keeps free for them. */
const BODIES = ['EU', 'UN', 'XK'];

/** Codes of all flags: the countries of ISO 3166-1, and what else has two letters and a flag of its own. */
export const flagCodes = () => {
  /** @type {{ code: string, iso: boolean }[]} */
  const countries = JSON.parse(readFileSync(inRoot('node_modules', 'flag-icons', 'country.json'), 'utf8'));
  return [...countries.filter(({ iso }) => iso).map(({ code }) => code.toUpperCase()), ...BODIES].sort();
};

/** What flags are made of; they are drawn anew only where this has changed. */
export const flagsMark = () => `flag-icons ${JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version}, ${FLAG_WIDTH} wide, opaque\n`;

/** @type {Promise<void> | undefined} */
let started;

/** What resvg's module says where another part of the program has started it in this thread. */
const RUNNING = /already initialized/i;

/**
 * A flag as PNG; undefined where there is none.
 * @param {string} code two capital letters
 */
export async function drawFlag(code) {
  const file = `${folder}/flags/4x3/${code.toLowerCase()}.svg`;
  if (!existsSync(file)) return undefined;
  started ??= initWasm(readFileSync(inRoot('node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm'))).catch((error) => {
    if (!RUNNING.test(String(error))) throw error;
  });
  await started;
  const drawing = new Resvg(readFileSync(file, 'utf8'), { fitTo: { mode: 'width', value: FLAG_WIDTH } });
  const image = drawing.render();
  const png = opaque(image.asPng());
  image.free();
  drawing.free();
  return png;
}

/**
 * A picture through which nothing is seen, without saying so of each dot: a PDF takes it as it is. Any other is left alone.
 * @param {Uint8Array} bytes
 */
function opaque(bytes) {
  const picture = PNG.sync.read(Buffer.from(bytes));
  for (let at = 3; at < picture.data.length; at += 4) if (picture.data[at] !== 255) return bytes;
  return Uint8Array.from(PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
}
