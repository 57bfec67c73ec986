/** The slide that opens a section: its claim in a panel, beside it what the section finds, and where in the briefing it stands. */
import type { SectionSlide } from '../../deck/kinds/section.ts';
import type { Passage } from '../../markdown/model.ts';
import { roomOf } from '../../scene/height.ts';
import type { Paragraph, Primitive } from '../../scene/model.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import { type Frame, type Pt, inches } from '../../units/length.ts';
import { withoutPortion } from '../../units/portion.ts';
import type { Finding, LayoutContext } from '../context.ts';
import { type Grid, mirror } from '../grid.ts';
import { type Ground, sectionGround } from '../ground.ts';
import { partName } from '../names.ts';
import type { Page, PageNumber } from '../page.ts';
import { HAIRLINE, type Row, rowsPage } from '../rows.ts';
import { splitSentence } from '../split-sentence.ts';
import { passageSpec, plain, textSpec, unbroken } from '../text.ts';
import { textBox } from '../text-box.ts';
import { leading, tightLeading } from '../type-scale.ts';
import { plainSectionPages } from './opening.ts';

const CLAIM_SIZES = [36, 34, 32, 30, 28, 26, 24, 22, 20] as const;
const NARROW_CLAIM_SIZES = [28, 26, 24, 22, 20, 18] as const;
const MORE_SIZES = [18, 16, 14] as const;
const FINDING_SIZES = [24, 22, 20, 18, 17, 16, 15, 14] as const;
/** Findings that are few have room for larger type. */
const [FEW, FEW_SIZE, MANY_SIZE] = [3, 24, 20] as const;
const MOST_FINDINGS = 8;
/** Fewer of many are shown rather than none; the head says how many there are. */
const LEAST_FINDINGS = 4;
const ROWS = { air: 4, from: 'middle', tallest: inches(1.3), most: MOST_FINDINGS } as const;
const [ORDINAL, NAME, HEAD, SECTION]: readonly [Pt, Pt, Pt, Pt] = [14, 18, 14, 12];
/** Widths of a finding's number and of its page's. */
const [NUMBER, PAGE_NUMBER]: readonly [Pt, Pt] = [33, 34];
const [EDGE, BAR]: readonly [Pt, Pt] = [3, 3];
/** More sections than this are told by their bars alone. */
const MOST_NAMES = 6;

interface Places {
  readonly panel: Frame;
  /** The width of the panel's texts. */
  readonly text: Pick<Frame, 'x' | 'width'>;
  readonly beside: Pick<Frame, 'x' | 'width'>;
}

function placesOf({ page, margin, columns, gutter }: Grid): Places {
  const width = margin + columns(5) + gutter / 2;
  const x = width + inches(0.6);
  return { panel: { x: 0, y: 0, width, height: page.height }, text: { x: margin, width: width - margin - 26 }, beside: { x, width: page.width - margin - x } };
}

/** Heights that all openers share. */
const [TOP, ROWS_TOP, ROWS_FOOT, RULE, FOOT, BARS] = [inches(0.6), inches(0.96), inches(6.06), inches(5.31), inches(6.83), inches(6.3)] as const;

/** The frames of what PowerPoint offers on the layout of openers. */
export const sectionFrames = (grid: Grid): { readonly title: Frame; readonly claim: Frame } => {
  const { text } = placesOf(grid);
  return { title: { ...text, y: TOP + 20, height: 56 }, claim: { ...text, y: TOP + 80, height: RULE - TOP - 100 } };
};

export function sectionPages(slide: SectionSlide, context: LayoutContext): readonly Page[] {
  return openerPage(slide, context) ?? plainSectionPages(slide, context);
}

/** Undefined where the claim, the name or the findings have no room. */
function openerPage(slide: SectionSlide, context: LayoutContext): readonly Page[] | undefined {
  const { grid } = context;
  const ground = sectionGround(context.accent, context);
  const places = placesOf(grid);
  const panel = panelItems(slide, ground, places, context);
  const findings = findingItems(slide, places, context);
  if (!panel || !findings) return undefined;
  const { page, margin } = grid;
  const other: Frame = { ...places.panel, x: places.panel.width, width: page.width - places.panel.width };
  const { language } = context.meta;
  const behind: readonly Primitive[] = [
    ...(ground.background === 'paper' ? [] : [{ type: 'rect' as const, id: 'beside', name: partName('band', language), frame: mirror(other, context), fill: 'paper' as const }]),
    ...(ground.filled && ground.background !== 'ink' ? [] : [{ type: 'rect' as const, id: 'edge', name: partName('rule', language), frame: mirror({ ...other, width: EDGE }, context), fill: ground.filled ? ('line' as const) : context.accent }]),
  ];
  return [
    {
      layout: 'section',
      background: ground.background,
      text: 'muted',
      title: plain(slide.title),
      items: [panel.title, ...behind, ...panel.items, ...findings.items, ...sectionBars(slide, places, context)],
      citations: [...slide.lead, ...slide.findings].flatMap(({ citations }) => citations),
      numbers: findings.numbers,
      places: {
        tracker: grid.tracker,
        footer: { ...grid.footer, ...places.beside, width: places.beside.width - PAGE_NUMBER - 12 },
        slideNumber: { ...grid.slideNumber, x: page.width - margin - PAGE_NUMBER, width: PAGE_NUMBER },
      },
    },
  ];
}

function panelItems(slide: SectionSlide, ground: Ground, { text }: Places, context: LayoutContext): { readonly title: Primitive; readonly items: readonly Primitive[] } | undefined {
  const { sections, grid, meta: { language, words } } = context;
  const named = ground.filled ? ground.ink : context.accent;
  const ordinal = words.section?.replace('{n}', String(slide.number)).replace('{count}', String(sections.length));
  const above = ordinal === undefined ? [] : (unbroken([textSpec(toLanguageDigits(ordinal, language), { size: ORDINAL, lineHeight: tightLeading(ORDINAL, language), colour: ground.muted }, context)], text.width, context) ?? []);
  const name = unbroken([passageSpec(slide.title, { size: NAME, lineHeight: tightLeading(NAME, language), colour: named, weight: 'bold' }, context)], text.width, context);
  if (!name) return undefined;
  const nameTop = TOP + roomOf(above) + 2;
  const top = nameTop + roomOf(name) + 16;
  const [claim, further] = claimOf(slide.lead);
  const foot = FOOT - RULE - 12;
  const more = further.length === 0 ? [] : MORE_SIZES.map((size) => unbroken(further.map((passage) => passageSpec(passage, { size, lineHeight: leading(size, language), colour: ground.ink, before: 5 }, context)), text.width, context)).find((set) => set && roomOf(set) <= foot);
  const bottom = further.length === 0 ? FOOT : RULE - inches(0.28);
  const sizes: readonly Pt[] = grid.page.width < 800 ? NARROW_CLAIM_SIZES : CLAIM_SIZES;
  const said = claim === undefined ? [] : sizes.map((size) => unbroken([passageSpec(claim, { size, lineHeight: tightLeading(size, language), colour: ground.ink, weight: 'bold' }, context)], text.width, context)).find((set) => set && roomOf(set) <= bottom - top);
  if (!more || !said) return undefined;
  const box = (id: string, part: 'details' | 'body', y: Pt, height: Pt, paragraphs: readonly Paragraph[], bottomed = false): readonly Primitive[] =>
    paragraphs.length === 0 ? [] : [textBox(id, partName(part, language), mirror({ ...text, y, height }, context), paragraphs, { ...(id === 'claim' && { role: 'body' as const }), ...(bottomed && { anchor: 'bottom' as const }) })];
  return {
    title: textBox('title', partName('title', language), mirror({ ...text, y: nameTop, height: roomOf(name) }, context), name, { role: 'title' }),
    items: [
      ...box('ordinal', 'details', TOP, roomOf(above), above),
      ...box('claim', 'body', top, bottom - top, said, true),
      ...(more.length === 0 ? [] : [{ type: 'rule' as const, id: 'claim-rule', name: partName('rule', language), frame: mirror({ ...text, y: RULE, height: 0 }, context), colour: ground.filled ? ('line' as const) : context.accent, thickness: HAIRLINE }]),
      ...box('further', 'details', RULE + 12, roomOf(more), more),
    ],
  };
}

/** The claim is the first paragraph, or its first sentence where there is no other. */
function claimOf(lead: readonly Passage[]): readonly [claim: Passage | undefined, further: readonly Passage[]] {
  const [first, ...others] = lead;
  if (first === undefined || others.length > 0) return [first, others];
  const [sentence, rest] = splitSentence(first);
  return [sentence, rest === undefined ? [] : [rest]];
}

/** A finding as it is listed, with the slide that has its title, whether or not its handling mark stands before either. */
function named(listed: string, slides: readonly Finding[]): Finding {
  const id = slides.find(({ title }) => withoutPortion(title) === withoutPortion(listed))?.id;
  return { title: listed, ...(id !== undefined && { id }) };
}

function findingItems(slide: SectionSlide, { beside }: Places, context: LayoutContext): { readonly items: readonly Primitive[]; readonly numbers: readonly PageNumber[] } | undefined {
  const { language, words } = context.meta;
  const told: readonly Finding[] = slide.findings.length > 0 ? slide.findings.map((finding) => named(plain(finding), context.findings)) : context.findings;
  const shown = told.slice(0, MOST_FINDINGS);
  if (shown.length === 0) return { items: [], numbers: [] };
  const following = new Set(told.flatMap(({ id }) => id ?? [])).size;
  const counted = following > 0 && following < told.length ? (words.following ?? words.findings) : words.findings;
  const heading = counted === undefined ? undefined : toLanguageDigits(counted.replace('{count}', String(told.length)).replace('{shown}', String(following)), language);
  const head = heading === undefined ? [] : (unbroken([textSpec(heading, { size: HEAD, lineHeight: tightLeading(HEAD, language), colour: 'muted', weight: 'bold' }, context)], beside.width, context) ?? []);
  const rowsAt = (size: Pt): readonly Row[] =>
    shown.map((finding, index): Row => {
      const style = { size, lineHeight: tightLeading(size, language) + size * 0.1 };
      return {
        citations: [],
        cells: [
          { part: 'number', place: { x: beside.x, width: NUMBER }, specs: [textSpec(toLanguageDigits(String(index + 1), language), { ...style, colour: context.accent, weight: 'bold' }, context)] },
          { part: 'finding', place: { x: beside.x + NUMBER, width: beside.width - NUMBER - PAGE_NUMBER - 8 }, specs: [findingSpec(finding, style, context)] },
        ],
      };
    });
  const most: Pt = shown.length <= FEW ? FEW_SIZE : MANY_SIZE;
  const frame = { ...beside, y: ROWS_TOP, height: ROWS_FOOT - ROWS_TOP };
  const counts = Array.from({ length: Math.max(1, shown.length - LEAST_FINDINGS + 1) }, (_, fewer) => shown.length - fewer);
  const page = counts.map((count) => rowsPage((size) => rowsAt(size).slice(0, count), FINDING_SIZES.filter((size) => size <= most), [frame], ROWS, context)).find((each) => each !== undefined);
  if (!page) return undefined;
  return {
    items: [...(head.length === 0 ? [] : [textBox('findings-head', partName('heading', language), mirror({ ...beside, y: TOP, height: roomOf(head) }, context), head)]), ...page.items],
    numbers: shown.flatMap((finding, index): readonly PageNumber[] => {
      const row = page.rows[index];
      return finding.id === undefined || row === undefined ? [] : [{ slide: finding.id, baseline: row.baseline, place: { x: beside.x + beside.width - PAGE_NUMBER, width: PAGE_NUMBER } }];
    }),
  };
}

const findingSpec = ({ title }: Finding, style: { readonly size: Pt; readonly lineHeight: Pt }, context: LayoutContext) =>
  textSpec(title, { ...style, colour: 'ink' }, context);

/** One bar a section, that of this one in its colour, with their names where there is room. */
function sectionBars(slide: SectionSlide, { beside }: Places, context: LayoutContext): readonly Primitive[] {
  const { sections, meta: { language } } = context;
  if (sections.length < 2) return [];
  const gap = 10;
  const width = (beside.width - gap * (sections.length - 1)) / sections.length;
  const bars = sections.map((section, index) => {
    const current = index + 1 === slide.number;
    const place = { x: beside.x + index * (width + gap), width };
    const style = { size: SECTION, lineHeight: tightLeading(SECTION, language), colour: current ? ('ink' as const) : ('muted' as const), weight: current ? ('bold' as const) : ('regular' as const) };
    return { current, place, name: unbroken([textSpec(section.title, style, context)], width, context) };
  });
  const room = FOOT - BARS - BAR;
  const named = sections.length <= MOST_NAMES && bars.every(({ name }) => name && roomOf(name) <= room);
  return bars.flatMap(({ current, place, name }, index): readonly Primitive[] => [
    { type: 'rect', id: `section-bar-${index + 1}`, name: partName('mark', language, index + 1), frame: mirror({ ...place, y: BARS, height: BAR }, context), fill: current ? context.accent : 'line' },
    ...(named && name ? [textBox(`section-name-${index + 1}`, partName('tracker', language, index + 1), mirror({ ...place, y: BARS + BAR + 3, height: roomOf(name) }, context), name)] : []),
  ]);
}
