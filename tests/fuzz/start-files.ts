/** What the mutations begin with, read from the tree. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Files, StartFiles } from './case.ts';

export function readStartFiles(root: string): StartFiles {
  const folder = (...names: readonly string[]): Files => filesOf(join(root, ...names));
  return {
    full: folder('data', 'trial', 'full'),
    bare: folder('data', 'trial', 'bare'),
    packs: new Map(['briefing', 'seminar'].map((id) => [id, folder('templates', id)])),
    gallery: folder('docs', 'gallery'),
    looks: folder('templates', 'brands'),
  };
}

function filesOf(root: string): Files {
  const files = new Map<string, string | Uint8Array>();
  const walk = (below: string): void => {
    for (const name of readdirSync(join(root, below)).sort()) {
      const path = below === '' ? name : `${below}/${name}`;
      if (statSync(join(root, path)).isDirectory()) walk(path);
      else files.set(path, /\.(?:yaml|json|hbs|md)$/.test(name) ? readFileSync(join(root, path), 'utf8') : new Uint8Array(readFileSync(join(root, path))));
    }
  };
  walk('');
  return files;
}
