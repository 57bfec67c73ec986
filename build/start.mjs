/** Bundles and starts the program in the resolved runtime: `npm start`; arguments go to the program. */
import { spawn } from 'node:child_process';
import { bundle } from './bundle.mjs';
import { resolveRuntime } from './electron-runtime.mjs';
import { root } from './paths.mjs';

await bundle();
const { executable } = await resolveRuntime();
const env = { ...process.env };
// Some editors' terminals set it; then the runtime would be a plain Node.
delete env.ELECTRON_RUN_AS_NODE;
const child = spawn(executable, [root, ...process.argv.slice(2)], { env, stdio: 'inherit' });
child.on('close', (code) => (process.exitCode = code ?? 1));
