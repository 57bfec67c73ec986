/** Starts a bundle of the program in a process of its own: `node start.cjs BUNDLE`. */
import { runBundle } from './run-bundle.ts';

runBundle(process.argv[2] ?? '', __dirname);
