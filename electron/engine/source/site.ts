/** Values in files, each with where it stands. */
import type { FieldPath } from './locate.ts';
import type { ParsedFile } from './parse.ts';
import { fieldOf } from './value-at.ts';

/** A value somewhere in the files. */
export interface Site {
  readonly file: ParsedFile;
  readonly path: FieldPath;
  readonly value: unknown;
}

/** Where to look: names of fields, `*` for every item of a list. */
export type Pattern = readonly string[];

/** A text somewhere in the files. */
export type TextSite = Site & { readonly value: string };

/** Whether a site holds text. */
export const isTextSite = (site: Site): site is TextSite => typeof site.value === 'string';

/** Values below a site that a pattern leads to. */
export function expand(site: Site, pattern: Pattern): readonly Site[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [site];
  if (step === '*') {
    if (!Array.isArray(site.value)) return [];
    return site.value.flatMap((value: unknown, index) => expand({ ...site, path: [...site.path, index], value }, rest));
  }
  const value = fieldOf(site.value, step);
  return value === undefined ? [] : expand({ ...site, path: [...site.path, step], value }, rest);
}

/** Every text below a site. */
export function textsBelow(site: Site): readonly TextSite[] {
  if (isTextSite(site)) return [site];
  if (typeof site.value !== 'object' || site.value === null) return [];
  const steps = Array.isArray(site.value) ? [...site.value.entries()] : Object.entries(site.value);
  return steps.flatMap(([step, value]: [string | number, unknown]) =>
    textsBelow({ file: site.file, path: [...site.path, step], value }),
  );
}
