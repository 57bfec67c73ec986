/** Writes data/schema/, the JSON Schemas for editors, from the dataset's own schema: `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inRoot, out } from './paths.mjs';

/** @typedef {typeof import('../electron/engine/dataset/json-schema.ts')} JsonSchemas */

mkdirSync(out, { recursive: true });
const workshop = await mkdtemp(join(out, 'schema-'));
try {
  const outfile = join(workshop, 'json-schema.mjs');
  await build({
    entryPoints: [inRoot('electron', 'engine', 'dataset', 'json-schema.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node18.15',
    logLevel: 'warning',
  });
  const made = /** @type {JsonSchemas} */ (await import(pathToFileURL(outfile).href));
  const folder = inRoot('data', 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(made.datasetJsonSchemas())) {
    writeFileSync(join(folder, name), made.schemaFileText(schema));
  }
} finally {
  await rm(workshop, { recursive: true, force: true });
}
