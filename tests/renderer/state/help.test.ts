import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpPages, readPage } from '../../../build/help.mjs';
import { inRoot } from '../../../build/paths.mjs';
import { HELP_PAGES, type HelpNode } from '../../../electron/contract/api.ts';
import { pageNamedIn, placeOfLink } from '../../../renderer/state/help.tsx';

const all = (nodes: readonly HelpNode[]): readonly HelpNode[] => nodes.flatMap((node) => [node, ...all(node.children ?? [])]);

describe('the help', () => {
  it('has every page of docs, and each is listed', () => {
    const files = readdirSync(inRoot('docs')).filter((name) => name.endsWith('.md'));
    expect([...HELP_PAGES].sort()).toEqual(files.map((name) => name.replace('.md', '')).sort());
    expect([...helpPages().keys()].sort()).toEqual([...HELP_PAGES].sort());
  });

  it('leads from page to page: every link within it has its page and heading', () => {
    const pages = helpPages();
    const links = HELP_PAGES.flatMap((page) => all(pages.get(page) ?? []).flatMap(({ url }) => (url === undefined ? [] : [placeOfLink(url, page) ?? []].flat())));
    expect(links.length).toBeGreaterThan(10);
    const broken = links.filter(({ page, heading }) => heading !== undefined && !all(pages.get(page) ?? []).some(({ id }) => id === heading));
    expect(broken).toEqual([]);
  });

  it('shows nothing but what it knows, and no HTML', () => {
    const pages = helpPages();
    const types = new Set(HELP_PAGES.flatMap((page) => all(pages.get(page) ?? []).map(({ type }) => type)));
    const known = ['heading', 'text', 'paragraph', 'strong', 'emphasis', 'inlineCode', 'code', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'image', 'link'];
    expect([...types].filter((type) => !known.includes(type))).toEqual([]);
    expect(readPage('<b>x</b>\n\n<script>y</script>\n').flatMap((node) => all([node])).map(({ value }) => value)).not.toContain('<script>y</script>');
  });

  it('is named by messages', () => {
    expect(pageNamedIn('Every dataset needs this file; docs/datasets.md shows what stands in it.')).toBe('datasets');
    expect(pageNamedIn('docs/handouts.md، بخش ارجاع')).toBe('handouts');
    expect([pageNamedIn('docs/nothing.md'), pageNamedIn('no page')]).toEqual([undefined, undefined]);
  });

  it('knows what leads outside', () => {
    expect(placeOfLink('templates.md#charts', 'datasets')).toEqual({ page: 'templates', heading: 'charts' });
    expect(placeOfLink('#dates', 'datasets')).toEqual({ page: 'datasets', heading: 'dates' });
    for (const url of ['https://example.org/a.md', '../templates/brands', 'gallery/']) expect(placeOfLink(url, 'datasets')).toBeUndefined();
  });
});
