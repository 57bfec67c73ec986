import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Parts } from '../../../../electron/engine/paint/pptx/parts.ts';
import { zipParts } from '../../../../electron/engine/paint/pptx/zip.ts';
import { build } from './build.ts';
import { longScene, scene } from './scenes.ts';

const parts: Parts = new Map<string, string | Uint8Array>([
  ['[Content_Types].xml', '<Types/>'.repeat(100)],
  ['ppt/slide.xml', '<p>سلام</p>'],
  ['ppt/media/image1.png', new Uint8Array([1, 2, 3])],
]);

/** Name, method and time of each entry of the central directory. */
function entries(zip: Uint8Array): { name: string; method: number; stamp: number }[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const length = view.getUint16(at + 28, true);
    const entry = {
      name: strFromU8(zip.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      stamp: view.getUint32(at + 12, true),
    };
    at += 46 + length;
    return entry;
  });
}

test('every part comes back as it was, in order, dated 1980-01-01', () => {
  const zip = zipParts(parts);
  expect(entries(zip)).toEqual([
    { name: '[Content_Types].xml', method: 8, stamp: 0x00210000 },
    { name: 'ppt/slide.xml', method: 0, stamp: 0x00210000 },
    { name: 'ppt/media/image1.png', method: 0, stamp: 0x00210000 },
  ]);
  const back = unzipSync(zip);
  expect(strFromU8(back['ppt/slide.xml'] ?? new Uint8Array())).toBe('<p>سلام</p>');
  expect(back['ppt/media/image1.png']).toEqual(new Uint8Array([1, 2, 3]));
});

test('a deck starts with its content types and has no entries for folders', async () => {
  const { finished } = await build(scene('fa'));
  const names = entries(zipParts(finished)).map((entry) => entry.name);
  expect(names[0]).toBe('[Content_Types].xml');
  expect(names.filter((name) => name.endsWith('/'))).toEqual([]);
  expect(names).toEqual([...finished.keys()]);
});

test('two builds of one scene in one process are the same bytes', async () => {
  const one = zipParts((await build(longScene('fa', 12))).finished);
  await build(scene('en'));
  const two = zipParts((await build(longScene('fa', 12))).finished);
  expect(Buffer.compare(one, two)).toBe(0);
});
