/** The full narrative handouts of the bundled dataset: every record is told, with what the dataset says about it, and traced. */
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BriefingFact } from '../../electron/engine/dataset/fact-model.ts';
import type { NarrativeFormat } from '../../electron/contract/narrative.ts';
import { LANGUAGES } from '../../electron/engine/units/language.ts';
import { fullChoices, narrativeOf, quietly, realWorkshop, valueOf } from './full-decks.ts';

/** What a handout says of a record: its sentence, or the words of a quotation, or a row of a table of positions. */
const waysOfTelling = ({ text, quote, position }: BriefingFact): readonly (readonly string[])[] => [
  [text],
  ...(quote === undefined ? [] : [[quote.text, quote.speaker.name]]),
  ...(position === undefined || position.what === '' ? [] : [[position.actor.name, position.what]]),
];

/** Words alone, without the marks of notes and of Markdown. */
const wordsOf = (markdown: string): string =>
  markdown.replace(/\[\^\d+\]:?/g, '').replace(/\[([^\]]*)\]\{dir=\w+\}/g, '$1').replace(/\\(?=[^\w\s])/g, '').replace(/\*\*/g, '').replace(/\s+/g, ' ');

const workshop = realWorkshop();

describe.each(LANGUAGES)('the full handout in %s', (language) => {
  const choices = fullChoices(language);
  const written = (...formats: readonly NarrativeFormat[]) => narrativeOf(workshop, choices, ...formats);
  let facts: readonly BriefingFact[] = [];
  let markdown = '';
  let html = '';
  let ids: readonly string[] = [];
  beforeAll(async () => {
    ({ facts } = valueOf(await workshop.compose(choices, quietly)).briefing);
    const [asMarkdown, asHtml] = await written('md', 'html');
    [markdown, html] = [asMarkdown, asHtml].map((file) => new TextDecoder().decode(file?.bytes)) as [string, string];
    ids = asMarkdown?.facts ?? [];
    expect(asHtml?.facts).toEqual(ids);
  }, 120_000);

  it('states every record', () => {
    expect(facts.length).toBeGreaterThan(80);
    expect([...ids].sort()).toEqual(facts.map(({ id }) => id).sort());
    const words = wordsOf(markdown);
    expect(facts.filter((fact) => !waysOfTelling(fact).some((way) => way.every((part) => words.includes(part)))).map(({ id }) => id)).toEqual([]);
  });

  it('says in a note what the dataset says about a record', () => {
    const noted = facts.filter(({ note }) => note !== '');
    expect(noted.length).toBeGreaterThan(20);
    const notes = wordsOf(markdown.split('\n').filter((line) => /^\[\^\d+\]: /.test(line)).join('\n'));
    expect(noted.filter(({ note }) => !notes.includes(note)).map(({ id }) => id)).toEqual([]);
  });

  it('traces every record in its annex, with its places in the source', () => {
    const [, annex = ''] = markdown.split('{#traceability}');
    const records = annex.split('\n').flatMap((line) => line.split(' | ')[1]?.split(', ') ?? []);
    expect(facts.filter(({ id }) => !records.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it('holds its map in Word, in outlines and sharp dots, with its words', async () => {
    const [document] = await written('docx');
    const parts = unzipSync(document?.bytes ?? expect.fail('no document'));
    const [[svg] = [], [png] = []] = ['.svg', '.png'].map((ending) => Object.keys(parts).filter((name) => name.endsWith(ending)));
    expect(new TextDecoder().decode(parts[svg ?? ''])).not.toContain('<text');
    // 6.3 inches of text.
    expect(PNG.sync.read(Buffer.from(parts[png ?? ''] ?? [])).width).toBe(945);
    const tree = new DOMParser().parseFromString(new TextDecoder().decode(parts['word/document.xml']), 'text/xml');
    const [description = ''] = [...tree.getElementsByTagName('wp:docPr')].map((element) => element.getAttribute('descr') ?? '');
    expect(html.replaceAll('&quot;', '"')).toContain(description);
    expect(description.length).toBeGreaterThan(60);
  });

  it('says the same in HTML', () => {
    // Without the style sheet and what only screen readers are told.
    const main = html.slice(html.indexOf('<main>'), html.indexOf('</main>') + '</main>'.length);
    const tree = new DOMParser({ onError: () => undefined }).parseFromString(main.replace(/<col [^>]*>|<sup>.*?<\/sup>/g, ''), 'text/xml');
    const words = (tree.documentElement?.textContent ?? '').replace(/\s+/g, ' ');
    expect(facts.filter((fact) => !waysOfTelling(fact).some((way) => way.every((part) => words.includes(part)))).map(({ id }) => id)).toEqual([]);
    expect(facts.filter(({ note }) => !words.includes(note)).map(({ id }) => id)).toEqual([]);
  });
});
