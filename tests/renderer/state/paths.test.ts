import { expect, it } from 'vitest';
import { splitPath } from '../../../renderer/state/paths.ts';

it.each([
  ['/home/me/kz.pptx', '/home/me', 'kz.pptx'],
  ['C:\\Users\\me\\kz.pptx', 'C:\\Users\\me', 'kz.pptx'],
  ['/kz.pptx', '/', 'kz.pptx'],
  ['kz.pptx', '', 'kz.pptx'],
])('%s', (path, folder, name) => {
  expect(splitPath(path)).toEqual({ folder, name });
});
