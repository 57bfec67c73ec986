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
