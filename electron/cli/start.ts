/** What a shell starts: the command line, with its code as V8 has it already. */
import { join } from 'node:path';
import { runBundle } from '../host/run-bundle.ts';

runBundle(join(__dirname, 'command-line.cjs'), __dirname);
