/** Statements of like length side by side, each below a rule in the accent. */
import type { Primitive } from '../scene/model.ts';
import { roomOf } from '../scene/height.ts';
import type { Pt } from '../units/length.ts';
import type { LayoutContext } from './context.ts';
import { mirror, spreads } from './grid.ts';
import { lengthOf, sentenceSpecs } from './list.ts';
import { partName } from './names.ts';
import type { Body } from './page.ts';
import { ABOVE_BAND, type Band } from './so-what.ts';
import type { Statement } from './statements.ts';
import { passageSpec, unbroken } from './text.ts';
import { textBox } from './text-box.ts';
import { tightLeading } from './type-scale.ts';

const COUNT = 3;
/** How much longer the longest may be than the shortest. */
const ALIKE = 1.4;
/** A column of more lines than this is a list's sentence. */
const MOST_LINES = 8;
const HEADS = [30, 26, 22] as const;
const TEXTS = [28, 26, 24, 22, 20] as const;
const RULE: Pt = 2.25;
const [BELOW_RULE, BELOW_HEAD] = [10, 8] as const;

/** Undefined where there are not three, one is much longer than another, or they have no room. */
export function alikeColumns(statements: readonly Statement[], band: Band | undefined, context: LayoutContext): readonly Body[] | undefined {
  const lengths = statements.map(lengthOf);
  const led = statements.filter(({ lead }) => lead.length > 0).length;
  if (statements.length !== COUNT || (led !== 0 && led !== COUNT) || statements.some(({ below }) => below.length > 0)) return undefined;
  if (Math.max(...lengths) > Math.min(...lengths) * ALIKE) return undefined;

  const { accent, grid, meta: { language } } = context;
  const places = Array.from({ length: COUNT }, (_, index) => grid.columnsFrom(index * 4 + 1, index * 4 + 4)).map(({ x, width }) => ({ x, width: width - 8 }));
  const width = places[0]?.width ?? 0;
  const colour = accent === 'muted' ? 'ink' : accent;
  const heads = HEADS.map((size) => statements.map((statement) => unbroken(led === 0 ? [] : [passageSpec({ spans: statement.lead, citations: statement.citations }, { size, lineHeight: tightLeading(size, language), colour, accent: colour, weight: 'bold' }, context)], width, context)));
  const head = heads.find((set) => set.every((paragraphs) => paragraphs?.every(({ mostLines }) => mostLines === 1))) ?? heads.at(-1) ?? [];
  const headRoom = led === 0 ? 0 : Math.max(...head.map((paragraphs) => roomOf(paragraphs ?? []))) + BELOW_HEAD;
  for (const frame of spreads(grid)) {
    const room = frame.height - (band ? band.height + ABOVE_BAND : 0) - BELOW_RULE - headRoom;
    for (const size of TEXTS) {
      const texts = statements.map((statement) => unbroken(sentenceSpecs(statement, size, context), width, context));
      if (!texts.every((text) => text !== undefined && roomOf(text) <= room && text.every(({ lines }) => lines.length <= MOST_LINES))) continue;
      const items = places.flatMap((place, index): readonly Primitive[] => {
        const [number, text, above] = [index + 1, texts[index] ?? [], head[index] ?? []];
        const top = frame.y + BELOW_RULE;
        return [
          { type: 'rect', id: `column-rule-${number}`, name: partName('rule', language, number), frame: mirror({ ...place, y: frame.y, height: RULE }, context), fill: accent },
          ...(led === 0 ? [] : [textBox(`heading-${number}`, partName('leadWords', language, number), mirror({ ...place, y: top, height: headRoom - BELOW_HEAD }, context), above)]),
          textBox(`column-${number}`, partName('statement', language, number), mirror({ ...place, y: top + headRoom, height: roomOf(text) }, context), text),
        ];
      });
      const citations = [...statements.flatMap((each) => each.citations), ...(band?.citations ?? [])];
      return [{ layout: 'titleOnly', items: [...items, ...(band?.items(frame.y + frame.height) ?? [])], citations }];
    }
  }
  return undefined;
}
