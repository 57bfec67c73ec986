import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inRoot } from '../../build/paths.mjs';

interface Config {
  readonly forbidden: IFlattenedRuleSet['forbidden'];
  readonly options: ICruiseOptions;
}

const { forbidden, options } = createRequire(import.meta.url)(inRoot('.dependency-cruiser.cjs')) as Config;

/** Each forbidden import: the file that makes it, what it imports, and the rule that must speak. */
const forbiddenImports: readonly (readonly [from: string, to: string, rule: string])[] = [
  ['electron/engine/units/a.ts', 'electron/engine/diagnostics/b.ts', 'stage-units'],
  ['electron/engine/diagnostics/a.ts', 'electron/engine/dataset/b.ts', 'stage-diagnostics'],
  ['electron/engine/text/a.ts', 'electron/engine/dataset/b.ts', 'stage-text'],
  ['electron/engine/dataset/a.ts', 'electron/engine/template/b.ts', 'stage-dataset'],
  ['electron/engine/source/a.ts', 'electron/engine/markdown/b.ts', 'stage-source'],
  ['electron/engine/deck/a.ts', 'electron/engine/dataset/b.ts', 'stage-deck'],
  ['electron/engine/brand/a.ts', 'electron/engine/template/b.ts', 'stage-brand'],
  ['electron/engine/template/a.ts', 'electron/engine/deck/b.ts', 'stage-template'],
  ['electron/engine/template/a.ts', 'electron/engine/markdown/b.ts', 'template-takes-types-only'],
  ['electron/engine/markdown/a.ts', 'electron/engine/deck/b.ts', 'stage-markdown'],
  ['electron/engine/handout/a.ts', 'electron/engine/deck/b.ts', 'stage-handout'],
  ['electron/engine/deck/a.ts', 'electron/engine/layout/b.ts', 'stage-deck'],
  ['electron/engine/scene/a.ts', 'electron/engine/layout/b.ts', 'stage-scene'],
  ['electron/engine/layout/a.ts', 'electron/engine/paint/svg/b.ts', 'stage-layout'],
  ['electron/engine/paint/pptx/a.ts', 'electron/engine/layout/b.ts', 'stage-paint-pptx'],
  ['electron/engine/paint/svg/a.ts', 'electron/engine/paint/pptx/b.ts', 'stage-paint-svg'],
  ['electron/engine/handout/a.ts', 'electron/engine/layout/b.ts', 'stage-handout'],
  ['electron/engine/layout/a.ts', 'electron/engine/compose.ts', 'front-door'],
  ['electron/engine/paint/svg/a.ts', 'electron/engine/make/preview.ts', 'front-door'],
  ['electron/engine/handout/a.ts', 'electron/engine/materials.ts', 'front-door'],
  ['electron/engine/compose.ts', 'electron/engine/make/deck.ts', 'composing-knows-no-files'],
  ['electron/engine/make/deck.ts', 'electron/engine/workshop.ts', 'work-is-not-gathered'],
  ['electron/engine/compose.ts', 'electron/engine/gather.ts', 'work-is-not-gathered'],
  ['electron/engine/layout/a.ts', 'electron/host/b.ts', 'part-engine'],
  ['electron/engine/layout/a.ts', 'node:fs', 'engine-is-pure'],
  ['electron/engine/layout/a.ts', 'child_process', 'engine-is-pure'],
  ['electron/engine/dataset/a.ts', 'node:zlib', 'only-the-package-writer-compresses'],
  ['electron/engine/layout/a.ts', 'electron', 'only-electron-main-preload-imports-electron'],
  ['electron/cli/a.ts', 'electron', 'only-electron-main-preload-imports-electron'],
  ['electron/engine/layout/a.ts', 'pptxgenjs', 'only-electron-engine-paint-pptx-imports-pptxgenjs'],
  ['electron/main/a.ts', 'pptxgenjs', 'only-electron-engine-paint-pptx-imports-pptxgenjs'],
  ['electron/engine/layout/a.ts', 'harfbuzzjs', 'only-electron-engine-text-imports-harfbuzzjs'],
  ['electron/engine/deck/a.ts', 'handlebars', 'only-electron-engine-template-imports-handlebars'],
  ['electron/engine/template/a.ts', 'mdast-util-from-markdown', 'only-electron-engine-markdown-imports-mdastmicromark'],
  ['electron/engine/paint/svg/a.ts', 'react', 'only-renderer-imports-react-dom'],
  ['electron/contract/a.ts', 'electron/engine/dataset/b.ts', 'part-contract'],
  ['electron/engine/units/a.ts', 'electron/contract/b.ts', 'below-the-contract'],
  ['electron/engine/layout/a.ts', 'electron/contract/api.ts', 'engine-knows-no-window'],
  ['electron/preload/a.ts', 'electron/host/b.ts', 'part-preload'],
  ['electron/cli/a.ts', 'electron/main/b.ts', 'part-cli'],
  ['electron/host/a.ts', 'electron/cli/b.ts', 'part-host'],
  ['electron/main/a.ts', 'renderer/b.ts', 'part-main'],
  ['electron/main/a.ts', 'node:https', 'no-network'],
  ['electron/host/a.ts', 'dgram', 'no-network'],
  ['electron/preload/a.ts', 'node:fs', 'window-has-no-node'],
  ['renderer/a.ts', 'node:path', 'window-has-no-node'],
  ['renderer/a.ts', 'electron/engine/units/b.ts', 'renderer-sees-only-the-contract'],
  ['renderer/a.ts', 'left-pad', 'no-unresolvable'],
];

/** Each import that must stay possible. */
const allowedImports: readonly (readonly [from: string, to: string])[] = [
  ['electron/main/a.ts', 'electron/cli/b.ts'],
  ['electron/engine/dataset/a.ts', 'electron/engine/text/b.ts'],
  ['electron/engine/template/a.ts', 'electron/engine/dataset/b.ts'],
  ['electron/engine/layout/a.ts', 'electron/engine/scene/b.ts'],
  ['electron/engine/paint/pptx/a.ts', 'node:zlib'],
  ['electron/engine/paint/pptx/a.ts', 'pptxgenjs'],
  ['electron/engine/make/preview.ts', 'electron/engine/paint/svg/b.ts'],
  ['electron/engine/make/preview.ts', 'electron/engine/compose.ts'],
  ['electron/engine/workshop.ts', 'electron/engine/make/deck.ts'],
  ['electron/host/a.ts', 'electron/engine/workshop.ts'],
  ['electron/main/a.ts', 'electron'],
  ['electron/contract/a.ts', 'electron/engine/units/b.ts'],
  ['electron/engine/layout/a.ts', 'electron/contract/choices.ts'],
  ['electron/cli/a.ts', 'electron/contract/files.ts'],
  ['renderer/a.ts', 'electron/contract/b.ts'],
];

describe('layer rules', () => {
  it.each(forbiddenImports)('%s may not import %s', async (from, to, rule) => {
    expect(await brokenRules(from, to)).toContain(rule);
  });

  it.each(allowedImports)('%s may import %s', async (from, to) => {
    expect(await brokenRules(from, to)).toEqual([]);
  });

  it('notices a cycle, also of types', async () => {
    const sources = {
      'electron/engine/layout/a.ts': "import type { B } from './b.ts'; export interface A { b: B }",
      'electron/engine/layout/b.ts': "import type { A } from './a.ts'; export interface B { a: A }",
    };
    expect(await rulesBrokenBy(sources)).toContain('no-cycles');
  });

  it('notices a file that no entry reaches', async () => {
    const sources = {
      'electron/cli/main.ts': "import { a } from './a.ts'; a();",
      'electron/cli/a.ts': 'export const a = () => 1;',
      'electron/cli/b.ts': "import { a } from './a.ts'; export const b = a;",
    };
    expect(await rulesBrokenBy(sources)).toContain('no-dead-files');
  });
});

/** Rules that one file's import breaks; being reachable from no entry, which both files are, left aside. */
async function brokenRules(from: string, to: string): Promise<readonly string[]> {
  const isFile = /^(electron|renderer)\//.test(to);
  const up = '../'.repeat(from.split('/').length - 1);
  const sources = {
    [from]: `import * as imported from '${isFile ? `${up}${to}` : to}'; export const used = imported;`,
    ...(isFile ? { [to]: "import { x } from './x.ts'; export const y = x;", [join(dirname(to), 'x.ts')]: 'export const x = 1;' } : {}),
  };
  return (await rulesBrokenBy(sources)).filter((rule) => rule !== 'no-dead-files');
}

/** Names of the rules that a tree of these files breaks. */
async function rulesBrokenBy(sources: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bardar-layers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
  symlinkSync(inRoot('package.json'), join(folder, 'package.json'));
  const top = [...new Set(Object.keys(sources).map((path) => path.split('/')[0] ?? ''))];
  const { output } = await cruise(
    top,
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } },
    options.enhancedResolveOptions,
  );
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}
