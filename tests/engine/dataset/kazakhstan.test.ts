import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../electron/engine/dataset/load.ts';
import { inWords } from '../../../electron/engine/diagnostics/problem.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { briefOf, checkBriefings } from './briefing-promises.ts';
import { readFolder } from './folder.ts';

const { dataset, problems } = loadDataset(readFolder('data/kazakhstan'));

function loaded() {
  if (dataset === undefined) throw new Error('not loaded');
  return dataset;
}

/** Every sentence that slides, notes or handouts show, with where it stands. */
function sentences(language: 'fa' | 'en'): readonly (readonly [where: string, sentence: string])[] {
  const { records, themes, judgements, gaps, questions, message } = loaded();
  const ours = [message?.news, message?.meaning, ...(message?.watch ?? [])].flatMap((told, index) => (told === undefined ? [] : [[`message.${index}`, told.text[language]] as const]));
  return [
    ...ours,
    ...judgements.map(({ id, text }) => [`${id}.text`, text[language]] as const),
    ...gaps.map(({ id, text }) => [`${id}.text`, text[language]] as const),
    ...questions.flatMap(({ id, question, answer }) => [[`${id}.question`, question[language]] as const, [`${id}.answer`, answer[language]] as const]),
    ...themes.flatMap(({ points }) => points.flatMap(({ id, say, meaning }) => [say, meaning].flatMap((text) => (text === undefined ? [] : [[`${id}.note`, text[language]] as const])))),
    ...records.flatMap((record) =>
      (['text', 'label', 'note', 'what'] as const).flatMap((field) => {
        const text = (record as Partial<Record<typeof field, { fa: string; en: string }>>)[field]?.[language];
        return text === undefined ? [] : [[`${record.id}.${field}`, text] as const];
      }),
    ),
    ...themes.flatMap((theme) => [
      [`${theme.id}.line`, theme.line[language]] as const,
      [`${theme.id}.argument`, theme.argument.text[language]] as const,
      ...theme.questions.map((question, index) => [`${theme.id}.questions[${index}]`, question[language]] as const),
      ...theme.points.map((point) => [`${theme.id}.${point.id}`, point.title[language]] as const),
      ...theme.points.flatMap((point) => (point.parts ?? []).flatMap(({ text }, index) => (text === undefined ? [] : [[`${point.id}.parts[${index}]`, text[language]] as const]))),
    ]),
  ];
}

/** Words that the editor took out of the bundled dataset, as they overstate or are not Persian or English of the trade. */
const RETIRED = {
  fa: [
    /معادن/u, // mines; the source speaks of minerals
    /نشان داد(?!ن)|نشان می‌دهد/u, // "showed" where the source says "underlined"
    /هم‌سو/u,
    /خلأیی/u,
    /برمی‌گردد/u,
    /به امضا رساند/u,
    /لید گزارش/u,
    /سفر مسکو/u,
    /دیدگاه امنیتی یکسان/u,
    /مایه می‌گیرد|می‌سازد تا|گره خورده|تنش انداخت|نشانده‌اند|می‌پرهیزد/u,
  ],
  en: [/\bworr(?:y|ies)\b/iu, /\bleanings\b/iu, /\bnearness\b/iu, /\bbrought in\b/iu, /\bshow(?:s|ed)? the weight\b/iu, /strategic alliance/iu, /\brules out\b/iu, /may have more to offer/iu],
} as const;

describe('data/kazakhstan', () => {
  it('has no problem of any kind', () => {
    expect(problems.map((found) => ({ ...inWords(found, 'en') }))).toEqual([]);
  });

  it('makes briefings that keep their promises, for every choice of themes', () => {
    checkBriefings(loaded());
  });

  it('cites every record to its paragraph', async () => {
    const list = loaded().records.map(({ id, cite }) => `${id}: ${cite.map(({ at }) => (typeof at === 'string' ? at : JSON.stringify(at))).join(', ')}`);
    await expect(`${list.sort().join('\n')}\n`).toMatchFileSnapshot('__snapshots__/kazakhstan-citations.txt');
  });

  it('tells every record at full length, in both languages', () => {
    const all = loaded().records.map(({ id }) => id).sort();
    expect(all).toHaveLength(96);
    for (const language of LANGUAGES) {
      expect(briefOf(loaded(), { language, length: 'full' }).facts.map(({ id }) => id).sort()).toEqual(all);
    }
  });

  it('says of one record only that the headline alone claims it', () => {
    expect(loaded().records.flatMap(({ id, basis }) => (basis === 'headline' ? [id] : []))).toEqual(['tehran-astana']);
  });

  it('quotes only what the source has in quotation marks', () => {
    expect(loaded().records.flatMap((record) => (record.kind === 'quote' ? [record.id] : []))).toEqual(['event-of-the-year']);
  });

  it('says "to some extent" wherever it tells of Turkey’s influence, and hedges what others may have', () => {
    const about = (pattern: RegExp, language: 'fa' | 'en') => sentences(language).filter(([where, text]) => pattern.test(text) && /influence|strategies|نفوذ|راهبردهای/u.test(text) && !/\.(note|label)$/u.test(where));
    expect(about(/Turk/u, 'en').filter(([, text]) => !text.includes('to some extent'))).toEqual([]);
    expect(about(/ترکیه/u, 'fa').filter(([, text]) => !text.includes('تا حدی'))).toEqual([]);
    const levers = (language: 'fa' | 'en') => sentences(language).filter(([where, text]) => /Moscow.*levers|مسکو.*اهرم/u.test(text) && !/questions|\.line$/u.test(where));
    expect(levers('en').filter(([, text]) => !/is seen/u.test(text))).toEqual([]);
    expect(levers('fa').filter(([, text]) => !/دانسته می‌شود|شمرده می‌شود/u.test(text))).toEqual([]);
  });

  it('calls the powers’ influence key for each of them, so that a short deck shows none as idle', () => {
    const short = briefOf(loaded(), { length: 'short', themes: ['great-power-competition'] });
    const told = new Set(short.themes.flatMap(({ points }) => points.flatMap(({ facts }) => facts.map(({ id }) => id))));
    expect(['china-influence', 'us-influence', 'eu-influence', 'turkey-influence'].filter((id) => !told.has(id))).toEqual([]);
  });

  it.each(LANGUAGES)('says in %s none of the words taken out', (language) => {
    const said = RETIRED[language].flatMap((word) => sentences(language).flatMap(([where, text]) => (word.test(text) ? [`${where}: ${text}`] : [])));
    expect(said).toEqual([]);
  });
});
