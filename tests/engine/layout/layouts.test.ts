/** The foot of every layout: sources, date and number side by side, whatever the look, the size and the direction. */
import { beforeAll, describe, expect, it } from 'vitest';
import { gridOf, mirror } from '../../../electron/engine/layout/grid.ts';
import { slideLayouts } from '../../../electron/engine/layout/layouts.ts';
import type { LayoutPlaceholder, SlideLayout } from '../../../electron/engine/scene/model.ts';
import { breakLines } from '../../../electron/engine/text/lines.ts';
import type { Typeface } from '../../../electron/engine/text/typeface.ts';
import { contrast } from '../../../electron/engine/units/contrast.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { everyLook, everySetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { meta } from './decks.ts';

let typeface: Typeface;
beforeAll(async () => {
  typeface = await realTypeface();
});

/** Long ones among the dates that "Header & Footer" offers, in both calendars. */
const DATES = {
  en: ['12/26/2025', '26 December 2025', 'September 30, 2026', 'Wednesday, September 30, 2026'],
  fa: ['۱۴۰۴/۱۰/۰۵', '۳۱ اردیبهشت ۱۴۰۴', 'چهارشنبه، ۳۱ اردیبهشت ۱۴۰۴', '۳۰ سپتامبر ۲۰۲۶'],
} as const;

const one = (layout: SlideLayout, role: LayoutPlaceholder['role']): LayoutPlaceholder => {
  const [found, ...more] = layout.placeholders.filter((placeholder) => placeholder.role === role);
  if (found === undefined || more.length > 0) throw new Error(`${layout.name} has ${more.length + (found ? 1 : 0)} of ${role}`);
  return found;
};

const cases = everyLook.flatMap((look) =>
  everySetup.flatMap((setup) => LANGUAGES.map((language) => [look.id, setup.page.width, language, { look, setup, language }] as const)),
);

describe.each(cases)('the foot of the layouts of the %s look, %d points wide (%s)', (_look, _width, _language, { look, setup, language }) => {
  const grid = gridOf(setup);
  const side = { grid, meta: meta(language) };
  const layouts = slideLayouts({ ...side, grounds: look.grounds });

  it('has sources, date and number in this order from the reading start, each on the grid and clear of the others', () => {
    for (const layout of layouts) {
      const feet = (['footer', 'date', 'slideNumber'] as const).map((role) => mirror(one(layout, role).frame, side));
      const [sources, date, number] = feet;
      if (!sources || !date || !number) throw new Error('no foot');
      expect(sources.x).toBeCloseTo(setup.margin);
      expect(date.x - (sources.x + sources.width)).toBeCloseTo(setup.gutter);
      expect(number.x - (date.x + date.width)).toBeCloseTo(setup.gutter);
      expect(number.x + number.width).toBeCloseTo(setup.page.width - setup.margin);
      for (const { y, height } of feet) expect([y, height]).toEqual([sources.y, sources.height]);
    }
  });

  it('keeps the date clear of all that stands above it', () => {
    for (const layout of layouts) {
      const { frame } = one(layout, 'date');
      const others = layout.placeholders.filter(({ role }) => !['footer', 'date', 'slideNumber'].includes(role));
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) expect(other.frame.y + other.frame.height, `${layout.name} ${other.role}`).toBeLessThanOrEqual(frame.y);
    }
  });

  it('shows the date in the size and colour of the number, readable on the layout’s ground', () => {
    for (const layout of layouts) {
      const [date, number] = [one(layout, 'date'), one(layout, 'slideNumber')];
      expect({ ...date, role: '', frame: {} }).toEqual({ ...number, role: '', frame: {} });
      expect(contrast(look.palette[date.colour], look.palette[layout.background]), layout.name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has room for dates in a line, and for those with a weekday in two', () => {
    for (const layout of layouts) {
      const { frame, size, lineHeight } = one(layout, 'date');
      for (const text of DATES[language]) {
        const lines = breakLines([{ text, size, weight: 'regular' }], frame.width, typeface);
        expect(lines.length * lineHeight, text).toBeLessThanOrEqual(frame.height);
        if (!/^\p{L}+[,،]/u.test(text)) expect(lines.length, text).toBe(1);
      }
    }
  });
});
