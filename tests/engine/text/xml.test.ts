import { expect, it } from 'vitest';
import { coded, escape, plain, uncoded } from '../../../electron/engine/text/xml.ts';

it('holds nothing that XML forbids', () => {
  expect(escape('a\u0000\u0008\u000B\u001F\uFFFE\uFFFF\uD800b\uDC00 <&>"')).toBe('ab &lt;&amp;&gt;&quot;');
  expect(plain('a\r\nb\u2028c')).toBe('a b c');
  expect(escape('😀\u{10FFFF}')).toBe('😀\u{10FFFF}');
});

it('keeps what looks like the code of a sign', () => {
  expect(coded('_x0041_ and _x000D_')).toBe('_x005F_x0041_ and _x005F_x000D_');
  // Undone from the left, as Excel does it.
  for (const text of ['_x0041_', '__x0041_x0042_', '_x005F_x0041_', '_x00g1_', '_x0041']) {
    expect(coded(text).replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))).toBe(text);
    expect(uncoded(text).join('')).toBe(text);
    expect(uncoded(text).filter((piece) => /_x[\dA-Fa-f]{4}_/.test(piece))).toEqual([]);
  }
});
