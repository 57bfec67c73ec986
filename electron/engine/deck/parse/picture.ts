import type { Image, Paragraph } from 'mdast';
import { MEDIA_PATH } from '../../units/media.ts';
import type { DeckPicture } from '../blocks.ts';
import type { ParseContext } from '../../markdown/context.ts';

/** The image that is all a paragraph holds; undefined where there is text or anything else. */
export const onlyImage = ({ children }: Paragraph): Image | undefined =>
  children.length === 1 && children[0]?.type === 'image' ? children[0] : undefined;

/** Reads `![alt](media/file.png)`; undefined where it names no picture or does not say what it shows. */
export function readPicture(image: Image, context: ParseContext): DeckPicture | undefined {
  const origin = context.origin(image);
  const media = decoded(image.url);
  const alt = (image.alt ?? '').trim();
  if (!MEDIA_PATH.test(media)) context.report('error', 'deck.picture-path', { path: media }, origin);
  else if (alt === '') context.report('error', 'deck.picture-alt', { path: media }, origin);
  else return { media, alt, origin };
  return undefined;
}

/** The address as a path; templates write values into it percent-encoded. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
