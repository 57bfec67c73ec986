/** Places in a work as citeproc takes them: a label of CSL and what it counts. */
import { cslLabel } from '../../text/locators/kinds.ts';
import { readLocator } from '../../text/locators/read.ts';
import { joinPlaces, placesText } from '../../text/locators/write.ts';
import type { Language } from '../../units/language.ts';

export interface CslLocator {
  readonly label: string;
  readonly locator: string;
}

/** A label for which no style has a word: the locator says it itself. */
export const NO_LABEL = 'none';

/** All places in one work that a citation names; undefined where it names none. Styles put those of one kind into their own words. */
export function cslLocator(locators: readonly string[], language: Language): CslLocator | undefined {
  const places = joinPlaces(locators.filter(Boolean).map(readLocator));
  const [place, ...more] = places;
  if (place === undefined) return undefined;
  const label = place.kind === undefined ? undefined : cslLabel(place.kind);
  if (label === undefined || more.length > 0) return { label: NO_LABEL, locator: placesText(places, language) };
  // In ASCII digits, by which citeproc knows one place from several.
  return { label, locator: place.text };
}
