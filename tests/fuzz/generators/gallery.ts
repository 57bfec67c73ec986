/** Deck Markdown that is mostly valid: slides of the gallery with other words, numbers, kinds, and lines taken out or repeated. */
import { type FuzzCase, type Generator, anyChoices, textOf } from '../case.ts';
import type { Random } from '../../helpers/random.ts';
import { anyWildness, hostileText } from './hostile.ts';

/** Braces would be Handlebars' own. */
export const flatText = (random: Random): string => hostileText(random, anyWildness(random)).replace(/\{\{|\}\}/g, '').replace(/\r?\n/g, ' ');

const NUMBERS = ['0', '-1', '1e9', '0.000001', '84321765', '1.50', 'null', '-0.5', '12'];
const KINDS = ['network', 'flow', 'bullets', 'matrix', 'columns', 'balance', 'process', 'questions', 'closing', 'sources', 'agenda', 'no-such'];
const FORMS = ['bar', 'column', 'line', 'doughnut', 'no-such'];

/** One change of a line. */
function changed(line: string, random: Random): string {
  switch (random.int(0, 7)) {
    case 0:
      return line.replace(/"[^"]*"/, () => JSON.stringify(flatText(random)));
    case 1:
      return line.replace(/^(\s*(?:- |\d+\. |#+ |> |\| ))([^[{]*)/, (_, start: string) => start + flatText(random));
    case 2:
      return line.replace(/-?\d+(?:\.\d+)?(?=[\],])/g, () => random.pick(NUMBERS));
    case 3:
      return line.replace(/\{\.[a-z]+/, () => `{.${random.pick(KINDS)}`).replace(/form: \w+/, () => `form: ${random.pick(FORMS)}`);
    case 4:
      return '';
    case 5:
      return Array.from({ length: random.int(2, random.chance(0.1) ? 120 : 9) }, () => line).join('\n');
    case 6:
      return line.replace(/\[@[^\]]*\]/, () => random.pick(['', '[@no-such, ¶1]', '[@daily-2025, p. 12]', '[@daily-2025', '[@daily-2025, ¶2; @weekly, p. 4]']));
    default:
      return `${line} ${flatText(random)}`;
  }
}

export const gallery: Generator = (random, start): FuzzCase => {
  const language = random.pick(['fa', 'en'] as const);
  const source = textOf(start.gallery, `${language}.md.hbs`).replaceAll('tabnak-turan-2025', 'daily-2025').replaceAll(/media\/window-\w+\.png/g, 'media/port.png');
  const slides = source.split(/\n(?=#{1,2} )/);
  const chosen = random.several(slides, random.int(1, 6));
  const share = random.pick([0.05, 0.2]);
  const text = chosen
    .map((slide, nth) => slide.replace(/\{([^}]*)#[\w-]+/, `{$1#s${nth}`).split('\n').map((line) => (random.chance(share) ? changed(line, random) : line)).join('\n'))
    .join('\n\n');
  const pack = new Map([...start.gallery, ['en.md.hbs', text], ['fa.md.hbs', text]]);
  return { dataset: start.full, pack, choices: { ...anyChoices(random), language }, told: 'slides of the gallery, changed' };
};
