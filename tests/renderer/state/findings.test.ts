import { describe, expect, it } from 'vitest';
import type { Verification } from '../../../electron/contract/api.ts';
import { isOfAnother } from '../../../electron/contract/verify.ts';
import { countFindings, fellByKind, inRuns, kindsFound, slideFindings, unsureSlides } from '../../../renderer/state/findings.ts';

const edition = { id: 'coast', version: 'a'.repeat(32) };
const origin = (number: number, sure: 'certain' | 'likely' = 'certain') => ({ id: `s${number}`, number, sure });
const SAME: Verification = {
  made: { bardar: '0.1.0', dataset: edition, pack: edition, language: 'en', length: 'full', asOf: '2025-12-26' },
  against: { bardar: '0.1.0', dataset: edition, asOf: '2025-12-26', pack: edition },
  slides: [1, 2, 3, 4].map((number) => ({ number, title: `Slide ${number}`, origin: origin(number), copy: false, moved: false, edits: [] })),
  deleted: [], falls: [], aftermath: [], records: [], statements: [], sources: [], texts: [], remaking: 'made', differs: false,
};
const EDIT = { kind: 'edited', part: 'title', shape: 'Title', now: 'New', records: [] } as const;
const [FIRST, SECOND, THIRD, FOURTH] = SAME.slides as [Verification['slides'][number], Verification['slides'][number], Verification['slides'][number], Verification['slides'][number]];
const { origin: _origin, ...added } = FOURTH;
const DIFFERENT: Verification = {
  ...SAME,
  differs: true,
  slides: [{ ...FIRST, edits: [EDIT, EDIT] }, SECOND, { ...THIRD, moved: true, copy: true, origin: origin(9, 'likely') }, added],
  deleted: [{ id: 'sea', number: 7 }],
  records: [
    { id: 'port', state: 'changed', values: [], was: 'a', is: 'b', now: 'In May.', told: [{ slide: 1, text: 'In April.', edited: false }, { slide: 1, text: 'April', edited: true }, { slide: 2, edited: false }] },
  ],
  falls: [{ of: 'record', id: 'lost', state: 'gone', fell: [], told: [{ slide: 1, text: 'Lost.', edited: false }] }],
  sources: [{ id: 'daily', state: 'changed', told: [] }],
};

describe('what was found in a deck', () => {
  it('is nothing where nothing is', () => {
    expect(slideFindings(SAME)).toEqual([]);
    expect(kindsFound(countFindings(SAME))).toEqual([]);
    expect(unsureSlides(SAME)).toBe(0);
  });

  it('stands by its slide, a record once with all texts that tell it there', () => {
    const [first, second, third, fourth] = slideFindings(DIFFERENT);
    expect(first?.findings.map((finding) => (finding.kind === 'fallen' ? [finding.fall.id, finding.texts.map(({ text, edited }) => [text, edited])] : finding.kind === 'outdated' ? [finding.told.map(({ id }) => id).join(), finding.texts.map(({ text, edited }) => [text, edited])] : finding.kind))).toEqual([
      ['lost', [['Lost.', false]]],
      ['port', [['In April.', false], ['April', true]]],
      'edited',
      'edited',
    ]);
    expect(second).toMatchObject({ number: 2, findings: [{ kind: 'outdated', texts: [] }] });
    expect(third).toMatchObject({ sure: 'likely', findings: [{ how: 'copied', from: 9 }, { how: 'moved', from: 9 }] });
    expect(fourth).toEqual({ number: 4, title: 'Slide 4', findings: [{ kind: 'placed', how: 'added' }] });
  });

  it('stands once for several records that the same texts tell', () => {
    const told = [{ slide: 1, text: 'In April.', edited: false }];
    const found = { ...SAME, records: ['a', 'b'].map((id) => ({ id, state: 'changed' as const, values: [], was: 'a', now: 'b', told })) };
    expect(slideFindings(found)[0]?.findings).toEqual([{ kind: 'outdated', told: found.records, texts: [{ text: 'In April.', edited: false }] }]);
    expect(countFindings(found).changed).toBe(2);
  });

  it('holds statements of the dataset beside its records', () => {
    const statement = { of: 'point' as const, id: 'port', part: 'title', state: 'changed' as const, was: 'a', is: 'b', now: 'Opened.', told: [{ slide: 2, text: 'Opens.', edited: false }] };
    const found = { ...SAME, statements: [statement] };
    expect(slideFindings(found)).toMatchObject([{ number: 2, findings: [{ kind: 'outdated', told: [statement], texts: [{ text: 'Opens.' }] }] }]);
    expect(countFindings(found).changed).toBe(1);
  });

  it('can be looked at by kind', () => {
    expect(slideFindings(DIFFERENT, 'edited').map(({ number, findings }) => [number, findings.length])).toEqual([[1, 2]]);
    expect(slideFindings(DIFFERENT, 'placed').map(({ number }) => number)).toEqual([3, 4]);
    expect(slideFindings(DIFFERENT, 'sources')).toEqual([]);
    expect(kindsFound(countFindings(DIFFERENT))).toEqual([['outdated', 2], ['edited', 2], ['placed', 4], ['sources', 1]]);
  });

  it('is counted', () => {
    expect(countFindings(DIFFERENT)).toEqual({ changed: 1, gone: 1, otherwise: 0, edited: 2, moved: 1, copied: 1, added: 1, deleted: 1, sources: 1 });
    expect(unsureSlides(DIFFERENT)).toBe(1);
  });

  it('is of another dataset where the deck was made of one', () => {
    expect(isOfAnother(DIFFERENT)).toBe(false);
    expect(isOfAnother({ ...DIFFERENT, against: { ...DIFFERENT.against, dataset: { ...edition, id: 'other' } } })).toBe(true);
  });

  it('tells what went with something by kinds, the wider first', () => {
    const fell = [{ of: 'record' as const, id: 'a', slides: [2, 3] }, { of: 'theme' as const, id: 't', slides: [4] }, { of: 'record' as const, id: 'b', slides: [3] }];
    expect(fellByKind(fell)).toEqual([{ of: 'theme', ids: ['t'], slides: [4] }, { of: 'record', ids: ['a', 'b'], slides: [2, 3] }]);
  });

  it('names slides in runs', () => {
    expect(inRuns([7, 3, 1, 2, 7])).toEqual([[1, 3], [7, 7]]);
    expect(inRuns([])).toEqual([]);
  });
});
