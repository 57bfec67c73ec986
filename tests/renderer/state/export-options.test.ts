import { describe, expect, it } from 'vitest';
import { NARRATIVE_FORMATS } from '../../../electron/contract/api.ts';
import { exportGap, linesOf, possible, usesPaper, withFormat, withLetter, withPart } from '../../../renderer/state/export-options.ts';
import { optionsOf } from '../fixtures.ts';

describe('what is wanted', () => {
  it('comes and goes part by part, in the order of the files', () => {
    const options = withPart(optionsOf({ wanted: ['narrative'] }), 'deck', true);
    expect(options.wanted).toEqual(['deck', 'narrative']);
    expect(withPart(options, 'narrative', false).wanted).toEqual(['deck']);
    expect(withPart(options, 'deck', true).wanted).toEqual(['deck', 'narrative']);
  });

  it('comes and goes format by format', () => {
    const options = withFormat(optionsOf({ formats: ['html'] }), NARRATIVE_FORMATS, 'docx', true);
    expect(options.formats).toEqual(['docx', 'html']);
    expect(withFormat(options, NARRATIVE_FORMATS, 'html', false).formats).toEqual(['docx']);
  });

  it('leaves out the narrative where the template makes none, and nothing else', () => {
    const options = optionsOf({ wanted: ['deck', 'narrative'] });
    expect(possible(options, { handout: false, others: [], letter: false, annex: true })).toEqual({ ...options, wanted: ['deck'] });
    expect(possible(options, { handout: true, others: [], letter: false, annex: true })).toEqual(options);
  });

  it('sets no language beside the briefing that is its own or that nobody wrote', () => {
    const options = optionsOf({ beside: 'en' });
    expect(possible(options, { handout: true, others: ['en'], letter: false, annex: true })).toEqual(options);
    expect(possible(options, { handout: true, others: ['fa'], letter: false, annex: true })).toEqual(optionsOf({}));
  });

  it('makes a letter of a Persian briefing alone, and sets no language beside it', () => {
    const options = optionsOf({ form: 'letter', beside: 'en' });
    expect(possible(options, { handout: true, others: ['en'], letter: true, annex: true })).toEqual(optionsOf({ form: 'letter' }));
    expect(possible(options, { handout: true, others: ['en'], letter: false, annex: true })).toEqual(optionsOf({ beside: 'en' }));
  });

  it('has no annex and no letter where the template makes none', () => {
    const options = optionsOf({ form: 'letter', annex: 'file' });
    expect(possible(options, { handout: true, others: [], letter: 'unheeded', annex: false })).toEqual(optionsOf({}));
    expect(possible(options, { handout: true, others: [], letter: true, annex: true })).toEqual(options);
  });

  it('keeps what is typed of a letter, and nothing of a field that was emptied', () => {
    const typed = withLetter(withLetter(optionsOf({}), 'number', '12 '), 'copies', linesOf(' الف \n\nب\n'));
    expect(typed.letter).toEqual({ number: '12 ', copies: ['الف', 'ب'] });
    expect(withLetter(typed, 'number', ' ').letter).toEqual({ copies: ['الف', 'ب'] });
  });
});

describe('exportGap', () => {
  it.each([
    [{ wanted: [] }, 'nothingWanted'],
    [{ wanted: ['narrative'], formats: [] }, 'noFormat'],
    [{ wanted: ['deck', 'narrative'], formats: [] }, 'noFormat'],
    [{ wanted: ['deck'], formats: [] }, undefined],
    [{ wanted: ['slides'] }, undefined],
  ] as const)('of %o is %s', (change, gap) => {
    expect(exportGap(optionsOf(change))).toBe(gap);
  });
});

describe('usesPaper', () => {
  it.each([
    [{ wanted: ['deck'] }, false],
    [{ wanted: ['slides'], pages: 'slides' }, false],
    [{ wanted: ['slides'], pages: 'notes' }, true],
    [{ wanted: ['narrative'], formats: ['md'] }, false],
    [{ wanted: ['narrative'], formats: ['docx'] }, true],
    [{ wanted: ['deck'], pages: '6', formats: ['pdf'] }, false],
  ] as const)('of %o is %s', (change, used) => {
    expect(usesPaper(optionsOf(change))).toBe(used);
  });
});
