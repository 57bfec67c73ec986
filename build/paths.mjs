/** Places in the checkout, for the scripts of this folder. Needs no dependency. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * A path inside the checkout.
 * @param {...string} names
 */
export const inRoot = (...names) => join(root, ...names);

/** Everything that `npm run build` makes. */
export const out = inRoot('out');

/**
 * Whether a script is the one that was started, not imported.
 * @param {string} url its `import.meta.url`
 */
export const isStarted = (url) => process.argv[1] === fileURLToPath(url);
