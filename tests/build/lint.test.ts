import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRoot, root } from '../../build/paths.mjs';

const engineFile = 'electron/engine/units/length.ts';
// Where CI is set, types would be those of the file as it is and not of the text that is tried.
const eslint = new ESLint({ cwd: root, overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } } });

/** What the rules find in a file of this project if it held this text. */
const messagesOf = async (file: string, text: string) => (await eslint.lintText(`${text}\n`, { filePath: inRoot(file) })).flatMap(({ messages }) => messages);

/** Names of the rules that the text breaks. */
const brokenRules = async (file: string, text: string): Promise<readonly (string | null)[]> => (await messagesOf(file, text)).map(({ ruleId }) => ruleId);

/** Each with the rule that refuses it in the engine. */
const REFUSED = [
  ['export const today = new Date();', 'no-restricted-syntax'],
  ['export const now = Date.now();', 'no-restricted-syntax'],
  ['export const chance = Math.random();', 'no-restricted-syntax'],
  ['export let state = 1;', 'no-restricted-syntax'],
  ['export const cache = new Map<string, string>();', 'no-restricted-syntax'],
  ["export const isOne = (language: string) => language === 'fa';", 'no-restricted-syntax'],
  ["export const isNone = (language: string) => 'en' !== language;", 'no-restricted-syntax'],
  ["export const inferred = (direction: string) => (direction === 'rtl' ? 'fa' : 'en');", 'no-restricted-syntax'],
  ["export const switched = (language: string) => { switch (language) { case 'fa': return 1; default: return 2; } };", 'no-restricted-syntax'],
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
] as const;
const ALLOWED = [
  'export const day = new Date(2025, 11, 26);',
  "export const known = new Map([['a', 1]]);",
  'export const none: ReadonlyMap<string, number> = new Map();',
  'export const half = (): number => { let sum = 1; sum /= 2; return sum; };',
];

describe('lint', () => {
  let broken: readonly (readonly (string | null)[])[];
  beforeAll(async () => {
    // The types of the whole project are read anew for each text, so all lines are tried in one.
    const lines = [...REFUSED.map(([text]) => text), ...ALLOWED];
    const messages = await messagesOf(engineFile, lines.join('\n'));
    broken = lines.map((_, index) => messages.filter(({ line }) => line === index + 1).map(({ ruleId }) => ruleId));
  }, 60_000);

  it.each(REFUSED.map(([text, rule], index) => [text, rule, index] as const))('refuses in the engine: %s', (_text, rule, index) => {
    expect(broken[index]).toContain(rule);
  });

  it.each(ALLOWED.map((text, index) => [text, REFUSED.length + index] as const))('allows in the engine: %s', (_text, index) => {
    expect(broken[index]).toEqual([]);
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
