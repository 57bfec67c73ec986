/** Pictures cut short, with turned bytes, under wrong endings; sound to their checksums and wrong within; of every kind that PNG knows. */
import { deflateSync } from 'node:zlib';
import { jpeg, madePng, type PngForm, pngHead, pngOf, pngRows } from '../../helpers/pictures.ts';
import { type FuzzCase, type Generator, anyChoices } from '../case.ts';
import type { Random } from '../../helpers/random.ts';

const anyForm = (random: Random): PngForm => {
  const type = random.pick([0, 2, 3, 4, 6]);
  const depth = random.pick(type === 0 ? [1, 2, 4, 8, 16] : type === 3 ? [1, 2, 4, 8] : [8, 16]);
  return { width: random.int(1, 70), height: random.int(1, 70), type, depth, interlaced: random.chance(0.4) };
};

/** A PNG whose checksums are right, whatever it holds. */
function wrongWithin(random: Random): Uint8Array {
  const form = anyForm(random);
  const said = random.pick<PngForm>([form, { ...form, width: form.width + 1 }, { ...form, height: 0 }, { ...form, depth: 7 }, { ...form, type: 5 }, { ...form, width: 2 ** 31 - 1 }]);
  const rows = pngRows(form, random.pick([0, 1, 4, 5, 255]));
  const packed = random.pick([deflateSync(rows), deflateSync(rows.subarray(0, random.int(0, rows.length))), rows, new Uint8Array(), deflateSync(new Uint8Array(random.int(0, 2_000_000)))]);
  const cut = random.int(0, packed.length);
  const middle = random.pick<readonly (readonly [string, Uint8Array])[]>([[], [['tEXt', new Uint8Array(3)]], [['acTL', new Uint8Array(8)]], [['ABCD', new Uint8Array(2)]], [['PLTE', new Uint8Array(random.int(0, 800))]]]);
  return pngOf(['IHDR', pngHead(said)], ...middle, ['IDAT', packed.subarray(0, cut)], ...(random.chance(0.1) ? middle : []), ['IDAT', packed.subarray(cut)]);
}

/** A JPEG whose markers go on to its end, whatever stands between them. */
function wrongScan(random: Random): Uint8Array {
  const whole = jpeg();
  const scan = whole.findIndex((byte, index) => byte === 0xff && whole[index + 1] === 0xda) + 14;
  const size = whole.findIndex((byte, index) => byte === 0xff && whole[index + 1] === 0xc0) + 5;
  const made = Uint8Array.from([...whole.subarray(0, scan), ...Array.from({ length: random.int(0, 400) }, () => random.int(0, 254)), 0xff, 0xd9]);
  for (let at = size; at < size + 5; at += 1) if (random.chance(0.3)) made[at] = random.int(0, 255);
  return made;
}

const damaged = (sound: Uint8Array, random: Random): Uint8Array => {
  const bytes = sound.slice(0, random.chance(0.4) ? random.int(0, sound.length) : sound.length);
  for (let turn = random.int(0, 6); turn > 0 && bytes.length > 0; turn--) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
  return bytes;
};

export const media: Generator = (random, start): FuzzCase => {
  const dataset = new Map(
    [...start.full].map(([name, content]): readonly [string, string | Uint8Array] => {
      if (typeof content === 'string' || random.chance(0.3)) return [name, content];
      const make = random.pick<() => Uint8Array>([() => madePng(anyForm(random)), () => wrongWithin(random), () => wrongScan(random), () => damaged(content, random), () => damaged(content, random), () => new TextEncoder().encode('<svg onload="alert(1)"/>')]);
      return [name, make()];
    }),
  );
  return { dataset, choices: { ...anyChoices(random), length: 'full' }, told: 'pictures damaged' };
};
