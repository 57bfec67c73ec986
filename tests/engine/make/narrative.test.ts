/** What a written handout is asked for besides its text, and what it says where it cannot be. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { NarrativePart } from '../../../electron/contract/files.ts';
import type { Composed } from '../../../electron/engine/compose.ts';
import { makeNarrative } from '../../../electron/engine/make/narrative.ts';
import { createWorkshop } from '../../../electron/engine/workshop.ts';
import { type Language, LANGUAGES } from '../../../electron/engine/units/language.ts';
import { fullChoices, quietly, realHost, valueOf } from '../../acceptance/full-decks.ts';

const PART: NarrativePart = { formats: ['md'], paper: 'a4', citations: 'chicago-notes' };

const host = realHost();
const workshop = createWorkshop(host);
const composed = async (language: Language, template: string, of = workshop): Promise<Composed> =>
  valueOf(await of.compose(fullChoices(language, { dataset: `${process.cwd()}/data/trial/full`, length: 'short', template }), quietly));
const told = (of: Composed, part: Partial<NarrativePart>) => {
  const { value, problems } = makeNarrative(of, { ...PART, ...part }, quietly);
  return { made: value !== undefined, problems: problems.map(({ code, severity, params }) => ({ code, severity, params })).filter(({ code }) => code.startsWith('handout.')) };
};

describe('a written handout', () => {
  let persian: Composed;
  let english: Composed;
  beforeAll(async () => {
    [persian, english] = [await composed('fa', 'briefing'), await composed('en', 'point-paper')];
  });

  it('has its annex apart where its template has one, and is refused where it has none', () => {
    expect(told(persian, { annex: 'file' })).toEqual({ made: true, problems: [] });
    expect(told(english, { annex: 'file' })).toEqual({ made: false, problems: [{ code: 'handout.no-annex', severity: 'error', params: { pack: 'point-paper' } }] });
    expect(told(english, { annex: 'appendix' }).made).toBe(true);
  });

  it('stands beside another language, and is refused beside its own', () => {
    expect(told(persian, { beside: 'en' })).toEqual({ made: true, problems: [] });
    expect(told(persian, { beside: 'fa' })).toEqual({ made: false, problems: [{ code: 'handout.beside-same', severity: 'error', params: { language: 'fa' } }] });
  });

  it('is a letter in Persian alone, and in one language', () => {
    const letter = { to: 'ب', from: 'الف', signature: ['الف'] };
    expect(told(persian, { form: 'letter', letter })).toEqual({ made: true, problems: [] });
    expect(told(persian, { form: 'letter' })).toMatchObject({ made: true, problems: [{ code: 'handout.letter-lacks', severity: 'warning' }] });
    expect(told(persian, { form: 'letter', letter, beside: 'en' })).toMatchObject({ made: false, problems: [{ code: 'handout.letter-beside' }] });
    expect(told(english, { form: 'letter', letter })).toMatchObject({ made: false, problems: [{ code: 'handout.letter-language' }] });
    expect(makeNarrative(persian, { ...PART, form: 'letter', letter: { ...letter, number: '12' }, annex: 'file' }, quietly).value).toMatchObject({
      handout: { letter: { references: [{ text: '۱۲' }, {}, { text: 'دارد' }, {}] } },
    });
    expect(makeNarrative(persian, { ...PART, form: 'report', letter }, quietly).value?.handout.letter).toBeUndefined();
  });

  it('takes of a letter what the dataset says where the briefing says nothing', () => {
    const dataset = { ...persian.materials.dataset, letter: { number: '1', to: 'معاون', from: 'اداره', signature: ['مینا'] } };
    const { value, problems } = makeNarrative({ ...persian, materials: { ...persian.materials, dataset } }, { ...PART, form: 'letter', letter: { number: '2' } }, quietly);
    expect(value?.handout.letter).toMatchObject({ references: [{ text: '۲' }, {}, {}, {}], address: [{ text: 'معاون' }, {}, {}] });
    expect(problems.filter(({ code }) => code.startsWith('handout.'))).toEqual([]);
  });

  it('says where it is to have one page and cannot, and is made all the same', async () => {
    const crowded = createWorkshop({
      ...host,
      readFolder: async (path) => {
        const folder = await host.readFolder(path);
        const all = '\n# All {#all}\n\n{{#each facts}}\n{{text}}{{cite this}}\n\n{{/each}}\n';
        const files = [...folder.files].map(([name, text]) => [name, path.endsWith('point-paper') && name === 'handout.md.hbs' ? text + all : text] as const);
        return { ...folder, files: new Map(files) };
      },
    });
    expect(told(english, {}).problems).toEqual([]);
    const whole = await crowded.compose(fullChoices('en', { length: 'full', template: 'point-paper' }), quietly);
    expect(told(valueOf(whole), {})).toEqual({ made: true, problems: [{ code: 'handout.over-a-page', severity: 'warning', params: {} }] });
  });
});

describe('a handout of one page', () => {
  const made = async (dataset: string, template: string, language: Language) => {
    const of = valueOf(await workshop.compose(fullChoices(language, { dataset: `${process.cwd()}/data/${dataset}`, length: 'standard', template, themes: [] }), quietly));
    const { value, problems } = makeNarrative(of, PART, quietly);
    return [value?.handout.meta.scale ?? 0, problems.map(({ code }) => code).filter((code) => code.startsWith('handout.'))] as const;
  };

  it.each(['kazakhstan', 'strait-fictional'].flatMap((dataset) => ['executive', 'point-paper'].flatMap((template) => LANGUAGES.map((language) => [dataset, template, language] as const))))(
    'has room for what the pack tells in type that can be read, %s, %s, %s',
    async (dataset, template, language) => {
      const [scale, problems] = await made(dataset, template, language);
      expect(problems).toEqual([]);
      // Text of nine points and more.
      expect(scale).toBeGreaterThan(0.85);
    },
  );
});
