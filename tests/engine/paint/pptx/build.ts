/** What the tests of the PPTX painter share: packages before and after finishing, and pptxgenjs on its own. */
import { strFromU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { finishPptx } from '../../../../electron/engine/paint/pptx/finish/finish.ts';
import { paintPptx } from '../../../../electron/engine/paint/pptx/paint.ts';
import type { Parts } from '../../../../electron/engine/paint/pptx/parts.ts';
import type { Scene } from '../../../../electron/engine/scene/model.ts';

export interface Built {
  /** As pptxgenjs wrote it. */
  readonly raw: Parts;
  readonly finished: Parts;
}

export async function build(scene: Scene): Promise<Built> {
  const raw = await paintPptx(scene);
  return { raw, finished: finishPptx(raw, scene) };
}

/** What plain pptxgenjs makes of some calls, through its public way out. */
export async function plainPptxgenjs(draw: (deck: PptxGenJS) => void): Promise<Parts> {
  const deck = new PptxGenJS();
  draw(deck);
  const zip = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The text of a part; '' where there is none. */
export function part(parts: Parts, name: string): string {
  const content = parts.get(name);
  return typeof content === 'string' ? content : '';
}

export const slide = (parts: Parts, number: number): string => part(parts, `ppt/slides/slide${number}.xml`);

/** Every match of a pattern's first group. */
export const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

/** The texts of each paragraph, unescaped. */
export function paragraphTexts(xml: string): string[] {
  return all(xml, /<a:p>(.*?)<\/a:p>/gs).map((paragraph) => unescape(all(paragraph, /<a:t>([^<]*)<\/a:t>/g).join('')));
}

export const unescape = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '');
