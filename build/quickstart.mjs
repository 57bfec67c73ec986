/**
 * The README's first command: from a fresh clone to a Persian and an English briefing of the bundled dataset.
 * Needs nothing but Node and npm.
 */
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

const decks = [
  { language: 'fa', path: inRoot('briefings', 'kazakhstan-fa.pptx') },
  { language: 'en', path: inRoot('briefings', 'kazakhstan-en.pptx') },
];

try {
  await ensureDependencies();
  const { bundle } = await import('./bundle.mjs');
  await bundle();
  mkdirSync(inRoot('briefings'), { recursive: true });
  for (const deck of decks) await exportDeck(deck);
  console.log(`\nTwo briefings are ready:\n${decks.map(({ path }) => `  ${path}`).join('\n')}`);
  console.log('\nNext: npm start opens the window, npx bardar --help explains the command line.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {{ language: string, path: string }} deck */
async function exportDeck({ language, path }) {
  const choices = ['--dataset', 'data/kazakhstan', '--lang', language, '--template', 'briefing', '--length', 'full'];
  const args = [inRoot('out', 'cli.cjs'), 'export', ...choices, '--out', path];
  const { code, output } = await run(process.execPath, args, { quiet: true });
  if (code !== 0) throw new Error(`${relative(inRoot(), path)} could not be made:\n${output}`);
}
