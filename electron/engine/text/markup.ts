/** The markup that CSL-JSON allows in titles, as plain text. */
const RAISED: Readonly<Record<string, string>> = { '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '+': '⁺', '-': '⁻', '−': '⁻', n: 'ⁿ' };
const LOWERED: Readonly<Record<string, string>> = { '0': '₀', '1': '₁', '2': '₂', '3': '₃', '4': '₄', '5': '₅', '6': '₆', '7': '₇', '8': '₈', '9': '₉', '+': '₊', '-': '₋', '−': '₋', x: 'ₓ', n: 'ₙ' };

/** Raised and lowered digits as the characters that Unicode has for them: CO<sub>2</sub> is CO₂. Others stay on the line. */
export function raisedAndLowered(text: string): string {
  return text.replace(/<(su[bp])>([^<]*)<\/\1>/g, (_, tag: string, inner: string) => {
    const signs = [...inner].map((sign) => (tag === 'sub' ? LOWERED : RAISED)[sign]);
    return signs.includes(undefined) ? inner : signs.join('');
  });
}

/** A text of CSL-JSON without its markup: italics, bold, small capitals, raised and lowered signs. */
export const withoutMarkup = (text: string): string =>
  raisedAndLowered(text).replace(/<\/?(?:i|b|sub|sup|sc|em|strong|span)(?:\s[^<>]*)?>/g, '');
