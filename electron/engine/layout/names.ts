/** What shapes and layouts are called in PowerPoint's selection pane and layout menu. */
import { shapesOf } from '../language/languages.ts';
import type { Part } from '../language/shapes.ts';
import type { SlideLayoutName } from '../scene/model.ts';
import type { Language } from '../units/language.ts';

/** Name of a shape; `number` tells apart several of one kind. */
export const partName = (part: Part, language: Language, number?: number): string =>
  shapesOf(language).parts[part] + (number === undefined ? '' : ` ${number}`);

export const layoutName = (layout: SlideLayoutName, language: Language): string => shapesOf(language).layouts[layout];
