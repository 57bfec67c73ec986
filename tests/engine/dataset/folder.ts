/** Reads a folder from disk as the host does, for tests of real datasets. */
import { readdirSync, readFileSync } from 'node:fs';
import type { TextFolder } from '../../../electron/engine/host.ts';

export function readFolder(path: string): TextFolder {
  const names = readdirSync(path).filter((name) => /\.(?:ya?ml|json|md)$/.test(name));
  return { path, files: new Map(names.map((name) => [name, readFileSync(`${path}/${name}`, 'utf8')])) };
}
