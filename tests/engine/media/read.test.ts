import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { readPicture } from '../../../electron/engine/media/read.ts';
import { type Media, uprightSize } from '../../../electron/engine/units/media.ts';
import { jpeg, jpegWith, madePng, orientationBlock, png, pngChunk, pngHead, pngOf, pngRows, turnedJpeg } from '../../helpers/pictures.ts';

const where = { file: 'deck.md.hbs', line: 7 };
const read = (bytes: Uint8Array) => readPicture(bytes, 'media/x.png', where);

function media(bytes: Uint8Array): Media {
  const found = read(bytes);
  if ('code' in found) throw new Error(found.code);
  return found;
}

function refusal(bytes: Uint8Array): string {
  const found = read(bytes);
  if (!('code' in found)) throw new Error('was read');
  expect(found.where).toEqual(where);
  expect(inWords(found, 'fa').message).toContain('media/x.png');
  return `${found.code} ${inWords(found, 'en').message}`;
}

/** The PNG with a chunk behind its head. */
const pngWith = (name: string, content: Uint8Array): Uint8Array => {
  const whole = png(30, 20);
  return new Uint8Array(Buffer.concat([whole.subarray(0, 33), pngChunk(name, content), whole.subarray(33)]));
};

/** Where a segment of a JPEG begins. */
const jpegPart = (whole: Uint8Array, marker: number): number => whole.findIndex((byte, index) => byte === 0xff && whole[index + 1] === marker);

describe('a picture is read', () => {
  it('with its size, by its bytes and not by its name', () => {
    expect(media(png(30, 20))).toMatchObject({ type: 'image/png', stored: { width: 30, height: 20 }, turn: { mirrored: false, quarters: 0 } });
    expect(media(jpeg())).toMatchObject({ type: 'image/jpeg', stored: { width: 24, height: 16 }, turn: { mirrored: false, quarters: 0 } });
  });

  it.each([
    [1, false, 0],
    [2, true, 0],
    [3, false, 2],
    [4, true, 2],
    [5, true, 3],
    [6, false, 1],
    [7, true, 1],
    [8, false, 3],
    [9, false, 0],
  ])('that a camera held with orientation %i', (orientation, mirrored, quarters) => {
    for (const little of [false, true]) {
      const found = media(turnedJpeg(orientation, little));
      expect(found.turn).toEqual({ mirrored, quarters });
      expect(uprightSize(found)).toEqual(quarters % 2 === 0 ? { width: 24, height: 16 } : { width: 16, height: 24 });
    }
    expect(media(pngWith('eXIf', orientationBlock(orientation))).turn).toEqual({ mirrored, quarters });
  });

  it.each([0, 2, 3, 4, 6].flatMap((type) => [1, 2, 4, 8, 16].filter((depth) => depth === 8 || (type === 0 ? true : type === 3 ? depth < 8 : depth === 16)).map((depth) => [type, depth] as const)))('as PNG of colour type %i with %i bits, interlaced or not', (type, depth) => {
    for (const [width, height] of [[1, 1], [3, 2], [5, 9], [33, 17]] as const) {
      for (const interlaced of [false, true]) expect(media(madePng({ width, height, depth, type, interlaced })).stored).toEqual({ width, height });
    }
  });

  it('with its pixels in many parts, and still where it could move', () => {
    const form = { width: 30, height: 20, depth: 8, type: 2, interlaced: false };
    const all = deflateSync(pngRows(form));
    const parts = Array.from({ length: all.length }, (_, index) => ['IDAT', all.subarray(index, index + 1)] as const);
    const moving = [['acTL', new Uint8Array(8)], ['fcTL', new Uint8Array(26)], ...parts, ['fdAT', new Uint8Array(9)]] as const;
    expect(media(pngOf(['IHDR', pngHead(form)], ...moving)).bytes).toEqual(pngOf(['IHDR', pngHead(form)], ...parts));
  });

  it('without what stands behind its end', () => {
    const behind = Buffer.from('a film of a phone');
    expect(media(new Uint8Array(Buffer.concat([jpeg(), behind]))).bytes).toEqual(jpeg());
    expect(media(new Uint8Array(Buffer.concat([png(3, 2), behind]))).bytes).toEqual(png(3, 2));
  });

  it('without what its file tells of its origin', () => {
    const secret = Buffer.from('C:\\Users\\someone\\secret', 'latin1');
    expect(media(turnedJpeg(6)).bytes).toEqual(jpeg());
    for (const marker of [0xe1, 0xed, 0xfe]) expect(media(jpegWith(marker, secret)).bytes).toEqual(jpeg());
    for (const name of ['tEXt', 'iTXt', 'zTXt', 'tIME', 'eXIf']) expect(media(pngWith(name, secret)).bytes).toEqual(png(30, 20));
  });

  it('with its colours: profiles and colour transforms stay', () => {
    const profile = Buffer.from('ICC_PROFILE\0');
    expect(media(jpegWith(0xe2, profile)).bytes).toEqual(jpegWith(0xe2, profile));
    expect(media(jpegWith(0xee, profile)).bytes).toEqual(jpegWith(0xee, profile));
    expect(media(pngWith('iCCP', profile)).bytes).toEqual(pngWith('iCCP', profile));
  });
});

describe('a picture is refused', () => {
  it.each([
    ['GIF89a................', 'GIF'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'WebP'],
    ['\0\0\0\x18ftypheic', 'HEIC'],
    ['<svg xmlns="…">', 'SVG'],
    ['', 'no PNG or JPEG'],
    ['anything at all', 'no PNG or JPEG'],
  ])('that is something else: %o', (text, says) => {
    const said = refusal(new Uint8Array(Buffer.from(text, 'latin1')));
    expect(said).toMatch(/^media\.unsupported/);
    expect(said).toContain(says);
  });

  it('that breaks off anywhere', () => {
    for (const whole of [png(30, 20), jpeg()]) {
      for (let length = 8; length < whole.length; length += 7) expect(refusal(whole.subarray(0, length))).toMatch(/^media\.damaged/);
    }
  });

  const form = { width: 30, height: 20, depth: 8, type: 6, interlaced: false };
  const head = ['IHDR', pngHead(form)] as const;
  const packed = (rows: Uint8Array) => ['IDAT', deflateSync(rows)] as const;
  const rows = pngRows(form);
  const flipped = (whole: Uint8Array, at: number): Uint8Array => whole.map((byte, index) => (index === at ? byte ^ 1 : byte));

  it.each<[string, () => Uint8Array, string]>([
    ['no pixels', () => pngOf(head, ['IDAT', new Uint8Array()]), 'pixels'],
    ['garbage for pixels', () => pngOf(head, ['IDAT', Uint8Array.from({ length: 300 }, (_, index) => (index * 71) & 255)]), 'pixels'],
    ['pixels of no rows', () => pngOf(head, packed(new Uint8Array())), 'pixels'],
    ['a row too few', () => pngOf(head, packed(rows.subarray(121))), 'pixels'],
    ['a row too many', () => pngOf(head, packed(Buffer.concat([rows, rows.subarray(0, 121)]))), 'pixels'],
    ['pixels that unpack to gigabytes', () => pngOf(head, packed(new Uint8Array(50_000_000))), 'pixels'],
    ['a filter that there is not', () => pngOf(head, packed(pngRows(form, 9))), 'pixels'],
    ['pixels of another sum', () => pngOf(head, ['IDAT', flipped(deflateSync(rows), deflateSync(rows).length - 1)]), 'pixels'],
    ['a checksum of the head', () => flipped(png(30, 20), 30), 'checksum'],
    ['a checksum of the pixels', () => flipped(png(30, 20), png(30, 20).length - 14), 'checksum'],
    ['colours that there are not', () => pngOf(['IHDR', pngHead({ ...form, type: 5 })], packed(rows)), 'parts'],
    ['a depth that its colours have not', () => pngOf(['IHDR', pngHead({ ...form, depth: 4 })], packed(rows)), 'parts'],
    ['no width', () => pngOf(['IHDR', pngHead({ ...form, width: 0 })], packed(rows)), 'parts'],
    ['no palette', () => pngOf(['IHDR', pngHead({ ...form, type: 3 })], packed(pngRows({ ...form, type: 3 }))), 'parts'],
    ['a palette of half a colour', () => pngOf(['IHDR', pngHead({ ...form, type: 3 })], ['PLTE', new Uint8Array(4)], packed(pngRows({ ...form, type: 3 }))), 'parts'],
    ['pixels in two places', () => pngOf(head, packed(rows), ['gAMA', new Uint8Array(4)], packed(rows)), 'parts'],
    ['a chunk that readers must know', () => pngOf(head, ['XYZW', new Uint8Array(4)], packed(rows)), 'parts'],
    ['two heads', () => pngOf(head, head, packed(rows)), 'parts'],
  ])('that is a PNG with %s', (_, made, what) => {
    const found = read(made());
    expect(found).toMatchObject({ code: 'media.damaged', params: { what } });
  });

  it.each<[string, (whole: Uint8Array) => Uint8Array, string]>([
    ['its end cut off', (whole) => whole.subarray(0, -2), 'ends'],
    ['its pixels cut off and an end put there', (whole) => Buffer.concat([whole.subarray(0, jpegPart(whole, 0xda) + 14), Buffer.from([0xff, 0xd9])]), 'parts'],
    ['nearly no pixels', (whole) => Buffer.concat([whole.subarray(0, jpegPart(whole, 0xda) + 14), Buffer.from([0, 0xff, 0xd9])]), 'pixels'],
    ['no tables', (whole) => Buffer.concat([whole.subarray(0, 2), whole.subarray(jpegPart(whole, 0xc0))]), 'parts'],
    ['no height', (whole) => whole.map((byte, index) => ([5, 6].includes(index - jpegPart(whole, 0xc0)) ? 0 : byte)), 'parts'],
    ['two frames', (whole) => Buffer.concat([whole.subarray(0, jpegPart(whole, 0xc0)), whole.subarray(jpegPart(whole, 0xc0))].toSpliced(1, 0, whole.subarray(jpegPart(whole, 0xc0), jpegPart(whole, 0xc0) + 19))), 'parts'],
  ])('that is a JPEG with %s', (_, damage, what) => {
    // Large enough that a byte cannot hold its blocks.
    const large = jpeg().map((byte, index) => (index === jpegPart(jpeg(), 0xc0) + 6 ? 200 : byte));
    expect(read(new Uint8Array(damage(large)))).toMatchObject({ code: 'media.damaged', params: { what } });
  });

  it.each<[string, number, number, string]>([
    ['lossless', 1, 0xc3, 'rare'],
    ['arithmetic', 1, 0xc9, 'rare'],
    ['of twelve bits', 4, 12, 'deep'],
  ])('that is a JPEG not every program shows: %s', (_, offset, value, what) => {
    const whole = jpeg();
    expect(read(whole.map((byte, index) => (index === jpegPart(whole, 0xc0) + offset ? value : byte)))).toMatchObject({ code: 'media.variety', params: { what } });
  });

  it('that is a JPEG in the colours of print', () => {
    const whole = jpeg();
    const frame = jpegPart(whole, 0xc0);
    const four = Buffer.concat([whole.subarray(0, frame), Buffer.from([0xff, 0xc0, 0, 20, 8, 0, 16, 0, 24, 4, ...[1, 2, 3, 4].flatMap((id) => [id, 0x11, 0])]), whole.subarray(frame + 19)]);
    expect(read(new Uint8Array(four))).toMatchObject({ code: 'media.variety', params: { what: 'cmyk' } });
  });

  it('that has more pixels than a program can be asked to hold', () => {
    const whole = Buffer.from(png(30, 20));
    whole.writeUInt32BE(60_000, 16);
    whole.writeUInt32BE(60_000, 20);
    expect(refusal(new Uint8Array(whole))).toContain('60000 × 60000 pixels');
  });

  it('in words, whatever its bytes are', () => {
    const damaged = (whole: Uint8Array) =>
      fc.tuple(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 40 })).map(([at, bytes]) => {
        const copy = whole.slice();
        copy.set(bytes.subarray(0, copy.length - at), at);
        return copy;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), damaged(png(9, 9)), damaged(turnedJpeg(6))), (bytes) => {
        const found = read(bytes);
        if (!('code' in found)) expect(found.stored.width * found.stored.height).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
