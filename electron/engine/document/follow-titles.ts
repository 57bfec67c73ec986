/** What lists a slide by its title lists it by the one that somebody gave it: the opener of its section, the agenda. */
import type { CutDeck, SlideText } from '../deck/cut.ts';
import type { Origin } from '../markdown/model.ts';
import { portionOf, withoutPortion } from '../units/portion.ts';
import { blocksOf, type EditableBlock } from './blocks.ts';
import { spliced } from './splice.ts';
import { plainWords, slideName } from './words.ts';

export interface Renamed {
  /** Deck Markdown, without citations. */
  readonly title: string;
  readonly origin: Origin;
}

/** Titles that were replaced, under what the template calls the slides. A title that several slides have is nobody's alone. */
export type RenamedSlides = ReadonlyMap<string, Renamed>;

/**
 * The deck with every entry, row and paragraph that says no more than a title that was replaced, and what vouches for it, saying the
 * new one.
 * @param now the slides with what somebody put in
 */
export const followTitles = (now: CutDeck, renamed: RenamedSlides): CutDeck => (renamed.size === 0 ? now : { ...now, slides: now.slides.map((slide) => following(slide, now, renamed)) });

/**
 * @param made what the template made
 * @param now the slides with what somebody put in
 */
export function renamedIn(made: CutDeck, now: CutDeck): RenamedSlides {
  const after = new Map(now.slides.map((slide) => [slide.id, slide]));
  const names = made.slides.map((slide) => slideName(slide, made));
  return new Map(
    made.slides.slice(1).flatMap((slide, index): readonly (readonly [string, Renamed])[] => {
      const name = names[index + 1] ?? '';
      const slideNow = after.get(slide.id);
      if (slideNow === undefined || slideName(slideNow, now) === name || names.filter((each) => each === name).length > 1) return [];
      const title = titleOf(slideNow, now);
      return title === undefined ? [] : [[name, title] as const];
    }),
  );
}

function titleOf(slide: SlideText, cut: CutDeck): Renamed | undefined {
  const [block] = blocksOf(cut, slide).filter(({ kind }) => kind === 'title');
  const [origin] = slide.origins;
  const title = uncited(block?.text ?? '')[0];
  return title === '' || origin === undefined ? undefined : { title, origin };
}

function following(slide: SlideText, cut: CutDeck, renamed: RenamedSlides): SlideText {
  if (![...renamed.keys()].some((name) => plainWords(slide.text).includes(name))) return slide;
  const splices = blocksOf(cut, slide).flatMap((block) => {
    const found = followed(block, renamed);
    return found === undefined ? [] : [{ start: block.start, end: block.end, ...found }];
  });
  return splices.length === 0 ? slide : spliced(slide, splices);
}

/** A text, and the citations behind it. */
function uncited(text: string): readonly [said: string, cited: string] {
  const at = text.indexOf('[@');
  return at === -1 ? [text.trim(), ''] : [text.slice(0, at).trim(), ` ${text.slice(at)}`];
}

/** What a block says that says no more than a title which was replaced; undefined of any other. */
export function followed({ part, kind, text }: EditableBlock, renamed: RenamedSlides): { readonly text: string; readonly originOf: () => Origin } | undefined {
  if (part !== 'slide' || kind === 'title' || kind === 'notes') return undefined;
  const [said, cited] = uncited(text);
  const words = plainWords(said);
  const mark = renamed.has(words) ? '' : portionOf(said);
  const found = renamed.get(words) ?? renamed.get(withoutPortion(words));
  return found && { text: `${mark}${found.title}${cited}`, originOf: () => found.origin };
}
