/** Messages of any shape, as a page that runs someone else's script could send them: each is answered, or refused in words. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BardarApi } from '../../electron/contract/api.ts';
import { launchBardar, type Launched } from './launch.ts';
import { settledSlides } from './window-page.ts';

const userFolder = mkdtempSync(join(tmpdir(), 'bardar-messages-'));
let bardar: Launched;
beforeAll(async () => {
  bardar = await launchBardar({ userFolder });
  await settledSlides(bardar.window);
  await bardar.app.evaluate(({ dialog, shell }) => {
    const done: string[] = [];
    Object.assign(globalThis, { done });
    const instead = (name: string, answer: unknown) => () => (done.push(name), Promise.resolve(answer));
    Object.assign(dialog, {
      showOpenDialog: instead('showOpenDialog', { canceled: true, filePaths: [] }),
      showSaveDialog: instead('showSaveDialog', { canceled: true, filePath: '' }),
      showMessageBox: instead('showMessageBox', { response: 1 }),
      showErrorBox: instead('showErrorBox', undefined),
    });
    Object.assign(shell, Object.fromEntries(['openPath', 'openExternal', 'trashItem', 'showItemInFolder'].map((name) => [name, instead(name, '')])));
  });
});
afterAll(async () => {
  await bardar?.close();
  rmSync(userFolder, { recursive: true, force: true });
});

/** Sends each request every value alone, and the fields of sound choices and options with every value in each place. */
async function sendAll(): Promise<{ readonly answered: number; readonly refused: readonly string[] }> {
  return bardar.window.evaluate(async () => {
    const api = (globalThis as unknown as { readonly bardar: BardarApi }).bardar;
    const { choices, exportOptions } = await api.start();
    const briefing = { choices, exportOptions, edits: [] };
    const cycle: Record<string, unknown> = { name: 'cycle' };
    cycle.self = cycle;
    const long = 'x'.repeat(5_000_000);
    const deep = Array.from({ length: 400 }).reduce<unknown>((inner) => [inner], 'end');
    const ownProto = JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}') as object;
    const values: readonly unknown[] = [
      undefined, null, true, 0, -1, NaN, Infinity, 2n ** 70n, '', ' ', long, '\ud800', '\u0000', '%00', '..', '../..', '../../../../etc/passwd', '/etc/passwd', '/', '.', 'C:\\Windows', '\\\\host\\share', 'file:///etc/passwd',
      'constructor', '__proto__', 'toString', 'hasOwnProperty', 'briefing/../../data', [], [[]], Array(3), [undefined], [long], Array(50_000).fill('a'), {}, { length: 5 }, { toString: 1 }, { then: 1 }, Object.create(null), ownProto, cycle, [cycle], deep,
      new Date(NaN), /x/, new Map([[{}, {}]]), new Set([1]), new ArrayBuffer(1 << 20), new Uint8Array(8), new Error('sent'), new Blob(['x']), () => 'called', Symbol('s'), document.body, Promise.resolve(1), new Proxy({}, {}),
    ];
    const calls: (readonly [method: string, ...given: readonly unknown[]])[] = [];
    for (const method of ['setLanguage', 'openDataset', 'describeDataset', 'forgetDataset', 'preview', 'showInFolder', 'help', 'exportFiles', 'keepBriefing', 'recoverBriefing'])
      for (const value of values) calls.push([method, value], [method, value, value, value]);
    // Every text is looked for among the packs, which are read anew each time.
    for (const method of ['duplicateTemplate', 'openTemplateFolder', 'deleteTemplate'])
      for (const value of values) if (typeof value !== 'string' || ['', '../..', '__proto__', long].includes(value)) calls.push([method, value]);
    for (const value of values) {
      for (const field of Object.keys(choices)) calls.push(['preview', { ...choices, [field]: value }], ['exportFiles', { ...choices, [field]: value }, exportOptions]);
      for (const field of Object.keys(exportOptions)) calls.push(['exportFiles', choices, { ...exportOptions, [field]: value }]);
    }
    for (const value of values) {
      if (value !== undefined) calls.push(['openBriefing', value]);
      calls.push(['preview', choices, [value]], ['keepBriefing', briefing, value], ['saveBriefing', briefing, value === true ? 1 : value]);
      for (const field of Object.keys(briefing)) calls.push(['keepBriefing', { ...briefing, [field]: value }, true]);
    }
    const methods = api as unknown as Readonly<Record<string, (...given: readonly unknown[]) => Promise<unknown>>>;
    /** What was said, and by which request first. */
    const refused = new Map<string, string>();
    // At once: of previews only the newest is made.
    const answers = await Promise.allSettled(calls.map(async ([method, ...given]) => methods[method]?.(...given)));
    for (const [index, answer] of answers.entries()) if (answer.status === 'rejected') refused.set(answer.reason instanceof Error ? answer.reason.message : String(answer.reason), calls[index]?.[0] ?? '');
    return { answered: answers.filter(({ status }) => status === 'fulfilled').length, refused: [...refused.keys()] };
  });
}

it('answers each, or refuses it in words', async () => {
  const { answered, refused } = await sendAll();
  expect(answered).toBeGreaterThan(100);
  // The bridge's own words for what cannot cross it, and ours.
  const words = /^(?:.*could not be cloned\.?|Error invoking remote method 'bardar:\w+': Error: (?:These are|This is|This dataset|There is) [a-z][^\n]*\.)$/;
  expect(refused.filter((said) => !words.test(said))).toEqual([]);
  expect(refused.length).toBeGreaterThan(5);
});

it('was made to do nothing by them', async () => {
  const done = await bardar.app.evaluate(() => [...new Set((globalThis as unknown as { readonly done: readonly string[] }).done)]);
  // A save dialog is what sound choices lead to; here it was closed.
  expect(done.filter((name) => name !== 'showSaveDialog')).toEqual([]);
  expect(await bardar.app.evaluate(() => 'polluted' in {})).toBe(false);
  expect(existsSync(join(userFolder, 'packs')) ? readdirSync(join(userFolder, 'packs')) : []).toEqual([]);
  expect(readFileSync(join(userFolder, 'settings.json')).length).toBeLessThan(20_000);
});

it('still shows its slides, and closes well', async () => {
  expect(await settledSlides(bardar.window)).toBeGreaterThan(5);
  expect(bardar.complaints).toEqual([]);
});
