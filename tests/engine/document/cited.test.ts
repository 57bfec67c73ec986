import { expect, it } from 'vitest';
import type { Edit } from '../../../electron/contract/document.ts';
import { citedIn } from '../../../electron/engine/document/cited.ts';

it('edits cite sources in any of their texts', () => {
  const edits: readonly Edit[] = [
    { kind: 'replace', slide: 'a', block: 'x', base: '', language: 'en', text: 'Half of it [@daily\\_news, ¶1; @report-2, p. 3]{fact=x}' },
    { kind: 'insert', slide: 'own', after: 'a', text: { fa: '## الف\n\n- ب [@tabnak, ¶1]', en: '## A\n\n- b [@atlas, 2]' } },
    { kind: 'hide', slide: 'b' },
  ];
  expect(citedIn(edits)).toEqual(['daily_news', 'report-2', 'tabnak', 'atlas']);
});
