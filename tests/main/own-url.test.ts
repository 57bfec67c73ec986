import { expect, test } from 'vitest';
import { isOwnUrl, pathOf, START_PAGE } from '../../electron/main/own-url.ts';

test('the start page is our own', () => {
  expect(isOwnUrl(START_PAGE)).toBe(true);
  expect(pathOf(START_PAGE)).toBe('index.html');
});

test.each(['https://app/index.html', 'bardar://other/index.html', 'bardar:app/index.html', 'file:///app/index.html', 'bardarx://app/', '', 'about:blank'])(
  '%o is not our own',
  (url) => {
    expect(isOwnUrl(url)).toBe(false);
    expect(pathOf(url)).toBeUndefined();
  },
);

test.each([
  ['bardar://app/fonts/Vazirmatn-Regular.ttf', 'fonts/Vazirmatn-Regular.ttf'],
  ['bardar://app/index.css?v=1#x', 'index.css'],
  ['bardar://app/../index.js', 'index.js'],
  ['bardar://app/', undefined],
  ['bardar://app/..%2fmain.cjs', undefined],
  ['bardar://app/%2e%2e%5cmain.cjs', undefined],
  ['bardar://app/fonts/..%2f..%2fmain.cjs', undefined],
  ['bardar://app//etc/passwd', undefined],
  ['bardar://app/C:/x', undefined],
  ['bardar://app/%', undefined],
  ['bardar://app/a%00.js', undefined],
  ['bardar://app/.hidden', undefined],
])('the file of %s is %s', (url, path) => {
  expect(pathOf(url)).toBe(path);
});
