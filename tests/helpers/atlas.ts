import { type Atlas, type LoadAtlas, readAtlas } from '../../electron/engine/layout/map/atlas.ts';
import { prepareAtlas } from '../../build/atlas.mjs';

let bytes: Uint8Array | undefined;
let atlas: Atlas | undefined;

/** The file of countries as the program is bundled with it, made once for all tests of a file. */
export const atlasBytes = (): Uint8Array => (bytes ??= prepareAtlas());

/** The real countries. */
export const realAtlas: LoadAtlas = async () => (atlas ??= readAtlas(atlasBytes()));
