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

/** Values below a site that a pattern leads to. Checks ask for so many that only what is found gets a path of its own. */
export function expand({ file, path, value: top }: Site, pattern: Pattern): readonly Site[] {
  const found: Site[] = [];
  const steps = [...path];
  const follow = (value: unknown, depth: number): void => {
    const step = pattern[depth];
    if (step === undefined) found.push({ file, path: [...steps], value });
    else if (step === '*') {
      if (Array.isArray(value)) for (const [index, item] of value.entries()) within(index, item, depth);
    } else {
      const inner = fieldOf(value, step);
      if (inner !== undefined) within(step, inner, depth);
    }
  };
  const within = (step: string | number, value: unknown, depth: number): void => {
    steps.push(step);
    follow(value, depth + 1);
    steps.pop();
  };
  follow(top, 0);
  return found;
}

/** Every text below a site. */
export function textsBelow({ file, path, value: top }: Site): readonly TextSite[] {
  const found: TextSite[] = [];
  const steps = [...path];
  const look = (value: unknown): void => {
    if (typeof value === 'string') found.push({ file, path: [...steps], value });
    if (typeof value !== 'object' || value === null) return;
    for (const [step, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      steps.push(step);
      look(inner);
      steps.pop();
    }
  };
  look(top);
  return found;
}
