import { describe, expect, it } from 'vitest';
import { datasetVersion, recordVersions } from '../../../electron/engine/identity/versions.ts';
import type { Language } from '../../../electron/engine/units/language.ts';
import { type Files, loadValid, VALID, withChange } from '../dataset/fixture.ts';

function versionsIn(language: Language, files: Files = VALID): ReadonlyMap<string, string> {
  const dataset = loadValid(files);
  const versionOf = recordVersions(dataset, language);
  return new Map(dataset.records.map((record) => [record.id, versionOf(record)]));
}

/** Ids of the records whose version is another after the change. */
const changed = (language: Language, files: Files): readonly string[] => {
  const [before, after] = [versionsIn(language), versionsIn(language, files)];
  return [...before.keys()].filter((id) => before.get(id) !== after.get(id));
};

describe('a record’s version', () => {
  it.each([
    ['its value', withChange('figures.yaml', 'value: 30', 'value: 31'), 'volume'],
    ['the zeros of its value', withChange('figures.yaml', 'value: 30', 'value: 30.0'), 'volume'],
    ['its hedge', withChange('figures.yaml', 'qualifier: nearly', 'qualifier: about'), 'volume'],
    ['its date', withChange('events.yaml', 'date: 2025-11-12', 'date: 2025-11-13'), 'port'],
    ['its place in the source', withChange('facts.yaml', 'at: ¶2', 'at: ¶3'), 'treaty'],
    ['what a speaker adds', withChange('events.yaml', 'The first port since 1990', 'The first port since 1991'), 'port'],
    ['the name of its unit', withChange('dataset.yaml', 'en: dollars', 'en: US dollars'), 'volume'],
    ['the speaker’s name', withChange('actors.yaml', 'en: Minister}', 'en: The Minister}'), 'words'],
  ])('is another where %s is', (_, files, id) => {
    expect(changed('en', files)).toContain(id);
    expect(changed('en', files).length).toBeLessThan(3);
  });

  it.each([
    ['a text in another language', withChange('facts.yaml', 'دو کشور پیمان بستند.', 'دو کشور، پیمان بستند.')],
    ['a unit’s name in another language', withChange('dataset.yaml', 'fa: دلار', 'fa: دلار آمریکا')],
    ['its weight', withChange('events.yaml', 'weight: key', 'weight: main')],
    ['its themes', withChange('facts.yaml', 'themes: [sea, trade]', 'themes: [sea]')],
    ['the singular of its unit, which it does not tell', withChange('dataset.yaml', 'enOne: dollar', 'enOne: buck')],
    ['the order of its fields', withChange('facts.yaml', "  date: 2025-06\n  cite: [{source: daily-2025, at: ¶2}]", "  cite: [{at: ¶2, source: daily-2025}]\n  date: 2025-06")],
  ])('is the same where %s is another', (_, files) => {
    expect(changed('en', files)).toEqual([]);
  });

  it('is another where the singular of its unit is, which it tells', () => {
    const one = withChange('figures.yaml', 'value: 30', 'value: 1');
    const single = withChange('figures.yaml', '  scale: billion\n', '', one);
    const versions = (files: Files) => versionsIn('en', files).get('volume');
    expect(versions(withChange('dataset.yaml', 'enOne: dollar', 'enOne: buck', single))).not.toBe(versions(single));
  });

  it('without its value is the same whatever that is, and another where its unit has another name', () => {
    const unvalued = (files: Files): string => {
      const dataset = loadValid(files);
      return recordVersions(dataset, 'en')(dataset.records.find(({ id }) => id === 'volume')!, ['value']);
    };
    expect(unvalued(withChange('figures.yaml', 'value: 30', 'value: 31'))).toBe(unvalued(VALID));
    expect(unvalued(withChange('dataset.yaml', 'en: dollars', 'en: US dollars'))).not.toBe(unvalued(VALID));
  });

  it('is another in the language in which a text has changed', () => {
    expect(changed('fa', withChange('facts.yaml', 'دو کشور پیمان بستند.', 'دو کشور، پیمان بستند.'))).toEqual(['treaty']);
    expect(changed('fa', withChange('dataset.yaml', 'enOne: dollar', 'enOne: USD'))).toEqual([]);
  });
});

it('a dataset’s version is of all that it holds, and not of where it lies', () => {
  const dataset = loadValid(VALID);
  expect(datasetVersion({ ...dataset, path: '/elsewhere' })).toBe(datasetVersion(dataset));
  expect(datasetVersion(loadValid(withChange('themes.yaml', 'Trade has grown', 'Trade grew')))).not.toBe(datasetVersion(dataset));
});
