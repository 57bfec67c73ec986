import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { inRoot, root } from '../../build/paths.mjs';

const engineFile = 'electron/engine/units/length.ts';
// Where CI is set, types would be those of the file as it is and not of the text that is tried.
const eslint = new ESLint({ cwd: root, overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } } });

/** Names of the rules that a file of this project would break if it held this text. */
async function brokenRules(file: string, text: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(`${text}\n`, { filePath: inRoot(file) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

describe('lint', () => {
  it.each([
    ['export const today = new Date();', 'no-restricted-syntax'],
    ['export const now = Date.now();', 'no-restricted-syntax'],
    ['export const chance = Math.random();', 'no-restricted-syntax'],
    ['export let state = 1;', 'no-restricted-syntax'],
    ['export const cache = new Map<string, string>();', 'no-restricted-syntax'],
    ['export const home = process.env.HOME;', 'no-restricted-globals'],
    ["console.log('hello');", 'no-restricted-globals'],
    ["export const element = document.querySelector('svg');", 'no-restricted-globals'],
    [
      "export const f = (x: 'a' | 'b'): number => { switch (x) { case 'a': return 1; } return 2; };",
      '@typescript-eslint/switch-exhaustiveness-check',
    ],
    ['Promise.resolve(1);', '@typescript-eslint/no-floating-promises'],
    ["export const end = (text: string) => text.replace(/[.,]+$/, '');", 'regexp/no-super-linear-move'],
    ['export const number = /^(?:[.-]?\\d+)*$/;', 'regexp/no-super-linear-backtracking'],
  ])('refuses in the engine: %s', async (text, rule) => {
    expect(await brokenRules(engineFile, text)).toContain(rule);
  });

  it.each([
    ['export const day = new Date(2025, 11, 26);'],
    ["export const known = new Map([['a', 1]]);"],
    ['export const none: ReadonlyMap<string, number> = new Map();'],
    ['export const half = (): number => { let sum = 1; sum /= 2; return sum; };'],
  ])('allows in the engine: %s', async (text) => {
    expect(await brokenRules(engineFile, text)).toEqual([]);
  });

  it('lets ipc.ts alone touch ipcMain', async () => {
    const text = "import { ipcMain } from 'electron';\nipcMain.removeAllListeners();";
    expect(await brokenRules('electron/main/main.ts', text)).toContain('no-restricted-imports');
    expect(await brokenRules('electron/main/ipc.ts', text)).toEqual([]);
  });

  it('lets the window’s api.ts alone read the bridge', async () => {
    const text = 'export const start = (): Promise<unknown> => window.bardar.start();';
    expect(await brokenRules('renderer/index.tsx', text)).toContain('no-restricted-syntax');
    expect(await brokenRules('renderer/api.ts', text)).not.toContain('no-restricted-syntax');
  });
});
