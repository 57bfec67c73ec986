/** A dataset of any number of records, as an analyst's own would be: themes with points, facts of some lines, a source each forty. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the dataset into a folder of its own. */
export function manyRecords(folder: string, records: number): void {
  mkdirSync(folder, { recursive: true });
  const themes = Math.max(1, Math.min(60, Math.round(records / 120)));
  const sources = Math.max(1, Math.round(records / 40));
  const each = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('');
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const factsOf = (theme: number): readonly number[] => Array.from({ length: records }, (_, index) => index).filter((index) => index % themes === theme);

  write('dataset.yaml', 'id: many\ntitle: { fa: دادهٔ بزرگ, en: Many records }\nsubject: { fa: دادهٔ بزرگ, en: Many records }\ndescription: { fa: داده‌ای برای سنجش, en: A dataset for measuring }\nasOf: 2025-12-26\nauthors: []\nunits: []\n');
  for (const name of ['actors.yaml', 'places.yaml']) write(name, '[]\n');
  write('sources.json', JSON.stringify(Array.from({ length: sources }, (_, index) => ({ id: `s${index}`, type: 'report', title: `Report ${index}`, author: [{ family: `Author ${index}`, given: 'A.' }], issued: { 'date-parts': [[2025]] }, language: 'en' })), null, 1));
  write(
    'facts.yaml',
    each(
      records,
      (index) => `
- id: f${index}
  kind: fact
  themes: [t${index % themes}]
  weight: ${index % 5 === 0 ? 'key' : 'main'}
  text:
    fa: گزاره شمارهٔ ${index} می‌گوید که همکاری در این زمینه در سال گذشته بیشتر شده است.
    en: Record ${index} says that cooperation in this field has grown over the last year, as expected.
  cite: [{ source: s${Math.floor(index / 40) % sources}, at: ¶${(index % 40) + 1} }]
`,
    ),
  );
  write(
    'themes.yaml',
    each(themes, (theme) => {
      const facts = factsOf(theme);
      const points = Array.from({ length: Math.ceil(facts.length / 5) }, (_, index) => facts.slice(index * 5, index * 5 + 5));
      return `
- id: t${theme}
  accent: ${(theme % 6) + 1}
  title: { fa: موضوع شمارهٔ ${theme}, en: Theme ${theme} }
  line: { fa: خلاصهٔ موضوع ${theme}, en: In short ${theme} }
  argument:
    text: { fa: استدلال موضوع ${theme}., en: The argument of theme ${theme}. }
    facts: [f${facts[0] ?? 0}]
  points:${points
    .map(
      (those, index) => `
    - id: p${theme}-${index}
      title: { fa: یافتهٔ ${theme} و ${index}, en: Finding ${theme} and ${index} }
      facts: [${those.map((fact) => `f${fact}`).join(', ')}]`,
    )
    .join('')}
`;
    }),
  );
}
