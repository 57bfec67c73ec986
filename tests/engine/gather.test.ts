/** Whatever is wished for, each folder is read once: reading is what takes time on a slow disk, and two readings may differ. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Host } from '../../electron/engine/host.ts';
import { createWorkshop, type Workshop } from '../../electron/engine/workshop.ts';
import { fullChoices, quietly, realHost } from '../acceptance/full-decks.ts';

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const disk = realHost();

/** A small dataset, and a pack that extends another. */
const choices = fullChoices('en', { dataset: inRoot('data/trial/bare'), template: 'executive' });
/** What one wish reads: the pack and what it extends, and the rest. */
const ONCE = ['readBrands', 'readCitations', 'readDataset data/trial/bare', 'readFolder templates/briefing', 'readFolder templates/executive', 'readFonts'];

/** What a workshop of its own reads for a wish, in alphabetical order. */
async function readFor(wish: (workshop: Workshop) => Promise<{ readonly value?: unknown }>): Promise<readonly string[]> {
  const reads: string[] = [];
  const counting = new Proxy(disk, {
    get(host, name: keyof Host) {
      const method: unknown = Reflect.get(host, name);
      if (typeof method !== 'function' || !name.startsWith('read')) return method;
      return (...given: readonly string[]) => {
        reads.push([name, ...given.map((path) => path.replace(inRoot(''), ''))].join(' '));
        return (method as (...each: readonly string[]) => unknown)(...given);
      };
    },
  });
  const printer = { print: () => Promise.reject(new Error('nothing is printed here')) };
  const { value } = await wish(createWorkshop(counting, printer));
  expect(value).toBeDefined();
  return reads.sort();
}

it.each<[string, (workshop: Workshop) => Promise<{ readonly value?: unknown }>]>([
  ['a preview', (workshop) => workshop.preview(choices, { fonts: 'window' }, quietly)],
  ['an export of deck and handout', (workshop) => workshop.exportParts(choices, { deck: {}, narrative: { formats: ['docx', 'html', 'md'], paper: 'a4', citations: 'apa' } }, quietly)],
  ['trying a pack out', (workshop) => workshop.tryOut(choices, quietly)],
])('%s reads each folder once', async (_, wish) => {
  expect(await readFor(wish)).toEqual(ONCE);
});

it('reads a flag of the dataset’s own as an export does, and tells where it cannot be shown', async () => {
  const host: Host = {
    ...disk,
    readDataset: async (path) => ({ ...(await disk.readDataset(path)), media: new Map([['media/flags/KZ.png', '1'], ['media/flags/CN.png', '1'], ['media/flags/zz.png', '1']]) }),
    readMedia: (_folder, media) => Promise.resolve(new TextEncoder().encode(media.includes('KZ') ? 'no picture' : '')),
    readFlag: () => Promise.reject(new Error('not the dataset’s matter')),
  };
  const { value, problems } = await createWorkshop(host).check(fullChoices('en').dataset);
  expect([value, problems.filter(({ code }) => code.startsWith('media.')).map(({ code, where }) => [code, where.file?.split('/').slice(-3).join('/')])]).toEqual([undefined, [['media.unsupported', 'media/flags/KZ.png'], ['media.unsupported', 'media/flags/CN.png']]]);
});

it('reads of a dataset alone nothing else, once', async () => {
  expect(await readFor((workshop) => workshop.check(choices.dataset))).toEqual(['readDataset data/trial/bare']);
});
