import { expect, test } from 'vitest';
import type { ExportOptions } from '../../electron/contract/api.ts';
import { filesOf } from '../../electron/contract/files.ts';
import { partsOf } from '../../electron/contract/export.ts';

const options: ExportOptions = { wanted: ['deck', 'slides', 'narrative'], embedFonts: true, pages: '6', formats: ['pdf', 'md'], citations: 'apa', paper: 'letter' };

test('what is wanted becomes the parts of an export, with what belongs to each', () => {
  expect(partsOf(options)).toEqual({
    deck: { embedFonts: true },
    slides: { pages: '6', paper: 'letter' },
    narrative: { formats: ['pdf', 'md'], citations: 'apa', paper: 'letter' },
  });
  expect(partsOf({ ...options, wanted: ['slides'] })).toEqual({ slides: { pages: '6', paper: 'letter' } });
  expect(partsOf({ ...options, wanted: [] })).toEqual({});
});

test('a narrative without a format makes no file', () => {
  expect(filesOf(partsOf({ ...options, wanted: ['narrative'], formats: [] }))).toEqual([]);
});
