/**
 * A dataset of very many records, as a desk collects them over years: of each kind some, a few of them told in findings, most kept as
 * details; in both languages, with actors, places and sources. The same count gives the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the dataset into a folder of its own. */
export function writeLargeDataset(folder: string, records: number): void {
  mkdirSync(join(folder, 'records'), { recursive: true });
  for (const [name, text] of largeDataset(records)) writeFileSync(join(folder, name), text);
}

/** Records in one file. */
const IN_A_FILE = 10_000;
/** Findings of a theme, and records of a finding. */
const [POINTS, OF_A_POINT] = [6, 5];
const [ACTORS, PLACES] = [80, 60];

/** Its files by their names. */
export function largeDataset(records: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const themes = Math.max(1, Math.min(20, Math.floor(records / 100)));
  const sources = Math.max(1, Math.floor(records / 40));
  const write = (name: string, text: string): void => void files.set(name, text);
  const list = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('');
  const told = Math.min(records, themes * POINTS * OF_A_POINT);

  write('dataset.yaml', 'id: large\ntitle: { fa: دادهٔ بزرگ, en: Large dataset }\nsubject: { fa: دادهٔ بزرگ, en: Large dataset }\ndescription: { fa: داده‌ای برای سنجش, en: A dataset for measuring }\nasOf: 2025-12-26\nauthors: []\nunits:\n  - { id: tonnes, fa: تن, en: tonnes }\ninstruments:\n  - { id: trade, fa: تجارت, en: trade }\n');
  write('actors.yaml', list(ACTORS, (index) => `- { id: a${index}, kind: company, name: { fa: شرکت ${word(index, FA)}, en: The ${word(index, EN)} company } }\n`));
  write('places.yaml', list(PLACES, (index) => `- { id: p${index}, kind: port, name: { fa: بندر ${word(index + 7, FA)}, en: Port ${word(index + 7, EN)} }, latitude: ${20 + (index % 30)}, longitude: ${40 + (index % 40)}, coordinatesFrom: atlas }\n`));
  write('sources.json', JSON.stringify(Array.from({ length: sources }, (_, index) => ({ id: `s${index}`, type: 'report', title: `Report ${index}`, author: [{ family: `Author ${index}`, given: 'A.' }], issued: { 'date-parts': [[2025 - (index % 9)]] }, language: 'en' })), null, 1));
  for (let from = 0; from < records; from += IN_A_FILE) {
    write(`records/${String(from / IN_A_FILE).padStart(4, '0')}.yaml`, list(Math.min(IN_A_FILE, records - from), (index) => record(from + index, themes, sources, told)));
  }
  const idOf = (theme: number, place: number): string => `r${place * themes + theme}`;
  write(
    'themes.yaml',
    list(themes, (theme) => {
      const own = Array.from({ length: Math.floor((told - theme - 1) / themes) + 1 }, (_, place) => idOf(theme, place));
      const points = Array.from({ length: Math.ceil(own.length / OF_A_POINT) }, (_, index) => own.slice(index * OF_A_POINT, (index + 1) * OF_A_POINT));
      return `- id: t${theme}
  accent: ${(theme % 6) + 1}
  title: { fa: موضوع ${word(theme, FA)}, en: Theme ${word(theme, EN)} }
  line: { fa: خلاصهٔ موضوع ${word(theme, FA)}, en: In short ${word(theme, EN)} }
  argument:
    text: { fa: استدلال موضوع ${word(theme, FA)}., en: The argument of theme ${word(theme, EN)}. }
    facts: [${own[0] ?? ''}]
  points:
${points.map((those, index) => `    - { id: t${theme}-p${index}, title: { fa: یافتهٔ ${word(index, FA)} از موضوع ${word(theme, FA)}, en: Finding ${word(index, EN)} of theme ${word(theme, EN)} }, facts: [${those.join(', ')}] }\n`).join('')}`;
    }),
  );
  return files;
}

/** Names made of syllables, so that no two are alike and none is a number. */
const EN = ['Al', 'Bor', 'Cas', 'Dar', 'El', 'Fen', 'Gar', 'Hol', 'Ir', 'Jas'];
const FA = ['آل', 'بور', 'کاس', 'دار', 'ال', 'فن', 'گار', 'هول', 'ایر', 'جاس'];
const word = (index: number, syllables: readonly string[]): string => [...String(index + 10)].map((digit) => syllables[Number(digit)] ?? '').join('');

/** Kinds in the shares of a desk's collection, of twenty records. */
const KINDS = ['fact', 'event', 'fact', 'figure', 'fact', 'fact', 'event', 'fact', 'position', 'fact', 'fact', 'event', 'figure', 'fact', 'quote', 'fact', 'event', 'fact', 'figure', 'fact'] as const;

function record(index: number, themes: number, sources: number, told: number): string {
  const kind = KINDS[index % KINDS.length] ?? 'fact';
  const [actor, place] = [index % ACTORS, (index * 7) % PLACES];
  const weight = index >= told ? 'detail' : index % (themes * 3) < themes ? 'key' : 'main';
  const day = `${2000 + (index % 25)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
  const own = {
    fact: '',
    event: `\n  date: ${day}`,
    figure: `\n  date: ${2000 + (index % 25)}\n  label: { fa: بار ${word(index, FA)}, en: Cargo of ${word(index, EN)} }\n  value: ${(index % 900) + 1}\n  scale: thousand\n  unit: tonnes`,
    quote: `\n  quote: { fa: کار ما در ${word(index, FA)} رو به پیش است, en: Our work in ${word(index, EN)} goes on }\n  speaker: a${actor}\n  wordsFrom: en`,
    position: `\n  actor: a${actor}\n  stance: supports\n  instrument: trade\n  what: { fa: قرارداد ${word(index, FA)}, en: the contract of ${word(index, EN)} }`,
  }[kind];
  const tail = kind === 'figure' ? { fa: ' و به {value} رسیده است', en: ' and has come to {value}' } : { fa: '', en: '' };
  return `- id: r${index}
  kind: ${kind}
  themes: [t${index % themes}]
  weight: ${weight}${own}
  text:
    fa: همکاری شرکت ${word(actor, FA)} در بندر ${word(place + 7, FA)} در پروندهٔ ${word(index, FA)} بیش از پیش شده${tail.fa}.
    en: The ${word(actor, EN)} company works more than before in Port ${word(place + 7, EN)}, as the file ${word(index, EN)} has it${tail.en}.
  actors: [a${actor}]
  places: [p${place}]
  cite: [{ source: s${Math.floor(index / 40) % sources}, at: ¶${(index % 40) + 1} }]
`;
}
