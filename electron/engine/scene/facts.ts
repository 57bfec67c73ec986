import type { Scene } from './model.ts';

/** Ids of the records that the slides stand on, each once. */
export const factsOf = ({ slides }: Pick<Scene, 'slides'>): readonly string[] => [...new Set(slides.flatMap(({ facts }) => facts))];
