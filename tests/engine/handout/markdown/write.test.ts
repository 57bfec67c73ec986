/** The Markdown handout: whatever its texts hold, it is read back with the same structure and says them. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeMarkdown } from '../../../../electron/engine/handout/markdown/write.ts';
import type { Handout } from '../../../../electron/engine/handout/model.ts';
import { cleanText } from '../../../../electron/engine/template/clean.ts';
import { withoutMarks } from '../../../../electron/engine/text/stretches/isolates.ts';
import { LANGUAGES } from '../../../../electron/engine/units/language.ts';
import { hostileText } from '../../template/hostile.ts';
import { briefingOf } from '../../template/support.ts';
import { madeHandout } from '../docx/support.ts';
import { handoutOf } from '../support.ts';

/** Front matter and body. */
function partsOf(handout: Handout): { readonly front: Record<string, unknown>; readonly body: string } {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(writeMarkdown(handout)) ?? [];
  return { front: parse(front) as Record<string, unknown>, body };
}

const asTexts = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/** Notes are Pandoc's: what reads here knows none, and takes them for links. */
const treeOf = (body: string): Nodes => fromMarkdown(body.replace(/\[\^\d+\](?:: )?/g, ''), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** Blocks and their nesting; inside of a line only what is emphasised. */
function shapeOf(node: Nodes): string {
  if (node.type === 'text') return '';
  return `${node.type}(${'children' in node ? node.children.map(shapeOf).join('') : ''})`;
}

const textOf = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(textOf).join(node.type === 'root' ? '\n' : '') : '');

/**
 * A text as one line, as the engine's own reader leaves a data field. It ends with a letter: unlike Pandoc, what reads here
 * does not end a strong stretch between a sign and a letter.
 */
const lineOf = (text: string): string => `${cleanText(text).replace(/\s+/g, ' ').trim()}z`;

describe.each(LANGUAGES)('the Markdown in %s', (language) => {
  const plain = partsOf(madeHandout(language));

  it('has the same structure whatever its texts hold, and says them', () => {
    fc.assert(
      fc.property(hostileText.map(lineOf), (word) => {
        const { front, body } = partsOf(madeHandout(language, () => word));
        // Pandoc reads the texts of the front matter as Markdown.
        for (const text of [front['title'], front['subtitle'], front['subject'], front['abstract'], ...asTexts(front['author']), ...asTexts(front['keywords'])]) {
          const read = treeOf(String(text));
          expect(shapeOf(read)).toBe('root(paragraph())');
          expect(withoutMarks(textOf(read))).toContain(withoutMarks(word));
        }
        const tree = treeOf(body);
        expect(shapeOf(tree)).toBe(shapeOf(treeOf(plain.body)));
        expect(withoutMarks(textOf(tree)).split(withoutMarks(word)).length).toBeGreaterThan(12);
      }),
      { numRuns: 200 },
    );
  });

  it('has each note once, under the number of its mark', () => {
    const handout = handoutOf(briefingOf(language, 'full'));
    const lines = partsOf(handout).body.split('\n');
    const numbersIn = (some: readonly string[]) => some.flatMap((line) => [...line.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => Number(number)));
    const expected = handout.notes.map((_, index) => index + 1);
    expect(numbersIn(lines)).toEqual(expected);
    expect(lines.flatMap((line) => (/^\[\^\d+\]: \S/.test(line) ? [Number(/\d+/.exec(line)?.[0])] : []))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(8);
  });

  it('has headings with ids of their own, and turns the document its way', () => {
    const { front, body } = partsOf(handoutOf(briefingOf(language, 'full')));
    const ids = body.split('\n').filter((line) => /^#{1,2} /.test(line)).map((line) => / \{#([\w-]+)\}$/.exec(line)?.[1]);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(front).toMatchObject({ lang: language, dir: language === 'fa' ? 'rtl' : 'ltr' });
  });
});

it('keeps addresses whole', () => {
  expect(partsOf(madeHandout('en')).body).toContain('[link](<https://example.org/a?b=1&c>)');
});
