/** The slides as they are listed: those that are shown, page by page, and hidden ones in their places. Pure. */
import type { InView, PreviewSlide, SlideBlocks } from '../../electron/contract/api.ts';
import type { Seen } from './preview.ts';

export interface SlideEntry extends PreviewSlide {
  /** Its number in the deck, from 1; undefined for a hidden slide. */
  readonly number: number | undefined;
  /** It is being made anew: its picture, if it has one, is of an earlier state. */
  readonly pending: boolean;
}

/** Shown and hidden slides in the order of the deck. */
export function entriesOf({ slides, outline, fresh }: Pick<Seen, 'slides' | 'outline' | 'fresh'>): readonly SlideEntry[] {
  const shown = slides.map((slide, index): SlideEntry => ({ ...slide, number: index + 1, pending: fresh?.includes(slide.id) === false }));
  const entries: SlideEntry[] = [];
  for (const { slide, name, hidden } of outline) {
    if (hidden) entries.push({ ...noPicture, id: slide, of: slide, title: name, section: entries.at(-1)?.section ?? '', number: undefined, pending: false });
    else entries.push(...shown.filter(({ of }) => of === slide));
  }
  return [...entries, ...shown.filter((entry) => !entries.includes(entry))];
}

const noPicture = { svg: '', notes: [], facts: [] };

/** Index of the entry of a slide's number; 0 where there is none. */
export const entryOfNumber = (entries: readonly SlideEntry[], number: number): number => Math.max(0, entries.findIndex((entry) => entry.number === number));

/** What is asked for first where all is made anew: the slide of an entry, and where it stands among those that are shown. */
export function inViewOf(entries: readonly SlideEntry[], index: number): InView {
  const slide = entries[index]?.of;
  const before = new Set(entries.slice(0, Math.max(0, index)).flatMap(({ of, number }) => (number === undefined || of === slide ? [] : [of])));
  return { ...(slide !== undefined && { slide }), place: before.size };
}

type Outline = readonly Pick<SlideBlocks, 'slide' | 'text'>[];

/** Whether a slide begins a section. */
export const isSection = (slide: Pick<SlideBlocks, 'text'> | undefined): boolean => /^ {0,3}#(?:[ \t]|\n|$)/.test(slide?.text ?? '');

/** The slide behind which another stands once it is moved one place up; undefined where it cannot. A section goes before the one before it. */
export function placeAbove(outline: Outline, slide: string): string | undefined {
  const at = outline.findIndex((each) => each.slide === slide);
  const over = isSection(outline[at]) ? outline.findLastIndex((each, index) => index < at && isSection(each)) : at - 1;
  return over < 1 ? undefined : outline[over - 1]?.slide;
}

/** The slide behind which another stands once it is moved one place down; undefined where it cannot. */
export function placeBelow(outline: Outline, slide: string): string | undefined {
  const at = outline.findIndex((each) => each.slide === slide);
  if (at < 1) return undefined;
  return (isSection(outline[at]) ? outline.slice(at + 1).find(isSection) : outline[at + 1])?.slide;
}

/** The slide behind which one stands that is let fall before or behind `target`; undefined where it stands there already. */
export function placeAt(outline: Outline, slide: string, target: string, side: 'before' | 'behind'): string | undefined {
  const at = outline.findIndex((each) => each.slide === target);
  const after = side === 'behind' ? target : outline[at - 1]?.slide;
  const stands = outline[outline.findIndex((each) => each.slide === slide) - 1]?.slide;
  return after === undefined || after === slide || (after === stands && !isSection(outline.find((each) => each.slide === slide))) ? undefined : after;
}

/** Id of the section that a slide lies in; undefined before the first. */
export const sectionOf = (outline: Outline, slide: string): string | undefined =>
  outline.slice(0, outline.findIndex((each) => each.slide === slide) + 1).findLast(isSection)?.slide;
