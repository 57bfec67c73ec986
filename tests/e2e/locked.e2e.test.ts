/** What a page in the window cannot do, even if it were made to run someone else's script. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inRoot } from '../../build/paths.mjs';
import type { BardarApi } from '../../electron/contract/api.ts';
import { type Launched, launchBardar } from './launch.ts';

/** The window's global object. */
interface Page {
  readonly bardar: BardarApi;
}

let bardar: Launched;
let server: Server;
let udp: Socket;
let address: string;
/** Requests, connections without one, and datagrams that came from the program. */
const arrived: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.end('<h1>outside</h1>');
  });
  server.on('connection', () => arrived.push('connection'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  udp = createSocket('udp4', () => arrived.push('datagram'));
  udp.bind(0, '127.0.0.1');
  await once(udp, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  bardar = await launchBardar();
});
afterAll(async () => {
  await bardar?.close();
  server.close();
  udp.close();
});

it('shows our own page under a policy, with the bridge and nothing of Node', async () => {
  const { window } = bardar;
  expect(window.url()).toBe('bardar://app/index.html');
  const found = await window.evaluate(() => ({
    bridge: Object.keys((globalThis as unknown as Page).bardar).sort(),
    node: ['require', 'process', 'Buffer', 'module', 'showOpenFilePicker', 'showDirectoryPicker'].filter((name) => name in globalThis),
  }));
  expect(found.node).toEqual([]);
  expect(found.bridge).toEqual([
    'cancelExport',
    'cancelPreview',
    'cancelVerify',
    'chooseDataset',
    'deleteTemplate',
    'describeDataset',
    'duplicateTemplate',
    'exportFiles',
    'forgetDataset',
    'help',
    'keepBriefing',
    'lastSlides',
    'looks',
    'newBriefing',
    'onChanged',
    'onCommand',
    'onDropped',
    'onGlimpse',
    'onProgress',
    'openBriefing',
    'openDataset',
    'openTemplateFolder',
    'preview',
    'recoverBriefing',
    'saveBriefing',
    'saveFindings',
    'setLanguage',
    'showInFolder',
    'start',
    'templates',
    'verifyDeck',
  ]);
});

it('reaches no network, by whatever way', async () => {
  const { app, window } = bardar;
  const answers = await window.evaluate(async (outside) => {
    const socket = outside.replace('http', 'ws');
    /** Puts an element into the page and says whether it loaded; frames load their refusal. */
    const element = (name: string, attributes: Readonly<Record<string, string>>): Promise<string> =>
      new Promise((tell) => {
        const made = document.createElement(name);
        for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
        made.addEventListener('load', () => tell(name === 'iframe' ? 'refused' : 'loaded'));
        made.addEventListener('error', () => tell('refused'));
        document.body.append(made);
        // Hints and forms tell nothing.
        setTimeout(tell, 400, 'refused');
      });
    const called = (call: () => unknown): Promise<string> =>
      Promise.resolve()
        .then(call)
        .then(() => 'loaded', () => 'refused');
    const opened = (made: EventTarget): Promise<string> =>
      new Promise((tell) => {
        made.addEventListener('open', () => tell('loaded'));
        made.addEventListener('error', () => tell('refused'));
      });
    const form = document.createElement('form');
    form.action = `${outside}/form`;
    document.body.append(form);
    form.submit();
    navigator.sendBeacon(`${outside}/beacon`, 'x');
    const tried = await Promise.all([
      called(() => fetch(`${outside}/fetch`, { mode: 'no-cors' })),
      called(() => import(`${outside}/module.js`)),
      called(() => navigator.serviceWorker.register(`${outside}/service.js`)),
      called(() => new Worker(`${outside}/worker.js`)),
      called(() => new (globalThis as unknown as { WebTransport: new (url: string) => { ready: Promise<void> } }).WebTransport(outside.replace('http', 'https')).ready),
      opened(new EventSource(`${outside}/events`)),
      called(() => opened(new WebSocket(socket)).then((said) => (said === 'refused' ? Promise.reject(new Error(said)) : said))),
      element('img', { src: `${outside}/image` }),
      element('script', { src: `${outside}/script.js` }),
      element('link', { rel: 'stylesheet', href: `${outside}/style.css` }),
      ...['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'modulepreload', 'icon', 'manifest'].map((rel) => element('link', { rel, href: `${outside}/${rel}`, as: 'script' })),
      element('iframe', { src: `${outside}/frame` }),
      element('object', { data: `${outside}/object` }),
      element('embed', { src: `${outside}/embed` }),
      element('video', { src: `${outside}/video`, autoplay: '' }),
      element('meta', { 'http-equiv': 'refresh', content: `0; url=${outside}/refresh` }),
    ]);
    for (const left of document.body.querySelectorAll(':scope > :not(#root)')) left.remove();
    return [...new Set(tried)];
  }, address);
  expect(answers).toEqual(['refused']);
  // The policy of the page is one wall; the session is another, behind it.
  const behind = await app.evaluate(({ net }, outside) => net.fetch(`${outside}/session`).then(String, String), address);
  expect(behind).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(window.url()).toBe('bardar://app/index.html');
  expect(arrived).toEqual([]);
});

it('sends no datagram: WebRTC finds no way out, not even to its own machine', async () => {
  const { port } = udp.address();
  const candidates = await bardar.window.evaluate(async (to) => {
    const own = `127.0.0.1:${to}`;
    const call = new RTCPeerConnection({ iceServers: [{ urls: [`stun:${own}`, `turn:${own}?transport=udp`, `turn:${own}?transport=tcp`], username: 'a', credential: 'b' }], iceCandidatePoolSize: 2 });
    const found: string[] = [];
    const gathered = new Promise<void>((done) => {
      call.onicecandidate = ({ candidate }) => (candidate === null ? done() : void found.push(candidate.candidate));
    });
    call.createDataChannel('out');
    await call.setLocalDescription(await call.createOffer());
    await gathered;
    call.close();
    return found.filter((candidate) => candidate !== '');
  }, port);
  expect(candidates).toEqual([]);
  expect(arrived).toEqual([]);
});

it('looks for no proxy and checks no spelling', async () => {
  const found = await bardar.app.evaluate(async ({ app, session: { defaultSession } }, outside) => ({
    proxy: await defaultSession.resolveProxy(outside),
    spelling: defaultSession.isSpellCheckerEnabled(),
    silent: ['no-proxy-server', 'disable-component-update', 'disable-background-networking', 'no-pings'].filter((name) => !app.commandLine.hasSwitch(name)),
  }), address);
  expect(found).toEqual({ proxy: 'DIRECT', spelling: false, silent: [] });
});

it('neither leaves its address nor opens another window', async () => {
  const { app, window } = bardar;
  expect(await window.evaluate((outside) => globalThis.open(`${outside}/open`), address)).toBeNull();
  // Heard after the program's own listener: has it refused?
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const leaving = new Promise((tell) => contents?.once('will-frame-navigate', (event) => tell(event.defaultPrevented)));
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

it('gets no permission, no device and no picture of the screen', async () => {
  const asked = await bardar.window.evaluate(async () => {
    type Asking = (what?: unknown) => Promise<unknown>;
    const given = navigator as unknown as Readonly<Record<string, Readonly<Record<string, Asking>>>>;
    const calls: Readonly<Record<string, () => Promise<unknown> | undefined>> = {
      notifications: () => Notification.requestPermission().then((answer) => (answer === 'granted' ? answer : Promise.reject(new Error(answer)))),
      place: () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
      clipboard: () => navigator.clipboard.readText(),
      midi: () => navigator.requestMIDIAccess({ sysex: true }),
      usb: () => given.usb?.requestDevice?.({ filters: [] }),
      hid: () => given.hid?.requestDevice?.({ filters: [] }).then((devices) => ((devices as readonly unknown[]).length > 0 ? devices : Promise.reject(new Error('none')))),
      serial: () => given.serial?.requestPort?.(),
      bluetooth: () => given.bluetooth?.requestDevice?.({ acceptAllDevices: true }),
    };
    const tried = await Promise.all(Object.entries(calls).map(([name, call]) => Promise.resolve().then(call).then((got) => (got === undefined ? [] : [name]), () => [])));
    const states = await Promise.all(
      ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'].map((name) => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state)),
    );
    return { got: tried.flat(), states: [...new Set(states)] };
  });
  expect(asked).toEqual({ got: [], states: ['denied'] });
});

it('runs with the preferences of a page that is not trusted', async () => {
  const read = await bardar.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => (webContents as unknown as { getLastWebPreferences(): Readonly<Record<string, unknown>> }).getLastWebPreferences()),
  );
  expect(read).toHaveLength(1);
  // All that Electron reads back; what it passes over is seen by what the page can do.
  expect(read[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    webviewTag: false,
  });
});

it('answers no page but its own, whatever bridge that has', async () => {
  const answers = await bardar.app.evaluate(async ({ BrowserWindow }, preload) => {
    const ask = "bardar.start().then(() => 'answered', ({ message }) => message)";
    const said: string[] = [];
    for (const page of ['bardar://app/index.html', 'data:text/html,<title>x</title>', 'about:blank']) {
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      await window.loadURL(page);
      said.push((await window.webContents.executeJavaScript(ask)) as string);
      window.destroy();
    }
    // A frame with the bridge, in a page of the window's own address.
    const framed = new BrowserWindow({ show: false, webPreferences: { preload, nodeIntegrationInSubFrames: true } });
    await framed.loadURL('data:text/html,<iframe srcdoc="<p>inside</p>"></iframe>');
    const [frame] = framed.webContents.mainFrame.frames;
    said.push((await frame?.executeJavaScript(ask)) as string);
    framed.destroy();
    return said;
  }, inRoot('out', 'preload.cjs'));
  expect(answers).toEqual(Array(4).fill(expect.stringContaining('This page may not ask Bardar for anything.')));
});

it('holds neither frames nor web views', async () => {
  const { app, window } = bardar;
  const inside = await window.evaluate(async (outside) => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
    const blob = URL.createObjectURL(new Blob(['<p>blob</p>'], { type: 'text/html' }));
    const frames = [`${outside}/frame`, 'data:text/html,<p>data</p>', blob, 'bardar://app/index.html'].map((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      document.body.append(frame);
      return { frame, loaded };
    });
    const view = document.createElement('webview');
    view.setAttribute('src', outside);
    document.body.append(view);
    await Promise.all(frames.map(({ loaded }) => loaded));
    const written = document.createElement('iframe');
    written.srcdoc = '<script>parent.smuggled = true</script>';
    document.body.append(written);
    await new Promise((done) => written.addEventListener('load', done, { once: true }));
    const bridges = [written, ...frames.map(({ frame }) => frame)].map(({ contentWindow }) => {
      try {
        return contentWindow !== null && 'bardar' in contentWindow;
      } catch {
        return false;
      }
    });
    for (const each of document.body.querySelectorAll('iframe, webview')) each.remove();
    return { refused: refused.filter((directive) => directive === 'frame-src'), bridges: bridges.some(Boolean), smuggled: 'smuggled' in globalThis, view: view.constructor.name };
  }, address);
  expect(inside.refused.length).toBeGreaterThanOrEqual(4);
  expect(inside).toMatchObject({ bridges: false, smuggled: false, view: 'HTMLElement' });
  // Behind the policy: even a page that may have web views gets none, and a frame goes nowhere.
  const behind = await app.evaluate(async ({ BrowserWindow, webContents }, outside) => {
    const open = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    const attaching = new Promise((tell) => open.webContents.once('will-attach-webview', (event) => setTimeout(() => tell(event.defaultPrevented))));
    const leaving = new Promise((tell) => open.webContents.once('will-frame-navigate', (event) => setTimeout(() => tell(event.defaultPrevented))));
    await open.loadURL('data:text/html,<p>open</p>');
    await open.webContents.executeJavaScript(
      `document.body.innerHTML = '<webview src="data:text/html,x"></webview><iframe></iframe>'; document.querySelector('iframe').src = '${outside}/frame'; 0`,
    );
    const refused = { attaching: await attaching, leaving: await leaving, pages: webContents.getAllWebContents().length };
    open.destroy();
    return refused;
  }, address);
  expect(behind).toEqual({ attaching: true, leaving: true, pages: 2 });
  expect(arrived).toEqual([]);
});

it('goes nowhere when files and links are let fall on it', async () => {
  const { app, window } = bardar;
  const page = await window.context().newCDPSession(window);
  for (const [mimeType, data, files] of [['text/uri-list', `${address}/dropped`, []], ['text/uri-list', 'file:///etc/hostname', ['/etc/hostname']]] as const) {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await page.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data: { items: [{ mimeType, data }], files: [...files], dragOperationsMask: 1 } });
    }
  }
  await page.detach();
  expect(await window.evaluate(() => document.title)).not.toBe('');
  expect(window.url()).toBe('bardar://app/index.html');
  expect(app.windows()).toHaveLength(1);
  expect(arrived).toEqual([]);
});

it('downloads nothing', async () => {
  const { app, window } = bardar;
  await app.evaluate(({ session }) => {
    const refused = new Promise((tell) => session.defaultSession.once('will-download', (event) => tell(event.defaultPrevented)));
    Object.assign(globalThis, { refused });
  });
  await window.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'data:application/octet-stream,x';
    link.download = 'x.bin';
    link.click();
  });
  expect(await app.evaluate(() => (globalThis as unknown as { refused: Promise<boolean> }).refused)).toBe(true);
});

it('gets its files with the policy as a header, and nothing else from its scheme', async () => {
  const answers = await bardar.app.evaluate(
    ({ net }) =>
      Promise.all(
        ['index.html', 'nothing.js', '../main.cjs', '..%2fmain.cjs', 'fonts/..%2f..%2fmain.cjs', 'help/%2e%2e/%2e%2e/package.json', '/etc/hostname', '..%5cmain.cjs'].map(async (path) => {
          const { status, headers } = await net.fetch(`bardar://app/${path}`);
          return { status, policy: headers.get('Content-Security-Policy') };
        }),
      ),
  );
  expect(answers).toEqual([
    { status: 200, policy: expect.stringContaining("default-src 'none'; script-src 'self'; style-src 'self';") },
    ...Array(7).fill({ status: 404, policy: null }),
  ]);
});

it('cannot have folders read that nobody chose, nor files shown that it did not export', async () => {
  const { app, window } = bardar;
  const refused = await window.evaluate(async () => {
    const api = (globalThis as unknown as Page).bardar;
    const { choices, exportOptions } = await api.start();
    const asker = { request: 1, inView: { place: 0 } };
    const forged = [{ ...choices, dataset: '/etc' }, { ...choices, template: '../../data' }, {} as typeof choices];
    const nothing = [{ ...exportOptions, wanted: [] }, {} as typeof exportOptions];
    const tried = await Promise.allSettled([
      ...forged.flatMap((made) => [api.preview(made, [], asker), api.exportFiles(made, exportOptions, [])]),
      ...nothing.map((made) => api.exportFiles(choices, made, [])),
      api.preview(choices, [{ kind: 'run' }] as never, asker),
      api.preview(choices, [], { ...asker, inView: '../../data' as never }),
      api.keepBriefing({ choices: { ...choices, dataset: '/etc' }, exportOptions, edits: [] }, true),
      api.saveBriefing({ choices: { ...choices, template: '../../data' }, exportOptions, edits: [] }, false),
      api.openBriefing('/etc/passwd'),
      api.openDataset('/etc'),
      api.describeDataset('/etc'),
      api.help('../../package' as 'cli'),
    ]);
    return tried.map(({ status }) => status);
  });
  expect(refused).toEqual(Array(16).fill('rejected'));
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => void Object.assign(globalThis, { shown: path });
  });
  await window.evaluate(() => (globalThis as unknown as Page).bardar.showInFolder('/etc/passwd'));
  expect(await app.evaluate(() => 'shown' in globalThis)).toBe(false);
});
