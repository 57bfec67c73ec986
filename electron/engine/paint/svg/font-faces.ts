import type { FontFiles } from '../../text/typeface.ts';

/** A style element that carries both weights of the typeface in the file itself. */
export function fontFaces({ family, regular, bold }: FontFiles): string {
  const face = (bytes: Uint8Array, weight: number) =>
    `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${base64(bytes)}) format("truetype")}`;
  return `<style>${face(regular, 400)}${face(bold, 700)}</style>`;
}

/** `btoa` is in Node and in browsers; it takes characters, not bytes, and not too many arguments at a time. */
function base64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    characters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(characters);
}
