import { expect, it } from 'vitest';
import { listStyles } from '../../../../electron/engine/handout/citations/names.ts';
import { citations } from '../support.ts';

const withFile = (name: string, text: string) => ({ ...citations, files: new Map([...citations.files, [name, text]]) });

it('names every built-in style in both languages, the one that is used by default first', () => {
  const listed = listStyles(citations);
  expect(listed.map(({ id }) => id)).toEqual(['chicago-notes', 'apa', 'iso690-numeric']);
  for (const { name } of listed) {
    expect(name.fa).toMatch(/[\u0600-\u06FF]/u);
    expect(name.en).toMatch(/^[ -~]+$/);
  }
});

it('calls a style that nobody has named by the title in its file, else by its id', () => {
  const mine = '<style><info><title>Smith &amp; Sons</title></info></style>';
  expect(listStyles(withFile('mine.csl', mine)).at(-1)).toEqual({ id: 'mine', name: { fa: 'Smith & Sons', en: 'Smith & Sons' } });
  expect(listStyles(withFile('mine.csl', '')).at(-1)?.name.en).toBe('mine');
});

it('lists the styles where the file of names is broken or gone', () => {
  const ids = listStyles(citations).map(({ id }) => id);
  expect(listStyles(withFile('names.yaml', 'apa: {')).map(({ id }) => id)).toEqual(ids);
  const files = new Map([...citations.files].filter(([name]) => name !== 'names.yaml'));
  expect(listStyles({ ...citations, files }).map(({ name }) => name.en)).toContain('APA: author and year');
});
