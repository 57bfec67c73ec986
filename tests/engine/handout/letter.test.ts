/** A handout as an official letter: its head, its end, and what stands between and behind them. */
import { expect, it } from 'vitest';
import type { LetterFields } from '../../../electron/contract/letter.ts';
import { withoutAnnexes } from '../../../electron/engine/handout/annexes.ts';
import { besideOne } from '../../../electron/engine/handout/beside.ts';
import { onePageScale } from '../../../electron/engine/handout/fit.ts';
import { writeHtml } from '../../../electron/engine/handout/html/write.ts';
import { asLetter, type LetterSetUp } from '../../../electron/engine/handout/letter.ts';
import { writeMarkdown } from '../../../electron/engine/handout/markdown/write.ts';
import type { Handout } from '../../../electron/engine/handout/model.ts';
import { png } from '../../helpers/pictures.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { PALETTE } from '../paint/pptx/scenes.ts';
import { briefingOf } from '../template/support.ts';
import { all, docxOf, textIn, textPart, treeOf, values } from './docx/support.ts';
import { handoutOf } from './support.ts';

const FIELDS: LetterFields = {
  organisation: ['وزارت امور خارجه', 'ادارهٔ ۲'],
  number: '1404/123/م',
  date: '2026-01-05',
  to: 'معاون محترم',
  from: 'ادارهٔ 2',
  signature: ['مینا راد', 'رئیس اداره'],
  copies: ['دفتر محترم وزیر'],
};
const persian = withoutAnnexes(handoutOf(briefingOf('fa', 'standard')));
const setUp: Omit<LetterSetUp, 'fields'> = { handling: undefined, attached: false, pack: 'briefing' };
const made = (fields: LetterFields = FIELDS, more: Partial<typeof setUp> = {}, of: Handout = persian) => asLetter(of, { ...setUp, ...more, fields });
const letter = (...given: Parameters<typeof made>): Handout => {
  const { value, problems } = made(...given);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
};
const pageOf = (handout: Handout): string => writeHtml(handout, { paper: 'a4', family: 'Vazirmatn', fontFaces: '', palettes: { light: PALETTE, dark: PALETTE } });

it('writes number, day and attachments, addressee, sender and subject in the digits of the language', () => {
  const { letter: around, meta } = letter(FIELDS, { handling: 'محرمانه', attached: true });
  expect(around?.references).toEqual([
    { label: 'شماره:', text: '۱۴۰۴/۱۲۳/م' },
    { label: 'تاریخ:', text: '۱۴۰۴/۱۰/۱۵' },
    { label: 'پیوست:', text: 'دارد' },
    { label: 'طبقه‌بندی:', text: 'محرمانه' },
  ]);
  expect(around?.address).toEqual([
    { label: 'گیرنده:', text: 'معاون محترم' },
    { label: 'فرستنده:', text: 'ادارهٔ ۲' },
    { label: 'موضوع:', text: persian.meta.title },
  ]);
  expect(meta).toMatchObject({ title: persian.meta.title, details: [], contents: false });
  expect(letter({ ...FIELDS, subject: 'دربارهٔ بندر', attachments: 'یک برگ' }).letter).toMatchObject({ references: [{}, {}, { text: 'یک برگ' }], address: [{}, {}, { text: 'دربارهٔ بندر' }] });
});

it('leaves room for what is not given, and says so of what nobody can do without', () => {
  const { value, problems } = made({});
  expect(value?.letter?.references.map(({ text }) => text)).toEqual([undefined, undefined, 'ندارد']);
  expect(problems).toMatchObject([{ code: 'handout.letter-lacks', severity: 'warning', params: { fields: ['to', 'from', 'signature'] } }]);
  expect(made().problems).toEqual([]);
});

it('refuses what is no letter: another language, two of them, a pack without its words, a day that is none', () => {
  const english = withoutAnnexes(handoutOf(briefingOf('en', 'standard')));
  const { letter: _words, ...wordless } = persian.meta;
  const codes = [made(FIELDS, {}, english), made(FIELDS, {}, besideOne(persian, english)), made(FIELDS, {}, { ...persian, meta: wordless }), made({ ...FIELDS, date: '1404/12/30' })];
  expect(codes.map(({ value, problems }) => [value, problems.map(({ code, severity }) => [code, severity])])).toEqual(
    ['handout.letter-language', 'handout.letter-beside', 'handout.no-letter', 'handout.letter-date'].map((code) => [undefined, [[code, 'error']]]),
  );
});

it('stands in Word as three columns from the right, lines with tabs, and a signature before the sources', async () => {
  const parts = await docxOf(letter());
  const document = treeOf(parts, 'word/document.xml');
  const [head] = all(document, 'w:tbl');
  expect(head && values(head, 'w:bidiVisual').length).toBe(1);
  expect(head && all(head, 'w:tc').map(textIn)).toEqual(['وزارت امور خارجهادارهٔ ۲', 'بسمه تعالی', expect.stringContaining('شماره:')]);
  const styles = all(document, 'w:p').map((paragraph) => values(paragraph, 'w:pStyle')[0] ?? '');
  const known = values(treeOf(parts, 'word/styles.xml'), 'w:style', 'w:styleId');
  for (const style of styles) expect(known).toContain(style);
  const at = (style: string): number => styles.indexOf(style);
  const order = ['LetterEmblem', 'LetterOrganisation', 'LetterOpening', 'LetterReference', 'LetterAddress', 'Salutation', 'Heading1', 'Signature', 'LetterOffice', 'LetterCopies', 'Bibliography'].map(at);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(styles).not.toContain('Title');
  expect(textIn(document).match(/با سلام و احترام/g)).toHaveLength(1);
  // A report has none of these styles.
  expect(textPart(await docxOf(persian), 'word/styles.xml')).not.toContain('Letter');
});

it('ends a letter without sources by its signature, and leaves dots where something is to be written', async () => {
  const text = { ...persian, chapters: persian.chapters.slice(0, 1) };
  const document = treeOf(await docxOf(letter({}, {}, text)), 'word/document.xml');
  const last = all(document, 'w:p').at(-1);
  expect(last && values(last, 'w:pStyle')).toEqual(['Signature']);
  expect(all(document, 'w:p').filter((paragraph) => values(paragraph, 'w:pStyle').includes('LetterReference')).map((paragraph) => all(paragraph, 'w:tab').length)).toEqual([2, 2, 1]);
});

it('stands in HTML under one heading, its subject, and in Markdown in lines that stay lines', () => {
  const page = pageOf(letter());
  expect(page.match(/<h1[^>]*>(.*?)<\/h1>/g)).toEqual([`<h1 class="subject">${persian.meta.title}</h1>`]);
  expect(page.indexOf('class="signature"')).toBeGreaterThan(page.indexOf('id="bottom-line"'));
  expect(page.indexOf('class="signature"')).toBeLessThan(page.indexOf('id="sources"'));
  expect(pageOf(letter({}))).toContain('<dt>شماره:</dt><dd class="blank"></dd>');
  expect(pageOf(persian)).not.toContain('letter-head');
  const markdown = writeMarkdown(letter());
  expect(markdown).toContain('بسمه تعالی\n\n| وزارت امور خارجه\n| ادارهٔ ۲\n\n| **شماره:** ');
  expect(markdown).toContain('| مینا راد\n| رئیس اداره\n\n**رونوشت:**\n\n- دفتر محترم وزیر\n\n# ');
  expect(markdown).not.toMatch(/^(title|date|author):/m);
});

it('takes of a page what its head and end need', async () => {
  const paper = { ...persian, meta: { ...persian.meta, fit: 'one-page' as const }, chapters: persian.chapters.slice(0, 1) };
  const typeface = await realTypeface();
  const scale = (of: Handout): number => onePageScale(of, 'a4', typeface) ?? 0;
  const filled = (count: number): Handout => ({ ...paper, chapters: paper.chapters.map((chapter) => ({ ...chapter, blocks: Array.from({ length: count }, () => chapter.blocks[0]).flatMap((block) => block ?? []) })) });
  const most = Array.from({ length: 60 }, (_, index) => index + 1).findLast((count) => scale(filled(count)) === 1) ?? 1;
  expect(scale(letter(FIELDS, {}, filled(most)))).toBeLessThan(1);
});

it('has its emblem above the organisation, as high as its place or as wide as its column, in Word and in HTML', async () => {
  const bytes = png(400, 200);
  const emblem = { bytes, type: 'image/png', width: 400, height: 200 } as const;
  const parts = await docxOf(letter(FIELDS, { emblem }));
  expect(parts.get('word/media/image1.png')).toEqual(bytes);
  const document = treeOf(parts, 'word/document.xml');
  const [picture] = all(document, 'w:drawing');
  expect(picture && values(picture, 'wp:extent', 'cx').concat(values(picture, 'wp:extent', 'cy')).map((emu) => Number(emu) / 12700)).toEqual([88, 44]);
  expect(picture && values(picture, 'wp:docPr', 'descr')).toEqual(['وزارت امور خارجه ادارهٔ ۲']);
  // A line of one height would cut it off.
  const lineOf = (styles: string) => /w:styleId="LetterEmblem"(?:(?!<\/w:style>).)*w:line=/.test(styles);
  expect([lineOf(textPart(parts, 'word/styles.xml')), lineOf(textPart(await docxOf(letter()), 'word/styles.xml'))]).toEqual([false, true]);
  expect(textPart(parts, '[Content_Types].xml')).toContain('Extension="png"');
  const wide = treeOf(await docxOf(letter(FIELDS, { emblem: { ...emblem, width: 4000 } })), 'word/document.xml');
  const [width = 0, height = 0] = ['cx', 'cy'].map((side) => Number(values(wide, 'wp:extent', side)[0]) / 12700);
  expect([width < 180, width / height > 19.5 && width / height < 20.5]).toEqual([true, true]);
  expect(pageOf(letter(FIELDS, { emblem }))).toContain('<div class="organisation under-emblem"><img class="emblem" alt="وزارت امور خارجه ادارهٔ ۲" src="data:image/png;base64,');
  expect(pageOf(letter())).not.toContain('<img');
});
