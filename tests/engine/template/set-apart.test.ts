/** What packs set apart: alternatives of one question, handling marks before sentences, relations that no finding tells, stances of one actor. */
import { describe, expect, it } from 'vitest';
import { type Language, LANGUAGES } from '../../../electron/engine/units/language.ts';
import { briefOf } from '../dataset/briefing-promises.ts';
import { loadValid, VALID, withChange, type Files } from '../dataset/fixture.ts';
import { builtIn, deckOf } from './support.ts';

const deckText = (files: Files, language: Language = 'en', pack: Parameters<typeof builtIn>[0] = 'briefing'): string => deckOf(builtIn(pack), briefOf(loadValid(files), { language })).text;

/** The slide of an id, with its notes. */
const slideOf = (text: string, id: string): string => new RegExp(`^## [^\\n]*\\{#${id} [^]*?(?=^##? |$(?![^]))`, 'm').exec(text)?.[0] ?? '';

const JUDGEMENTS = ['likely', 'unlikely'].map((likelihood, index) => `- id: way-${index}
  themes: [sea]
  text: {fa: "{likelihood} بندر ${index} شود.", en: "{likelihood} the port will be ${index}."}
  likelihood: ${likelihood}
  scenario: {of: port-future, name: {fa: راه ${index}, en: Way ${index}}${index === 0 ? ', meaning: {fa: خوب است., en: It is good.}, signs: [{fa: کشتی, en: Ships}, {fa: بار, en: Cargo}]' : ''}}
  facts: [port]
`).join('');
const SCENARIOS = { ...withChange('themes.yaml', 'en: Sea lanes}\n', 'en: Sea lanes}\n  scenarios: [{id: port-future, question: {fa: بندر چه می‌شود؟, en: What of the port?}}]\n'), 'judgements.yaml': JUDGEMENTS };

describe('scenarios', () => {
  it('stand in a table of their own, the question and the likeliest as its title, and are no judgements beside', () => {
    const text = deckText(SCENARIOS);
    const slide = slideOf(text, 'scenarios-port-future');
    expect(slide).toContain('## What of the port? Most likely: Way 0 {#scenarios-port-future .scenarios .apart}');
    expect(slide).toContain('| Way 0 [@daily-2025, ¶3]{fact=port} | likely *55–80%* | It is good. | Ships; Cargo |\n| Way 1 [@daily-2025, ¶3]{fact=port} | unlikely *20–45%* | – | – |');
    expect(slide).toContain('- It is unlikely that the port will be 1.');
    expect(text).not.toContain('.assessment');
  });

  it('are written in Persian too', () => {
    expect(slideOf(deckText(SCENARIOS, 'fa'), 'scenarios-port-future')).toContain('## بندر چه می‌شود؟ محتمل‌تر از همه: راه ۰');
  });
});

describe('a mark before a sentence', () => {
  const marked = withChange('facts.yaml', '- id: treaty\n', '- id: treaty\n  marking: TLP:RED\n', withChange('dataset.yaml', 'authors:', 'handling: {scheme: tlp, marking: TLP:GREEN, ceiling: TLP:RED}\nauthors:'));

  it.each(LANGUAGES)('stands where the record is higher than the dataset, in %s', (language) => {
    const text = deckText(marked, language);
    // What it says, and the finding that rests on it in the list of the section's findings.
    expect(text.match(/^- \(TLP:RED\) .*\{fact=treaty\}/gm)).toHaveLength(2);
    expect(text).not.toContain('(TLP:GREEN)');
    expect(deckText(VALID, language)).not.toContain('(TLP');
  });
});

describe('relations that no finding tells', () => {
  const relation = (id: string, to: string): string => `- {id: ${id}, kind: relation, themes: [sea], from: coast, to: ${to}, how: {fa: با, en: with}, text: {fa: ساحل ${id === 'one' ? 'یکی' : 'دیگری'} دارد., en: Coast has ${id}.}, cite: [{source: daily-2025, at: ¶9}]}\n`;

  it('are a network where there are two or more', () => {
    const slide = slideOf(deckText({ ...VALID, 'relations.yaml': relation('one', 'island') + relation('two', 'minister') }), 'sea-rest-relations');
    expect(slide).toContain('{#sea-rest-relations .network}');
    expect(slide.match(/^ {2}- \{ from: /gm)).toHaveLength(2);
    expect(slide).toContain('- Coast has one.');
  });

  it('stand as a sentence where there is one', () => {
    expect(slideOf(deckText({ ...VALID, 'relations.yaml': relation('one', 'island') }), 'sea-rest-relation')).toContain('.bullets }\n\n- Coast has one.');
  });
});

it('says the verb of a stance once for all that an actor has of it', () => {
  const position = (id: string, stance: string, what: string): string => `- {id: ${id}, kind: position, themes: [sea], actor: ${id.split('-')[0]}, stance: ${stance}, what: {fa: ${what}, en: ${what}}, text: {fa: ${id}, en: ${id}}, cite: [{source: daily-2025, at: ¶9}]}\n`;
  const positions = [position('coast-a', 'has', 'ships'), position('coast-b', 'has', 'boats'), position('island-a', 'wants', 'fish'), position('minister-a', 'does', 'speaks')].join('');
  const actors = slideOf(deckText({ ...VALID, 'positions.yaml': `${VALID['positions.yaml'] ?? ''}${positions}` }, 'en', 'seminar'), 'actors').replace(/ \[@[^\]]*\]\{[^}]*\}/g, '');
  expect(actors).toContain('**Coast** has: ships; boats\n');
  expect(actors).toContain('**Minister** acts: speaks\n');
});
