/**
 * Property tests explore: every run tries other values. CI repeats the same ones, so that a change is judged by itself and not by
 * what chance brings up that day; `npm test` at a desk is where the exploring is done.
 */
import fc from 'fast-check';

if (process.env['CI']) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1992 });
