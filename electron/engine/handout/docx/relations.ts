/** What a part of the package refers to, by ids that count from rId1. */
import { escape } from '../../text/xml.ts';
import type { LetterEmblem } from '../model.ts';
import type { Drawn } from './rasteriser.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface PartRelations {
  /** Id of another part. @param type as `styles`, the end of its name in the schema */
  readonly part: (type: string, target: string) => string;
  /** Id of a page in the web: one for each address. */
  readonly link: (address: string) => string;
  /** Ids of the files of a picture, that of its dots and that of its vectors, where it has any; and its number from 1. */
  readonly picture: (drawn: Drawn | Pick<LetterEmblem, 'bytes' | 'type'>) => { readonly number: number; readonly svg?: string; readonly dots: string };
  /** Files of the pictures by name, for the package. */
  readonly media: ReadonlyMap<string, string | Uint8Array>;
  /** The part's `.rels`; undefined where it refers to nothing. */
  readonly xml: () => string | undefined;
}

export function partRelations(): PartRelations {
  const written: string[] = [];
  const links = new Map<string, string>();
  const media = new Map<string, string | Uint8Array>();
  let pictures = 0;
  const add = (type: string, target: string, mode = ''): string => {
    const id = `rId${written.length + 1}`;
    written.push(`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escape(target)}"${mode}/>`);
    return id;
  };
  return {
    part: add,
    link: (address) => {
      const id = links.get(address) ?? add('hyperlink', address, ' TargetMode="External"');
      links.set(address, id);
      return id;
    },
    picture: (drawn) => {
      const number = (pictures += 1);
      const put = (ending: string, content: string | Uint8Array): string => {
        const name = `media/image${number}.${ending}`;
        media.set(name, content);
        return add('image', name);
      };
      if ('bytes' in drawn) return { number, dots: put(drawn.type === 'image/png' ? 'png' : 'jpg', drawn.bytes) };
      return { number, svg: put('svg', drawn.svg), dots: put('png', drawn.png) };
    },
    media,
    xml: () => (written.length === 0 ? undefined : relationshipsXml(written.join(''))),
  };
}

const relationshipsXml = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}">${content}</Relationships>`;

/** `_rels/.rels`, where a reader of the package begins. */
export const PACKAGE_RELATIONSHIPS = relationshipsXml(
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
    `<Relationship Id="rId3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/>`,
);
