import { describe, expect, it } from 'vitest';
import { readArguments } from '../../electron/cli/arguments.ts';
import { reportJson, reportText } from '../../electron/cli/report.ts';
import type { Verification } from '../../electron/contract/verify.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';

const edition = { id: 'coast', version: 'a'.repeat(32) };
const SAME: Verification = {
  made: { bardar: '0.1.0', dataset: edition, pack: { ...edition, id: 'briefing' }, language: 'en', length: 'full', asOf: '2025-12-26' },
  against: { bardar: '0.1.0', dataset: edition, asOf: '2025-12-26', pack: { ...edition, id: 'briefing' } },
  slides: [{ number: 1, title: 'Ports', origin: { id: 'ports', number: 1, sure: 'certain' }, copy: false, moved: false, edits: [] }],
  deleted: [], falls: [], aftermath: [], records: [], statements: [], sources: [], texts: [], remaking: 'made', differs: false,
};
const DIFFERENT: Verification = {
  ...SAME,
  differs: true,
  against: { bardar: '0.2.0', dataset: { ...edition, version: 'b'.repeat(32) }, asOf: '2026-01-01' },
  slides: [
    { number: 1, title: 'Ports', origin: { id: 'ports', number: 2, sure: 'likely' }, copy: false, moved: true, edits: [{ kind: 'edited', part: 'title', shape: 'Title', now: 'Ports', records: [] }] },
    { number: 2, title: 'Ports', origin: { id: 'ports', number: 2, sure: 'likely' }, copy: true, moved: false, edits: [{ kind: 'removed', part: 'text', shape: 'Text', now: '', records: ['port'] }] },
    { number: 3, title: '', copy: false, moved: false, edits: [] },
  ],
  deleted: [{ id: 'sea', number: 4 }],
  records: [
    {
      id: 'port', state: 'changed', values: [{ of: 'date', was: 'April', is: 'May' }], was: 'c'.repeat(32), is: 'd'.repeat(32), now: 'It opened in May.',
      told: [{ slide: 1, text: 'It opened in April.', edited: false }, { slide: 2, edited: false }, { slide: 2, part: 'title', text: 'Spring begins', edited: false, again: true, own: true }],
    },
  ],
  falls: [{ of: 'record', id: 'gone', state: 'gone', fell: [], told: [{ slide: 1, text: 'Words\u001B[31m', edited: true }] }],
  sources: [{ id: 'daily', state: 'changed', told: [] }],
};

const outcome = (found: Verification) => ({ status: found.differs ? ('differs' as const) : ('done' as const), result: { command: 'verify' as const, path: '/deck.pptx', ...found }, problems: [] });
function told(found: Verification, language: 'fa' | 'en'): string {
  let out = '';
  reportText(outcome(found), language, { out: (text) => (out += text), err: () => undefined });
  return out;
}

describe('bardar verify', () => {
  it('takes a deck and a dataset', () => {
    expect(readArguments(['verify', 'deck.pptx', '--dataset', 'data/coast', '--json'])).toMatchObject({ command: { name: 'verify', deck: 'deck.pptx', dataset: 'data/coast' }, json: true });
    expect(readArguments(['verify']).command).toEqual({ usage: 'deck-missing' });
    expect(readArguments(['verify', 'a', 'b']).command).toEqual({ usage: 'too-many', argument: 'b' });
    expect(readArguments(['verify', 'a', '--out', 'b']).command).toEqual({ usage: 'not-for-command', option: '--out', command: 'verify' });
  });

  it('says where nothing differs', () => {
    expect(told(SAME, 'en')).toBe('Made with Bardar 0.1.0 of coast as of 2025-12-26; template briefing.\nNothing differs.\n');
  });

  it('gives no all-clear for a deck that was held against another dataset', () => {
    const text = told({ ...SAME, against: { ...SAME.against, dataset: { ...SAME.against.dataset, id: 'mountains' } } }, 'en');
    expect(text).toContain('The dataset is another one, mountains');
    expect(text).toContain('Nothing was edited by hand. Whether what it says still holds was not looked at.');
    expect(text).not.toContain('Nothing differs');
  });

  it('says everything that differs, in both languages, and no sign that a terminal would heed', () => {
    for (const language of LANGUAGES) {
      const text = told(DIFFERENT, language);
      for (const word of ['port', 'It opened in May.', 'It opened in April.', 'gone', 'daily', 'sea', '0.2.0', '2026-01-01', language === 'en' ? '(date: April → May)' : '(تاریخ: April ← May)']) expect(text).toContain(word);
      expect(text).not.toMatch(/cccc|dddd/);
      expect(text).not.toContain('\u001B');
    }
    expect(told(DIFFERENT, 'en')).toContain('Slide 1 “Ports” (recognised by its texts): moved; it was exported as slide 2');
    expect(told(DIFFERENT, 'en')).toContain('Slide 3: added by hand');
    expect(told(DIFFERENT, 'en')).toContain('Slide 2, title: your own words there rest on it; read again: Spring begins');
    expect(told(DIFFERENT, 'en')).toContain('No longer so: 3. Edited by hand: 2. Slides moved 1, copied 1, added 1, deleted 1.');
  });

  it('ends with 3 where something differs, and tells machines what', () => {
    let out = '';
    reportJson(outcome(DIFFERENT), 'en', { out: (text) => (out += text), resources: { version: '0.2.0' } as never });
    expect(JSON.parse(out)).toMatchObject({ status: 'differs', exitCode: 3, result: { command: 'verify', falls: [{ id: 'gone' }], records: [{ id: 'port' }] } });
  });
});
