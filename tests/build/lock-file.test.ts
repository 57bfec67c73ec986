import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('package-lock.json', () => {
  it('names no address, so that every network’s own registry serves', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('pins every package that is not another platform’s by its integrity', () => {
    const loose = packages.filter(([, { integrity, optional }]) => integrity === undefined && optional !== true);
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  // npm drops packages that it cannot see while it writes the lock file, and `npm ci` then refuses to start.
  it('has every optional package that another one names', () => {
    const names = packages.flatMap(([, { optionalDependencies }]) => Object.keys(optionalDependencies ?? {}));
    expect(names.filter((name) => !packages.some(([path]) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  });
});
