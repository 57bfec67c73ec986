import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { readPicture } from '../../../electron/engine/media/read.ts';
import { type Media, uprightSize } from '../../../electron/engine/units/media.ts';
import { jpeg, jpegWith, orientationBlock, png, turnedJpeg } from '../../helpers/pictures.ts';

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

/** A PNG chunk without its checksum, which is not looked at. */
const chunk = (name: string, content: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, content, Buffer.alloc(4)]);
};
/** The PNG with a chunk behind its head. */
const pngWith = (name: string, content: Uint8Array): Uint8Array => {
  const whole = png(30, 20);
  return new Uint8Array(Buffer.concat([whole.subarray(0, 33), chunk(name, content), whole.subarray(33)]));
};

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
