/** What the program runs on, and whether that still gets security fixes. */

/** The oldest Electron that its makers still mend: they keep three major versions, the newest of which package.json names. */
export const OLDEST_MENDED = 43;

export interface Versions {
  readonly bardar: string;
  readonly node: string;
  /** Where the program runs in Electron. */
  readonly electron?: string;
  readonly chromium?: string;
  /** Whether this Electron is too old to get security fixes. */
  readonly outdated?: boolean;
}

/** The versions of this process. @param versions Node's own list */
export function versionsOf(bardar: string, versions: Readonly<Record<string, string | undefined>> = process.versions): Versions {
  const { node = '', electron, chrome } = versions;
  return { bardar, node, ...(electron !== undefined && { electron, outdated: isOutdated(electron) }), ...(chrome !== undefined && { chromium: chrome }) };
}

export const isOutdated = (electron: string): boolean => Number.parseInt(electron, 10) < OLDEST_MENDED;
