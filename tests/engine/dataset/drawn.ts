/** The small dataset with relations, flows and values of states, and a point for each. */
import { type Files, VALID, withChange } from './fixture.ts';

const record = (id: string, kind: string, more: string): string => `- id: ${id}
  kind: ${kind}
  themes: [trade]
  text: {fa: ساحل با جزیره کار می‌کند., en: Coast works with Island.}
  cite: [{source: daily-2025, at: ¶2}]
${more}`;

const RELATIONS = [
  record('friends', 'relation', '  from: coast\n  to: island\n  how: {fa: دوست, en: friend of}\n  direction: both-ways\n  sign: good\n'),
  record('talks', 'relation', '  from: minister\n  to: island\n  how: {fa: گفت‌وگو با, en: talks with}\n'),
].join('');

const flow = (id: string, from: string, to: string, value: string, more = '') =>
  record(id, 'flow', `  from: ${from}\n  to: ${to}\n  label: {fa: ماهی, en: Fish}\n  value: ${value}\n  unit: dollar\n${more}`).replace('دو کشور', '{value}').replace('کار می‌کند.', 'به ارزش {value} کار می‌کند.').replace('works with Island.', 'works with Island for {value}.').replace(/text: \{fa: (.*), en: (.*)\}\n/, 'text: {fa: "$1", en: "$2"}\n');

const FLOWS = [
  flow('sent', 'island', 'coast', '1200', '  plusMinus: 200\n'),
  flow('onward', 'coast', 'port-city', '1', '  scale: thousand\n  qualifier: about\n'),
].join('');

const figure = (id: string, actors: string, value: string): string =>
  record(id, 'figure', `  label: {fa: سهم, en: Share}\n  value: ${value}\n  unit: dollar\n  actors: [${actors}]\n`).replace('کار می‌کند.', 'به ارزش {value} کار می‌کند.').replace('works with Island.', 'works with Island for {value}.').replace(/text: \{fa: (.*), en: (.*)\}\n/, 'text: {fa: "$1", en: "$2"}\n');

const FIGURES = [figure('of-island', 'coast, island', '20'), figure('of-north', 'north', '30'), figure('of-both', 'island, north', '7')].join('');

const POINTS = `    - id: around
      title: {fa: ساحل میان همه است, en: Coast stands among all}
      as: network
      facts: [friends, talks, treaty]
    - id: through
      title: {fa: ماهی از ساحل می‌گذرد, en: Fish goes through Coast}
      as: flow
      facts: [sent, onward, treaty]
    - id: shades
      title: {fa: شمال بیشتر می‌خرد, en: The north buys more}
      as: shaded-map
      facts: [of-island, of-north, of-both]
`;

const base: Files = {
  ...VALID,
  'actors.yaml': `${VALID['actors.yaml'] ?? ''}- {id: north, kind: state, name: {fa: شمال, en: North}, iso: XN}\n`.replace('{fa: جزیره, en: Island}}', '{fa: جزیره, en: Island}, iso: XI}'),
  'relations.yaml': RELATIONS,
  'flows.yaml': FLOWS,
  'series.yaml': FIGURES,
};

export const DRAWN: Files = withChange(
  'themes.yaml',
  '      facts: [treaty]\n',
  `      facts: [treaty]\n${POINTS}`,
  withChange('dataset.yaml', 'authors: [A. Writer]', 'actor: coast\nauthors: [A. Writer]', base),
);
