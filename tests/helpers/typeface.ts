import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontFiles, type Typeface, loadTypeface } from '../../electron/engine/text/typeface.ts';

const fontPath = (weight: string) =>
  createRequire(import.meta.url).resolve(`vazirmatn/fonts/ttf/Vazirmatn-${weight}.ttf`);

/** The real bundled fonts. */
export const fontFiles = (): FontFiles => ({
  family: 'Vazirmatn',
  regular: readFileSync(fontPath('Regular')),
  bold: readFileSync(fontPath('Bold')),
});

export const realTypeface = (): Promise<Typeface> => loadTypeface(fontFiles());
