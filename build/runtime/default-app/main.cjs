/**
 * What Electron runs where no app stands in its resources folder: loads the app whose path is its first argument,
 * as Electron's own default app does.
 */
const { existsSync } = require('node:fs');
const { join, resolve } = require('node:path');

/**
 * Electron's own type leaves these two methods out; only a default app may call them.
 * @type {import('electron').App & { setVersion(version: string): void, setAppPath(path: string): void }}
 */
// @ts-expect-error see above
const app = require('electron').app;

const path = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest = join(path, 'package.json');

if (existsSync(manifest)) {
  const { name, productName, version } = require(manifest);
  app.setName(productName ?? name);
  app.setVersion(version);
}
app.setAppPath(path);
require(path);
