import { describe, expect, it } from 'vitest';
import { givenAddress, webAddress } from '../../../electron/engine/units/web-address.ts';

/** Signs that an address may hold (RFC 3986). */
const SOUND = /^(?:https?:\/\/(?:\[[\d:a-f]+\]|[^[\]/?#]+)|mailto:)(?:%[\dA-Fa-f]{2}|[A-Za-z0-9\-._~:/?@!$&'()*+,;=])*(?:#(?:%[\dA-Fa-f]{2}|[A-Za-z0-9\-._~:/?@!$&'()*+,;=])*)?$/;

describe('an address of a link', () => {
  it.each([
    ['https://a.example/%zz', 'https://a.example/%25zz'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['https://a.example/a|b?c|d#e|f', 'https://a.example/a%7Cb?c%7Cd#e%7Cf'],
    ['https://a.example/a b "c" <d> `e` {f} ^g \\h', 'https://a.example/a%20b%20%22c%22%20%3Cd%3E%20%60e%60%20%7Bf%7D%20%5Eg%20/h'],
    ['https://a.example/x[1]?y[2]#z[3]', 'https://a.example/x%5B1%5D?y%5B2%5D#z%5B3%5D'],
    ['https://a.example/#a#b', 'https://a.example/#a%23b'],
    ['https://a.example/۱۲', 'https://a.example/%DB%B1%DB%B2'],
    ['https://نمونه.example/', 'https://xn--mgbw4fcd.example/'],
    ['https://[::1]:8080/x', 'https://[::1]:8080/x'],
    ['https://a.example', 'https://a.example/'],
    ['mailto:a b|c@d.example', 'mailto:a%20b%7Cc@d.example'],
    ['https://a.example/%41', 'https://a.example/%41'],
  ])('%s', (given, written) => {
    const made = webAddress(given);
    expect(made?.replace(/xn--[^.]+/, 'xn--mgbw4fcd')).toBe(written);
    expect(made).toMatch(SOUND);
  });

  it.each(['javascript:alert(1)', 'JavaScript:alert(1)', ' java\nscript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'vbscript:x', 'ms-excel:x', '//a.example', 'a.example', '', 'https://', 'https://a b/', `https://a.example/${'x'.repeat(2000)}`, `https://a.example/${'۱'.repeat(400)}`])('none where it is %s', (given) => {
    expect(webAddress(given)).toBeUndefined();
    expect(givenAddress(given)).toBeUndefined();
  });

  it('stays as it was given where every program takes it so', () => {
    expect(givenAddress('https://a.example')).toBe('https://a.example');
    expect(givenAddress('https://a.example/a?b=%20#c')).toBe('https://a.example/a?b=%20#c');
    expect(givenAddress('https://a.example/a|b')).toBe('https://a.example/a%7Cb');
  });
});
