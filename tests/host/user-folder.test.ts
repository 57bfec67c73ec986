import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { userFolder } from '../../electron/host/user-folder.ts';

test.each([
  ['linux', {}, join(homedir(), '.config', 'bardar')],
  ['linux', { XDG_CONFIG_HOME: '/xdg' }, join('/xdg', 'bardar')],
  ['darwin', {}, join(homedir(), 'Library', 'Application Support', 'bardar')],
  ['win32', { APPDATA: '/roaming' }, join('/roaming', 'bardar')],
  ['win32', { APPDATA: '/roaming', BARDAR_USER_DATA: '/own' }, '/own'],
] as const)('on %s with %o', (platform, env, path) => {
  expect(userFolder(env, platform)).toBe(path);
});
