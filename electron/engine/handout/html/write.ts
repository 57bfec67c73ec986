/** A handout as one HTML file that needs nothing else: fonts and pictures inside, no script, no request. */
import { withDirectionMarks } from '../../text/stretches/marks.ts';
import type { Paper } from '../../../contract/slide-handout.ts';
import type { Handout, HandoutChapter, HandoutMeta, HandoutSection } from '../model.ts';
import { blockHtml } from './block.ts';
import { element, escaped } from './escape.ts';
import { feetCss } from './feet.ts';
import { aroundSignature } from '../letter.ts';
import { letterEndHtml, letterHeadHtml } from './letter.ts';
import { markHtml, proseHtml, textHtml } from './prose.ts';
import type { PagePalettes } from './style.ts';
import { styleSheet } from './style.ts';

/** What a page is made with besides its text. */
export interface PageSetUp {
  readonly paper: Paper;
  readonly family: string;
  /** A `<style>` element that holds the typeface. */
  readonly fontFaces: string;
  readonly palettes: PagePalettes;
  /** Whether its pages have feet of their own where it is printed. */
  readonly feet?: true;
}

/** Whatever a text may hold, the page runs no script and asks no server for anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

const CONTENTS = 'contents:';

export function writeHtml(handout: Handout, { paper, family, fontFaces, palettes, feet }: PageSetUp): string {
  const { meta, chapters } = handout;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escaped(withDirectionMarks(meta.title, meta.language))),
    named('author', meta.authors.join(', ')),
    named('description', meta.subtitle ?? meta.subject),
    named('keywords', meta.keywords.join(', ')),
    named('date', meta.date),
    fontFaces,
    element('style', {}, styleSheet(family, meta.language, paper, palettes, !meta.contents, meta.scale ?? 1, handout.letter !== undefined)),
    ...(feet === true ? [element('style', {}, feetCss(meta))] : []),
  ];
  const { letter } = handout;
  const written = (some: readonly HandoutChapter[]): readonly string[] => some.map((chapter) => chapterHtml(chapter, handout));
  const { text, behind } = aroundSignature(chapters);
  const main = (letter === undefined ? written(chapters) : [...written(text), letterEndHtml(letter, meta), ...written(behind)]).join('\n');
  const title = letter === undefined ? besideHtml(titleHtml(meta), handout.other && titleHtml(handout.other, 'p'), handout) : letterHeadHtml(letter, meta);
  const body = [element('header', {}, title), ...(meta.contents ? [contentsHtml(handout)] : []), element('main', {}, main)];
  return [
    '<!DOCTYPE html>',
    `<html lang="${meta.language}" dir="${meta.direction}">`,
    element('head', {}, head.filter((line) => line !== '').join('\n')),
    element('body', {}, body.join('\n')),
    '</html>\n',
  ].join('\n');
}

const named = (name: string, content: string): string =>
  content === '' ? '' : `<meta name="${name}" content="${escaped(content)}">`;

/** Two texts side by side, each in its own language; one alone as it is. */
function besideHtml(own: string, other: string | undefined, handout: Handout): string {
  const { meta } = handout;
  if (other === undefined || handout.other === undefined) return own;
  const side = (text: string, { language, direction }: HandoutMeta): string => element('div', { lang: language, dir: direction }, text);
  return element('div', { class: 'beside' }, side(own, meta) + side(other, handout.other));
}

/** @param tag of the title: a page has one heading of the first level */
function titleHtml(meta: HandoutMeta, tag: 'h1' | 'p' = 'h1'): string {
  const { title, subtitle, details } = meta;
  const lines = details.map((line) => element('p', { class: 'details' }, line === meta.mark?.text ? markHtml(line, meta) : textHtml(line, meta)));
  const below = subtitle === undefined ? [] : [element('p', { class: 'subtitle' }, textHtml(subtitle, meta))];
  return [element(tag, tag === 'h1' ? {} : { class: 'title' }, textHtml(title, meta)), ...below, ...lines].join('\n');
}

/** Chapters and their sections as links. */
function contentsHtml({ chapters, meta }: Handout): string {
  const entry = ({ id, title }: HandoutSection, below = ''): string =>
    element('li', {}, element('a', { href: `#${id}` }, proseHtml(title, meta)) + below);
  const entries = chapters.map((chapter) => {
    const sections = chapter.sections.map((section) => entry(section));
    return entry(chapter, sections.length === 0 ? '' : element('ul', {}, sections.join('\n')));
  });
  const heading = element('h2', { id: CONTENTS }, escaped(meta.words.contents));
  return element('nav', { 'aria-labelledby': CONTENTS }, `${heading}\n${element('ul', {}, entries.join('\n'))}`);
}

function chapterHtml(chapter: HandoutChapter, handout: Handout): string {
  const sections = chapter.sections.map((section) => sectionHtml(section, 'h3', undefined, '', handout));
  return sectionHtml(chapter, 'h2', chapter.accent, sections.join('\n'), handout);
}

function sectionHtml(
  { id, title, otherTitle, blocks }: HandoutSection,
  heading: 'h2' | 'h3',
  className: string | undefined,
  below: string,
  handout: Handout,
): string {
  // Chromium names as places of a PDF, where its bookmarks lead, only what a link leads to; without contents a heading leads to itself.
  const words = proseHtml(title, handout.meta);
  const asPlace = handout.meta.contents ? words : element('a', { href: `#${id}`, class: 'place' }, words);
  const inner = [
    besideHtml(element(heading, { id }, asPlace), otherTitle && element('p', { class: heading }, proseHtml(otherTitle, handout.other ?? handout.meta)), handout),
    ...blocks.map((block) => blockHtml(block, id, handout)),
    below,
  ];
  return element('section', { class: className, 'aria-labelledby': id }, inner.filter((part) => part !== '').join('\n'));
}
