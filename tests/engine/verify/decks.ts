/** The small dataset's deck as a file, and ways to change it as people and programs do. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Verification } from '../../../electron/contract/verify.ts';
import { placesOf } from '../../../electron/engine/dataset/places-of.ts';
import { identify } from '../../../electron/engine/identity/identify.ts';
import { identityXml } from '../../../electron/engine/identity/part.ts';
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import { NO_ATLAS } from '../../../electron/engine/layout/map/atlas.ts';
import { finishPptx } from '../../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../../electron/engine/paint/pptx/paint.ts';
import { zipParts } from '../../../electron/engine/paint/pptx/zip.ts';
import type { Language } from '../../../electron/engine/units/language.ts';
import { openDeck } from '../../../electron/engine/verify/open-deck.ts';
import { readIdentity } from '../../../electron/engine/verify/read-identity.ts';
import { verifyDeck } from '../../../electron/engine/verify/verify.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { type Files, folderOf, loadValid } from '../dataset/fixture.ts';
import { RICH } from '../dataset/rich.ts';
import { builtIn, deckOf, richBriefing } from '../template/support.ts';

export const OWN = '0.1.0';

/** The full deck of every kind of slide, as an export makes it. */
export async function exported(language: Language): Promise<Uint8Array> {
  const pack = builtIn();
  const briefing = richBriefing(language);
  const { deck } = deckOf(pack, briefing);
  const { scene } = await layoutDeck(deck, { look: lightLook, setup: wideSetup, typeface: await realTypeface(), atlas: () => Promise.resolve(NO_ATLAS) });
  const identity = identify(scene, { bardar: OWN, dataset: unchanged, pack: { id: pack.id, version: pack.version }, briefing, choices: { themes: [], look: 'light', size: '16:9' } });
  return zipParts(finishPptx(await paintPptx(scene), scene, { identity: identityXml(identity) }));
}

const unchanged = loadValid(RICH);

/** The deck held against the dataset, changed or not. */
export function verified(deck: Uint8Array, files?: Files): Verification {
  const found = openDeck(deck, 'deck.pptx');
  return verifyDeck(found, readIdentity(found.customXml, 'deck.pptx', OWN), { bardar: OWN, dataset: files ? loadValid(files) : unchanged, pack: undefined, placeOf: placesOf(folderOf(files ?? RICH)) });
}

export type Parts = Readonly<Record<string, string>>;

/** The deck with its text parts changed; parts may be added, and are taken out where the change leaves them out. */
export function changed(deck: Uint8Array, change: (parts: Parts) => Parts): Uint8Array {
  const entries = Object.entries(unzipSync(deck));
  const isText = (name: string) => /\.(?:xml|rels)$/.test(name);
  const kept = entries.filter(([name]) => !isText(name));
  const texts = Object.fromEntries(entries.filter(([name]) => isText(name)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const after = Object.entries(change(texts)).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries([...after, ...kept]), { level: 0 });
}

/** A part whose text is replaced; it must be there and hold what is sought. */
export function replaced(parts: Parts, name: string, from: string | RegExp, to: string): Parts {
  const before = parts[name] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${name}`);
  return { ...parts, [name]: after };
}

/** The name of the slide's part that shows a text. */
export function slideWith(parts: Parts, text: string): string {
  const found = Object.keys(parts).find((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name) && parts[name]?.includes(text));
  if (found === undefined) throw new Error(`no slide says ${text}`);
  return found;
}

/** What LibreOffice leaves of slides: no creation ids, no names of slides, its own names of placeholders. */
export const asLibreOfficeSaves = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      /^ppt\/slides\/[^/]+\.xml$/.test(name)
        ? text
            .replace(/<p:cSld name="[^"]*">/, '<p:cSld>')
            .replace(/<a:extLst><a:ext uri="\{FF2B5EF4[^}]*\}">.*?<\/a:extLst>/gs, '')
            .replace(/<p:extLst><p:ext uri="\{BB962C8B.*?<\/p:extLst>/s, '')
            .replace(/(<p:cNvPr id="(\d+)" name=)"[^"]*"/g, '$1"PlaceHolder $2"')
        : text,
    ]),
  );
