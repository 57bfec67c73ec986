import type { Scene, SlideLayout, SlideLayoutName } from './model.ts';

/** The layout that a slide stands on. */
export function layoutOf(scene: Pick<Scene, 'layouts'>, name: SlideLayoutName): SlideLayout {
  const found = scene.layouts.find((layout) => layout.name === name);
  if (found === undefined) throw new Error(`the scene has no layout ${name}`);
  return found;
}
