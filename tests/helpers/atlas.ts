import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Atlas, type LoadAtlas, readAtlas } from '../../electron/engine/layout/map/atlas.ts';

export const atlasPath = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');

let atlas: Atlas | undefined;

/** The real countries, read once for all tests of a file. */
export const realAtlas: LoadAtlas = async () => (atlas ??= readAtlas(readFileSync(atlasPath, 'utf8')));
