import { describe, expect, it } from 'vitest';
import { toTextRuns } from '../../../../electron/engine/paint/pptx/runs.ts';
import type { Paragraph, Run } from '../../../../electron/engine/scene/model.ts';

const LRM = '\u200E';

/** The texts of the runs of a linked text in a paragraph of several lines. */
function textsOf(text: string, language: 'fa' | 'en', direction: 'rtl' | 'ltr'): readonly (string | undefined)[] {
  const run: Run = { text, size: 11, weight: 'regular', colour: 'muted', language, link: { kind: 'web', href: 'https://example.org/' } };
  const paragraph: Paragraph = { runs: [run], direction, align: 'start', lineHeight: 14, before: 0, indent: 0, hanging: 0, lines: [], mostLines: 3 };
  return toTextRuns([paragraph], new Map()).map((one) => one.text);
}

describe('the words of a link', () => {
  it('keep the order of a foreign name in a Persian paragraph, where LibreOffice sees fields and no letters', () => {
    expect(textsOf('Institute for Basin Studies', 'fa', 'rtl')).toEqual([LRM, 'Institute', ` ${LRM}`, 'for', ` ${LRM}`, 'Basin', ` ${LRM}`, 'Studies']);
  });

  it('need no mark in a paragraph of their own direction, nor alone', () => {
    expect(textsOf('Basin Studies', 'en', 'ltr')).toEqual(['Basin', ' ', 'Studies']);
    expect(textsOf('نشر نی', 'fa', 'rtl')).toEqual(['نشر', ' ', 'نی']);
  });
});
