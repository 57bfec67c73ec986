/** Small pictures for tests: right to the last byte, of any size and any way up. */
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { type Media, uprightSize } from '../../electron/engine/units/media.ts';

/** 24 × 16 pixels: red, blue and green fields. */
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYV' +
  'pQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQ' +
  'ABgDASIAAhEBAxEB/8QAFwAAAwEAAAAAAAAAAAAAAAAAAAUGBP/EABkQAQADAQEAAAAAAAAAAAAAAAAFQ8GBgv/EABYBAQEBAAAAAAAAAAAAAA' +
  'AAAAUEBv/EACkRAAEBBAcJAAAAAAAAAAAAABEAAQMEEgUWMUFRY6ICBhMUFSJh4eL/2gAMAwEAAhEDEQA/AJ9hk6u4vCieo9YKoyk+Witl7KQb' +
  '/DWYKyH3k608ZAcKSe8kDusDMBaosHoa2tmTq+UlVnN0+1//2Q==';

export const jpeg = (): Uint8Array => new Uint8Array(Buffer.from(JPEG, 'base64'));

/** A PNG file of one colour. */
export function png(width: number, height: number, grey = 128): Uint8Array {
  const image = new PNG({ width, height });
  image.data.fill(grey);
  return new Uint8Array(PNG.sync.write(image));
}

/** CRC-32 as PNG has it, bit by bit. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** A chunk of a PNG file with its length and checksum. */
export function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(checksum(named));
  return new Uint8Array(Buffer.concat([length, named, sum]));
}

/** A PNG file of these chunks, IEND behind them. */
export const pngOf = (...chunks: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...[...chunks, ['IEND', new Uint8Array()] as const].map(([name, content]) => pngChunk(name, content))]));

export interface PngForm {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: number;
  readonly interlaced: boolean;
}

export function pngHead({ width, height, depth, type, interlaced }: PngForm): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, type, 0, 0, interlaced ? 1 : 0], 8);
  return new Uint8Array(head);
}

const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const PASSES = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const;

/** The black pixels of such a picture as they are before they are packed, rows begun by the number of a filter. */
export function pngRows({ width, height, depth, type, interlaced }: PngForm, filter = 0): Uint8Array {
  const rows: number[] = [];
  for (const [x, y, across, down] of interlaced ? PASSES : [[0, 0, 1, 1]] as const) {
    const pixels = Math.max(0, Math.ceil((width - x) / across));
    const count = pixels === 0 ? 0 : Math.max(0, Math.ceil((height - y) / down));
    for (let row = 0; row < count; row += 1) rows.push(filter, ...Array.from({ length: Math.ceil((pixels * depth * (SAMPLES[type] ?? 1)) / 8) }, () => 0));
  }
  return Uint8Array.from(rows);
}

/** A black picture of any kind that PNG knows. */
export const madePng = (form: PngForm): Uint8Array =>
  pngOf(['IHDR', pngHead(form)], ...(form.type === 3 ? [['PLTE', new Uint8Array(3)] as const] : []), ['IDAT', deflateSync(pngRows(form))]);

/** A TIFF block that says which way up the camera was, and nothing else. */
export function orientationBlock(orientation: number, little = false): Uint8Array {
  const block = Buffer.alloc(26);
  const put = (value: number, at: number, bytes: 2 | 4): void => {
    if (little) block.writeUIntLE(value, at, bytes);
    else block.writeUIntBE(value, at, bytes);
  };
  block.write(little ? 'II' : 'MM', 'latin1');
  put(42, 2, 2);
  put(8, 4, 4);
  put(1, 8, 2);
  put(0x0112, 10, 2);
  put(3, 12, 2);
  put(1, 14, 4);
  put(orientation, 18, 2);
  return block;
}

/** The JPEG with a segment put in front. */
export function jpegWith(marker: number, content: Uint8Array): Uint8Array {
  const whole = jpeg();
  const head = Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff]);
  return new Uint8Array(Buffer.concat([whole.subarray(0, 2), head, content, whole.subarray(2)]));
}

/** The JPEG as a camera writes it that was held another way. */
export const turnedJpeg = (orientation: number, little = false): Uint8Array =>
  jpegWith(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationBlock(orientation, little)]));

/** A picture of a size, upright, as reading would give it. */
export const mediaOf = (width: number, height: number, quarters: Media['turn']['quarters'] = 0, mirrored = false): Media => {
  const upright = { stored: { width, height }, turn: { mirrored: false, quarters } };
  return { bytes: png(2, 2), type: 'image/png', stored: uprightSize(upright), turn: { mirrored, quarters } };
};
