/** Anchors seen from the other side. */
const MIRRORED: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

/** RIGHT-TO-LEFT EMBEDDING: to the end of its text, the line runs from the right. */
const EMBEDDING = '\u202B';

/**
 * An SVG whose lines from the right come out so in a program that does not know the attribute `direction`: resvg anchors
 * such a line at its left end and orders its words as in a line from the left (seen with resvg-wasm 2.6.2).
 */
export const withoutDirections = (svg: string): string =>
  svg.replace(/<text( [^>]*)>/g, (tag, attributes: string) => {
    if (!attributes.includes(' direction="rtl"')) return tag;
    const anchor = / text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
    const others = attributes.replace(/ (?:text-anchor|direction)="\w+"/g, '');
    return `<text${others} text-anchor="${MIRRORED[anchor] ?? anchor}">${EMBEDDING}`;
  });
