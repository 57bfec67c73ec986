import { describe, expect, test } from 'vitest';
import { folderOf, nameInDocument } from '../../../electron/host/document/places.ts';

const MACHINE = { dataset: '/opt/bardar/data/kazakhstan', home: '/home/sara' };

describe('a document names folders so that it can be moved, and names no user', () => {
  test.each([
    ['below it', '/home/sara/work/coast', '/home/sara/work/a.bardar', './coast'],
    ['its own', '/home/sara/work', '/home/sara/work/a.bardar', '.'],
    ['beside its folder', '/home/sara/data/coast', '/home/sara/work/a.bardar', '../data/coast'],
    ['two levels up', '/home/sara/coast', '/home/sara/work/2025/a.bardar', '../../coast'],
    ['the one that comes with the program', '/opt/bardar/data/kazakhstan', '/home/sara/a.bardar', 'kazakhstan'],
    ['on another drive', '/home/sara/data/coast', '/media/stick/a.bardar', '~/data/coast'],
    ['of another user', '/home/ali/coast', '/home/sara/a.bardar', '/home/ali/coast'],
    ['of all', '/srv/coast', '/home/sara/a.bardar', '/srv/coast'],
    ['shared, and the document too', '/srv/data/coast', '/srv/briefings/a.bardar', '../data/coast'],
    ['with two dots in its name', '/home/sara/work/..coast', '/home/sara/work/a.bardar', './..coast'],
  ])('%s', (_, folder, path, name) => {
    expect(nameInDocument(folder, path, MACHINE)).toBe(name);
    expect(folderOf(name, path, MACHINE)).toBe(folder);
  });
});

test('a mere name is beside the document where no dataset of that name comes with the program', () => {
  expect(folderOf('coast', '/home/sara/a.bardar', MACHINE)).toBe('/home/sara/coast');
});
