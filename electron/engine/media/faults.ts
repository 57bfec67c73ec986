/** What can be wrong with the file of a picture, beside its kind; worded in diagnostics/media.ts. */

/**
 * `ends`: it breaks off; `checksum`: a part is not what it was when its checksum was taken; `pixels`: they cannot be
 * unpacked, or are not those of its size; `parts`: it is not put together as its format has it.
 */
export type Damage = 'ends' | 'checksum' | 'pixels' | 'parts';

/** Kinds of JPEG that PowerPoint, Word or a browser does not show, or shows in other colours. */
export type Variety = 'cmyk' | 'deep' | 'rare';

/** Why a picture cannot be shown. */
export type Fault =
  | { readonly fault: 'damaged'; readonly what: Damage }
  | { readonly fault: 'variety'; readonly what: Variety }
  | { readonly fault: 'pixels'; readonly width: number; readonly height: number };

export const damaged = (what: Damage): Fault => ({ fault: 'damaged', what });

/** More pixels than any slide can use; programs that show them need four bytes of memory for each. */
export const MEGAPIXELS = 50;

/** Whether a picture is too much to be unpacked, by the size that its head names. */
export const tooManyPixels = (width: number, height: number): Fault | undefined =>
  width * height > MEGAPIXELS * 1_000_000 ? { fault: 'pixels', width, height } : undefined;
