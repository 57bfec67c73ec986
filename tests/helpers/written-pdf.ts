/** Reads back what the program's own PDFs hold: the words on their pages by the fonts' tables, and what the structure says of them. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRawStream, type PDFRef, PDFString, decodePDFRawStream } from '@cantoo/pdf-lib';

/** A structure element with what it says. */
export interface ReadTag {
  readonly type: string;
  /** Its own words and those of all within it: those that it gives instead, else as they are drawn, from the left. */
  readonly text: string;
  readonly alternative?: string;
  readonly language?: string;
  readonly attributes: readonly string[];
  /** How many links it holds itself. */
  readonly links: number;
  readonly inside: readonly ReadTag[];
}

export interface ReadPdf {
  readonly document: PDFDocument;
  /** Texts of each page as they are drawn, one for each show of glyphs. */
  readonly pages: readonly (readonly string[])[];
  /** Texts that no reader hears, page by page. */
  readonly artifacts: readonly (readonly string[])[];
  readonly tags: ReadTag;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages().map(({ node }) => shownOn(document, node));
  const byRef = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index]));
  const read = (element: PDFDict): ReadTag => {
    const kids = element.lookup(PDFName.of('K'), PDFArray).asArray().map((kid) => document.context.lookup(kid, PDFDict));
    const inside: ReadTag[] = [];
    let [links, text] = [0, ''];
    for (const kid of kids) {
      const type = kid.lookup(PDFName.of('Type'), PDFName).decodeText();
      if (type === 'OBJR') links += 1;
      else if (type === 'MCR') {
        const page = byRef.get((kid.get(PDFName.of('Pg')) as PDFRef).toString()) ?? -1;
        text += pages[page]?.marked.get(kid.lookup(PDFName.of('MCID'), PDFNumber).asNumber()) ?? '';
      } else {
        inside.push(read(kid));
        text += inside.at(-1)?.text ?? '';
      }
    }
    const own = element.lookupMaybe(PDFName.of('ActualText'), PDFHexString)?.decodeText();
    const alternative = element.lookupMaybe(PDFName.of('Alt'), PDFHexString)?.decodeText();
    const language = element.lookupMaybe(PDFName.of('Lang'), PDFString)?.decodeText();
    return {
      type: element.lookup(PDFName.of('S'), PDFName).decodeText(),
      text: own ?? text,
      ...(alternative !== undefined && { alternative }),
      ...(language !== undefined && { language }),
      attributes: attributesOf(element),
      links,
      inside,
    };
  };
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return {
    document,
    pages: pages.map(({ texts }) => texts),
    artifacts: pages.map(({ artifacts }) => artifacts),
    tags: read(root.lookup(PDFName.of('K'), PDFArray).lookup(0, PDFDict)),
  };
}

/** All that can be read in a PDF, one way or another: drawn from the left or turned around, told, described, named. */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const { document, pages, tags } = await readPdf(bytes);
  const drawn = pages.map((texts) => texts.join(' '));
  const strings = document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? object.entries() : [])).flatMap(([, value]) => (value instanceof PDFHexString || value instanceof PDFString ? [value.decodeText()] : []));
  return [...drawn, ...drawn.map((text) => [...text].reverse().join('')), ...wordsIn(tags), ...strings].join('\n');
}

/** Every element of a type, in reading order. */
export const tagsOf = (tag: ReadTag, ...types: readonly string[]): readonly ReadTag[] => [...(types.includes(tag.type) ? [tag] : []), ...tag.inside.flatMap((each) => tagsOf(each, ...types))];

/** Texts and descriptions of a whole tree. */
export const wordsIn = (tag: ReadTag): readonly string[] => [tag.text, tag.alternative ?? '', ...tag.inside.flatMap(wordsIn)];

function attributesOf(element: PDFDict): readonly string[] {
  const found = element.lookup(PDFName.of('A'));
  const all = found instanceof PDFArray ? found.asArray().map((each) => element.context.lookup(each, PDFDict)) : found instanceof PDFDict ? [found] : [];
  return all.flatMap((each) => each.entries().filter(([key]) => key.decodeText() !== 'O').map(([key, value]) => `${key.decodeText()} ${value instanceof PDFHexString ? value.decodeText() : value.toString()}`));
}

const OPERATOR = /\/(?<font>\w+) [\d.]+ Tf|\[(?<shown>[^\]]*)\] TJ|\/(?<tag>\w+) (?:<<(?<entries>[^>]*)>> BDC|BMC)|(?<end>EMC)/g;

function shownOn(document: PDFDocument, page: PDFDict): { readonly texts: readonly string[]; readonly artifacts: readonly string[]; readonly marked: ReadonlyMap<number, string> } {
  const content = page.lookup(PDFName.of('Contents')) as PDFRawStream;
  const operators = new TextDecoder().decode(decodePDFRawStream(content).decode());
  const fonts = page.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  const letters = new Map(fonts.entries().map(([name, font]) => [name.decodeText(), lettersOf(document.context.lookup(font, PDFDict))]));
  const [texts, artifacts, marked]: [string[], string[], Map<number, string>] = [[], [], new Map()];
  let [font, inside]: [ReadonlyMap<string, string>, number | 'artifact' | undefined] = [new Map(), undefined];
  for (const { groups = {} } of operators.matchAll(OPERATOR)) {
    if (groups['font'] !== undefined) font = letters.get(groups['font']) ?? new Map();
    if (groups['tag'] !== undefined) inside = groups['tag'] === 'Artifact' ? 'artifact' : Number(/MCID (\d+)/.exec(groups['entries'] ?? '')?.[1]);
    if (groups['end'] !== undefined) inside = undefined;
    if (groups['shown'] === undefined) continue;
    const text = [...groups['shown'].matchAll(/<([0-9a-f]*)>/g)].map(([, codes = '']) => (codes.match(/.{4}/g) ?? []).map((code) => font.get(code.toUpperCase()) ?? '\uFFFD').join('')).join('');
    texts.push(text);
    if (inside === 'artifact') artifacts.push(text);
    else if (inside === undefined) throw new Error(`«${text}» is neither tagged nor decoration`);
    else marked.set(inside, (marked.get(inside) ?? '') + text);
  }
  return { texts, artifacts, marked };
}

/** Which letters each code of a font stands for. */
function lettersOf(font: PDFDict): ReadonlyMap<string, string> {
  const table = new TextDecoder().decode(decodePDFRawStream(font.lookup(PDFName.of('ToUnicode')) as PDFRawStream).decode());
  return new Map([...table.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, code = '', text = '']) => [code, String.fromCharCode(...(text.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))]));
}
