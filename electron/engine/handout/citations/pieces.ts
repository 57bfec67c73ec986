/** Reads the HTML that citeproc writes into pieces of text, in the digits and signs of a language. */
import { toLanguageDigits } from '../../text/numerals.ts';
import { isolatedParts, withoutIsolates } from '../../text/stretches/isolates.ts';
import type { Language } from '../../units/language.ts';
import { givenAddress } from '../../units/web-address.ts';
import type { TextPiece } from '../model.ts';
import { localSigns } from './signs.ts';

interface Look {
  readonly title?: boolean;
  readonly href?: string;
}

const TOKEN = /<(?<close>\/)?(?<tag>[a-z]+)(?<attributes>(?![a-z])[^<>]*)>|(?<text>[^<]+)/g;

/**
 * @param language of the citation
 * @param around of the handout: what stands in another language is one stretch that runs against it, signs and all
 */
export function piecesOf(html: string, language: Language, around: Language): readonly TextPiece[] {
  const looks: Look[] = [];
  const found: (Look & { readonly text: string })[] = [];
  for (const { groups = {} } of html.matchAll(TOKEN)) {
    const { close, tag, attributes = '', text } = groups;
    if (text !== undefined) found.push({ ...looks.reduce((all, look) => ({ ...all, ...look }), {}), text: unescaped(text) });
    else if (close !== undefined) looks.pop();
    else if (tag !== undefined) looks.push(lookOf(tag, attributes));
  }
  // Digits and signs are chosen by their neighbours, which may stand in another piece; neither changes a text's length.
  const plain = found.map(({ text }) => text).join('');
  const local = localSigns(toLanguageDigits(plain, language), language);
  const parts = isolatedParts(local);
  let end = 0;
  return joined(
    found.flatMap(({ text, ...look }) => {
      const from = end;
      end += text.length;
      // An isolate may go through several pieces: italics within a title.
      return parts.flatMap((part): readonly TextPiece[] => {
        const [start, stop] = [Math.max(from, part.start), Math.min(end, part.start + part.text.length)];
        const own = withoutIsolates((look.href === undefined ? local : plain).slice(start, Math.max(start, stop)));
        const against = (part.direction !== undefined) !== (language !== around);
        return own === '' ? [] : [{ kind: 'text', text: own, ...look, ...(against ? { against: true } : {}) }];
      });
    }),
  );
}

function lookOf(tag: string, attributes: string): Look {
  if (tag === 'i') return { title: true };
  // Italics within italics stand upright.
  if (tag === 'span' && attributes.includes('font-style:normal')) return { title: false };
  const href = tag === 'a' ? /href="([^"]*)"/.exec(attributes)?.[1] : undefined;
  const address = href === undefined ? undefined : givenAddress(unescaped(href));
  return address === undefined ? {} : { href: address };
}

const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&');

/** One space at most between pieces, none at the ends; no full stop behind a question mark that citeproc does not see, such as one in an isolate. */
function joined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const kept: TextPiece[] = [];
  for (const piece of pieces) {
    let text = piece.text.replace(/[ \n\t]+/g, ' ').replace(/([؟?!])\.(?!\.)/g, '$1');
    if (/[؟?!]$/.test(kept.at(-1)?.text ?? '')) text = text.replace(/^\./, '');
    if (kept.length === 0 || kept.at(-1)?.text.endsWith(' ') === true) text = text.replace(/^ /, '');
    if (text !== '') kept.push({ ...piece, text });
  }
  const last = kept.pop();
  const text = last?.text.trimEnd() ?? '';
  return last === undefined || text === '' ? kept : [...kept, { ...last, text }];
}
