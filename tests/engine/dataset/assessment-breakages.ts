/** What can be wrong with the bottom line, judgements, gaps and questions, and with the words that records rely on. */
import type { Breakage } from './breakage.ts';
import { VALID, withChange as change } from './fixture.ts';

const judging = (fields: string) => ({ ...VALID, 'judgements.yaml': `- id: growth\n  themes: [trade]\n  facts: [volume]\n${fields}` });
const messaging = (message: string) => change('dataset.yaml', 'authors:', `message: ${message}\nauthors:`);
const TEXT = '  text: {fa: رشد می‌کند., en: It grows.}\n';
const inJudgement = (line: number, column: number, field: string) => ({ file: 'judgements.yaml', line, column, field, fact: 'growth' });

const quoting = (quote: string, from = 'date: 2025-06', to = from) => change('facts.yaml', `  ${from}\n  cite: [{source: daily-2025, at: ¶2}]`, `  ${to}\n  cite: [{source: daily-2025, at: ¶2, quote: "${quote}"}]`);

const flowing = (fields: string) => ({ ...VALID, 'flows.yaml': `- id: fish\n  kind: flow\n  themes: [sea]\n  label: {fa: ماهی, en: Fish}\n  unit: dollar\n  cite: [{source: daily-2025, at: ¶9}]\n  text: {fa: "{value}", en: "{value}"}\n${fields}` });
const inFlow = (line: number, column: number, field: string) => ({ file: 'flows.yaml', line, column, field, fact: 'fish' });

const marking = (handling: string, record: string) => change('dataset.yaml', 'authors:', `handling: ${handling}\nauthors:`, change('facts.yaml', '  date: 2025-06\n', `  date: 2025-06\n  marking: ${record}\n`));
const TLP = '{scheme: tlp, marking: TLP:GREEN, ceiling: TLP:AMBER}';
const inRecord = { file: 'facts.yaml', line: 7, column: 12, field: 'marking', fact: 'treaty' };

const terms = (files: Breakage['files']) => ({ ...files, 'terms.yaml': '- {id: treaty, term: {fa: پیمان, en: treaty}, avoid: {en: [accord]}}\n' });

export const ASSESSMENT_BREAKAGES: readonly Breakage[] = [
  { what: 'a name in one language', files: change('actors.yaml', ', en: Island}', '}'), code: 'dataset.name-fallback', severity: 'warning', where: { file: 'actors.yaml', line: 2, column: 35, field: 'name', fact: 'island' }, says: 'Add "en: …"' },
  { what: 'a number in one language', files: change('facts.yaml', 'Something that no point tells.', 'Some 14 things.'), code: 'dataset.one-language', severity: 'warning', where: { file: 'facts.yaml', line: 12, column: 54, field: 'text.en', fact: 'unused' }, says: 'The Persian text does not have the number "14"' },
  { what: 'a value in one language', files: change('figures.yaml', 'en: "Its share is {value}."', 'en: "Its share is great."'), code: 'dataset.one-language', severity: 'warning', where: { file: 'figures.yaml', line: 16, column: 22, field: 'text.fa', fact: 'share' }, says: 'The English text does not have the value "{value}"' },
  { what: 'a term that is to be avoided', files: terms(change('facts.yaml', 'signed a treaty', 'signed a treaty and an accord')), code: 'dataset.term-avoid', severity: 'warning', where: { file: 'facts.yaml', line: 4, column: 81, field: 'text.en', fact: 'treaty' }, says: 'Write "treaty"' },
  { what: 'a term in one language', files: terms(change('facts.yaml', 'Something that no point tells.', 'Something of a treaty.')), code: 'dataset.one-language', severity: 'warning', where: { file: 'facts.yaml', line: 12, column: 64, field: 'text.en', fact: 'unused' }, says: 'terms.yaml writes it "پیمان" there' },
  { what: 'a mark with a space', files: marking(TLP, 'TLP AMBER'), code: 'dataset.marking-unknown', where: inRecord, says: 'Did you mean "TLP:AMBER"?' },
  { what: 'a mark of TLP 1', files: marking(TLP, 'TLP:WHITE'), code: 'dataset.marking-unknown', where: inRecord, says: 'Did you mean "TLP:CLEAR"?' },
  { what: 'a mark of another scheme', files: marking(TLP, 'TOP SECRET'), code: 'dataset.marking-scheme', where: inRecord, says: 'uk, us' },
  { what: 'a mark above the ceiling', files: marking(TLP, 'TLP:RED'), code: 'dataset.marking-above', where: inRecord, says: 'raise "ceiling"' },
  { what: 'a mark below that of the dataset', files: marking(TLP, 'TLP:CLEAR'), code: 'dataset.marking-below', severity: 'warning', where: inRecord, says: 'the higher one counts' },
  { what: 'a mark below that of its source', files: change('sources.json', '"custom": {', '"custom": { "marking": "TLP:AMBER",', marking(TLP, 'TLP:GREEN')), code: 'dataset.marking-below', severity: 'warning', where: inRecord, says: 'mark of the source' },
  { what: 'a mark alone', files: change('facts.yaml', '  date: 2025-06\n', '  date: 2025-06\n  marking: TLP:RED\n'), code: 'dataset.marking-alone', where: inRecord, says: 'handling: {' },
  { what: 'a margin beside a range', files: flowing('  from: island\n  to: coast\n  value: 10–15\n  plusMinus: 2\n'), code: 'dataset.margin', where: inFlow(11, 14, 'plusMinus'), says: 'one number' },
  { what: 'a margin below nothing', files: flowing('  from: island\n  to: coast\n  value: 10\n  plusMinus: -2\n'), code: 'dataset.margin', where: inFlow(11, 14, 'plusMinus'), says: 'above zero' },
  { what: 'a flow to itself', files: flowing('  from: island\n  to: island\n  value: 10\n'), code: 'dataset.to-itself', where: inFlow(9, 7, 'to'), says: 'Name another' },
  { what: 'a flow from nowhere', files: flowing('  from: reef\n  to: port-city\n  value: 10\n'), code: 'dataset.dangling', where: inFlow(8, 9, 'from'), says: 'no actor "reef"' },
  { what: 'a relation of a sign that is none', files: { ...VALID, 'relations.yaml': '- id: trade-tie\n  kind: relation\n  themes: [sea]\n  from: island\n  to: coast\n  how: {fa: با, en: with}\n  sign: positive\n  text: {fa: با هم, en: Together}\n  cite: [{source: daily-2025, at: ¶9}]\n' }, code: 'dataset.unknown-value', where: { file: 'relations.yaml', line: 7, column: 9, field: 'sign', fact: 'trade-tie' }, says: 'good, bad, mixed' },
  { what: 'a date that the words quoted do not hold', files: quoting('In July 2025 the two signed.'), code: 'dataset.not-in-quote', severity: 'warning', where: { file: 'facts.yaml', line: 6, column: 9, field: 'date', fact: 'treaty' }, says: 'the date 2025-06' },
  { what: 'a number that the words quoted do not hold', files: change('figures.yaml', 'at: ¶4}]', 'at: ¶4, quote: By the end of 2024 trade was 33 billion}]'), code: 'dataset.not-in-quote', severity: 'warning', where: { file: 'figures.yaml', line: 7, column: 10, field: 'value', fact: 'volume' }, says: 'the number 30' },
  { what: 'a typed number that the words quoted do not hold', files: change('facts.yaml', 'Something that no point tells.}\n  cite: [{source: daily-2025, at: p. 12}]', 'Some 14 things.}\n  cite: [{source: daily-2025, at: p. 12, quote: Thirteen things}]'), code: 'dataset.not-in-quote', severity: 'warning', where: { file: 'facts.yaml', line: 12, column: 54, field: 'text.en', fact: 'unused' }, says: 'the number 14' },
  { what: 'a credibility off the scale', files: change('facts.yaml', 'at: ¶2}', 'at: ¶2, credibility: 7}'), code: 'dataset.out-of-range', where: { file: 'facts.yaml', line: 7, column: 52, field: 'cite[0].credibility', fact: 'treaty' }, says: '6 at most' },
  { what: 'a reliability that is none', files: change('sources.json', '"custom": {', '"custom": {\n      "reliability": "G",'), code: 'dataset.unknown-value', where: { file: 'sources.json', line: 9, column: 22, field: 'custom.reliability', fact: 'daily-2025' }, says: 'A, B, C, D, E, F' },
  { what: 'somebody who reported a work that was seen', files: change('sources.json', '"custom": {', '"custom": {\n      "reportedBy": { "fa": "خبرگزاری", "en": "An agency" },'), code: 'dataset.reported-original', severity: 'warning', where: { file: 'sources.json', line: 9, column: 21, field: 'custom.reportedBy', fact: 'daily-2025' }, says: '"seen": "reported"' },
  { what: 'a message that only watches', files: messaging('{watch: [{text: {fa: بندر, en: The port}, facts: [port]}]}'), code: 'dataset.message-empty', where: { file: 'dataset.yaml', line: 6, column: 10, field: 'message' }, says: 'news: {' },
  { what: 'a message without its records', files: messaging('{text: {fa: بندر, en: The port}}'), code: 'dataset.missing-field', where: { file: 'dataset.yaml', line: 6, column: 10, field: 'message' }, says: '"facts"' },
  { what: 'news of an unknown record', files: messaging('{news: {text: {fa: بندر, en: The port}, facts: [prot]}}'), code: 'dataset.dangling', where: { file: 'dataset.yaml', line: 6, column: 58, field: 'message.news.facts[0]' }, says: 'Did you mean "port"?' },
  { what: 'a step that is none', files: judging(`${TEXT}  likelihood: probable\n`), code: 'dataset.unknown-value', where: inJudgement(5, 15, 'likelihood'), says: 'very-likely' },
  { what: 'likelihood and confidence in one sentence', files: judging('  text: {fa: رشد می‌کند., en: "We have high confidence that {likelihood} it grows."}\n  likelihood: likely\n'), code: 'dataset.likelihood-with-confidence', where: inJudgement(4, 40, 'text.en'), says: '"high confidence"' },
  { what: 'likelihood and confidence in a title', files: change('themes.yaml', 'en: Trade has grown since 2020', 'en: We are confident that trade is likely to grow'), code: 'dataset.likelihood-with-confidence', where: { file: 'themes.yaml', line: 10, column: 62, field: 'points[0].title.en', fact: 'trade' }, says: 'in another how sure you are' },
  { what: 'another step in the text', files: judging('  text: {fa: رشد می‌کند., en: It is very likely to grow.}\n  likelihood: likely\n'), code: 'dataset.likelihood-other', where: inJudgement(4, 37, 'text.en'), says: '"very likely", but the likelihood is "likely"' },
  { what: 'a step spelled out', files: judging('  text: {fa: بعید است رشد کند., en: It grows.}\n'), code: 'dataset.likelihood-spelled', severity: 'warning', where: inJudgement(4, 14, 'text.fa'), says: 'likelihood: unlikely' },
  { what: 'a loose word', files: judging('  text: {fa: رشد می‌کند., en: It may grow.}\n'), code: 'dataset.loose-word', severity: 'warning', where: inJudgement(4, 34, 'text.en'), says: '{likelihood}' },
  { what: 'a confidence without a reason', files: judging(`${TEXT}  confidence: low\n`), code: 'dataset.confidence-half', severity: 'warning', where: inJudgement(5, 3, 'confidence'), says: '"because"' },
  { what: 'a reason without a confidence', files: judging(`${TEXT}  because: {fa: یک منبع, en: One source}\n`), code: 'dataset.confidence-half', severity: 'warning', where: inJudgement(5, 3, 'because'), says: 'how sure' },
  { what: 'a judgement of nobody', files: judging(`${TEXT}  by: captain\n`), code: 'dataset.dangling', where: inJudgement(5, 7, 'by'), says: 'no actor "captain"' },
  { what: 'a likelihood where there is none', files: judging('  text: {fa: رشد می‌کند., en: "{likelihood} it grows."}\n'), code: 'dataset.placeholder', where: inJudgement(4, 32, 'text.en'), says: 'has a "likelihood"' },
  { what: 'a likelihood in a record', files: change('facts.yaml', 'en: Something that no point tells.', 'en: "{likelihood} no point tells it."'), code: 'dataset.placeholder', where: { file: 'facts.yaml', line: 12, column: 50, field: 'text.en', fact: 'unused' }, says: 'has a "likelihood"' },
  { what: 'two judgements of one id', files: judging(`${TEXT}- id: growth\n  themes: [trade]\n  facts: [volume]\n${TEXT}`), code: 'dataset.duplicate-id', where: inJudgement(5, 7, 'id'), says: 'already is a judgement "growth"' },
  { what: 'a gap about nothing', files: { ...VALID, 'gaps.yaml': `- id: price\n  themes: [sea]\n${TEXT}  about: []\n` }, code: 'dataset.list-length', where: { file: 'gaps.yaml', line: 4, column: 10, field: 'about', fact: 'price' }, says: '1 at least' },
  { what: 'a question at an unknown point', files: { ...VALID, 'questions.yaml': `- id: why\n  themes: [sea]\n  question: {fa: چرا؟, en: Why?}\n  answer: {fa: زیرا, en: Because}\n  facts: [port]\n  points: [port-open]\n` }, code: 'dataset.dangling', where: { file: 'questions.yaml', line: 6, column: 12, field: 'points[0]', fact: 'why' }, says: 'Did you mean "port-opens"?' },
];
