import { expect, it } from 'vitest';
import { shownPictures } from '../../../electron/engine/deck/pictures.ts';
import { gatherPictures, type MediaShelf } from '../../../electron/engine/media/gather.ts';
import { inWords, problem, ProblemError } from '../../../electron/engine/diagnostics/problem.ts';
import { jpeg, png } from '../../helpers/pictures.ts';
import { deckOf } from '../deck/support.ts';

const DECK = deckOf(`
## The port

![Cranes](media/port.png)

A caption. [@daily, ¶1]

## The same port again

![Cranes](media/port.png)

## Words

> The sea is our road [@daily, ¶2]

![The minister](media/people/minister.jpg)
`);

/** Two folders, and what was read of them. */
function shelf(dataset: Readonly<Record<string, Uint8Array | Error>>, pack: Readonly<Record<string, Uint8Array>> = {}): MediaShelf & { readonly reads: string[] } {
  const reads: string[] = [];
  const folders = { 'data/x': dataset, 'packs/y': pack };
  return {
    reads,
    folders: Object.entries(folders).map(([path, files]) => ({ path, media: new Map(Object.keys(files).map((name) => [name, '1'])) })),
    readFlag: async () => undefined,
    read: (folder, media) => {
      reads.push(`${folder}/${media}`);
      const found = folders[folder as keyof typeof folders][media];
      return found instanceof Error || found === undefined ? Promise.reject(found ?? new Error('gone')) : Promise.resolve(found);
    },
  };
}

it('reads each picture once, from the dataset before the pack', async () => {
  const given = shelf({ 'media/port.png': png(30, 20) }, { 'media/port.png': png(9, 9), 'media/people/minister.jpg': jpeg() });
  const { pictures, problems } = await gatherPictures(shownPictures(DECK), given);
  expect(problems).toEqual([]);
  expect(given.reads).toEqual(['data/x/media/port.png', 'packs/y/media/people/minister.jpg']);
  expect([...pictures].map(([name, { stored }]) => [name, stored.width])).toEqual([['media/port.png', 30], ['media/people/minister.jpg', 24]]);
});

it('names the line that asks for a picture which is not to be had', async () => {
  const refused = new ProblemError([problem('error', 'media.too-large', { path: 'data/x/media/people/minister.jpg', megabytes: 25 }, { file: 'data/x/media/people/minister.jpg' })]);
  const { problems } = await gatherPictures(shownPictures(DECK), shelf({ 'media/ports.png': png(3, 2), 'media/people/minister.jpg': refused }));
  expect(problems.map((found) => [found.code, found.where, inWords(found, 'en').message, inWords(found, 'en').hint])).toEqual([
    ['media.missing', { file: 'deck.md', line: 10, slide: 2 }, 'There is no picture media/port.png in data/x or packs/y.', 'Did you mean media/ports.png?'],
    ['media.too-large', { file: 'deck.md', line: 22, slide: 4 }, 'The picture data/x/media/people/minister.jpg is larger than 25 MB.', expect.stringContaining('2,000 pixels')],
  ]);
});

it('hides no fault of the program', async () => {
  await expect(gatherPictures(shownPictures(DECK), shelf({ 'media/port.png': new TypeError('boom') }))).rejects.toThrow('boom');
});
