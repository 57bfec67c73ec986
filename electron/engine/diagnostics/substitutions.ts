import type { Code, Problem } from './problem.ts';

/** What a deck had to have otherwise than its author asked, for want of room, of a shape or of a place on the map. */
const SUBSTITUTIONS: ReadonlySet<Code> = new Set<Code>([
  'layout.title-too-long',
  'layout.told-as-text',
  'layout.kind-unfilled',
  'layout.portrait-left-out',
  'layout.chart-as-table',
  'layout.chart-other-form',
  'layout.chart-evenly',
  'layout.sources-shortened',
  'layout.missing-signs',
  'layout.map-empty-view',
  'layout.map-place-outside',
  'layout.map-route-outside',
  'layout.map-country-outside',
  'layout.map-names-dropped',
]);

export const isSubstitution = ({ code }: Problem): boolean => SUBSTITUTIONS.has(code);

/** Whether a problem is a sentence that stands on no source. */
export const isUnsourced = ({ code }: Problem): boolean => code === 'deck.unsourced';
