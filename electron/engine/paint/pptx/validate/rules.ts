import type { Look } from '../xml/scan.ts';

/** A group of rules: what it looks at, by the element's name. */
export type Rules = Readonly<Record<string, (attributes: string) => Look>>;
