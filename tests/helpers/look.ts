import { readFileSync } from 'node:fs';
import type { TextFolder } from '../../electron/engine/host.ts';
import { loadLook } from '../../electron/engine/scene/look.ts';
import type { Look } from '../../electron/engine/scene/model.ts';
import { type SlideSetup, loadSlideSetup } from '../../electron/engine/scene/slide-setup.ts';

const read = (name: string) => readFileSync(new URL(`../../templates/brands/${name}`, import.meta.url), 'utf8');
const brands: TextFolder = {
  path: 'templates/brands',
  files: new Map(['light.yaml', 'sizes.yaml'].map((name) => [name, read(name)])),
};

/** The real light look. */
export const lightLook: Look = (() => {
  const { look, problems } = loadLook(brands, 'light', 'Vazirmatn');
  if (!look) throw new Error(JSON.stringify(problems));
  return look;
})();

/** The real 16:9 setup. */
export const wideSetup: SlideSetup = (() => {
  const { setup, problems } = loadSlideSetup(brands, '16:9');
  if (!setup) throw new Error(JSON.stringify(problems));
  return setup;
})();
