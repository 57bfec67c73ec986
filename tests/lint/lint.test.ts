/** The linter finds nothing in what the program makes, and what each of its rules is for where that is broken. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { fullChoices, narrativeOf, realWorkshop, valueOf } from '../acceptance/full-decks.ts';
import { DAMAGES, type Damage } from './damages.ts';
import { lint, RULES } from './lint.ts';
import { isXml, readPart } from '../acceptance/package-reader.ts';
import { type Kind, type OfficePackage, openPackage, packageOf } from './package.ts';
import { exportDeck } from '../helpers/export-deck.ts';

type Entries = Readonly<Record<string, Uint8Array>>;
let sound: Readonly<Record<Kind, Uint8Array>>;
let opened: Readonly<Record<Kind, OfficePackage>>;

beforeAll(async () => {
  const workshop = realWorkshop();
  const choices = fullChoices('fa', { dataset: fileURLToPath(new URL('../../data/trial/full', import.meta.url)) });
  const deck = valueOf(await exportDeck(workshop, choices)).bytes;
  const [{ bytes: document } = expect.fail('no document')] = await narrativeOf(workshop, choices, 'docx');
  const [sheet] = Object.entries(unzipSync(deck)).filter(([name]) => name.endsWith('.xlsx')).map(([, bytes]) => bytes);
  sound = { pptx: deck, docx: document, xlsx: sheet ?? new Uint8Array() };
  opened = { pptx: openPackage(sound.pptx), docx: openPackage(sound.docx), xlsx: openPackage(sound.xlsx) };
}, 60_000);

const zipped = (entries: Entries): Uint8Array => zipSync(Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, [bytes, { level: 0 }]])));

/** The package with the damage; only what was changed is read anew. */
function damaged({ of, edit, parts = {} }: Damage): OfficePackage {
  const { entries, documents } = opened[of];
  const put = (changed: Readonly<Record<string, string>>): OfficePackage => {
    const bytes = Object.entries(changed).map(([name, content]) => [name, strToU8(content)] as const);
    return packageOf(sound[of], { entries: new Map([...entries, ...bytes]), documents: new Map([...documents, ...bytes.flatMap(([name, content]) => (isXml(name) ? [[name, readPart(name, content)] as const] : []))]) });
  };
  if (edit === undefined) return put(parts);
  for (const [name, bytes] of entries) {
    if (!edit.in.test(name)) continue;
    const before = strFromU8(bytes);
    const after = before.replace(edit.from, edit.to);
    if (after !== before) return put({ [name]: after });
  }
  throw new Error('there is nothing to damage');
}

it('finds nothing in a deck and a document of the program', () => {
  expect([...lint(sound.pptx), ...lint(sound.docx)]).toEqual([]);
});

it('takes U+FFFD for a sign like others, and bytes that are no UTF-8 for none', () => {
  expect(readPart('a.xml', strToU8('<a>\uFFFD</a>')).documentElement?.textContent).toBe('\uFFFD');
  expect(() => readPart('a.xml', Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]))).toThrow();
});

describe('the rule', () => {
  it.each(DAMAGES.map((damage) => [damage.rule, damage] as const))('%s sees what it is for', (name, damage) => {
    const rule = RULES.find((each) => each.name === name);
    expect(rule?.check(damaged(damage))).not.toEqual([]);
  });

  it.each<[taken: string, damage: Damage]>([
    ['what stands behind the # of an address', { rule: 'word.anchor', of: 'docx', edit: { in: /^word\/(?:document|footnotes)\.xml$/, from: /<w:hyperlink (?=[^>]*r:id)/, to: '<w:hyperlink w:anchor="part" ' } }],
    ['escaped codes in a row', { rule: 'xml.code', of: 'pptx', edit: { in: /^docProps\/app\.xml$/, from: '<vt:lpstr>', to: '<vt:lpstr>__proto___x005F_x000D__x005F_x0041_x' } }],
  ])('takes %s', (_, damage) => {
    expect(RULES.find(({ name }) => name === damage.rule)?.check(damaged(damage))).toEqual([]);
  });

  it('zip.entry-twice sees an entry that a map of entries hides', () => {
    const rule = RULES.find(({ name }) => name === 'zip.entry-twice');
    const [bytes] = [zipped({ ...unzipSync(sound.xlsx), 'aa/b.xml': strToU8('<x/>'), 'aa/c.xml': strToU8('<x/>') })];
    const twice = Uint8Array.from(bytes);
    const [b, c] = ['aa/b.xml', 'aa/c.xml'].map((name) => strToU8(name)) as [Uint8Array, Uint8Array];
    for (let at = 0; at < twice.length - c.length; at++) if (c.every((byte, index) => twice[at + index] === byte)) twice.set(b, at);
    expect(rule?.check(openPackage(twice))).toEqual(['aa/b.xml: two entries of the zip']);
  });

  it('has a damage each', () => {
    expect(RULES.map(({ name }) => name).filter((name) => name !== 'zip.entry-twice' && !DAMAGES.some(({ rule }) => rule === name))).toEqual([]);
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    expect(RULES.length).toBeGreaterThan(80);
  });
});

it('says that what is no package is none', () => {
  expect(lint(strToU8('no zip'))[0]).toMatch(/^package\.unreadable: /);
  expect(lint(zipped({ 'a.xml': strToU8('<a>') }))[0]).toMatch(/^package\.unreadable: /);
});
