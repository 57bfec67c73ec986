/** A value never changes structure: whatever stands in a data field, the deck has the same slides and blocks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import { allPassages } from '../../../electron/engine/deck/parse/passages.ts';
import type { Deck } from '../../../electron/engine/deck/model.ts';
import { cleanText } from '../../../electron/engine/template/clean.ts';
import type { Pack } from '../../../electron/engine/template/pack-model.ts';
import { hostileText } from './hostile.ts';
import { skeleton } from './skeleton.ts';
import { briefingOf, BUILT_IN, type BuiltIn, builtIn, deckOf, FRONT, packOf, richBriefing, VALID } from './support.ts';
import { withTexts } from './with-texts.ts';

function textsIn(deck: Deck): string {
  const passages = deck.slides.flatMap((slide) => [
    ...allPassages(slide).map(({ spans }) => spans.map(({ text }) => text).join('')),
    ...(slide.kind === 'numbers' ? slide.numbers.flatMap(({ qualifier, value, unit }) => [qualifier, value, unit]) : []),
  ]);
  return passages.join('\n');
}

/** Fills a pack with a briefing whose texts are replaced in turn; the deck must be built as with plain words. */
function checker(pack: Pack, briefing: Briefing): (texts: readonly string[]) => Deck {
  const plain = skeleton(deckOf(pack, withTexts(briefing, () => 'word')).deck);
  return (texts) => {
    let index = 0;
    const { deck } = deckOf(pack, withTexts(briefing, () => texts[index++ % texts.length] ?? 'word'));
    expect(skeleton(deck)).toEqual(plain);
    return deck;
  };
}

/** Which of a briefing's texts a deck shows, by their place among them: a short pack tells few of them. */
function placesShown(pack: Pack, briefing: Briefing): readonly number[] {
  let count = 0;
  const { deck } = deckOf(pack, withTexts(briefing, () => `text ${count++}.`));
  const shown = textsIn(deck);
  const places = Array.from({ length: count }, (_, place) => place).filter((place) => shown.includes(`text ${place}.`));
  expect(places.length).toBeGreaterThan(0);
  return places;
}

/** Each run fills and parses a whole deck. */
const PATIENCE = 180_000;

const texts = fc.array(hostileText, { minLength: 1, maxLength: 12 });

/**
 * A built-in pack, whose notes leave out a label, date or role that the text tells already: a choice of the template that
 * follows from the values. Here they always stand, so that what is left to differ is structure.
 */
const alwaysTelling = (id: BuiltIn): Pack =>
  builtIn(id, (text) => {
    const told = text
      .replace(/\(and (\w+) \(not \((?:starts|contains) text \1\)\)\)/g, '$1')
      .replace(/#unless \(contains \.\.\/text (\w+)\)(\}\}[^#]*\{\{)\/unless/g, '#if $1$2/if');
    expect(told).not.toMatch(/\((?:starts|contains) /);
    return told;
  });

describe.each(BUILT_IN)('the built-in pack %s', (id) => {
  const pack = alwaysTelling(id);

  it('takes a bold star between the template’s own for no rule', () => {
    checker(pack, richBriefing('en', 'short'))(['* ', 'word', 'word', 'word', '!']);
  });

  for (const length of ['short', 'full'] as const) {
    it(`keeps its slides and blocks, ${length}`, () => {
      const check = checker(pack, richBriefing('en', length));
      fc.assert(fc.property(texts, (given) => void check(given)), { numRuns: 12 });
    }, PATIENCE);
  }

  it('keeps every text as it is, but for white space and control characters', () => {
    const briefing = richBriefing('en', 'full');
    const check = checker(pack, briefing);
    const places = placesShown(pack, briefing);
    fc.assert(
      fc.property(texts, (given) => {
        const shown = textsIn(check(given));
        for (const index of new Set(places.map((place) => place % given.length))) expect(shown).toContain(cleanText(given[index] ?? ''));
      }),
      { numRuns: 12 },
    );
  }, PATIENCE);
});

describe('a pack that puts values in awkward places', () => {
  const pack = packOf({
    ...VALID,
    'deck.md.hbs': `${FRONT}
{{#with (first (where facts "kind" "figure"))}}
## {{text}}

{{text}}{{label}}

{{label}}
{{text}} {{label}}

x{{text}}x **{{text}}** and *{{label}}* and ***{{text}}***{{label}}

-{{text}} y

12{{text}} y

{{label}}. y

{{label}}) {{text}}

#{{label}} y

:{{label}}

- {{text}}
- **{{text}}** {{label}}
  - {{label}}
- [{{text}}](https://example.org/{{label}}) and [{{text}}]({{label}})!
- {{text}}[@daily-2025, {{label}}]{fact={{id}} }

1. {{text}}
2. {{label}}{{cite this}}

## {{text}} {{label}}

| {{text}} | {{label}} |
|:--|--:|
| {{label}} | {{text}}{{cite this}} |
| {{text}}{{label}} | |

## x {{text}} {#some-id}

> {{text}}
> {{label}}
>
> {{label}}, {{text}}

::: notes
{{label}}
- {{text}}
:::

## {{label}}

::: numbers
- {{label}} **{{text}}** *{{label}}* {{text}}
:::

{{label}}{{cite this}}

## {{label}} {.chart}

~~~chart
form: column
measure: {{yaml text}}
series: [{{yaml label}}, {{yaml text}}]
categories:
  - label: {{yaml label}}
    values: [1, 2]
    shown: [{{yaml text}}, {{yaml label}}]
    cite: {{citations this}}
  - { label: {{yaml text}}, values: [1, null], highlight: true }
~~~

## {{label}}

~~~timeline
events:
  - { date: {{yaml text}}, at: 2025-06, label: {{yaml label}}, text: {{yaml text}}, cite: {{citations this}} }
~~~

{{text}}

## {{label}}

~~~map
subject: KZ
countries: [{ iso: KZ, name: {{yaml label}} }]
places: [{ name: {{yaml text}}, kind: sea, latitude: 1, longitude: 2.5 }]
routes:
  - name: {{yaml label}}
    through: [{ name: {{yaml text}}, kind: port, latitude: 1, longitude: 2.5 }, { name: {{yaml label}}, kind: port, latitude: 1, longitude: 3 }]
~~~

## {{label}}

![x {{text}}](media/aktau.jpg)

{{label}}

## {{label}} {.columns}

::: column
**x {{label}}**

{{text}}
:::

::: column
**{{label}} x**

- {{text}}
:::

## {{label}} {.balance}

{{text}}

- **x {{label}}** {{text}}

## {{label}} {.process}

1. **{{label}} x** {{text}}

## {{label}} {.questions}

1. {{text}}

## {{label}} {.closing}

{{text}}
{{/with}}
`,
  });
  it('keeps its slides and blocks', () => {
    const check = checker(pack, briefingOf('en', 'full', ['trade']));
    fc.assert(fc.property(texts, (given) => void check(given)), { numRuns: 120 });
  }, PATIENCE);
});
