/** A package in memory: content by part name (`ppt/slides/slide1.xml`, without leading slash). */
export type Parts = Map<string, string | Uint8Array>;

/** Text of a part that the package must have. */
export function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`pptxgenjs wrote no text part ${name}`);
  return part;
}
