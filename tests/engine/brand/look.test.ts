import { describe, expect, it } from 'vitest';
import { listLooks, loadLook } from '../../../electron/engine/brand/look.ts';
import { type Problem, inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { ACCENTS } from '../../../electron/engine/units/colour.ts';
import { contrast } from '../../../electron/engine/units/contrast.ts';
import { brands, everyLook } from '../../helpers/look.ts';

const LIGHT = brands.builtIn.files.get('light.yaml') ?? '';

/** The light look with a change, as a look of the user's own. */
const own = (change: (text: string) => string, name = 'mine.yaml') => ({
  ...brands,
  own: { path: 'looks', files: new Map([[name, change(LIGHT)]]) },
});
const load = (change: (text: string) => string) => loadLook(own(change), 'mine', 'Vazirmatn');
const first = (problems: readonly Problem[]) => inWords(problems[0] as Problem, 'en');

describe.each(everyLook.map((look) => [look.id, look.palette] as const))('the %s look', (id, palette) => {
  it.each(['ink', 'muted', ...ACCENTS] as const)('is readable in %s on paper and surface', (role) => {
    expect(contrast(palette[role], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[role], palette.surface)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives every theme a colour of its own', () => {
    expect(new Set(ACCENTS.map((accent) => palette[accent])).size).toBe(ACCENTS.length);
  });

  it('loads without a word', () => {
    expect(loadLook(brands, id, 'Vazirmatn').problems).toEqual([]);
  });
});

it('fills no page with ink in the print look, and wears one colour beside greys', () => {
  const print = everyLook.find(({ id }) => id === 'print');
  expect(print?.grounds).toEqual({ title: 'paper', section: 'paper', band: false });
  const coloured = Object.values(print?.palette ?? {}).filter((hex) => !/^(..)\1\1$/.test(hex));
  expect(coloured).toHaveLength(1);
});

describe('a look of the user’s own', () => {
  it('loads by the name of its file', () => {
    const { look, problems } = load((text) => text.replace('A4243B', 'a4243b'));
    expect(problems).toEqual([]);
    expect(look?.id).toBe('mine');
    expect(look?.palette.accent3).toBe('A4243B');
  });

  it('is told which text will be hard to read, where, and what to do', () => {
    const { look, problems } = load((text) => text.replace('52626A', 'A0A0A0'));
    expect(look?.palette.muted).toBe('A0A0A0');
    expect(problems).toMatchObject([
      { severity: 'warning', code: 'look.contrast', where: { file: 'looks/mine.yaml', field: 'palette.muted', line: 10 } },
    ]);
    expect(first(problems).message).toBe(
      'Text in "muted" is hard to read on "surface": the contrast is 2.3, and 4.5 is the least for text.',
    );
    expect(first(problems).hint).toContain('differ more in lightness');
  });

  it.each([
    ['a colour that is none', '"0B6E6E"', '"teal"', 'palette.accent1', '"teal" is not a colour.'],
    ['a colour without quotes', '"55701A"', '557010', 'palette.accent5', 'YAML does not read 557010 as a text.'],
    ['a field too many', '  ink:', '  inc: "000000"\n  ink:', 'palette.inc', 'There is no field "inc" here.'],
    ['a field too few', /.*muted:.*\n/, '', 'palette.muted', 'The field "muted" is missing or empty.'],
    ['a ground that is none', 'section: accent', 'section: accnt', 'grounds.section', '"accnt" is not one of the values that may stand here.'],
  ])('with %s is refused, with the field and its line', (_what, from, to, field, message) => {
    const { look, problems } = load((text) => text.replace(from, to));
    expect(look).toBeUndefined();
    expect(first(problems)).toMatchObject({ severity: 'error', message, where: { file: 'looks/mine.yaml', field } });
    expect(problems[0]?.where.line).toBeGreaterThan(1);
  });

  it('that is no YAML is refused with its line', () => {
    const { look, problems } = load((text) => text.replace('grounds:', 'grounds: ]'));
    expect(look).toBeUndefined();
    expect(problems[0]).toMatchObject({ severity: 'error', where: { file: 'looks/mine.yaml' } });
  });
});

describe('a look that is not there', () => {
  it('is answered with the nearest one and all there are', () => {
    const { look, problems } = loadLook(own((text) => text), 'drak', 'Vazirmatn');
    expect(look).toBeUndefined();
    expect(first(problems)).toMatchObject({
      message: 'There is no look "drak".',
      hint: 'Did you mean "dark"? There are: light, dark, ministry, print, mine.',
    });
  });

  it('is not the file of the sizes', () => {
    expect(loadLook(brands, 'sizes', 'Vazirmatn').problems.map(({ code }) => code)).toEqual(['look.unknown']);
  });
});

describe('listLooks', () => {
  it('lists the built-in looks, the default first, then the user’s', () => {
    const listed = listLooks(own((text) => text));
    expect(listed.map(({ id, builtIn }) => [id, builtIn])).toEqual([['light', true], ['dark', true], ['ministry', true], ['print', true], ['mine', false]]);
    expect(listed[1]).toMatchObject({ name: { en: 'Dark', fa: 'تیره' }, palette: { paper: '10202B' }, problems: [] });
  });

  it('lists a broken look with its problem', () => {
    const [broken] = listLooks(own(() => 'name: x')).slice(-1);
    expect(broken).toMatchObject({ id: 'mine', name: { en: 'mine', fa: 'mine' } });
    expect(broken?.palette).toBeUndefined();
    expect(broken?.problems.length).toBeGreaterThan(0);
  });

  it('lets no own look take the place of a built-in one', () => {
    const listed = listLooks(own((text) => text.replace('FFFFFF', 'EEEEEE'), 'light.yaml'));
    expect(listed.filter(({ id }) => id === 'light')).toMatchObject([{ builtIn: true, palette: { paper: 'FFFFFF' } }]);
  });
});
