/** What a release says of itself: which themes went and why, what the bottom line lost, and what was kept on its own word. */
import { describe, expect, it } from 'vitest';
import { atLevel, themesLeft, withheldChoice } from '../../../electron/engine/dataset/handling/at-level.ts';
import { placesOf } from '../../../electron/engine/dataset/places-of.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { expectPersian, type Files, folderOf, loadValid, withChange } from './fixture.ts';
import { RICH } from './rich.ts';

const released = (files: Files, level = 'TLP:GREEN') => atLevel(loadValid(files), level, placesOf(folderOf(files)));
/** Code, line and what is said of each. */
const told = (files: Files, level?: string) =>
  released(files, level).problems.map((found) => {
    expectPersian(found);
    const { message, hint } = inWords(found, 'en');
    return `${found.severity} ${found.code} ${found.where.file?.split('/').at(-1) ?? ''}:${found.where.line ?? ''} ${message} ${hint}`;
  });
const ofTheme = (files: Files): readonly string[] => told(files).filter((each) => each.includes('theme-gone'));

const marked = (file: string, begins: string, mark: string, files: Files = RICH): Files => withChange(file, begins, `${begins}  marking: ${mark}\n`, files);
const FRIEND = marked('facts.yaml', '- id: friend\n', 'TLP:AMBER');

describe('a theme that goes', () => {
  it('for a record that its argument stands on, with what would keep it', () => {
    expect(ofTheme(FRIEND)).toEqual(['info release.theme-gone themes.yaml:34 The theme "ties" is left out at "TLP:GREEN": its argument stands on friend, left out at this level. If its own words tell nothing of them, give it "marking: TLP:GREEN" in themes.yaml.']);
  });

  it('for its own mark', () => {
    expect(ofTheme(marked('themes.yaml', '- id: ties\n', 'TLP:RED'))[0]).toContain('it is marked "TLP:RED" itself');
  });

  it('for a value that its words tell', () => {
    const files = withChange('themes.yaml', 'en: Coast and its neighbours', 'en: "Coast, {value:ships}"', withChange('themes.yaml', 'fa: ساحل و همسایگان', 'fa: "ساحل، {value:ships}"', RICH));
    expect(ofTheme(marked('figures.yaml', '- id: ships\n', 'TLP:RED', files))[0]).toContain('its words tell the value of ships');
  });

  it('for want of findings', () => {
    const files = withChange('themes.yaml', '- id: sea\n', '- id: sea\n  marking: TLP:GREEN\n', withChange('themes.yaml', '    text: {fa: دریا راه است., en: The sea is a road.}\n    facts: [port]', '    text: {fa: دریا راه است., en: The sea is a road.}\n    facts: [unused]', RICH));
    expect(ofTheme(marked('positions.yaml', '- id: wish\n', 'TLP:RED', marked('events.yaml', '- id: port\n', 'TLP:RED', files))).find((each) => each.includes('"sea"'))).toContain('none of its findings is left');
  });

  it('is told where nothing is left at all', () => {
    const { dataset, problems } = released(['- id: friend\n', '- id: treaty\n'].reduce((files, begins) => marked('facts.yaml', begins, 'TLP:RED', files), marked('figures.yaml', '- id: volume\n', 'TLP:RED', marked('events.yaml', '- id: port\n', 'TLP:RED'))));
    expect([dataset, problems.map(({ code }) => code)]).toEqual([undefined, ['release.nothing', 'release.theme-gone', 'release.theme-gone', 'release.theme-gone']]);
  });
});

it('says which parts of the bottom line went', () => {
  expect(told(FRIEND).find((each) => each.includes('message-gone'))).toMatch(/^info release\.message-gone dataset\.yaml:9 Of the bottom line, what stands under "text" is left out/);
});

describe('words with a mark of their own', () => {
  const VOUCHED = withChange('themes.yaml', '- id: ties\n', '- id: ties\n  marking: TLP:GREEN\n', withChange('themes.yaml', '    facts: [friend]\n', '    facts: [friend, fish-note]\n', FRIEND));
  it('stay, and the record that their argument lost is told where the mark stands', () => {
    expect(released(VOUCHED).dataset?.themes.find(({ id }) => id === 'ties')?.argument.facts).toEqual(['fish-note']);
    expect(told(VOUCHED).find((each) => each.startsWith('warning'))).toMatch(/^warning release\.vouched themes\.yaml:34 The words of the theme "ties" stay at "TLP:GREEN" on their own mark, "TLP:GREEN", though they stood on friend, left out\. Read them once more/);
  });

  it('of a finding are told too, also where only a part of it lost something', () => {
    const files = withChange('themes.yaml', '    - id: between\n', '    - id: between\n      marking: TLP:GREEN\n', VOUCHED);
    expect(told(files).filter((each) => each.startsWith('warning'))).toEqual([expect.stringContaining('the theme "ties"'), expect.stringContaining('the finding "between"')]);
  });

  it('that lost nothing are not spoken of', () => {
    expect(told(marked('themes.yaml', '- id: ties\n', 'TLP:GREEN')).filter((each) => each.startsWith('warning'))).toEqual([]);
  });
});

it('notes nothing where nothing is left out', () => {
  expect(told(RICH, 'TLP:RED')).toEqual([]);
  expect(told(marked('facts.yaml', '- id: unused\n', 'TLP:GREEN', withChange('judgements.yaml', '  marking: TLP:AMBER\n', '', RICH)))).toEqual([]);
});

describe('themes chosen by name', () => {
  const whole = loadValid(FRIEND);
  const { dataset: left = whole } = released(FRIEND);
  const chosen = (...themes: readonly string[]) => ({ themes, release: 'TLP:GREEN' });
  it('are those that the release has left', () => {
    expect(themesLeft(chosen('trade', 'sea', 'ties'), left)).not.toContain('ties');
    expect(withheldChoice(chosen('sea', 'ties'), whole, left)).toEqual([]);
    expect(themesLeft({ themes: ['ties'], release: undefined }, left)).toEqual(['ties']);
  });

  it('are refused where none is left, or where the dataset never had one', () => {
    expect(withheldChoice(chosen('ties'), whole, left).map(({ code }) => code)).toEqual(['release.no-theme']);
    expect(withheldChoice(chosen('sea', 'tise'), whole, left).map(({ code }) => code)).toEqual(['dataset.unknown-theme']);
  });
});
