/** Hostile strings in the texts of a sound dataset: titles, labels, records, strings in both languages. */
import { type FuzzCase, type Generator, anyChoices } from '../case.ts';
import { anyWildness, hostileText, quoted } from './hostile.ts';

/** A text of one language in flow style, as the trial data writes most. */
const TEXT = /\b(fa|en): (?:"[^"]*"|[^,}"'\n{]+)(?=[,}])/g;

export const texts: Generator = (random, start): FuzzCase => {
  const [share, wildness] = [random.pick([0.02, 0.06, 0.5]), anyWildness(random)];
  const dataset = new Map(
    [...start.full].map(([name, content]) => [
      name,
      typeof content === 'string' && name.endsWith('.yaml')
        ? content.replace(TEXT, (whole, language: string) => (random.chance(share) ? `${language}: ${quoted(hostileText(random, wildness).replace(/[{}]/g, wildness === 'wild' ? '$&' : ''))}` : whole))
        : content,
    ]),
  );
  return { dataset, choices: anyChoices(random), told: `${wildness} texts, a share of ${share}` };
};
