import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A pack whose template would be at it for hours. */
export function endlessPack(folder: string, template = '{{#each @root.facts}}'.repeat(8) + '{{/each}}'.repeat(8)): string {
  const pack = join(folder, 'endless');
  mkdirSync(pack);
  const name = 'name: { fa: بی‌پایان, en: Endless }\ndescription: { fa: بی‌پایان, en: Endless }';
  writeFileSync(join(pack, 'pack.yaml'), `id: endless\n${name}\nmain: deck.md.hbs\n`);
  writeFileSync(join(pack, 'strings.yaml'), '{}\n');
  writeFileSync(join(pack, 'deck.md.hbs'), template);
  return pack;
}
