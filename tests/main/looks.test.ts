import { expect, test } from 'vitest';
import { listLooks } from '../../electron/engine/brand/look.ts';
import { summary } from '../../electron/main/handlers/looks.ts';
import { brands } from '../helpers/look.ts';

const own = (text: string) => ({ ...brands, own: { path: 'looks', files: new Map([['mine.yaml', text]]) } });
const LIGHT = brands.builtIn.files.get('light.yaml') ?? '';
const listed = (text: string) => listLooks(own(text)).map((look) => summary(look, 'en')).at(-1);

test('a look comes with a sample of its paper, its ink and three accents', () => {
  expect(listed(LIGHT)).toMatchObject({ id: 'mine', builtIn: false, sample: ['#FFFFFF', '#1B2A33', '#0B6E6E', '#9A5B00', '#A4243B'] });
  expect(listed(LIGHT)).not.toHaveProperty('problem');
});

test('a broken one says why; one that is hard to read can be chosen', () => {
  expect(listed(LIGHT.replace('FFFFFF', 'white'))?.problem).toMatch(/colour|paper/);
  const pale = listed(LIGHT.replace('1B2A33', 'DDDDDD'));
  expect(pale?.sample).toHaveLength(5);
  expect(pale).not.toHaveProperty('problem');
});
