import { readFileSync } from 'node:fs';
import { loadLook } from '../../electron/engine/scene/look.ts';
import type { Look } from '../../electron/engine/scene/model.ts';

const file = new URL('../../templates/brands/light.yaml', import.meta.url);

/** The real light look. */
export const lightLook: Look = (() => {
  const { look, problems } = loadLook(
    { path: 'templates/brands', files: new Map([['light.yaml', readFileSync(file, 'utf8')]]) },
    'light',
    'Vazirmatn',
  );
  if (!look) throw new Error(JSON.stringify(problems));
  return look;
})();
