import { readFileSync } from 'node:fs';
import type { BrandFolders } from '../../electron/engine/host.ts';
import { loadLook } from '../../electron/engine/brand/look.ts';
import { loadSlideSetup } from '../../electron/engine/brand/sizes.ts';
import type { Look, SlideSetup } from '../../electron/engine/scene/model.ts';
import { SLIDE_SIZES, type SlideSize } from '../../electron/contract/choices.ts';

const FILES = ['light.yaml', 'dark.yaml', 'ministry.yaml', 'print.yaml', 'sizes.yaml'];
const read = (name: string) => readFileSync(new URL(`../../templates/brands/${name}`, import.meta.url), 'utf8');

/** The real looks and sizes. */
export const brands: BrandFolders = {
  builtIn: { path: 'templates/brands', files: new Map(FILES.map((name) => [name, read(name)])) },
};

export function realLook(id: string): Look {
  const { look, problems } = loadLook(brands, id, 'Vazirmatn');
  if (!look) throw new Error(JSON.stringify(problems));
  return look;
}

export function realSetup(size: SlideSize): SlideSetup {
  const { setup, problems } = loadSlideSetup(brands.builtIn, size);
  if (!setup) throw new Error(JSON.stringify(problems));
  return setup;
}

export const lightLook = realLook('light');
export const wideSetup = realSetup('16:9');

export const everyLook: readonly Look[] = ['light', 'dark', 'print', 'ministry'].map(realLook);
export const everySetup: readonly SlideSetup[] = SLIDE_SIZES.map(realSetup);
