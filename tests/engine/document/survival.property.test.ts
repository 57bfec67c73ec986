/** Edits of the slides of one pack, length, language and state of the data, put into those of another: each is there, or told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../../electron/contract/document.ts';
import type { Briefing } from '../../../electron/engine/dataset/briefing-model.ts';
import { makeBriefing } from '../../../electron/engine/dataset/briefing.ts';
import { type CutDeck, cutDeck } from '../../../electron/engine/deck/cut.ts';
import { joinDeck } from '../deck/joined.ts';
import { readSlide, readTitle } from '../../../electron/engine/deck/read.ts';
import { applyEdits } from '../../../electron/engine/document/apply.ts';
import { baseOf, blocksOf, type EditableBlock } from '../../../electron/engine/document/blocks.ts';
import { templateFiller } from '../../../electron/engine/template/fill.ts';
import { type Language, LANGUAGES } from '../../../electron/engine/units/language.ts';
import { loadValid } from '../dataset/fixture.ts';
import { RICH } from '../dataset/rich.ts';
import { BUILT_IN, type BuiltIn, builtIn, wordsOf } from '../template/support.ts';

interface Made {
  readonly language: Language;
  readonly cut: CutDeck;
  readonly briefing: Briefing;
  readonly blocks: readonly { readonly slide: string; readonly block: EditableBlock }[];
}

/** Some texts of the data say something else. */
function reworded<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reworded) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]: [string, unknown]) => [key, ['text', 'title', 'label'].includes(key) && typeof field === 'string' && field.length % 2 === 1 ? `${field} anew` : reworded(field)]),
  ) as T;
}

const CASES = BUILT_IN.flatMap((pack) => LANGUAGES.flatMap((language) => ([['full', [], false], ['full', [], true], ['standard', ['trade', 'ties'], true], ['short', [], false]] as const).map((how) => [pack, language, how] as const)));

const once = <K, T>(make: (key: K) => T): ((key: K) => T) => {
  const kept = new Map<K, T>();
  return (key) => kept.get(key) ?? kept.set(key, make(key)).get(key)!;
};
const dataset = once((_: 'rich') => loadValid(RICH));
const filler = once((id: BuiltIn) => templateFiller(builtIn(id)));
/** The slides of one case; only those are made that are asked for. */
const made = once((index: number): Made => {
  const [pack, language, [length, themes, change]] = CASES[index]!;
  const { briefing: told } = makeBriefing(dataset('rich'), { themes, language, length, calendar: 'gregorian' });
  const briefing = change ? reworded(told!) : told!;
  const { markdown, problems } = filler(pack)(briefing);
  if (markdown === undefined) throw new Error(wordsOf(problems).join('\n'));
  const cut = cutDeck(markdown);
  return { language, cut, briefing, blocks: cut.slides.flatMap((slide) => blocksOf(cut, slide).map((block) => ({ slide: slide.id, block }))) };
});

/** What somebody does to a deck; numbers pick slides and blocks. `Q<n>Q` marks the text of each. */
interface Wish {
  readonly kind: Edit['kind'];
  readonly slide: number;
  readonly other: number;
}
const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom(...(['hide', 'move', 'replace', 'replace', 'replace', 'replace-slide', 'insert', 'notes'] as const)),
  slide: fc.nat(),
  other: fc.nat(),
});

function editOf({ kind, slide: pick, other }: Wish, index: number, { cut, blocks, language }: Made): Edit {
  const [slide, after] = [cut.slides[pick % cut.slides.length]!, cut.slides[other % cut.slides.length]!];
  const text = `Q${index}Q`;
  switch (kind) {
    case 'hide':
      return { kind, slide: slide.id };
    case 'move':
      return { kind, slide: slide.id, after: after.id };
    case 'replace': {
      const { slide: id, block } = blocks[pick % blocks.length]!;
      // The form of a row and of a number's label is the slide's own; what is marked is kept in it.
      return { kind, slide: id, block: block.id, language, base: block.base, text: block.kind === 'row' ? `${block.text.replace(/\|\s*$/, '')} ${text} |` : `${block.kind === 'item' ? block.text : ''} ${text}`.trim() };
    }
    case 'replace-slide':
      // Its title may be replaced again; a thought without a record is found by no other edit.
      return { kind, slide: slide.id, language, base: baseOf(slide.text), text: `## A title\n\n- ${text}` };
    case 'insert':
      return { kind, slide: `own-${index}`, after: after.id, text: { [language]: `## ${text}\n\n- A thought.` } };
    case 'notes':
      return { kind, slide: slide.id, language, text };
  }
}

test('each edit is there or told, no slide is lost, and the slides can be read', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.array(wish, { minLength: 1, maxLength: 12 }), (from, to, wishes) => {
      const [source, target] = [made(from % CASES.length), made(to % CASES.length)];
      const edits = wishes.map((each, index) => editOf(each, index, source));
      const origins = edits.map((_, index) => ({ origin: { file: 'a.bardar', line: 100 + index } }));
      const { value, problems, states } = applyEdits(target.cut, edits, target.language, origins);
      const { text } = joinDeck(value);
      for (const [index, edit] of edits.entries()) {
        const state = states[index];
        const told = problems.filter(({ where }) => where.line === 100 + index);
        const marks = text.split(`Q${index}Q`).length - 1;
        seen += 1;
        if (state === 'other-language') expect([source.language === target.language, marks]).toEqual([false, 0]);
        else if (state === 'unplaced') expect([told.length > 0, marks]).toEqual([true, 0]);
        else {
          if (state !== 'applied') expect(told, JSON.stringify(edit)).not.toEqual([]);
          if (edit.kind === 'hide') expect(value.slides.find(({ id }) => id === edit.slide)?.hidden).toBe(true);
          // A slide written anew takes the place of what was replaced on it before.
          // A title stands where the deck lists it too.
          else if (edit.kind === 'replace-slide' || (edit.kind === 'replace' && edit.block === 'title')) expect(marks, JSON.stringify(edit)).toBeGreaterThan(0);
          else if (edit.kind !== 'move') expect(marks, JSON.stringify(edit)).toBe(1);
        }
      }
      const own = edits.flatMap((edit, index) => (edit.kind === 'insert' && states[index] !== 'other-language' ? edit.slide : []));
      expect(value.slides.map(({ id }) => id).sort()).toEqual([...target.cut.slides.map(({ id }) => id), ...own].sort());
      // The last line break of a deck ends no line.
      for (const { text: written, origins: lines } of value.slides) expect([lines.length, lines.length + 1], written).toContain(written === '' ? lines.length : written.split('\n').length);
      const [opening, ...slides] = value.slides;
      const touched = slides.filter(({ id, text: now }) => target.cut.slides.find((each) => each.id === id)?.text !== now);
      const read = [readTitle(value.front, opening!, target.briefing.sources), ...touched.map((slide) => readSlide(slide, target.briefing.sources))];
      const wrong = read.flatMap((each) => each.problems).filter(({ severity }) => severity === 'error');
      expect(wordsOf(wrong)).toEqual([]);
    }),
    { numRuns: 25 },
  );
  expect(seen).toBeGreaterThan(50);
});
