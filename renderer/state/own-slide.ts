/** An own slide as its two fields have it, and as deck Markdown. Pure. */

export interface OwnSlideFields {
  readonly title: string;
  /** One a line; indented ones stand below the one before. */
  readonly bullets: string;
}

const MARK = /^([ \t]*)[-*+][ \t]+/;

/** Deck Markdown of an own slide. */
export function ownSlideText({ title, bullets }: OwnSlideFields): string {
  const lines = bullets.split('\n').filter((line) => line.trim() !== '');
  const items = lines.map((line) => (MARK.test(line) ? line : line.replace(/^([ \t]*)/, '$1- ')).trimEnd());
  return [`## ${title.replace(/\s+/g, ' ').trim()}`, ...(items.length > 0 ? ['', ...items] : [])].join('\n');
}

/** The fields of an own slide's deck Markdown. */
export function ownSlideFields(text: string): OwnSlideFields {
  const [heading = '', ...body] = text.split('\n');
  const lines = body.filter((line) => line.trim() !== '').map((line) => line.replace(MARK, '$1'));
  return { title: heading.replace(/^ {0,3}#{1,6}[ \t]*/, '').trim(), bullets: lines.join('\n') };
}

/** Whether the two fields hold all of an own slide's text; what was written elsewhere may be more. */
export const isPlain = (text: string): boolean => ownSlideText(ownSlideFields(text)) === text.trim();
