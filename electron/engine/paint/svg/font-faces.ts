import { base64 } from '../../units/base64.ts';
import type { FontFiles } from '../../text/typeface.ts';

/** A style element that carries both weights of the typeface in the file itself. */
export function fontFaces({ family, regular, bold }: FontFiles): string {
  const face = (bytes: Uint8Array, weight: number) =>
    `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${base64(bytes)}) format("truetype")}`;
  return `<style>${face(regular, 400)}${face(bold, 700)}</style>`;
}
