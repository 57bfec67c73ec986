import { expect, test } from 'vitest';
import { takeDropped } from '../../electron/main/handlers/dropped.ts';

test.each([
  ['/x/Deck.pptx', 'deck'],
  ['/x/DECK.PPTX', 'deck'],
  ['/x/old.ppt', 'deck'],
  ['/x/Talk.bardar', 'briefing'],
])('%s is taken as a %s', (path, kind) => {
  expect(takeDropped([path], 'en')).toEqual({ kind, path });
});

test.each([
  [['/x/photo.png'], '“photo.png” is nothing'],
  [['/x/folder'], '“folder” is nothing'],
  [['/x/a.pptx.zip'], '“a.pptx.zip” is nothing'],
  [[''], 'is nothing'],
  [[], 'is nothing'],
  [['/x/a.pptx', '/x/b.pptx'], 'Several files'],
])('%o is refused, with what can be dropped', (paths, message) => {
  const refused = takeDropped(paths, 'en');
  expect(refused).toMatchObject({ kind: 'refused', problems: [{ code: 'verify.not-droppable', message: expect.stringContaining(message) as string, hint: expect.stringMatching(/\.pptx.*\.bardar/) as string }] });
  expect(takeDropped(paths, 'fa')).toMatchObject({ problems: [{ hint: expect.stringContaining('رها کنید') as string }] });
});

test('what is no list of paths is no drop', () => {
  for (const given of [undefined, 'a.pptx', [1], [{ path: 'a.pptx' }]]) expect(() => takeDropped(given, 'en')).toThrow('no paths');
});
