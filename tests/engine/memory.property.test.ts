/**
 * Nothing that a workshop remembers is ever stale: whatever is changed in dataset, pack, look, pictures or choices, in whatever
 * order, it answers as one that has just been opened.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingChoices } from '../../electron/contract/choices.ts';
import { type Breathe, NO_BREATH } from '../../electron/engine/units/breath.ts';
import { createMemory } from '../../electron/engine/memory.ts';
import type { Looking } from '../../electron/engine/make/glimpse.ts';
import { PLAIN_STEPS } from '../../electron/engine/remembered.ts';
import { type Workshop, createWorkshop } from '../../electron/engine/workshop.ts';
import { type MemoryDisk, memoryHost, placedIn, projectTexts } from '../helpers/memory-host.ts';
import { jpeg, png } from '../helpers/pictures.ts';
import { RICH } from './dataset/rich.ts';
import { exportDeck } from '../helpers/export-deck.ts';

/** What lies on the disk of a test, and what is wished for. */
interface Disk extends MemoryDisk {
  readonly choices: BriefingChoices;
}

const picturesOf = (width: number, height: number) => new Map([['media/minister.png', png(width, height)], ['media/port.jpg', jpeg()]]);

const START: Disk = {
  texts: new Map([...placedIn('data', Object.entries(RICH)), ...projectTexts('briefing', 'executive')]),
  pictures: picturesOf(80, 60),
  choices: { dataset: 'data', themes: [], language: 'en', template: 'briefing', length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' },
};

const inText = (file: string, from: string, to: string) => (disk: Disk): Disk => {
  const before = disk.texts.get(file) ?? '';
  if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { ...disk, texts: new Map(disk.texts).set(file, before.replace(from, to)) };
};
const inChoices = (changes: Partial<BriefingChoices>) => (disk: Disk): Disk => ({ ...disk, choices: { ...disk.choices, ...changes } });

/** Each can be made and taken back at any time. */
const CHANGES: Readonly<Record<string, (disk: Disk) => Disk>> = {
  'a record says something else': inText('data/facts.yaml', 'The two countries signed a treaty.', 'The two countries signed two treaties.'),
  'a figure is another': inText('data/figures.yaml', 'value: 30', 'value: 40'),
  'a record is cited elsewhere': inText('data/facts.yaml', '¶2', '¶22'),
  'a source has another name': inText('data/sources.json', 'Daily 2025', 'Daily of 2025'),
  'a record stands lower in its file': inText('data/events.yaml', '- id', '# A comment.\n- id'),
  'something is typed that should not be': inText('data/themes.yaml', 'en: A new port opened', 'en: A new port opened in November 2025'),
  'and beside it': inText('data/events.yaml', '"The port opened on', '"In May 2024 the port opened on'),
  'a place has another name': inText('data/places.yaml', 'Port City', 'Harbour City'),
  'a word is to be written otherwise': inText('data/terms.yaml', 'short: {fa: بندر, en: port}', 'avoid: {en: [treaty, harbour]}'),
  'a power goes by another name': inText('data/actors.yaml', 'name: {fa: شمال, en: North}', 'name: {fa: شمال, en: Opening}'),
  'there is one record more': inText('data/facts.yaml', '- id: treaty', '- {id: more, kind: fact, themes: [sea], text: {fa: بیشتر., en: "More, {value:volume}."}, cite: [{source: daily-2025, at: ¶3}]}\n- id: treaty'),
  'a theme has another colour': inText('data/themes.yaml', 'accent: 2', 'accent: 6'),
  'a theme has another title': inText('data/themes.yaml', 'en: The sea}', 'en: The open sea}'),
  'a point comes first': inText('data/themes.yaml', 'weight: key\n      as: numbers', 'weight: main\n      as: bullets'),
  'a template says more': inText('templates/briefing/points/bullets.md.hbs', '{{title}}', '{{title}}, again'),
  'a template has one line more': inText('templates/briefing/slides/section.md.hbs', '::: notes', '\n::: notes'),
  'a word of a pack is another': inText('templates/briefing/strings.yaml', 'Opening', 'Beginning'),
  'a look has another ink': inText('templates/brands/light.yaml', '1B2A33', '102030'),
  'a look has other grounds': inText('templates/brands/light.yaml', 'section: accent', 'section: surface'),
  'pictures are others of the same names': (disk) => ({ ...disk, pictures: picturesOf(60, 80) }),
  'the language is Persian': inChoices({ language: 'fa' }),
  'the deck is short': inChoices({ length: 'short' }),
  'the look is dark': inChoices({ look: 'dark' }),
  'the page is 4:3': inChoices({ size: '4:3' }),
  'one theme is left': inChoices({ themes: ['sea'] }),
  'the pack is another': inChoices({ template: 'executive' }),
};

const diskAfter = (changes: ReadonlySet<string>): Disk => Object.entries(CHANGES).reduce((disk, [name, change]) => (changes.has(name) ? change(disk) : disk), START);

const answerOf = async (workshop: Workshop, { choices }: Disk, breathe = NO_BREATH, looking?: Looking) => {
  const { value, problems } = await workshop.preview(choices, { fonts: 'window' }, () => undefined, breathe, looking);
  return { slides: value, problems };
};

it('has changes that can be made', () => {
  expect(diskAfter(new Set(Object.keys(CHANGES)))).not.toEqual(START);
});


/** Breath that leaves the work after so many. */
const leavingAfter = (breaths: number): Breathe => {
  let left = breaths;
  return () => ((left -= 1) < 0 ? Promise.reject(new Error('left')) : undefined);
};

/** Somebody who looks, and is shown nothing before all is made. */
const PATIENT: Looking = { inView: { place: 0 }, isDue: () => false, show: () => undefined };

/** Somebody who looks at a slide, and is shown it after so many steps. */
const lookingAfter = (steps: number): Looking => {
  let left = steps;
  return { inView: { place: steps % 7 }, isDue: () => (left -= 1) < 0, show: () => undefined };
};

describe('a workshop that stays open', () => {
  it('answers as one that remembers no slide, and at the end as one that has just been opened', { timeout: 300_000 }, async () => {
    let disk = START;
    const host = memoryHost(() => disk);
    const plain = createWorkshop(host, undefined, PLAIN_STEPS);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(Object.keys(CHANGES), { minLength: 4, maxLength: 8 }), fc.nat(60), async (steps, breaths) => {
        const warm = createWorkshop(host);
        const changes = new Set<string>();
        // Each is made, and the first ones are taken back.
        for (const step of [...steps, ...steps.slice(0, 3)]) {
          if (!changes.delete(step)) changes.add(step);
          disk = diskAfter(changes);
          const expected = await answerOf(plain, disk, NO_BREATH, PATIENT);
          expect(expected.problems.filter(({ severity }) => severity === 'error'), step).toEqual([]);
          // A newer wish may have cut it short before.
          await answerOf(warm, disk, leavingAfter(breaths)).catch(() => undefined);
          // Somebody is shown some slides before the rest is made.
          expect(await answerOf(warm, disk, NO_BREATH, lookingAfter(breaths)), step).toEqual(expected);
        }
        const fresh = createWorkshop(host);
        expect(await answerOf(warm, disk)).toEqual(await answerOf(fresh, disk));
        const [ofWarm, ofFresh] = await Promise.all([warm, fresh].map(async (workshop) => (await exportDeck(workshop, disk.choices)).value?.bytes));
        expect(Buffer.compare(ofWarm ?? new Uint8Array(), ofFresh ?? new Uint8Array())).toBe(0);
      }),
      { numRuns: Number(process.env['MEMORY_RUNS'] ?? 2) },
    );
  });
});

describe('a memory', () => {
  it('makes a thing once for each key and name', () => {
    const memory = createMemory();
    let made = 0;
    const make = (): number => (made += 1);
    expect([memory.recall('a', 'x', make), memory.recall('a', 'x', make), memory.recall('b', 'x', make), memory.recall('a', 'y', make)]).toEqual([1, 1, 2, 3]);
  });

  it('forgets what several runs had no use for, and nothing else', () => {
    const memory = createMemory();
    let made = 0;
    const make = (): number => (made += 1);
    memory.recall('a', 'old', make);
    memory.recall('a', 'used', make);
    for (let run = 0; run < 10; run++) {
      memory.turn();
      expect(memory.recall('a', 'used', make)).toBe(2);
    }
    expect(memory.recall('a', 'old', make)).toBe(3);
  });
});
