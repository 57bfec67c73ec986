/**
 * electron-builder's hook: makes the runtime's copy a program that is Bardar only. Takes out what an unpackaged start needs, sets
 * Electron's fuses, and on Linux puts a starter before the program.
 */
import { chmod, copyFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseV1Options as Fuse, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { inRoot } from './paths.mjs';

/** Electron's switches that are thrown once, in the executable itself. */
const FUSES = {
  [Fuse.RunAsNode]: false,
  [Fuse.EnableNodeOptionsEnvironmentVariable]: false,
  [Fuse.EnableNodeCliInspectArguments]: false,
  [Fuse.EnableCookieEncryption]: true,
  [Fuse.OnlyLoadAppFromAsar]: true,
  // Heeded on macOS, and by Electron 30 and later on Windows; Linux has no place to keep the archive's checksum.
  [Fuse.EnableEmbeddedAsarIntegrityValidation]: true,
  [Fuse.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Since Electron 29.
  [Fuse.GrantFileProtocolExtraPrivileges]: false,
};

/** What the executable is called on Linux, where the starter has its name. */
export const LINUX_PROGRAM = 'bardar-program';

/** @param {import('electron-builder').AfterPackContext} context */
export default async function afterPack(context) {
  const { packager, appOutDir, electronPlatformName } = context;
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  const executable = executableIn(context);
  const known = await getCurrentFuseWire(executable);
  const fuses = Object.fromEntries(Object.entries(FUSES).filter(([fuse]) => fuse in known));
  await packager.addElectronFuses(context, { version: FuseVersion.V1, ...fuses });
  if (electronPlatformName === 'linux') {
    await rename(executable, join(appOutDir, LINUX_PROGRAM));
    await copyFile(inRoot('build', 'linux', 'bardar.sh'), executable);
    await chmod(executable, 0o755);
  }
}

/** @param {import('electron-builder').AfterPackContext} context */
function executableIn({ packager, appOutDir, electronPlatformName }) {
  if (electronPlatformName === 'linux') return join(appOutDir, 'bardar');
  const { productFilename } = packager.appInfo;
  return join(appOutDir, electronPlatformName === 'darwin' ? `${productFilename}.app` : `${productFilename}.exe`);
}
