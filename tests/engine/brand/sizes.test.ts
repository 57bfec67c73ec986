import { expect, it } from 'vitest';
import { loadSlideSetup } from '../../../electron/engine/brand/sizes.ts';
import { type Problem, inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { brands, realSetup } from '../../helpers/look.ts';

const SIZES = brands.builtIn.files.get('sizes.yaml') ?? '';
const load = (text: string) => loadSlideSetup({ path: 'templates/brands', files: new Map([['sizes.yaml', text]]) }, '4:3');

it('are PowerPoint’s own', () => {
  expect(realSetup('16:9').page).toEqual({ width: 960, height: 540 });
  expect(realSetup('4:3').page).toEqual({ width: 720, height: 540 });
});

it('have the margins and gutters of the file, in points', () => {
  const { setup } = load(SIZES.replaceAll('margin: 0.6', 'margin: 0.5'));
  expect(setup).toMatchObject({ margin: 36, gutter: 14.4 });
});

it.each([
  ['a page that is too narrow', 'width: 10', 'width: 1', '4:3.page.width', 'The number is too low.'],
  ['a margin in words', /margin: 0.6\n  gutter: 0.2\n$/, 'margin: wide\n  gutter: 0.2\n', '4:3.margin', 'Here stands a text; expected was a number.'],
  ['a size too few', /"4:3":[^]*/, '', '4:3', 'The field "4:3" is missing or empty.'],
  ['a size too many', /$/, '"16:10": {}\n', '16:10', 'There is no field "16:10" here.'],
])('with %s are refused, with the field', (_what, from, to, field, message) => {
  const { setup, problems } = load(SIZES.replace(from, to));
  expect(setup).toBeUndefined();
  expect(inWords(problems[0] as Problem, 'en')).toMatchObject({ message, where: { file: 'templates/brands/sizes.yaml', field } });
});

it('say so where their file is missing', () => {
  const { problems } = loadSlideSetup({ path: 'templates/brands', files: new Map() }, '16:9');
  expect(problems).toMatchObject([{ severity: 'error', code: 'size.missing', where: { file: 'templates/brands/sizes.yaml' } }]);
});
