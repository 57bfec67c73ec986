/**
 * The user's own folder: settings, own template packs and own looks. The same path as Electron's `userData`,
 * computed without Electron so that the command line finds the same packs as the window.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Path of the user's folder; `BARDAR_USER_DATA` overrides it. */
export function userFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  return env.BARDAR_USER_DATA || join(appData(env, platform), 'bardar');
}

/** Folder of the user's own looks. */
export const looksFolder = (folder: string): string => join(folder, 'looks');

/** Folder of the user's own template packs. */
export const packsFolder = (folder: string): string => join(folder, 'packs');

/** The user's own scheme of handling marks. */
export const schemeFile = (folder: string): string => join(folder, 'handling.yaml');

function appData(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env.APPDATA || join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env.XDG_CONFIG_HOME || join(homedir(), '.config');
}
