/** LibreOffice and poppler for tests: a deck as PDF and as pictures, set in the bundled typeface. */
import type { Scene } from '../../electron/engine/scene/model.ts';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { inRoot } from '../../build/paths.mjs';
import { run } from '../../build/run.mjs';

/**
 * Converts a deck (or any document that LibreOffice opens) to PDF and gives the PDF's path.
 * Each call has a profile of its own, so that calls may run side by side.
 */
export async function renderToPdf(documentPath: string, outFolder: string): Promise<string> {
  const [pdf] = await renderAllToPdf([documentPath], outFolder);
  return pdf as string;
}

/**
 * Converts several documents in one run of LibreOffice; their paths in the same order.
 * @param fontsIn writes a fontconfig file into a folder and gives its path; the bundled typeface's where left out
 */
export async function renderAllToPdf(
  documents: readonly string[],
  outFolder: string,
  fontsIn: (folder: string) => string = fontsFile,
): Promise<readonly string[]> {
  const workshop = mkdtempSync(join(tmpdir(), 'bardar-soffice-'));
  try {
    const profile = pathToFileURL(join(workshop, 'profile')).href;
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', outFolder, ...documents];
    const limit = 120_000 + 30_000 * documents.length;
    const converted = await run('soffice', args, { quiet: true, limit, env: { FONTCONFIG_FILE: fontsIn(workshop) } });
    const made = readdirSync(outFolder);
    return documents.map((document) => {
      const pdf = `${basename(document, extname(document))}.pdf`;
      // soffice ends with 0 also where it could not read the document.
      if (converted.code !== 0 || !made.includes(pdf)) {
        throw new Error(`LibreOffice did not convert ${document} (${converted.code}): ${converted.output}`);
      }
      return join(outFolder, pdf);
    });
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Pictures of a PDF's pages, in order, 960 pixels wide unless told. */
export async function pdfToPng(pdfPath: string, outFolder: string, width = 960): Promise<readonly string[]> {
  mkdirSync(outFolder, { recursive: true });
  const args = ['-png', '-scale-to-x', String(width), '-scale-to-y', '-1', pdfPath, join(outFolder, 'page')];
  const drawn = await run('pdftoppm', args, { quiet: true, limit: 120_000 });
  if (drawn.code !== 0) throw new Error(`pdftoppm did not draw ${pdfPath}: ${drawn.output}`);
  return readdirSync(outFolder)
    .filter((name) => /^page-\d+\.png$/.test(name))
    .sort()
    .map((name) => join(outFolder, name));
}

/** Text of a PDF in reading order, one string a page. */
export async function pdfText(pdfPath: string): Promise<readonly string[]> {
  const read = await run('pdftotext', ['-layout', pdfPath, '-'], { quiet: true, limit: 60_000 });
  if (read.code !== 0) throw new Error(`pdftotext did not read ${pdfPath}: ${read.output}`);
  return read.output.split('\f').slice(0, -1);
}

/** Names of the fonts that a PDF uses, without their subset prefix. */
export async function pdfFonts(pdfPath: string): Promise<readonly string[]> {
  const read = await run('pdffonts', [pdfPath], { quiet: true, limit: 60_000 });
  if (read.code !== 0) throw new Error(`pdffonts did not read ${pdfPath}: ${read.output}`);
  const names = read.output.split('\n').slice(2).map((line) => line.split(/\s+/)[0] ?? '');
  return [...new Set(names.filter(Boolean).map((name) => name.replace(/^[A-Z]{6}\+/, '')))];
}

/** Where the links of each page lead: a web address, or `page n`. */
export async function pdfLinks(pdfPath: string): Promise<readonly (readonly string[])[]> {
  const document = await PDFDocument.load(readFileSync(pdfPath));
  const pages = document.getPages();
  return pages.map((page) => {
    const notes = page.node.Annots()?.asArray().map((each) => document.context.lookup(each, PDFDict)) ?? [];
    return notes.flatMap((note) => {
      if (note.get(PDFName.of('Subtype')) !== PDFName.of('Link')) return [];
      const address = note.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('URI'), PDFString);
      if (address) return [address.decodeText()];
      const target = note.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0);
      return [`page ${pages.findIndex((each) => each.ref === target) + 1}`];
    });
  });
}

/** A fontconfig file that adds the two bundled faces to the system's fonts. */
function fontsFile(folder: string): string {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  for (const face of ['Vazirmatn-Regular.ttf', 'Vazirmatn-Bold.ttf']) {
    copyFileSync(inRoot('node_modules', 'vazirmatn', 'fonts', 'ttf', face), join(fonts, face));
  }
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
      <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
      <dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir>
    </fontconfig>`,
  );
  return path;
}

/** The slides that LibreOffice prints: what is kept for questions it passes over. */
export const printedSlides = ({ slides }: Pick<Scene, 'slides'>): Scene['slides'] => slides.filter(({ backup }) => backup !== true);
