/** The foot of a slide: short sources at the reading start, the slide's number at the end. */
import type { DeckCitation } from '../markdown/model.ts';
import type { Paragraph, TextBox } from '../scene/model.ts';
import { locatorsText } from '../text/locators/write.ts';
import { toLanguageDigits } from '../text/numerals.ts';
import type { ColourRole } from '../units/colour.ts';
import type { Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { mirror } from './grid.ts';
import { partName } from './names.ts';
import { roomOf } from '../scene/height.ts';
import { type LinkedSpan, passageSpec, setParagraph, textSpec } from './text.ts';
import { textBox } from './text-box.ts';
import { CAPTION_SIZE, tightLeading } from './type-scale.ts';

/** The slide on which each source stands in full, by the source's id. */
export type Entries = ReadonlyMap<string, string>;

/**
 * The foot's boxes; without citations there is no sources box. Each source cited leads to its entry.
 * @param onShortened called where there is no room for every source with all its places
 */
export function footer(
  citations: readonly DeckCitation[],
  number: number,
  colour: ColourRole,
  entries: Entries,
  context: LayoutContext,
  onShortened: () => void = () => undefined,
): readonly TextBox[] {
  const { grid } = context;
  const { language } = context.meta;
  const style = { size: CAPTION_SIZE, lineHeight: tightLeading(CAPTION_SIZE, language), colour };
  const numberText = toLanguageDigits(String(number), language);
  const numberBox = textBox(
    'number',
    partName('slideNumber', language),
    mirror(grid.slideNumber, context),
    [setParagraph(textSpec(numberText, { ...style, align: 'end' }, context), grid.slideNumber.width, context)],
    { role: 'slideNumber', anchor: 'bottom' },
  );
  const sources = sourcesLine(citations, entries, context, (spans) =>
    setParagraph(passageSpec({ spans }, style, context), grid.footer.width, context),
    onShortened,
  );
  if (!sources) return [numberBox];
  const sourcesBox = textBox('footer', partName('footer', language), mirror(grid.footer, context), [sources], {
    role: 'footer',
    anchor: 'bottom',
  });
  return [sourcesBox, numberBox];
}

/** Free above the foot, which grows upwards: the air below the body, and that of the first line. */
const ABOVE: Pt = 15;

/** The fullest form that fits: with all locators, without locators, or only as many sources as there is room for. */
function sourcesLine(
  citations: readonly DeckCitation[],
  entries: Entries,
  context: LayoutContext,
  set: (spans: readonly LinkedSpan[]) => Paragraph,
  onShortened: () => void,
): Paragraph | undefined {
  if (citations.length === 0) return undefined;
  const { words, language } = context.meta;
  const bySource = new Map<string, string[]>();
  for (const { source, at } of citations) {
    const seen = bySource.get(source) ?? [];
    bySource.set(source, seen.includes(at) ? seen : [...seen, at]);
  }
  const comma = language === 'fa' ? '، ' : ', ';
  const name = (id: string): LinkedSpan => {
    const slide = entries.get(id);
    const text = context.sources.get(id)?.short ?? id;
    return { text, ...(slide !== undefined && { link: { kind: 'slide', slide } }) };
  };
  const withLocators = [...bySource].map(([id, at]): LinkedSpan => {
    return { ...name(id), text: [name(id).text, locatorsText(at, language)].filter(Boolean).join(comma) };
  });
  const names = [...bySource.keys()].map(name);
  const forms = [withLocators, names, ...names.map((_, index) => [...names.slice(0, -1 - index), { text: '…' }])];
  for (const form of forms) {
    const joined = form.flatMap((span, index) => (index === 0 ? [span] : [{ text: words.separator }, span]));
    const spans = [{ text: `${words.source} ` }, ...joined];
    const paragraph = set(spans.map((span) => ({ ...span, text: toLanguageDigits(span.text, language) })));
    if (roomOf([paragraph]) > context.grid.footer.height + ABOVE) continue;
    if (form !== withLocators) onShortened();
    return paragraph;
  }
  onShortened();
  return undefined;
}
