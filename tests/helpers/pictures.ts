/** Small pictures for tests: right to the last byte, of any size and any way up. */
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
