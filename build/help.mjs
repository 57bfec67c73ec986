/** The pages of docs/ as the window shows them: Markdown read into plain nodes, with an id on every heading to link to. */
import { readdirSync, readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { inRoot } from './paths.mjs';

/** @typedef {import('../electron/contract/help.ts').HelpNode} HelpNode */

/**
 * Every page by its name, e.g. `datasets`.
 * @returns {ReadonlyMap<string, readonly HelpNode[]>}
 */
export function helpPages() {
  const files = readdirSync(inRoot('docs')).filter((name) => name.endsWith('.md'));
  return new Map(files.map((name) => [name.replace(/\.md$/, ''), readPage(readFileSync(inRoot('docs', name), 'utf8'))]));
}

/**
 * @param {string} markdown
 * @returns {readonly HelpNode[]}
 */
export function readPage(markdown) {
  const { children } = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return children.flatMap((child) => plain(child));
}

/**
 * A node without its places in the text; HTML, which only folds things away on the web, is left out.
 * @param {import('mdast').Nodes} node
 * @returns {readonly HelpNode[]}
 */
function plain(node) {
  if (node.type === 'html') return [];
  const { type } = node;
  return [
    {
      type,
      ...('value' in node && { value: node.value }),
      ...('depth' in node && { depth: node.depth, id: slug(wordsOf(node)) }),
      ...('url' in node && { url: node.url }),
      ...('alt' in node && node.alt && { alt: node.alt }),
      ...('ordered' in node && node.ordered && { ordered: true }),
      ...('children' in node && { children: node.children.flatMap((child) => plain(child)) }),
    },
  ];
}

/**
 * @param {import('mdast').Nodes} node
 * @returns {string}
 */
const wordsOf = (node) => ('value' in node ? node.value : 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : '');

/**
 * The id of a heading as the web's readers of Markdown make it.
 * @param {string} text
 */
const slug = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').trim().replace(/\s/g, '-');
