import type { Picture } from '../../scene/model.ts';
import { storedPicture } from '../../scene/picture.ts';
import type { Media } from '../../units/media.ts';
import { base64 } from '../../units/base64.ts';
import { element, escapeXml } from './element.ts';

/**
 * A picture, with its bytes in the element: the window's policy takes pictures of its own files or as data, and a preview
 * on disk is to stand alone. The inner `svg` cuts off what lies outside of it.
 */
export function paintPicture(picture: Picture): string {
  const { frame, crop } = storedPicture(picture);
  const { stored, turn } = picture.media;
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const shown = [
    crop.left * stored.width,
    crop.top * stored.height,
    (1 - crop.left - crop.right) * stored.width,
    (1 - crop.top - crop.bottom) * stored.height,
  ];
  const image = element('image', { width: stored.width, height: stored.height, preserveAspectRatio: 'none', href: dataAddress(picture.media) });
  const window = element(
    'svg',
    { ...frame, viewBox: shown.map((value) => Math.round(value * 100) / 100).join(' '), preserveAspectRatio: 'none' },
    image,
  );
  const transforms = [
    ...(turn.quarters === 0 ? [] : [`rotate(${turn.quarters * 90} ${round(x)} ${round(y)})`]),
    ...(turn.mirrored ? [`translate(${round(2 * x)} 0) scale(-1 1)`] : []),
  ];
  const title = `<title>${escapeXml(picture.description)}</title>`;
  return element('g', { role: 'img', ...(transforms.length > 0 && { transform: transforms.join(' ') }) }, title + window);
}

const round = (value: number): number => Math.round(value * 100) / 100;

const dataAddress = ({ type, bytes }: Media): string => `data:${type};base64,${base64(bytes)}`;
