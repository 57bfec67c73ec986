/** `npm run sheets`: contact sheets of the slides of all packs, lengths, looks, languages and sizes (bench/sheets.ts). */
import { spawnSync } from 'node:child_process';
import { bundle } from './bundle.mjs';
import { bundleScripts } from './bundle-scripts.mjs';
import { root } from './paths.mjs';

await bundle();
await bundleScripts(['bench/sheets.ts'], 'out/bench');
process.exitCode = spawnSync(process.execPath, ['out/bench/sheets.mjs', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).status ?? 1;
