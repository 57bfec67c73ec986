/** The theme is the look, so that a change of theme in PowerPoint recolours the deck. */
import { describe, expect, test } from 'vitest';
import { everyLook, realLook } from '../../../../helpers/look.ts';
import { all, build, part } from '../build.ts';
import { scene } from '../scenes.ts';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';

const finishedIn = async (id: string) => (await build({ ...scene('en'), look: realLook(id) })).finished;
const colour = (theme: string, name: string) => new RegExp(`<a:${name}><a:srgbClr val="(\\w{6})"/></a:${name}>`).exec(theme)?.[1];
const mapped = (master: string, name: string) => new RegExp(`<p:clrMap [^>]*${name}="(\\w+)"`).exec(master)?.[1] ?? '';

/** What follows a level's `rtl`, up to the end of the level. */
const levels = (xml: string) => [...xml.matchAll(/<a:lvl\dpPr ([^>]*)>(.*?)<\/a:lvl\dpPr>/gs)].map(([, form = '', look = '']) => ({ form, look }));

describe.each([
  ['en', 'algn="l" rtl="0"', 'rtlCol="0"', 'en-US'],
  ['fa', 'algn="r" rtl="1"', 'rtlCol="1"', 'fa-IR'],
] as const)('text that a user adds to a deck (%s)', (language, form, columns, tag) => {
  const finished = build(scene(language)).then((built) => built.finished);

  test('runs in the deck’s direction in a new text box, and in the middle of a new shape', async () => {
    const theme = part(await finished, 'ppt/theme/theme1.xml');
    const [box = ''] = all(theme, /<a:txDef>(.*?)<\/a:txDef>/gs);
    expect(box).toContain(`<a:bodyPr wrap="square" ${columns}><a:spAutoFit/></a:bodyPr>`);
    expect(box).toContain(`<a:defPPr ${form}><a:defRPr lang="${tag}"/></a:defPPr>`);
    const [shape = ''] = all(theme, /<a:spDef>(.*?)<\/a:spDef>/gs);
    expect(shape).toContain(`<a:bodyPr ${columns} anchor="ctr"/>`);
    expect(shape).toContain(`<a:defPPr algn="ctr" ${form.slice(-7)}><a:defRPr lang="${tag}"/></a:defPPr>`);
    expect(shape).toContain('<a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef>');
  });

  test('runs in it, in the theme’s faces, in every placeholder and outside of them', async () => {
    const parts = await finished;
    const numberAndDate = form.startsWith('algn="l"') ? form.replace('"l"', '"r"') : form.replace('"r"', '"l"');
    const shapes = [...parts.keys()]
      .filter((name) => /^ppt\/slide(?:Layouts|Masters)\/[^/]+\.xml$/.test(name))
      .flatMap((name) => all(part(parts, name), /(<p:sp>.*?<\/p:sp>)/gs));
    expect(shapes.length).toBeGreaterThan(20);
    for (const shape of shapes) {
      const wanted = /type="(?:dt|sldNum)"/.test(shape) ? numberAndDate : form;
      expect(shape).toContain(columns);
      expect(levels(shape).length, shape).toBeGreaterThan(0);
      for (const level of levels(shape)) {
        expect(level.form).toContain(wanted);
        expect(level.look).toMatch(/<a:latin typeface="\+m[jn]-lt"\/><a:ea typeface="\+m[jn]-ea"\/><a:cs typeface="\+m[jn]-cs"\/>/);
      }
    }
    const outside = [
      ...all(part(parts, MASTER), /<p:(?:body|other)Style>(.*?)<\/p:(?:body|other)Style>/gs),
      ...all(part(parts, 'ppt/presentation.xml'), /<p:defaultTextStyle>(.*?)<\/p:defaultTextStyle>/gs),
    ];
    expect(outside.map((style) => levels(style).length)).toEqual([9, 9, 9]);
    for (const level of outside.flatMap(levels)) {
      expect(level.form).toContain(form);
      expect(level.look).toContain('<a:cs typeface="+mn-cs"/>');
    }
  });
});

describe.each(everyLook.map((look) => [look.id, look] as const))('the %s look', (id, look) => {
  test('shows paper, surface, ink and muted where the slides ask for them', async () => {
    const parts = await finishedIn(id);
    const theme = part(parts, 'ppt/theme/theme1.xml');
    const shown = ['bg1', 'bg2', 'tx1', 'tx2'].map((name) => colour(theme, mapped(part(parts, MASTER), name)));
    const { paper, surface, ink, muted } = look.palette;
    expect(shown).toEqual([paper, surface, ink, muted]);
  });

  test('keeps the dark colours in dk1 and dk2, which styles of tables name outright', async () => {
    const theme = part(await finishedIn(id), 'ppt/theme/theme1.xml');
    const [dark = '', light = ''] = ['dk1', 'lt1'].map((name) => colour(theme, name));
    expect(Number.parseInt(dark.slice(2, 4), 16)).toBeLessThan(Number.parseInt(light.slice(2, 4), 16));
  });

  test('prints its notes black on white', async () => {
    const parts = await finishedIn(id);
    const theme = part(parts, 'ppt/theme/theme2.xml');
    const [ground, text] = ['bg1', 'tx1'].map((name) => colour(theme, mapped(part(parts, NOTES_MASTER), name)));
    expect([ground, text]).toEqual(['FFFFFF', '000000']);
  });

  test('stands in the theme alone: slides, layouts and master name its colours and faces', async () => {
    const parts = await finishedIn(id);
    const painted = [...parts.keys()].filter((name) => /^ppt\/slide(?:s|Layouts|Masters)\/[^/]+\.xml$/.test(name));
    expect(painted.length).toBeGreaterThan(10);
    for (const name of painted) {
      expect(part(parts, name), name).not.toContain('srgbClr');
      expect(all(part(parts, name), /typeface="([^"+]+)"/g), name).toEqual([]);
    }
  });
});
