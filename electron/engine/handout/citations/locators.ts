/** Locators of the dataset ("¶14", "pp. 3–5") as CSL has them: a label and what it counts. */

export interface Locator {
  readonly label: string;
  readonly text: string;
}

const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:¶+|paras?\.?|paragraphs?)\s*(?=\d)/i, 'paragraph'],
  [/^(?:§+|secs?\.?|sections?)\s*(?=\d)/i, 'section'],
  [/^(?:pp?\.?|pages?)\s*(?=\d)/i, 'page'],
  [/^(?:chaps?\.?|chs?\.?|chapters?)\s*(?=\d)/i, 'chapter'],
  [/^(?:vols?\.?|volumes?)\s*(?=\d)/i, 'volume'],
  [/^(?:figs?\.?|figures?)\s*(?=\d)/i, 'figure'],
  [/^(?:lines?|l\.)\s*(?=\d)/i, 'line'],
  [/^(?:notes?|n\.)\s*(?=\d)/i, 'note'],
];

/** A locator without a label that CSL knows counts pages, as CSL has it. */
export function readLocator(at: string): Locator {
  for (const [sign, label] of LABELS) if (sign.test(at)) return { label, text: at.replace(sign, '') };
  return { label: 'page', text: at };
}

/** Several places of one kind as one: `5, 8–10`. Numbers come in order, each once; three or more in a row are drawn together. */
export function joinPlaces(places: readonly string[]): string {
  const once = [...new Set(places)];
  if (!once.every((place) => /^\d+$/.test(place))) return once.join(', ');
  const numbers = once.map(Number).sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0] ?? ''}-${run.at(-1) ?? ''}`] : run.map(String))).join(', ');
}
