/** `npm run bench`: bundles the benchmarks as the program is bundled and runs each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = ['export', 'memory'];

await build({
  absWorkingDir: root,
  entryPoints: names.map((name) => `bench/${name}.ts`),
  outdir: 'out/bench',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node18.15',
  external: ['harfbuzzjs'],
  outExtension: { '.js': '.mjs' },
  banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
});

for (const name of names) {
  const { status } = spawnSync(process.execPath, [`out/bench/${name}.mjs`], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
