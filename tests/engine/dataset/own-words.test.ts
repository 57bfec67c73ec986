/** Somebody's own words in a release: those on what is left out go with it, and of the rest it is told that nobody knows how far they may go. */
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../electron/contract/document.ts';
import { releasedWords, standingWords } from '../../../electron/engine/dataset/handling/own-words.ts';
import { SCHEMES, rankOf } from '../../../electron/engine/dataset/handling/schemes.ts';
import { releaseDataset } from '../../../electron/engine/dataset/release.ts';
import { expectPersian, loadValid, withChange } from './fixture.ts';
import { RICH } from './rich.ts';

const whole = loadValid(withChange('facts.yaml', '- id: friend\n', '- id: friend\n  marking: TLP:RED\n', RICH));
const { dataset: left = whole } = releaseDataset(whole, rankOf(SCHEMES.tlp, 'TLP:GREEN'));

const told = (...edits: readonly Edit[]) => {
  const { edits: kept, problems } = releasedWords({ file: 'a.bardar', edits, lines: edits.map((_, index) => index + 5) }, whole, left, 'TLP:GREEN', 'en');
  problems.forEach(expectPersian);
  return { kept: kept.edits, problems: problems.map(({ code, where, params }) => [code, where.line, ...Object.entries(params ?? {}).flatMap(([name, value]: [string, unknown]) => (name === 'level' ? [] : [value]))]) };
};
const notes = (text: string, language: 'en' | 'fa' = 'en'): Edit => ({ kind: 'notes', slide: 'sources', language, text });

describe('what stands on a record that is left out', () => {
  it.each<readonly [string, Edit]>([
    ['notes that cite it', notes('They are friends. [@daily-2025, ¶8]{fact=friend}')],
    ['a slide that cites it in a drawing', { kind: 'replace-slide', slide: 'x', language: 'en', base: '', text: '## A\n\n~~~chart\ncite: [{"source": "daily-2025", "at": "¶8", "fact": "friend"}]\n~~~' }],
    ['a block that told it', { kind: 'replace', slide: 'x', block: 'friend.2', language: 'en', base: '', text: 'They get along.' }],
    ['a slide of one’s own', { kind: 'insert', slide: 'own-1', after: 'sources', text: { en: '## A\n\n- B [@daily-2025, ¶8]{fact=friend}', fa: '## الف' } }],
  ])('goes with it, its place in the list kept: %s', (_what, edit) => {
    const { kept, problems } = told(edit);
    expect([kept.length, problems]).toEqual([1, [['release.own-words-gone', 5, ['friend'], edit.kind, edit.kind === 'insert' ? 'A' : edit.slide]]]);
    expect(kept[0] && ('language' in kept[0] ? kept[0].language : 'text' in kept[0] && Object.keys(kept[0].text))).toEqual(edit.kind === 'insert' ? [] : 'fa');
  });
});

it('is named by its title, or by its number where it has none', () => {
  const own = (text: string): unknown => told({ kind: 'hide', slide: 'x' }, { kind: 'insert', slide: 'own-1', after: 'sources', text: { en: text } }).problems[0];
  expect(own('\n## *Two* friends [@daily-2025, ¶8]{fact=friend} {.bullets}\n')).toEqual(['release.own-words-gone', 6, ['friend'], 'insert', 'Two friends']);
  expect(own('[@daily-2025, ¶8]{fact=friend}')).toEqual(['release.own-words-gone', 6, ['friend'], 'insert', '2']);
});

it('is told of all other texts in the language once, at the first; what only moves and hides, stands nowhere or is of another language is none', () => {
  const edits: readonly Edit[] = [{ kind: 'hide', slide: 'x' }, notes('Fallen.'), notes('Sea. [@daily-2025, ¶3]{fact=port}'), notes('دریا', 'fa'), notes('Mine.'), { kind: 'move', slide: 'x', after: 'y' }];
  const { kept, problems } = told(...edits);
  expect([kept, problems]).toEqual([edits, []]);
  const standing = standingWords({ file: 'a.bardar', edits, lines: edits.map((_, index) => index + 5) }, ['applied', 'unplaced', 'elsewhere', 'other-language', 'applied', 'applied'], 'TLP:GREEN', 'en');
  expect(standing.map(({ code, where, params }) => [code, where.line, params])).toEqual([['release.own-words', 7, { level: 'TLP:GREEN', texts: 2 }]]);
});
