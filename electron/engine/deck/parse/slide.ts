/** Makes the slide that a `##` heading asks for. */
import type { ParseContext } from '../../markdown/context.ts';
import { plainText } from '../../markdown/spans.ts';
import type { SlideBase } from '../blocks.ts';
import { DECK_KINDS, type DeckSlide } from '../kinds/all.ts';
import type { DeckKind } from '../kinds/kind.ts';
import type { HeadingKind, ReadHeading } from './heading.ts';
import type { MainBlock, SlideBody } from './slide-body.ts';

/** Undefined where the heading asks for a kind that the blocks below cannot make; that is reported. */
export function makeSlide(base: SlideBase, heading: ReadHeading, body: SlideBody, context: ParseContext): DeckSlide | undefined {
  const { main, picture } = body;
  const kind: HeadingKind = heading.kind ?? main?.kind ?? (picture === undefined ? 'bullets' : 'picture');
  // Which block it takes is checked here, for all of them.
  const wanted = DECK_KINDS[kind] as unknown as DeckKind<DeckSlide, MainBlock['kind']>;
  if (body.isEmpty && wanted.empty !== true) {
    context.report('error', 'deck.empty-slide', { title: plainText(base.title.spans) }, base.origin);
    return undefined;
  }
  if (main !== undefined && main.kind !== wanted.main) {
    context.report('error', 'deck.block-in-kind', { block: main.kind, kind }, main.origin);
    return undefined;
  }
  if (picture !== undefined && wanted.picture !== true) {
    context.report('error', 'deck.block-in-kind', { block: 'picture', kind }, picture.origin);
    return undefined;
  }
  const told = context.problems.length;
  const slide = wanted.main !== undefined && main === undefined ? undefined : wanted.read?.(base, body, context, main as MainBlock);
  if (slide === undefined && context.problems.length === told) context.report('error', 'deck.kind-without-block', { kind }, base.origin);
  return slide;
}
