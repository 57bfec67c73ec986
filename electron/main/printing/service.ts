/** The program as a printer for the command line: no window is seen, pages come in and PDFs go out over Node's channel. */
import { app } from 'electron';
import type { PrintReply, PrintRequest } from '../../host/printing/protocol.ts';
import { cutNetwork, lockContents } from '../window/lockdown.ts';
import { registerScheme } from '../window/protocol.ts';
import { pagePress, type PrintPage } from './print-page.ts';

/** Prints until the command line lets go of the channel. */
export function servePrinter(): void {
  // As in boot.ts.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  cutNetwork();
  registerScheme();
  process.once('disconnect', () => app.exit(0));
  // Otherwise the program would end when the first page's window closes.
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(() => {
    lockContents();
    const print = pagePress();
    process.on('message', (request: PrintRequest) => void answer(request, print));
    say({ kind: 'ready' });
  });
}

async function answer({ id, html }: PrintRequest, print: PrintPage): Promise<void> {
  try {
    say({ kind: 'printed', id, pdf: Buffer.from(await print(html, new AbortController().signal)).toString('base64') });
  } catch (error) {
    say({ kind: 'failed', id, detail: error instanceof Error ? error.message : String(error) });
  }
}

const say = (reply: PrintReply): void => void process.send?.(reply);
