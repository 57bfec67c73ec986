/** Whatever tells dates in order tells them in the order of time, with all that hedges them. */
import { describe, expect, it } from 'vitest';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { fillTemplate, handoutFiller } from '../../../electron/engine/template/fill.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { loadValid, withChange } from '../dataset/fixture.ts';
import { RICH } from '../dataset/rich.ts';
import { builtIn, deckOf } from './support.ts';

/** From the first to the last; written into the dataset from the last to the first. */
const DATES = ['200X', '{on: 2008, bound: since}', '2024-05-01', '{on: 2024-05-02, bound: shortly-before}', '{on: 2024-05, part: late}', '{on: 2024, bound: by}'];

const event = (date: string, index: number): string => `- id: e${index}
  kind: event
  themes: [ties]
  weight: key
  label: {fa: رویداد${index}, en: Event ${index}}
  text: {fa: رویداد${index} شد., en: Event ${index} took place.}
  date: ${date}
  cite: [{source: daily-2025, at: ¶12}]
`;
const ids = DATES.map((_date, index) => `e${index}`).toReversed();
const files = (point: 'timeline' | 'bullets') => ({
  ...withChange('themes.yaml', '      as: timeline\n      facts: [friend, first-talks, quay, fish-note]', point === 'timeline' ? `      as: timeline\n      facts: [${ids.join(', ')}]` : '      facts: [friend]', RICH),
  'events.yaml': `${RICH['events.yaml'] ?? ''}${DATES.map(event).toReversed().join('')}`,
});
const briefed = (language: (typeof LANGUAGES)[number], point: 'timeline' | 'bullets') => {
  const { briefing } = makeBriefing(loadValid(files(point)), { themes: ['ties'], language, length: 'full', calendar: 'both' });
  if (briefing === undefined) throw new Error('no briefing');
  return briefing;
};
/** Numbers of the events, as a text names them. */
const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:Event |رویداد)([0-9۰-۹])/g)].map(([, number = '']) => String('۰۱۲۳۴۵۶۷۸۹'.includes(number) ? '۰۱۲۳۴۵۶۷۸۹'.indexOf(number) : number));
const inOrder = DATES.map((_date, index) => String(index));

describe.each(LANGUAGES)('in %s', (language) => {
  it('a timeline', () => {
    const { deck } = deckOf(builtIn(), briefed(language, 'timeline'));
    const slide = deck.slides.find(({ id }) => id === 'ties-way');
    const events = slide?.kind === 'timeline' ? slide.timeline.events : [];
    expect(numbersIn(events.map(({ label }) => label).join('\n'))).toEqual(inOrder);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('the text of a timeline in a handout', () => {
    const handout = handoutFiller(builtIn())?.(briefed(language, 'timeline')).markdown?.text ?? '';
    const [section = ''] = handout.slice(handout.search(/\{#point-way *\}/)).split('\n## ');
    expect(numbersIn(section)).toEqual(inOrder);
  });

  it('the chronology of a handout', () => {
    const handout = handoutFiller(builtIn())?.(briefed(language, 'timeline')).markdown?.text ?? '';
    const chronology = handout.slice(handout.indexOf('{#chronology}')).split('\n# ')[0] ?? '';
    expect(numbersIn(chronology)).toEqual(inOrder);
  });

  it('the chronology of events that no finding tells', () => {
    const text = fillTemplate(builtIn(), briefed(language, 'bullets')).markdown?.text ?? '';
    const [slide = ''] = text.slice(text.indexOf('{#ties-rest-event .table ')).split(/\n(?:## |::: notes)/);
    expect(numbersIn(slide)).toEqual(inOrder);
  });
});
