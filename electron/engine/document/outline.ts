/** What of each slide can be edited, and what was: for a window that offers it. */
import type { Edit, SlideBlock, SlideBlocks } from '../../contract/document.ts';
import type { CutDeck } from '../deck/cut.ts';
import type { Language } from '../units/language.ts';
import type { Applied } from './apply.ts';
import { blocksOf, outlined } from './blocks.ts';
import { followed } from './follow-titles.ts';
import { slideName } from './words.ts';

/**
 * The slides of a deck, in their order, hidden ones too.
 * @param made what the template made
 * @param ofSlide what takes a slide's text apart, where it is remembered
 */
export function outlineOf(made: CutDeck, applied: Applied, edits: readonly Edit[], language: Language, ofSlide = outlined): readonly SlideBlocks[] {
  const { value: now, ground, renamed, places } = applied;
  const byPlace = new Map([...places].map(([index, { slide, block }]) => [`${slide} ${block}`, index]));
  const notes = new Map(edits.flatMap((edit) => (edit.kind === 'notes' && edit.language === language ? [[edit.slide, edit.text] as const] : [])));
  const ownTexts = new Map(edits.flatMap((edit) => (edit.kind === 'insert' ? [[edit.slide, edit.text[language] ?? ''] as const] : [])));
  const [grounds, templates] = [ground, made].map(({ slides }) => new Map(slides.map((slide) => [slide.id, slide])));
  return now.slides.map((slide): SlideBlocks => {
    const { id } = slide;
    const before = grounds?.get(id) ?? slide;
    const template = templates?.get(id);
    const blocks = blocksOf(ground, before, ofSlide).map((each): SlideBlock => {
      const { id: block, kind, base, facts } = each;
      const text = followed(each, renamed)?.text ?? each.text;
      const index = byPlace.get(`${id} ${block}`);
      const edit = index === undefined ? undefined : edits[index];
      return { id: block, kind, base, facts, ...(edit?.kind === 'replace' ? { text: edit.text, edit: index } : { text }) };
    });
    const own = template === undefined;
    const text = (own ? ownTexts.get(id) : undefined) ?? slide.text;
    return { slide: id, name: slideName(slide, now), text, base: ofSlide(template ?? before).base, blocks, ownNotes: notes.get(id) ?? '', hidden: slide.hidden === true, own };
  });
}
