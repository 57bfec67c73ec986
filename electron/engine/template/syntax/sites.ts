/** Places in a pack's templates that output or faults can come from. */
import type { Where } from '../../diagnostics/problem.ts';

export interface Site {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is written there, for messages: `theme.title`. */
  readonly source: string;
}

/** Collects sites and numbers them from 0. */
export interface SiteBook {
  readonly sites: readonly Site[];
  add(site: Site): number;
}

export function siteBook(): SiteBook {
  const sites: Site[] = [];
  return { sites, add: (site) => sites.push(site) - 1 };
}

export const whereOf = ({ file, line, column }: Site): Where => ({ file, line, column });
