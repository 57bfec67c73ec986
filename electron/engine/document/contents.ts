/** What slides say: whole slides and blocks replaced, own slides and own notes. */
import { type InsertEdit, type NotesEdit, type ReplaceEdit, type ReplaceSlideEdit, TITLE_SLIDE } from '../../contract/document.ts';
import type { SlideText } from '../deck/cut.ts';
import { baseOf } from './blocks.ts';
import { type Desk, lineOrigin, type Placed, slideOf, tell, tellUnplaced } from './desk.ts';
import { blockFinder, type Found } from './find.ts';
import { asNotes, asSlide, bold, isBold, oneLine, tableRow } from './own-text.ts';
import { type Splice, spliced } from './splice.ts';
import { plainWords, slideName, titleWords } from './words.ts';

/** Replaces whole slides. What the front matter makes cannot be: its title and notes are blocks of their own. */
export function replaceSlides(edits: readonly Placed<ReplaceSlideEdit>[], desk: Desk): void {
  for (const each of edits.filter((one) => isSpoken(one, desk))) {
    const { edit } = each;
    const slide = edit.slide === TITLE_SLIDE ? undefined : slideOf(desk.cut, edit.slide);
    if (slide === undefined) {
      tellUnplaced(desk, each, 'edit.no-slide', { slide: edit.slide, text: plainWords(edit.text) });
      continue;
    }
    if (edit.base !== '' && baseOf(slide.text) !== edit.base) {
      desk.states[each.index] = 'changed';
      tell(desk, each, 'edit.slide-changed', { slide: slideName(slide, desk.cut) }, slide.id);
    }
    const made = { ...slide, ...writtenSlide(edit.text, slide.id, each, desk) };
    desk.cut = { ...desk.cut, slides: desk.cut.slides.map((old) => (old === slide ? made : old)) };
  }
}

/** Puts own slides at the end, where blocks and notes find them; `arrange` gives them their places. */
export function addOwnSlides(edits: readonly Placed<InsertEdit>[], desk: Desk): void {
  for (const each of edits) {
    const { slide: id, text } = each.edit;
    const written = text[desk.language];
    // A release has left it out, and told so.
    if (Object.keys(text).length === 0) desk.states[each.index] = 'unplaced';
    else if (written === undefined) {
      desk.states[each.index] = 'other-language';
      tell(desk, each, 'edit.not-in-language', { language: desk.language, text: titleWords(Object.values(text)[0] ?? '') });
    } else if (slideOf(desk.cut, id) !== undefined) {
      tellUnplaced(desk, each, 'edit.id-taken', { slide: id, text: titleWords(written) });
    } else {
      desk.cut = { ...desk.cut, slides: [...desk.cut.slides, { id, ...writtenSlide(written, id, each, desk) }] };
    }
  }
}

/** Where the lines of what is put in come from: what takes the place of notes, or stands above them, begins with an empty line. */
const originsOf = (each: Placed, { language }: Desk): Splice['originOf'] => (line, text) => lineOrigin(each, language, line - (/^\n*(?:::: notes\n)?/.exec(text)?.[0].split('\n').length ?? 1) + 1);

function writtenSlide(written: string, id: string, each: Placed, desk: Desk): Pick<SlideText, 'text' | 'origins'> {
  const { text, furtherHeadings } = asSlide(written, id);
  if (furtherHeadings > 0) tell(desk, each, 'edit.second-heading', { text: titleWords(written) }, id);
  // A blank line before the next heading, as templates have it.
  return { text: `${text}\n`, origins: `${text}\n`.split('\n').map((_, line) => lineOrigin(each, desk.language, line)) };
}

/** Replaces blocks and adds notes, each slide's at once: places are those in the text before. */
export function replaceBlocks(replaced: readonly Placed<ReplaceEdit>[], notes: readonly Placed<NotesEdit>[], desk: Desk): void {
  const { find, notesOf } = blockFinder(desk.cut);
  const ofFront: Splice[] = [];
  const ofSlides = new Map<string, Splice[]>();
  const onSlide = (id: string, splice: Splice): void => void ofSlides.set(id, [...(ofSlides.get(id) ?? []), splice]);
  for (const { each, at } of onePerBlock(replaced.filter((one) => isSpoken(one, desk)).map((each) => ({ each, at: find(each.edit) })), desk)) {
    const splice = { ...replacement(at, each.edit.text), originOf: originsOf(each, desk) };
    if (at.block.part === 'front') ofFront.push(splice);
    else onSlide(at.slide.id, splice);
  }
  for (const each of notes.filter((one) => isSpoken(one, desk))) {
    const { edit } = each;
    const slide = slideOf(desk.cut, edit.slide);
    if (slide === undefined) tellUnplaced(desk, each, 'edit.no-slide', { slide: edit.slide, text: plainWords(edit.text) });
    else onSlide(slide.id, { ...ownNotes(slide, notesOf(slide)?.start, asNotes(edit.text)), originOf: originsOf(each, desk) });
  }
  const slides = desk.cut.slides.map((slide) => spliced(slide, ofSlides.get(slide.id) ?? []));
  desk.cut = { front: spliced(desk.cut.front, ofFront), slides };
}

/** Whether an edit is of the language of the slides; notes down where it is not. */
function isSpoken({ edit, index }: Placed<ReplaceEdit | ReplaceSlideEdit | NotesEdit>, { language, states }: Desk): boolean {
  if (edit.language !== language) states[index] = 'other-language';
  return edit.language === language;
}

interface Target {
  readonly each: Placed<ReplaceEdit>;
  readonly at: Found;
}

/** Tells what became of each, and keeps one for a block: the surer one, else the later. */
function onePerBlock(found: readonly { readonly each: Placed<ReplaceEdit>; readonly at: Found | undefined }[], desk: Desk): readonly Target[] {
  const chosen = new Map<string, Target>();
  const lost: Placed<ReplaceEdit>[] = [];
  for (const { each, at } of found) {
    if (at === undefined) {
      lost.push(each);
      continue;
    }
    const key = `${at.slide.id} ${at.block.id}`;
    const other = chosen.get(key);
    const wins = other === undefined || at.how !== 'elsewhere' || other.at.how === 'elsewhere';
    if (other !== undefined) lost.push(wins ? other.each : each);
    if (wins) chosen.set(key, { each, at });
  }
  for (const each of lost) {
    const slide = slideOf(desk.cut, each.edit.slide);
    const text = plainWords(each.edit.text);
    if (slide === undefined) tellUnplaced(desk, each, 'edit.no-slide', { slide: each.edit.slide, text });
    else tellUnplaced(desk, each, 'edit.no-block', { slide: slideName(slide, desk.cut), text }, slide.id);
  }
  for (const { each, at: { how, block, slide } } of chosen.values()) {
    desk.states[each.index] = how;
    desk.places.set(each.index, { slide: slide.id, block: block.id });
    const text = plainWords(each.edit.text);
    if (how === 'changed') tell(desk, each, 'edit.block-changed', { slide: slideName(slide, desk.cut), text, now: plainWords(block.text) }, slide.id);
    if (how === 'elsewhere') tell(desk, each, 'edit.block-elsewhere', { slide: slideName(slide, desk.cut), text, from: each.edit.slide }, slide.id);
  }
  return [...chosen.values()];
}

/** What goes where a block stands. */
function replacement({ block, slide }: Found, written: string): Omit<Splice, 'originOf'> {
  const { kind, start, end, whole } = block;
  if (block.part === 'front') return { start, end, text: JSON.stringify(written.replace(/\s+/g, ' ').trim()) };
  // Nothing instead: the block goes, with its line. A title there must be.
  if (written.trim() === '' && kind !== 'title') return wholeLines(slide.text, whole);
  if (kind === 'notes') return { start, end, text: `\n${asNotes(written)}\n` };
  if (kind === 'row') return { start, end, text: tableRow(written) };
  return { start, end, text: isBold(block.text) && !isBold(written) ? bold(oneLine(written)) : oneLine(written) };
}

function wholeLines(text: string, { start, end }: { readonly start: number; readonly end: number }): Omit<Splice, 'originOf'> {
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  return /^[ \t]*$/.test(text.slice(begin, start)) && stop !== -1 ? { start: begin, end: stop + 1, text: '' } : { start, end, text: '' };
}

/** Own notes, above those that are there. */
function ownNotes({ text }: SlideText, there: number | undefined, written: string): Omit<Splice, 'originOf'> {
  if (there !== undefined) return { start: there, end: there, text: `\n${written}\n` };
  const end = text.trimEnd().length;
  return { start: end, end: text.length, text: `${end === 0 ? '' : '\n'}\n::: notes\n${written}\n:::\n` };
}
