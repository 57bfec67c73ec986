import type { ClosingSlide } from '../../deck/kinds/closing.ts';
import { type Frame, type Pt, inches } from '../../units/length.ts';
import { blockItems } from '../blocks.ts';
import { contentPages } from '../content-pages.ts';
import type { LayoutContext } from '../context.ts';
import { type FlowItem, flowHeight, setItems } from '../flow.ts';
import { type Grid, mirror } from '../grid.ts';
import { type Ground, titleGround } from '../ground.ts';
import { partName } from '../names.ts';
import type { Page } from '../page.ts';
import { passageSpec, plain, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { SMALLEST_SIZE, tightLeading } from '../type-scale.ts';
import { textBodies } from './bullets.ts';
import { themeStrip } from './opening.ts';

const TITLE_SIZES = [44, 40, 36, 32, 28, 24] as const;
const TEXT_SIZES = [28, 26, 24, 22, 20, 18, 16, SMALLEST_SIZE] as const;
/** The rule between title and text: its thickness, and how far it stands from the text. */
const [RULE, BESIDE_RULE]: readonly [Pt, Pt] = [2.25, 20];
/** Between statements, as a share of their size. */
const APART = 0.8;

/** Title and text level with one another in the middle of the page, the rule between them as high as both may be. */
export const closingFrames = ({ page, margin, columns, columnsFrom }: Grid): { readonly title: Frame; readonly rule: Frame; readonly text: Frame } => {
  const place = { y: inches(1.2), height: page.height - inches(2.4) };
  const text = columnsFrom(6, 12);
  return {
    title: { x: margin, width: columns(5) - BESIDE_RULE - 6, ...place },
    rule: { x: text.x - 8, width: RULE, ...place },
    text: { x: text.x - 8 + BESIDE_RULE, width: text.width + 8 - BESIDE_RULE, ...place },
  };
};

/**
 * The last words on the ground of the title slide: a large title, and beside it what is to be done or whom to ask. What is more than
 * a page runs on as other slides do, on the same ground.
 */
export function closingPages(slide: ClosingSlide, context: LayoutContext): readonly Page[] {
  const ground = titleGround(context);
  const decoration = themeStrip(context);
  const beside = besideTitle(slide, ground, context);
  if (beside) return [{ ...beside, items: [...beside.items, ...decoration] }];
  const text = (size: Pt) => blockItems(slide.blocks, size, ground.accent, context).map((item) => onGround(item, ground));
  return contentPages(slide, textBodies(text, context), context).map((page) => ({
    ...page,
    background: ground.background,
    text: ground.muted,
    items: [...page.items, ...decoration],
  }));
}

/** Undefined where title or text have no room. */
function besideTitle(slide: ClosingSlide, ground: Ground, context: LayoutContext): Page | undefined {
  const { grid, meta: { language } } = context;
  const frames = closingFrames(grid);
  const title = TITLE_SIZES.map((size) => unbroken([passageSpec(slide.title, { size, lineHeight: tightLeading(size, language), colour: ground.ink, weight: 'bold' }, context)], frames.title.width, context))
    .find((set) => set !== undefined && (set[0]?.mostLines ?? 0) <= MOST_LINES);
  const text = TEXT_SIZES.map((size) => setItems(itemsAt(slide, size, ground, context), frames.text.width, context)).find((set) => flowHeight(set) <= frames.text.height);
  if (!title || !text) return undefined;
  return {
    layout: 'closing',
    background: ground.background,
    text: ground.muted,
    title: plain(slide.title),
    items: [
      textBox('title', partName('title', language), mirror(frames.title, context), title, { role: 'title', anchor: 'middle' }),
      ...(text.length === 0
        ? []
        : [
            { type: 'rect' as const, id: 'closing-rule', name: partName('rule', language), frame: mirror(frames.rule, context), fill: ground.accent },
            textBox('text', partName('body', language), mirror(frames.text, context), text.map(({ paragraph }) => paragraph), { role: 'body', anchor: 'middle' }),
          ]),
    ],
    citations: text.flatMap(({ citations }) => citations),
  };
}

const MOST_LINES = 5;

/** Statements without bullets, which their distance and the rule tell apart; what belongs to one stands below it. */
const itemsAt = (slide: ClosingSlide, size: Pt, ground: Ground, context: LayoutContext): readonly FlowItem[] =>
  blockItems(slide.blocks, size, ground.accent, context).map((item) => {
    const { bullet, ...spec } = item.spec;
    const apart = { before: Math.round(size * APART) };
    const dotted = bullet?.kind === 'char' && bullet.char === '•';
    return onGround({ ...item, spec: dotted ? { ...spec, ...apart, indent: 0, hanging: 0 } : bullet?.kind === 'number' ? { ...item.spec, ...apart } : item.spec }, ground);
  });

/** Running text in the ground's own colours. */
const onGround = (item: FlowItem, { ink, muted }: Ground): FlowItem => ({
  ...item,
  spec: { ...item.spec, runs: item.spec.runs.map((run) => ({ ...run, colour: run.colour === 'ink' ? ink : run.colour === 'muted' ? muted : run.colour })) },
});
