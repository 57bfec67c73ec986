/** electron-builder's hook: takes out of the runtime's copy what only an unpackaged start needs. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {{ packager: { getResourcesDir(folder: string): string }, appOutDir: string }} context */
export default async function afterPack({ packager, appOutDir }) {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}
