/** Keeping what was made last, so that a change in the window makes anew only what depends on it. */
import type { BrandFolders, TextFolder } from './host.ts';

/** The function, answering with its last result while its arguments are the same ones. */
export function rememberLast<A extends readonly unknown[], T>(make: (...given: A) => T): (...given: A) => T {
  let last: { readonly given: A; readonly made: T } | undefined;
  return (...given) => {
    if (last?.given.length !== given.length || !last.given.every((each, index) => Object.is(each, given[index]))) {
      last = { given, made: make(...given) };
    }
    return last.made;
  };
}

/** The function, answering with the value it was given before while the new one is equal to it. */
export function keepEqual<T>(equal: (before: T, now: T) => boolean): (value: T) => T {
  let kept: { readonly value: T } | undefined;
  return (value) => {
    if (!kept || !equal(kept.value, value)) kept = { value };
    return kept.value;
  };
}

/** Whether two readings of a folder found the same texts and pictures. */
export const sameFolder = (before: TextFolder, now: TextFolder): boolean =>
  before.path === now.path &&
  before.files.size === now.files.size &&
  [...now.files].every(([name, text]) => before.files.get(name) === text) &&
  (before.others ?? []).join('\0') === (now.others ?? []).join('\0') &&
  (before.media?.size ?? 0) === (now.media?.size ?? 0) &&
  [...(now.media ?? [])].every(([name, mark]) => before.media?.get(name) === mark);

/** Whether two readings of some folders, in their order, found the same texts. */
export const sameFolders = (before: readonly TextFolder[], now: readonly TextFolder[]): boolean =>
  before.length === now.length && before.every((folder, index) => sameFolder(folder, now[index] as TextFolder));

/** Whether two readings of the looks' folders found the same texts. */
export const sameBrands = (before: BrandFolders, now: BrandFolders): boolean =>
  sameFolder(before.builtIn, now.builtIn) &&
  (before.own === undefined || now.own === undefined ? before.own === now.own : sameFolder(before.own, now.own));

/** Whether two plain values say the same; their fields must stand in the same order. */
export const sameJson = (before: unknown, now: unknown): boolean => JSON.stringify(before) === JSON.stringify(now);
