/** Files that anybody may have made: each that is no deck of ours gets one clear message. */
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { ProblemError } from '../../../electron/engine/diagnostics/problem.ts';
import { identityXml } from '../../../electron/engine/identity/part.ts';
import type { DeckIdentity } from '../../../electron/engine/identity/model.ts';
import { openDeck } from '../../../electron/engine/verify/open-deck.ts';
import { readIdentity } from '../../../electron/engine/verify/read-identity.ts';

const VERSION = '0'.repeat(32);
const IDENTITY: DeckIdentity = {
  format: 1, bardar: '0.1.0', language: 'en', length: 'full', asOf: '2025-12-26',
  dataset: { id: 'coast', version: VERSION }, pack: { id: 'briefing', version: VERSION }, records: [{ id: 'port', version: VERSION, unmarked: VERSION, said: VERSION, unvalued: VERSION, undated: VERSION, value: 'about “30” & more', date: 'May 2025', themes: ['sea'], cites: ['daily-2025'] }], grounds: [{ key: '0'.repeat(16), version: VERSION, said: VERSION }], statements: [{ of: 'point', id: 'p', part: 'title', theme: 'sea', version: VERSION, slides: ['a'] }], sources: [],
  made: { themes: ['sea', 'trade'], look: 'light', size: '16:9', release: 'TLP:GREEN', distribution: ['Desk 4', 'دفتر، تهران'], hides: true, drawnWith: VERSION }, properties: [{ name: 'subject', digest: VERSION, parts: VERSION }],
  slides: [{ id: 'a-2', of: 'a', creationId: 5, name: VERSION, edited: true, drawn: VERSION, drawnOf: VERSION, records: ['port'], paragraphs: [{ digest: VERSION, own: true, restsOn: ['0'.repeat(16), '1'.repeat(16)] }], alts: [{ shape: '{1}', digest: VERSION }], shapes: [{ name: 'Title "1" & <2>', creationId: '{1}', title: true, places: true, texts: [
    { place: { kind: 'paragraph', paragraph: 2 }, digest: VERSION, records: ['port'], own: true, restsOn: ['1'.repeat(16)] },
    { place: { kind: 'cell', row: 1, column: 3, paragraph: 0 }, digest: VERSION, records: [] },
    { place: { kind: 'category', category: 7 }, digest: VERSION, records: ['port', 'sea'] },
  ] }] }],
};
const SOUND = {
  '_rels/.rels': '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="ppt/presentation.xml"/></Relationships>',
  'ppt/presentation.xml': '<p:presentation xmlns:p="p"><p:sldIdLst/></p:presentation>',
  'customXml/item1.xml': identityXml(IDENTITY),
};

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** The codes of what is wrong with a file. */
function wrongWith(bytes: Uint8Array): readonly string[] {
  try {
    readIdentity(openDeck(bytes, 'x.pptx').customXml, 'x.pptx', '0.1.0');
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code, where }) => `${code} ${where.file ?? ''}`);
    throw error;
  }
}

const withIdentity = (change: (xml: string) => string): Uint8Array => zipped({ ...SOUND, 'customXml/item1.xml': change(SOUND['customXml/item1.xml']) });

it('a deck’s identity is read as it was written', () => {
  expect(readIdentity([SOUND['customXml/item1.xml']], 'x.pptx', '0.1.0')).toEqual(IDENTITY);
  expect(wrongWith(zipped(SOUND))).toEqual([]);
});

it.each([
  ['no zip', strToU8('%PDF-1.7'), 'verify.not-a-deck'],
  ['a deck with a password', strToU8(`\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1..${[...'EncryptedPackage'].join('\0')}\0..`, true), 'verify.encrypted'],
  ['an older .ppt', strToU8('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....', true), 'verify.not-a-deck'],
  ['nothing', new Uint8Array(), 'verify.not-a-deck'],
  ['a zip that breaks off', zipped(SOUND).slice(0, -30), 'verify.not-a-deck'],
  ['another zip', zipped({ 'a.txt': 'a' }), 'verify.not-a-deck'],
  ['a Word document', zipped({ ...SOUND, 'ppt/presentation.xml': '<w:document xmlns:w="w"/>' }), 'verify.not-a-deck'],
  ['XML that is none', zipped({ ...SOUND, 'ppt/presentation.xml': '<p:presentation' }), 'verify.damaged'],
  ['a document type', zipped({ ...SOUND, 'ppt/presentation.xml': `<!DOCTYPE x [<!ENTITY a "aaaa">]>${SOUND['ppt/presentation.xml']}` }), 'verify.damaged'],
  ['a deck of somebody else', zipped({ ...SOUND, 'customXml/item1.xml': '<a/>' }), 'verify.no-identity'],
  ['a deck of a newer Bardar', withIdentity((xml) => xml.replace('format="1"', 'format="2"')), 'verify.newer'],
  ['an identity without a format', withIdentity((xml) => xml.replace('format="1"', '')), 'verify.identity-damaged'],
  ['an identity in half', withIdentity((xml) => xml.replace(/<dataset [^>]*>/, '')), 'verify.identity-damaged'],
  ['an identity with a digest that is none', withIdentity((xml) => xml.replace(/digest="[^"]*"/, 'digest="x"')), 'verify.identity-damaged'],
])('%s is told', (_, bytes, code) => {
  expect(wrongWith(bytes)).toEqual([`${code} x.pptx`]);
});

it('a part that says it is larger than any is not unpacked', () => {
  const bytes = zipped(SOUND);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The size of the first entry of the central directory (APPNOTE.TXT 4.3.12).
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, 0x7fff_ffff, true);
  expect(wrongWith(bytes)).toEqual(['verify.too-large x.pptx']);
});
