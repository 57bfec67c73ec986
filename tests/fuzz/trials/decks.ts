/** Decks that something else has had in hands, held against their dataset: whatever they are, `verify` tells it in words. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BriefingChoices } from '../../../electron/contract/choices.ts';
import { Random } from '../../helpers/random.ts';
import { damaged } from '../generators/bytes.ts';
import { hostileText } from '../generators/hostile.ts';
import { problemFaults } from '../judge.ts';
import type { Bench, Trial } from '../trial.ts';

const SIGNS = ['<', '>', '&', '</', '/>', '<!DOCTYPE x [<!ENTITY a "a">]>', '<![CDATA[', ']]>', '<!--', '<?x', '"', 'r:id="rId1"', 'xmlns:a="x"', '\u0000', '&#0;', '&a;', '../../', 'bardar'];
/** What `verify` reads. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|customXml\/.*|ppt\/(?:_rels\/)?presentation\.xml(?:\.rels)?|ppt\/(?:slides|notesSlides|charts)\/.*)$/;

type Parts = Record<string, Uint8Array>;

/** A deck of the case's dataset, made once for all cases of a run. */
let sound: Parts | undefined;

async function soundDeck({ engine }: Bench, dataset: string): Promise<Parts> {
  const choices: BriefingChoices = { dataset, themes: [], language: 'en', template: 'briefing', length: 'full', calendar: 'gregorian', look: 'light', size: '16:9' };
  const { value } = await engine.exportParts(choices, { deck: { embedFonts: false } });
  const bytes = value?.[0]?.bytes;
  if (bytes === undefined) throw new Error('the trial dataset makes no deck');
  return unzipSync(bytes);
}

/** One change of a package, as other programs and bad drives make them. */
function changed(parts: Parts, random: Random): Parts {
  const name = random.pick(Object.keys(parts).filter((each) => READ.test(each)));
  const bytes = parts[name] ?? new Uint8Array();
  const others = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
  return random.pick<() => Parts>([
    () => others,
    () => ({ ...parts, [name]: strToU8(damaged(strFromU8(bytes), random, SIGNS)) }),
    () => ({ ...parts, [name]: strToU8(strFromU8(bytes).replaceAll(/<a:t>[^<]*/g, (text) => (random.chance(0.2) ? `<a:t>${hostileText(random).replace(/[<&\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')}` : text))) }),
    () => ({ ...parts, [name]: parts[random.pick(Object.keys(parts))] ?? bytes }),
    () => ({ ...parts, [name]: bytes.subarray(0, random.int(0, bytes.length)) }),
    () => ({ ...others, [`${name}x`]: bytes }),
  ])();
}

export const decks: Trial = async (seed, bench) => {
  const random = new Random(seed, 8);
  const dataset = join(bench.folder, 'dataset');
  rmSync(join(bench.folder, 'deck.pptx'), { force: true });
  if (!existsSync(dataset)) {
    for (const [name, content] of bench.start.full) {
      mkdirSync(dirname(join(dataset, name)), { recursive: true });
      writeFileSync(join(dataset, name), content);
    }
  }
  sound ??= await soundDeck(bench, dataset);
  let parts = sound;
  const turns = random.pick([0, 1, 1, 1, 2, 4]);
  for (let turn = 0; turn < turns; turn++) parts = changed(parts, random);
  // The packing itself is damaged now and then.
  const whole = zipSync(parts, { level: 0 });
  const bytes = random.chance(0.1) ? whole.map((byte) => (random.chance(0.0001) ? random.int(0, 255) : byte)) : random.chance(0.05) ? whole.subarray(0, random.int(0, whole.length)) : whole;
  const path = join(bench.folder, 'deck.pptx');
  writeFileSync(path, bytes);
  const begun = Date.now();
  const { value, problems } = await bench.engine.verify(path, dataset);
  const refused = problems.some(({ severity }) => severity === 'error');
  const faults = [
    ...problems.flatMap(problemFaults),
    ...(refused === (value !== undefined) ? ['a value beside an error, or neither'] : []),
    ...(readFileSync(path).equals(bytes) ? [] : ['the deck was written']),
  ];
  return { seed, told: `a deck, ${turns} changes`, made: value !== undefined, took: Date.now() - begun, faults, codes: [...new Set(problems.map(({ code }) => code))] };
};
