/** Set-up of the tests that start the program: bundles what stands in the tree now, unless whoever starts them has just done so. */
import { bundle } from '../../build/bundle.mjs';
import { BUNDLED } from '../../build/vitest.mjs';

export default async (): Promise<void> => {
  if (process.env[BUNDLED] === undefined) await bundle();
};
