/** Where in the briefing a slide stands: its section's name above the title, and its place among the section's slides. */
import type { Deck } from '../deck/model.ts';
import type { Primitive } from '../scene/model.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { BindContext, PlacedPage, Tracker } from './placed.ts';
import { mirror } from './grid.ts';
import { partName } from './names.ts';
import { passageSpec, setParagraph } from './text.ts';
import { textBox } from './text-box.ts';
import { TRACKER_SIZE, tightLeading } from './type-scale.ts';

/** The tracker of each page of a deck; openings have none. */
export function trackersOf({ slides, sections }: Pick<Deck, 'slides' | 'sections'>): (page: Pick<PlacedPage, 'source'>) => Tracker | undefined {
  const told = new Map<number, number[]>();
  for (const [source, { kind, section }] of slides.entries()) {
    if (section !== undefined && kind !== 'section') told.set(section, [...(told.get(section) ?? []), source]);
  }
  return ({ source }) => {
    const slide = slides[source];
    const section = slide?.section === undefined ? undefined : sections[slide.section];
    if (slide?.section === undefined || section === undefined || slide.kind === 'sources' || slide.kind === 'closing') return undefined;
    const among = told.get(slide.section) ?? [];
    return { name: section.title, accent: section.accent, of: [among.indexOf(source) + 1, among.length] };
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
