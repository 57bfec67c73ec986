/** What a page in the window cannot do, even if it were made to run someone else's script. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BardarApi } from '../../electron/contract/api.ts';
import { type Launched, launchBardar } from './launch.ts';

/** The window's global object. */
interface Page {
  readonly bardar: BardarApi;
}

let bardar: Launched;
let server: Server;
let address: string;
const arrived: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.end('<h1>outside</h1>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  bardar = await launchBardar();
});
afterAll(async () => {
  await bardar?.close();
  server.close();
});

it('shows our own page under a policy, with the bridge and nothing of Node', async () => {
  const { window } = bardar;
  expect(window.url()).toBe('bardar://app/index.html');
  const found = await window.evaluate(() => ({
    bridge: Object.keys((globalThis as unknown as Page).bardar).sort(),
    node: ['require', 'process', 'Buffer', 'module'].filter((name) => name in globalThis),
  }));
  expect(found.node).toEqual([]);
  expect(found.bridge).toEqual([
    'cancelExport',
    'chooseDataset',
    'deleteTemplate',
    'describeDataset',
    'duplicateTemplate',
    'exportFiles',
    'forgetDataset',
    'help',
    'looks',
    'onChanged',
    'onCommand',
    'onProgress',
    'openDataset',
    'openTemplateFolder',
    'preview',
    'setLanguage',
    'showInFolder',
    'start',
    'templates',
  ]);
});

it('reaches no network, by whatever way', async () => {
  const { app, window } = bardar;
  const answers = await window.evaluate(async (outside) => {
    const picture = new Promise((load, fail) => {
      const image = new Image();
      image.onload = load;
      image.onerror = fail;
      image.src = `${outside}/image`;
    });
    const frame = document.createElement('iframe');
    frame.src = `${outside}/frame`;
    document.body.append(frame);
    const tried = await Promise.allSettled([fetch(`${outside}/fetch`), picture]);
    frame.remove();
    return tried.map(({ status }) => status);
  }, address);
  expect(answers).toEqual(['rejected', 'rejected']);
  // The policy of the page is one wall; the session is another, behind it.
  const behind = await app.evaluate(({ net }, outside) => net.fetch(`${outside}/session`).then(String, String), address);
  expect(behind).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(arrived).toEqual([]);
});

it('neither leaves its address nor opens another window', async () => {
  const { app, window } = bardar;
  expect(await window.evaluate((outside) => globalThis.open(`${outside}/open`), address)).toBeNull();
  // Heard after the program's own listener: has it refused?
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const leaving = new Promise((tell) => contents?.once('will-navigate', (event) => tell(event.defaultPrevented)));
    Object.assign(globalThis, { leaving });
  });
  await window.evaluate((outside) => {
    location.href = `${outside}/leave`;
  }, address);
  expect(await app.evaluate(() => (globalThis as unknown as { leaving: Promise<boolean> }).leaving)).toBe(true);
  expect(window.url()).toBe('bardar://app/index.html');
  expect(app.windows()).toHaveLength(1);
  expect(arrived).toEqual([]);
});

it('runs no script that is not a file of ours', async () => {
  const ran = await bardar.window.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.smuggled = true';
    document.body.append(script);
    return 'smuggled' in globalThis;
  });
  expect(ran).toBe(false);
});

it('gets no permission', async () => {
  const asked = await bardar.window.evaluate(() => Notification.requestPermission());
  expect(asked).toBe('denied');
});

it('gets its files with the policy as a header, and nothing else from its scheme', async () => {
  const answers = await bardar.app.evaluate(
    ({ net }) =>
      Promise.all(
        ['index.html', 'nothing.js'].map(async (path) => {
          const { status, headers } = await net.fetch(`bardar://app/${path}`);
          return { status, policy: headers.get('Content-Security-Policy') };
        }),
      ),
  );
  expect(answers).toEqual([
    { status: 200, policy: expect.stringContaining("default-src 'none'; script-src 'self'; style-src 'self';") },
    { status: 404, policy: null },
  ]);
});

it('cannot have folders read that nobody chose, nor files shown that it did not export', async () => {
  const { app, window } = bardar;
  const refused = await window.evaluate(async () => {
    const api = (globalThis as unknown as Page).bardar;
    const { choices, exportOptions } = await api.start();
    const forged = [{ ...choices, dataset: '/etc' }, { ...choices, template: '../../data' }, {} as typeof choices];
    const nothing = [{ ...exportOptions, wanted: [] }, {} as typeof exportOptions];
    const tried = await Promise.allSettled([
      ...forged.flatMap((made) => [api.preview(made), api.exportFiles(made, exportOptions)]),
      ...nothing.map((made) => api.exportFiles(choices, made)),
      api.openDataset('/etc'),
      api.describeDataset('/etc'),
      api.help('../../package' as 'cli'),
    ]);
    return tried.map(({ status }) => status);
  });
  expect(refused).toEqual(Array(11).fill('rejected'));
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => void Object.assign(globalThis, { shown: path });
  });
  await window.evaluate(() => (globalThis as unknown as Page).bardar.showInFolder('/etc/passwd'));
  expect(await app.evaluate(() => 'shown' in globalThis)).toBe(false);
});
