/** Arguments of the command line as nobody types them: every one is a command, or told in one sentence in both languages. */
import { mkdirSync } from 'node:fs';
import { readArguments } from '../../../electron/cli/arguments.ts';
import { COMMANDS, OPTIONS, type Option } from '../../../electron/cli/options.ts';
import { usageInWords } from '../../../electron/cli/usage.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';
import { Random } from '../../helpers/random.ts';
import { hostileText } from '../generators/hostile.ts';
import type { Trial } from '../trial.ts';

const VALUES = Object.values<Option>(OPTIONS).flatMap(({ oneOf }) => oneOf ?? []);
const WORDS = ['--', '-', '-o', '-h', '-V', '-oh', '-x', '--no-json', '--constructor', '--__proto__', '--out=', '--out=a.pptx', '--lang=fa', '--json=1', 'a.pptx', 'a.docx', 'a.pdf', 'A.PPTX', 'slides', '.', '..', '/', '', ' ', ',', 'apa', '--toString'];

function word(random: Random): string {
  const options = Object.keys(OPTIONS).map((name) => `--${name}`);
  return random.pick([() => random.pick(options), () => random.pick([...COMMANDS, 'help']), () => random.pick(VALUES), () => random.pick(WORDS), () => hostileText(random), () => `${random.pick(options)}=${hostileText(random)}`])();
}

export const typed: Trial = (seed, { folder }) => {
  mkdirSync(folder, { recursive: true });
  const random = new Random(seed, 8);
  const sound = random.chance(0.5) ? [random.pick(COMMANDS), '--out', random.pick(['a.pptx', 'a.docx', 'slides'])] : [];
  const argv = [...sound, ...Array.from({ length: random.int(0, 7) }, () => word(random))];
  const begun = Date.now();
  const { command } = readArguments(argv);
  const said = 'usage' in command ? LANGUAGES.map((language) => usageInWords(command, language)) : [];
  const faults = said.flatMap((text) => (/undefined|\[object|NaN/.test(text) && !argv.some((each) => /undefined|\[object|NaN/.test(each)) ? [text.slice(0, 300)] : []));
  const made = !('usage' in command);
  return Promise.resolve({ seed, told: JSON.stringify(argv).slice(0, 200), made, took: Date.now() - begun, faults, codes: ['usage' in command ? command.usage : command.name] });
};
