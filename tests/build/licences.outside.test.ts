import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledFiles, licenceList } from '../../build/licences.mjs';
import { inRoot } from '../../build/paths.mjs';

const written = readFileSync(inRoot('THIRD-PARTY-LICENSES.md'), 'utf8');

describe('THIRD-PARTY-LICENSES.md', () => {
  it('is what `npm run licences` writes now', () => {
    expect(written).toBe(licenceList(bundledFiles()));
  });

  it('has the texts of what is shipped beside the bundles', () => {
    expect(written).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(written).toContain('the so-called "Old MIT" license');
    expect(written).toContain('UNICODE LICENSE V3');
    expect(written).toMatch(/^## .*harfbuzzjs /m);
    expect(written).toContain('LICENSES.chromium.html');
  });

  it('leaves out no package that package.json says is shipped', () => {
    const { dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).filter((name) => !written.includes(` ${name} `))).toEqual([]);
  });

  it('refuses a package without a licence', () => {
    expect(() => licenceList(['node_modules/https/index.js'])).toThrow(/https has no licence file/);
  });
});
