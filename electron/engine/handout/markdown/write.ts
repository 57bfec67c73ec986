/** A handout as Markdown that Pandoc reads and a person too. */
import { stringify } from 'yaml';
import { withDirectionMarks } from '../../text/stretches/marks.ts';
import { directionOf } from '../../language/languages.ts';
import type { Language } from '../../units/language.ts';
import type { Handout, HandoutBlock, HandoutChapter, HandoutItem, HandoutMeta, HandoutSection, Prose, SourceEntry } from '../model.ts';
import { withFootNotes } from '../foot-notes.ts';
import { aroundSignature } from '../letter.ts';
import { escaped, guarded } from './escape.ts';
import { letterEndMarkdown, letterHeadMarkdown } from './letter.ts';
import { proseMarkdown } from './prose.ts';
import { tableMarkdown } from './table.ts';

export function writeMarkdown({ meta, other, letter, chapters, notes, otherNotes }: Handout): string {
  const { language } = meta;
  const second = (title: HandoutSection['otherTitle']): string =>
    title === undefined || title.length === 0 || other === undefined ? '' : ` · [${proseMarkdown(title, other.language)}]{lang=${other.language} dir=${other.direction}}`;
  const section = ({ id, title, otherTitle, blocks }: HandoutSection, level: 1 | 2): readonly string[] => [
    `${'#'.repeat(level)} ${proseMarkdown(title, language)}${second(otherTitle)} {#${id}}`,
    ...blocks.map((block) => blockMarkdown(block, meta, other)),
  ];
  // Pandoc itself sets the notes at the foot of a page or at the end.
  const written = (some: readonly HandoutChapter[]): readonly string[] => some.flatMap((chapter) => [...section(chapter, 1), ...chapter.sections.flatMap((one) => section(one, 2))]);
  const { text, behind } = aroundSignature(withFootNotes(chapters));
  const body =
    letter === undefined
      ? written(withFootNotes(chapters))
      : [...letterHeadMarkdown(letter, meta), ...written(text), ...letterEndMarkdown(letter, meta), ...written(behind)];
  const footnotes = notes.map((note, index) => `[^${index + 1}]: ${noteMarkdown(note, otherNotes?.has(index + 1) === true && other !== undefined ? other.language : language, language)}`);
  return `${[frontMatter(meta, letter !== undefined), ...body.filter((block) => block !== ''), ...footnotes].join('\n\n')}\n`;
}

/** Pandoc's own fields, whose texts it reads as Markdown; `dir` and `lang` turn the whole document. */
function frontMatter({ title, subtitle, details, authors, date, language, direction, subject, keywords }: HandoutMeta, isLetter: boolean): string {
  const plain = (text: string): string => guarded(escaped(text));
  const marked = (text: string): string => plain(withDirectionMarks(text, language));
  const fields = {
    // A letter names its subject below its head.
    [isLetter ? 'pagetitle' : 'title']: marked(title),
    ...(subtitle === undefined ? {} : { subtitle: marked(subtitle) }),
    ...(authors.length === 0 || isLetter ? {} : { author: authors.map(plain) }),
    ...(isLetter ? {} : { date }),
    lang: language,
    dir: direction,
    ...(subject === '' ? {} : { subject: plain(subject) }),
    ...(keywords.length === 0 ? {} : { keywords: keywords.map(plain) }),
    ...(details.length === 0 ? {} : { abstract: marked(details.join(' · ')) }),
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---`;
}

/** A note of the other language is one stretch of its own direction. */
const noteMarkdown = (note: Prose, own: Language, language: Language): string =>
  runsAlike(own, language) ? guarded(proseMarkdown(note, own)) : `[${proseMarkdown(note, own)}]{dir=${directionOf(own)}}`;

const runsAlike = (own: Language, language: Language): boolean => directionOf(own) === directionOf(language);

/** Pandoc sets columns side by side in HTML and slides, and elsewhere one below the other. */
function besideMarkdown(block: Extract<HandoutBlock, { kind: 'beside' }>, own: HandoutMeta, other: HandoutMeta): string {
  const side = (blocks: readonly HandoutBlock[], meta: HandoutMeta): string =>
    [`:::: {.column width=50% lang=${meta.language} dir=${meta.direction}}`, ...blocks.map((one) => blockMarkdown(one, meta)).filter((text) => text !== ''), '::::'].join('\n\n');
  return ['::::: {.columns}', side(block.own, own), side(block.other, other), ':::::'].join('\n\n');
}

function blockMarkdown(block: HandoutBlock, meta: HandoutMeta, other: HandoutMeta = meta): string {
  const { language } = meta;
  switch (block.kind) {
    case 'paragraph':
      return guarded(proseMarkdown(block.prose, language));
    case 'list':
      return listMarkdown(block.items, block.ordered, '', language);
    case 'quote': {
      const lines = [guarded(proseMarkdown(block.prose, language))];
      if (block.attribution.length > 0) lines.push('', `— ${proseMarkdown(block.attribution, language)}`);
      return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
    }
    case 'table':
      return tableMarkdown(block.table, language);
    case 'picture':
      // Markdown cannot hold a drawing: its words stand in for it.
      return guarded([...(block.caption.length === 0 ? [] : [`**${proseMarkdown(block.caption, language)}**`]), escaped(block.picture.description)].join(' '));
    case 'beside':
      return besideMarkdown(block, meta, other);
    case 'notes':
      return '';
    case 'sources':
      return block.entries.map((entry) => `- ${entryMarkdown(entry, language)}`).join('\n');
  }
}

/** An entry that runs against the handout is one stretch. */
function entryMarkdown({ prose, language: own }: SourceEntry, language: Language): string {
  const text = guarded(proseMarkdown(prose, own));
  return runsAlike(own, language) ? text : `[${text}]{dir=${directionOf(own)}}`;
}

function listMarkdown(items: readonly HandoutItem[], ordered: boolean, indent: string, language: Language): string {
  return items
    .flatMap(({ prose, children }, index) => {
      const sign = ordered ? `${index + 1}.` : '-';
      const own = `${indent}${sign} ${guarded(proseMarkdown(prose, language))}`;
      return children.length === 0 ? [own] : [own, listMarkdown(children, ordered, indent + ' '.repeat(sign.length + 1), language)];
    })
    .join('\n');
}
