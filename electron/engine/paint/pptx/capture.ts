import type PptxGenJS from 'pptxgenjs';
import type { Parts } from './parts.ts';

/** What of pptxgenjs 4.0.1 and its JSZip 3.10 is used beyond their public types. */
interface Inside {
  createChartMediaRels: (this: void, target: unknown, zip: InsideZip, work: Promise<unknown>[]) => void;
}
interface InsideZip {
  readonly files: Readonly<Record<string, { readonly dir: boolean; readonly _data: Promise<string | Uint8Array> }>>;
}

/**
 * Takes the parts out of pptxgenjs before it zips them. Its public way out is a finished zip: half of the time of a
 * `write` goes into making it and as much into opening it again. `createChartMediaRels` is the last step before that
 * and gets the archive; work that fails there ends the export. capture.test.ts compares with the public way.
 */
export async function capture(deck: PptxGenJS): Promise<Parts> {
  const inside = deck as unknown as Inside;
  const stop = new Error('the parts are taken; nothing is to be zipped');
  let archive: InsideZip | undefined;
  const original = inside.createChartMediaRels;
  inside.createChartMediaRels = (target, zip, work) => {
    original(target, zip, work);
    if (archive !== undefined) return;
    archive = zip;
    // Called once for each slide and layout: by the time this runs, all other work (charts, media) is in the list.
    const ending: Promise<never> = Promise.resolve().then(async () => {
      await Promise.all(work.filter((item) => item !== ending));
      throw stop;
    });
    work.push(ending);
  };
  await deck.write({ outputType: 'uint8array' }).catch((error: unknown) => {
    if (error !== stop) throw error;
  });
  if (archive === undefined) throw new Error('pptxgenjs exports differently from version 4.0.1');
  return readParts(archive);
}

async function readParts(archive: InsideZip): Promise<Parts> {
  const parts: Parts = new Map();
  for (const [name, file] of Object.entries(archive.files)) {
    if (!file.dir) parts.set(name, await file._data);
  }
  return parts;
}
