import { describe, expect, it } from 'vitest';
import { isUpToDate } from '../../build/dependencies.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' },
  'node_modules/for-another-platform': { version: '2.0.0', integrity: 'sha512-two', optional: true },
};

describe('isUpToDate', () => {
  it('accepts npm’s record of an installation, which leaves out the project and other platforms’ packages', () => {
    expect(isUpToDate(locked, { 'node_modules/one': locked['node_modules/one'] })).toBe(true);
  });

  it('notices a missing package', () => {
    expect(isUpToDate(locked, {})).toBe(false);
  });

  it('notices another version, and other contents of the same version', () => {
    expect(isUpToDate(locked, { 'node_modules/one': { version: '1.0.1', integrity: 'sha512-one' } })).toBe(false);
    expect(isUpToDate(locked, { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-other' } })).toBe(false);
  });
});
