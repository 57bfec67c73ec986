/** Where in the briefing a slide stands: its section's name above the title, and its place among the section's slides, where there are several. */
import type { DeckSlide } from '../deck/kinds/all.ts';
import type { Deck } from '../deck/model.ts';
import type { Primitive } from '../scene/model.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { BindContext, PlacedPage, Tracker } from './placed.ts';
import { mirror } from './grid.ts';
import { partName } from './names.ts';
import { passageSpec, setParagraph } from './text.ts';
import { textBox } from './text-box.ts';
import { TRACKER_SIZE, tightLeading } from './type-scale.ts';

/** Whether a slide closes the deck apart from its sections. */
export const isClosing = ({ kind, apart, backup }: DeckSlide): boolean => backup !== true && (apart === true || kind === 'sources' || kind === 'closing');

/** The tracker of each page of a deck; openings have none. */
export function trackersOf({ slides, sections, meta: { words } }: Pick<Deck, 'slides' | 'sections' | 'meta'>): (page: Pick<PlacedPage, 'source'>) => Tracker | undefined {
  const told = new Map<number, number[]>();
  for (const [source, { kind, section }] of slides.entries()) {
    if (section !== undefined && kind !== 'section') told.set(section, [...(told.get(section) ?? []), source]);
  }
  return ({ source }) => {
    const slide = slides[source];
    if (slide && isClosing(slide)) return slide.kind === 'closing' || words.closing === undefined ? undefined : { name: words.closing, accent: 'muted' };
    const section = slide?.section === undefined ? undefined : sections[slide.section];
    if (slide?.section === undefined || section === undefined) return undefined;
    const among = told.get(slide.section) ?? [];
    return { name: section.title, accent: section.accent, ...(among.length > 1 && { of: [among.indexOf(source) + 1, among.length] as const }) };
  };
}

/** The tracker's line; nothing where the name alone is too long for it. */
export function trackerBox({ name, accent, of }: Tracker, context: BindContext): readonly Primitive[] {
  const { language, words } = context.meta;
  const place = of && words.tracker?.replace('{n}', String(of[0])).replace('{count}', String(of[1]));
  const spans = [{ text: name, strong: true, accent: true }, ...(place === undefined ? [] : [{ text: `  ${toLanguageDigits(place, language)}` }])];
  const style = { size: TRACKER_SIZE, lineHeight: tightLeading(TRACKER_SIZE, language), colour: 'muted' as const, accent };
  const frame = context.grid.tracker;
  const paragraph = setParagraph(passageSpec({ spans }, style, context), frame.width, context);
  return paragraph.mostLines > 1 ? [] : [textBox('tracker', partName('tracker', language), mirror(frame, context), [paragraph], { anchor: 'bottom' })];
}
