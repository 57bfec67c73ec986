import { expect, it } from 'vitest';
import { inDirection } from '../../../../../electron/engine/paint/pptx/finish/chart/text.ts';

const persian = { direction: 'rtl', language: 'fa' } as const;
const EMBEDDED = /^\u202B.*\u202C$/;

it('marks the direction of what begins with a number or mixes several', () => {
  // Persian digits are of the same script as Persian letters, yet run the other way.
  for (const text of ['۱۰ تا ۱۵', '۳۰ میلیارد', '۵٬۲۱۰ تا ۶٬۱۰۰', 'حدود ۰٫۵ تا ۱', 'حدود ۳۰ میلیارد', '2020 تا 2021', '\u2212۳', 'ISO ۹']) {
    expect(inDirection(text, persian)).toMatch(EMBEDDED);
  }
});

it('leaves alone what reads the same either way', () => {
  for (const text of ['منفی ۳', 'منفی ۱۲٫۷۵', 'نزدیک به ۳۰', 'دریا', '۲۰۲۰', '۱٬۲۳۴٫۵', '']) expect(inDirection(text, persian)).toBe(text);
  expect(inDirection('10 to 15', { direction: 'ltr', language: 'en' })).toBe('10 to 15');
});
