/** Deck Markdown as a pack's template may make it: every kind of slide, filled with whatever comes. */
import { type Files, type FuzzCase, type Generator, type StartFiles, anyChoices, textOf, withFile } from '../case.ts';
import type { Random } from '../../helpers/random.ts';
import { flatText as text } from './gallery.ts';

const list = (random: Random, of: () => string): string => Array.from({ length: random.int(0, 7) }, () => `- ${of()}`).join('\n');
const rows = (random: Random): string => {
  const columns = random.int(1, random.chance(0.05) ? 40 : 6);
  const row = () => `| ${Array.from({ length: columns }, () => (random.chance(0.3) ? String(random.int(-5, 2000)) : text(random).replaceAll('|', '/'))).join(' | ')} |`;
  return [row(), `|${'---|'.repeat(columns)}`, ...Array.from({ length: random.int(0, 12) }, row)].join('\n');
};
const chart = (random: Random): string => {
  const series = random.int(1, random.chance(0.1) ? 20 : 4);
  const names = random.int(1, random.chance(0.1) ? 150 : 8);
  const head = `|  | ${Array.from({ length: series }, (_, nth) => `S${nth}`).join(' | ')} |`;
  return [head, `|${'---|'.repeat(series + 1)}`, ...Array.from({ length: names }, (_, nth) => `| N${nth} | ${Array.from({ length: series }, () => random.pick(['1', '2.5', '-3', '', '0', 'x', '1e9'])).join(' | ')} |`)].join('\n');
};

const CLASSES = ['matrix', 'balance', 'process', 'columns', 'agenda', 'closing', 'bullets', 'sources', 'questions', 'no-such'];

function slide(random: Random): string {
  const kind = random.pick(CLASSES);
  const body = random.pick([() => list(random, () => text(random)), () => rows(random), () => chart(random), () => text(random), () => `> ${text(random)}\n>\n> ${text(random)}`, () => list(random, () => `**${text(random)}** ${text(random)}`), () => `\`\`\`yaml\n${text(random)}\n\`\`\``])();
  return [`## ${text(random)} {${random.chance(0.7) ? `.${kind} ` : ''}#s${random.chance(0.05) ? 1 : random.int(1, 1000)}}`, body, random.chance(0.3) ? `::: notes\n${text(random)}\n:::` : ''].join('\n\n');
}

/** A slide that is right but for the words in it: what is said stands on a source. */
function soundSlide(random: Random, nth: number): string {
  const words = () => text(random).replace(/[[\]{}|<>*_`:#@\\~^=$]/g, '').trim() || 'words';
  const items = (most: number) => Array.from({ length: random.int(1, most) }, () => `- ${words()} [@daily-2025, ¶2]`).join('\n');
  const body = random.pick([() => items(7), () => `${words()} [@daily-2025, ¶2]`, () => `> ${words()}\n>\n> ${words()} [@daily-2025, ¶2]`, () => `${items(3)}\n\n::: notes\n${words()}\n:::`])();
  return `## ${words().slice(0, 80)} ${nth} {#s${nth}}\n\n${body}`;
}

/** A pack of one template without a call to Handlebars. */
const MANIFEST = 'id: fuzzed\nname: {fa: آزمون, en: Fuzzed}\ndescription: {fa: آزمون, en: Fuzzed}\nmain: deck.md.hbs\n';

const bare = (start: StartFiles): Files => new Map([['pack.yaml', MANIFEST], ['strings.yaml', textOf(start.gallery, 'strings.yaml')]]);

/** The gallery's front matter. */
const soundFront = (start: StartFiles): string => `${textOf(start.gallery, 'deck.md.hbs').split(/\n(?=---\n)/)[0] ?? ''}\n---\n\n`;

export const deckMarkdown: Generator = (random, start): FuzzCase => {
  const mild = random.chance(0.5);
  const front = mild || random.chance(0.9) ? soundFront(start) : `---\ntitle: ${JSON.stringify(text(random))}\n---\n\n`;
  const slides = Array.from({ length: random.int(1, 6) }, (_, nth) => (mild ? soundSlide(random, nth) : slide(random))).join('\n\n');
  const pack = withFile(bare(start), 'deck.md.hbs', front + slides);
  return { dataset: start.bare, pack, choices: anyChoices(random), told: 'deck Markdown of every kind' };
};

const SOUND = ['{{title}}', '{{description}}', '{{date}}', '{{#each facts}}{{text}} {{/each}}', '{{#each themes}}{{title}} {{/each}}', '{{#if (where facts "kind" "figure")}}x{{/if}}', '{{join (list title) ", "}}', '{{#with counts}}{{facts}}{{/with}}', '{{s "source"}}', '{{language}}', '{{isoDate}}', '{{#unless themes}}x{{/unless}}', '{{#each facts}}{{#if @first}}{{text}}{{/if}}{{/each}}'];
const HELPERS = ['{{title}}', '{{#each facts}}{{text}}{{/each}}', '{{#each themes}}{{title}}{{#each facts}}{{text}}{{/each}}{{/each}}', '{{#if (where facts "kind" "figure")}}x{{/if}}', '{{lookup this "constructor"}}', '{{toString}}', '{{__proto__}}', '{{constructor.name}}', '{{helperMissing}}', '{{log "x"}}', '{{#with title}}{{this}}{{/with}}', '{{replace title "a" "aaaa"}}', '{{join themes ", "}}', '{{concat title title}}', '{{s "no-such"}}', '{{@root}}', '{{this}}', '{{#each this}}{{@key}}{{/each}}', '{{> deck}}', '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}'];

export const handlebars: Generator = (random, start): FuzzCase => {
  const calls = random.several(random.chance(0.6) ? SOUND : [...SOUND, ...HELPERS], random.int(1, 6)).join(random.pick(['\n\n', ' ', '\n- ']));
  const source = `${soundFront(start)}## ${random.pick(['{{title}}', 'Title'])} {#one}\n\n- ${calls}\n`;
  return { dataset: random.pick([start.bare, start.full]), pack: withFile(bare(start), 'deck.md.hbs', source), choices: anyChoices(random), told: 'calls of Handlebars' };
};
