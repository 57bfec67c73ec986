/** Datasets in one language, and names that one of two languages lacks. */
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import type { Language } from '../../../electron/engine/units/language.ts';
import { expectPersian, type Files, load, loadValid, VALID, withChange } from './fixture.ts';
import { RICH } from './rich.ts';

/** The texts of one language taken out of a value. */
function without(language: Language, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => without(language, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name, item]: [string, unknown]) => name !== language || typeof item !== 'string').map(([name, item]: [string, unknown]) => [name, without(language, item)]));
}

const inOne = (files: Files, gone: Language, declared = true): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => {
    const rest = stringify(without(gone, parse(text)));
    return [name, name === 'sources.json' ? JSON.stringify(parse(rest)) : name === 'dataset.yaml' && declared ? `languages: [${gone === 'fa' ? 'en' : 'fa'}]\n${rest}` : rest];
  }));

const choices = (language: Language) => ({ themes: [], language, length: 'full', calendar: 'gregorian' }) as const;
const found = (files: Files) => load(files).problems.map(({ code, severity, where }) => [code, severity, where.file?.split('/').at(-1), where.field]);

describe.each(['fa', 'en'] as const)('a dataset without any text in %s', (gone) => {
  const other = gone === 'fa' ? 'en' : 'fa';
  it('is right where it says so, and tells all that the other tells', () => {
    expect(found(inOne(RICH, gone))).toEqual([]);
    const [alone, both] = [inOne(RICH, gone), RICH].map((files) => makeBriefing(loadValid(files), choices(other)).briefing);
    expect(alone).toEqual(both);
  });

  it('is told in one message where it does not say so', () => {
    const { problems } = load(inOne(VALID, gone, false));
    expect(problems.map(({ code, params }) => [code, params])).toEqual([['dataset.one-language-only', { language: other }]]);
    expectPersian(problems[0]!);
  });

  it('makes no briefing in that language, in one message', () => {
    const { briefing, problems } = makeBriefing(loadValid(inOne(VALID, gone)), choices(gone));
    expect(briefing).toBeUndefined();
    expect(problems.map(({ code, params }) => [code, params])).toEqual([['dataset.language-not-given', { language: gone, given: [other] }]]);
    expectPersian(problems[0]!);
  });
});

describe('a name that one language lacks', () => {
  const files = withChange('actors.yaml', ', en: Island}', '}');
  it('is that of the other, and told', () => {
    expect(found(files)).toEqual([['dataset.name-fallback', 'warning', 'actors.yaml', 'name']]);
    const { briefing } = makeBriefing(loadValid(files), choices('en'));
    expect(briefing?.facts.find(({ id }) => id === 'treaty')?.actors.map(({ name }) => name)).toEqual(['Coast', 'جزیره']);
  });

  it('is no matter in a language that is not declared', () => expect(found(withChange('dataset.yaml', 'authors:', 'languages: [fa]\nauthors:', files))).toEqual([]));
});

it('a sentence that a declared language lacks is missing', () => {
  expect(found(withChange('facts.yaml', ', en: The two countries signed a treaty.', '', withChange('dataset.yaml', 'authors:', 'languages: [en, fa]\nauthors:')))).toEqual([['dataset.missing-translation', 'error', 'facts.yaml', 'text.en']]);
});
