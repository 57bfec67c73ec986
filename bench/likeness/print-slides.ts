/** The preview's slides as a PDF, printed by the real runtime; so both sides of the comparison are drawn by one rasteriser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from 'playwright-core';
import { resolveRuntime } from '../../build/electron-runtime.mjs';
import { startScreen } from '../../build/screen.mjs';

/** Prints slides, one a page of 10 inches' width, into the file `target`. */
export async function printSlides(svgs: readonly string[], aspect: number, target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bardar-likeness-'));
  const { executable } = await resolveRuntime();
  const screen = await startScreen();
  try {
    const [program, page] = [join(folder, 'main.cjs'), join(folder, 'slides.html')];
    writeFileSync(program, "require('electron').app.on('window-all-closed', () => undefined);");
    writeFileSync(page, pageOf(svgs, aspect));
    const environment = { ...process.env, DISPLAY: screen.display || process.env['DISPLAY'] } as Record<string, string>;
    const app = await _electron.launch({ executablePath: executable, args: ['--no-sandbox', program], env: environment });
    const printed = await app.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false });
      await window.loadURL(url);
      await window.webContents.executeJavaScript('document.fonts.ready.then(() => undefined)');
      return (await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })).toString('base64');
    }, pathToFileURL(page).href);
    writeFileSync(target, Buffer.from(printed, 'base64'));
    await app.close();
  } finally {
    screen.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const pageOf = (svgs: readonly string[], aspect: number): string =>
  `<!doctype html><meta charset="utf-8"><style>@page{size:10in ${10 / aspect}in;margin:0}body{margin:0}` +
  `svg{display:block;width:10in;height:${10 / aspect}in;break-after:page}</style>${svgs.join('\n')}`;
