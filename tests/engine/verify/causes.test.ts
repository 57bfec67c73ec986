/** What has one cause is told once, under that cause, and nothing false besides. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Verification } from '../../../electron/contract/verify.ts';
import { bench, CHOICES, type Files } from './strait.ts';

const { made, verified } = bench();
let full: Uint8Array, green: Uint8Array, executive: Uint8Array, paper: Uint8Array;
beforeAll(async () => {
  full = await made(CHOICES);
  green = await made({ ...CHOICES, release: 'TLP:GREEN' });
  executive = await made({ ...CHOICES, template: 'executive', length: 'standard' });
  paper = await made({ ...CHOICES, template: 'point-paper', length: 'standard' });
}, 120_000);

const kindsIn = ({ falls, records, statements, sources, texts }: Verification): readonly string[] => [...Object.entries({ falls, records, statements, sources, texts })].flatMap(([kind, list]) => (list.length === 0 ? [] : [kind]));
/** Entries of a file in another order. */
const turned = (file: string, ...ids: readonly string[]) => (files: Files): Files => {
  const [head = '', ...entries] = (files.get(file) ?? '').split(/^(?=- id: )/m);
  const byId = new Map(entries.map((entry) => [/^- id: (\S+)/.exec(entry)?.[1] ?? '', entry]));
  return new Map([...files, [file, head + [...ids.map((id) => byId.get(id)), ...entries.filter((entry) => ids.every((id) => byId.get(id) !== entry))].join('')]]);
};
const without = (file: string, id: string) => (files: Files): Files => new Map([...files, [file, (files.get(file) ?? '').split(/^(?=- id: )/m).filter((entry) => !entry.startsWith(`- id: ${id}\n`)).join('')]]);

describe('a record that is marked higher than the deck was made for', () => {
  it('is told once, with the theme and all else that went with it', async () => {
    const found = await verified(green, ['facts.yaml', '- id: ratification-pending\n', '- id: ratification-pending\n  marking: TLP:AMBER\n']);
    expect(kindsIn(found)).toEqual(['falls']);
    expect(found.falls).toMatchObject([{ of: 'record', id: 'ratification-pending', state: 'withheld', marking: 'TLP:AMBER', where: { file: 'data/facts.yaml', line: 2 } }]);
    const [{ fell }] = found.falls as [Verification['falls'][number]];
    const idsOf = (of: string): readonly string[] => fell.flatMap((each) => (each.of === of ? [each.id] : []));
    expect(idsOf('theme')).toEqual(['opening']);
    expect(fell.find(({ of }) => of === 'theme')?.slides).toContain(4);
    expect(idsOf('judgement')).toEqual(['ratified-soon', 'ratified-with-changes', 'not-ratified']);
    expect(idsOf('record')).not.toContain('ratification-pending');
    expect(found.aftermath).not.toEqual([]);
    expect(found.remaking).toBe('made');
  });

  it('is kept apart from what has changed besides', async () => {
    const { falls, records } = await verified(green, ['series.yaml', '- id: cargo\n', '- id: cargo\n  marking: TLP:AMBER\n'], ['facts.yaml', 'en: Drought has lowered', 'en: A drought has lowered']);
    expect(falls.map(({ id }) => id)).toEqual(['cargo']);
    expect(records).toMatchObject([{ id: 'drought', state: 'changed' }]);
  });

  it('is told as the source, where that is what is marked', async () => {
    const { falls } = await verified(green, ['sources.json', '"page": "25-48", "custom": {', '"page": "25-48", "custom": {"marking": "TLP:AMBER", ']);
    expect(falls).toMatchObject([{ of: 'source', id: 'climate-chapter-2024', marking: 'TLP:AMBER', where: { file: 'data/sources.json' } }]);
    expect(falls[0]?.fell).toContainEqual(expect.objectContaining({ of: 'record', id: 'drought' }));
  });

  it('is told as the dataset, where all of it is marked so', async () => {
    const found = await verified(green, ['dataset.yaml', 'marking: TLP:CLEAR', 'marking: TLP:AMBER']);
    expect(kindsIn(found)).toEqual(['falls']);
    expect(found.falls.map(({ of, marking }) => [of, marking])).toEqual([['dataset', 'TLP:AMBER']]);
  });
});

describe('what the dataset has no more', () => {
  it('is one entry, whatever of it the deck says', async () => {
    const found = await verified(full, without('judgements.yaml', 'dam-at-risk'));
    expect(kindsIn(found)).toEqual(['falls']);
    expect(found.falls).toMatchObject([{ of: 'judgement', id: 'dam-at-risk', state: 'gone' }]);
  });

  it('takes along what stood in it', async () => {
    // The records of other themes stay.
    const files = (all: Files): Files => {
      const entries = (file: string): readonly string[] => (all.get(file) ?? '').split(/^(?=- id: )/m);
      const kept = (file: string, is: (entry: string) => boolean): readonly [string, string] => [file, entries(file).filter(is).join('').replace('themes: [trade, water]', 'themes: [water]')];
      const records = ['figures.yaml', 'series.yaml', 'flows.yaml', 'relations.yaml', 'questions.yaml'].map((file) => kept(file, (entry) => !entry.includes('themes: [trade]')));
      return new Map([...all, ...records, kept('themes.yaml', (entry) => !entry.startsWith('- id: trade\n'))]);
    };
    const { falls, statements } = await verified(full, ['dataset.yaml', '[trade-volume, water-dispute]', '[water-dispute]'], files);
    expect(falls.map(({ of, id }) => [of, id])).toContainEqual(['theme', 'trade']);
    const theme = falls.find(({ of }) => of === 'theme');
    for (const id of ['growth', 'amounts', 'cargo', 'trade-volume']) expect(theme?.fell.map((each) => each.id)).toContain(id);
    expect(falls.filter(({ of }) => of === 'point')).toEqual([]);
    expect(statements.filter(({ id }) => id === 'trade')).toEqual([]);
  });
});

describe('a sentence of ours that has changed with a record that it stands on', () => {
  it('is told as itself, the record beside it', async () => {
    const { records, statements } = await verified(full, ['gaps.yaml', 'en: When the dam will be filled is not said.', 'en: When filling of the dam begins is not said.'], ['events.yaml', 'en: "Sarmand completed the Azarin dam in {date}."', 'en: "Sarmand finished the Azarin dam in {date}."']);
    expect(statements).toMatchObject([{ of: 'gap', id: 'filling-date', part: 'text', told: expect.arrayContaining([expect.objectContaining({ text: expect.stringContaining('When the dam will be filled is not said.') as string })]) as unknown }]);
    expect(records).toMatchObject([{ id: 'dam-built' }]);
    expect(records.flatMap(({ told }) => told.map(({ text }) => text)).join('\n')).not.toContain('will be filled');
  });

  it('is told by the record where only a number of that is new in it', async () => {
    const tells = ['judgements.yaml', 'en: "{likelihood} the transit treaty will be ratified by spring."', 'en: "{likelihood} the transit treaty will be ratified by spring; {value:trade-volume} are at stake."'] as const;
    const stands = ['judgements.yaml', 'facts: [treaty-signed, ratification-pending]', 'facts: [treaty-signed, trade-volume]'] as const;
    const deck = await made(CHOICES, tells, stands);
    const { records, statements } = await verified(deck, tells, stands, ['figures.yaml', 'value: 1.50', 'value: 1.60']);
    expect(statements).toEqual([]);
    expect(records.flatMap(({ told }) => told.map(({ now = '' }) => now)).join('\n')).toContain('about 1.60 billion dollars are at stake');
  });
});

describe('another order', () => {
  const orders = ({ texts }: Verification): readonly unknown[] => texts.map(({ part, state, told }) => [part, state, told.map(({ slide }) => slide)]);

  it('of themes is told by the slides that would stand elsewhere', async () => {
    const found = await verified(full, turned('themes.yaml', 'trade', 'opening'));
    expect(kindsIn(found)).toEqual(['texts']);
    // The agenda's title says from which theme to which.
    expect(new Set(found.texts.filter(({ part }) => part !== 'title').map(({ state }) => state))).toEqual(new Set(['order']));
    expect(orders(found)).toContainEqual(['slide', 'order', [11, 12, 13, 14, 15, 16]]);
  });

  it('of points, and of the records of one, is told by the slides', async () => {
    const records = await verified(full, ['themes.yaml', 'facts: [treaty-signed, inspection-rule, ratification-pending]', 'facts: [inspection-rule, treaty-signed, ratification-pending]']);
    expect(orders(records)).toEqual([['text', 'order', [5]]]);
    const numbers = await verified(full, ['themes.yaml', 'facts: [trade-volume, fish-share, loan]', 'facts: [fish-share, trade-volume, loan]']);
    expect(orders(numbers)).toEqual([['text', 'order', [13]]]);
  });

  it('is told of what has not changed, where something else on the slide has', async () => {
    const facts = ['themes.yaml', 'facts: [trade-volume, fish-share, loan]', 'facts: [trade-volume, loan, fish-share]'] as const;
    const found = await verified(full, facts, ['figures.yaml', 'value: 1.50', 'value: 1.60']);
    expect(found.records.map(({ id }) => id)).toEqual(['trade-volume']);
    expect(orders(found)).toEqual([['text', 'order', [13]]]);
  });
});

describe('a change that is no other statement', () => {
  it('of a handling mark is told as that', async () => {
    const found = await verified(full, ['facts.yaml', '- id: inspection-rule\n', '- id: inspection-rule\n  marking: TLP:AMBER\n']);
    expect(found.records).toMatchObject([{ id: 'inspection-rule', what: 'marking' }]);
    expect(kindsIn(found)).toEqual(['records']);
    const point = await verified(full, ['themes.yaml', '- id: way\n', '- id: way\n      marking: TLP:GREEN\n']);
    expect(new Set(point.texts.map(({ state }) => state))).toEqual(new Set(['marked']));
  });

  it('of a citation is told as that, with every foot that names it', async () => {
    const found = await verified(full, ['facts.yaml', 'at: ¶9', 'at: ¶10']);
    expect(found.records).toMatchObject([{ id: 'ratification-pending', what: 'citation' }]);
    expect(kindsIn(found)).toEqual(['records']);
    expect(found.records[0]?.told.every(({ text, now }) => text === 'Tarin 2025, ¶9' && now === 'Tarin 2025, ¶10')).toBe(true);
  });
});

it('a date that has changed alone is told as that, with what it was', async () => {
  const { records } = await verified(full, ['events.yaml', 'date: { on: 2024, part: late }', 'date: { on: 2023, part: late }']);
  expect(records).toMatchObject([{ id: 'dam-built', what: 'date', values: [{ of: 'date', was: 'late 2024', is: 'late 2023' }] }]);
});

describe('a record that no text shows', () => {
  it('is told by what stands on it, with its place', async () => {
    const { records } = await verified(paper, ['figures.yaml', 'value: 1.50', 'value: 1.60']);
    expect(records).toMatchObject([{ id: 'trade-volume', what: 'value', now: expect.stringContaining('1.60') as string, where: { file: 'data/figures.yaml', line: 2 }, told: [{ slide: 2, again: true, text: expect.stringMatching(/^Trade of the two countries/) as string }] }]);
  });
});

it('a word that is said twice on a slide is told where it has changed', async () => {
  const { texts } = await verified(executive, ['judgements.yaml', 'confidence: moderate', 'confidence: low']);
  expect(texts.flatMap(({ told }) => told)).toEqual([expect.objectContaining({ slide: 4, text: 'moderate', now: 'low' })]);
});
