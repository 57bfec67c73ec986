/** The style sheet of a handout: one column for reading, on paper, on a wide screen and on a phone. */
import { leadingOf, writingOf } from '../../language/languages.ts';
import type { Accent, Palette } from '../../units/colour.ts';
import { ACCENTS } from '../../units/colour.ts';
import type { Paper } from '../../../contract/slide-handout.ts';
import { type Language, LANGUAGES } from '../../units/language.ts';

/** Colours on a light ground, and those for readers whose screen is dark. Paper is always light. */
export interface PagePalettes {
  readonly light: Palette;
  readonly dark: Palette;
}

const PAGE_SIZE: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' };

export const styleSheet = (family: string, language: Language, paper: Paper, { light, dark }: PagePalettes, compact: boolean, scale: number, letter: boolean): string => `
:root { ${variables(light)} color-scheme: light; }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(dark)} color-scheme: dark; } }
* { box-sizing: border-box; }
html { font: 100%/${leadingOf(language).screen} "${family}", sans-serif; color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; }
body { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, .title, .h2, .h3 { line-height: 1.4; font-weight: 700; text-wrap: balance; break-after: avoid; }
h1, .title { font-size: 1.9rem; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.75rem 0 .75rem; padding-block-start: .6rem; border-block-start: 3px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .35rem; }
p { margin: 0 0 .8rem; orphans: 2; widows: 2; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
cite { font-style: ${writingOf(language).slanted ? 'italic' : 'normal'}; }
bdi { font-style: normal; }
.subtitle { font-size: 1.15rem; margin: 0 0 .75rem; }
.details, .remark, .attribution, figcaption, caption { color: var(--muted); }
.details { margin: 0; font-size: .9rem; }
.mark { display: inline-block; padding: 0 .6em; font-weight: 700; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.accent { color: var(--own, var(--accent1)); }
${ACCENTS.map((accent) => `.${accent} { --own: var(--${accent}); --line: var(--${accent}); }`).join('\n')}
nav { margin-block-start: 2rem; padding-block: 1rem; border-block: 1px solid var(--line); }
nav h2 { font-size: 1rem; margin: 0 0 .4rem; padding: 0; border: 0; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav ul ul { padding-inline-start: 1.25rem; font-size: .9rem; }
nav a { color: inherit; text-decoration: none; }
nav a:hover { text-decoration: underline; }
ul, ol { margin: 0 0 .8rem; padding-inline-start: 1.5rem; }
li { margin-block-end: .25rem; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 4px solid var(--own, var(--accent1)); break-inside: avoid; }
blockquote p { margin: 0; font-size: 1.1rem; }
blockquote .attribution { font-size: .9rem; }
.place { color: inherit; text-decoration: none; }
.beside { width: 100%; min-width: 0; table-layout: fixed; font-size: inherit; }
div.beside { display: flex; gap: 1.75rem; }
div.beside > div { flex: 1 1 0; min-width: 0; }
.beside > tbody > tr { break-inside: auto; }
.beside > tbody > tr > td { width: 50%; border: 0; padding: 0; padding-inline-end: .875rem; }
.beside > tbody > tr > td + td { padding-inline-end: 0; padding-inline-start: 0; }
${LANGUAGES.toReversed().map((each) => `.beside [lang="${each}"] { line-height: ${leadingOf(each).screen}; }`).join(' ')}
.beside .scroll table { min-width: 0; font-size: .85rem; }
.beside ul { margin-block-end: .25rem; }
sup { line-height: 0; font-size: .7em; }
sup a { text-decoration: none; padding-inline: .1em; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; min-width: 30rem; font-size: .92rem; }
table.few { min-width: 0; }
caption { text-align: start; font-size: .9rem; padding-block-end: .4rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; padding-inline-start: 0; border-block-end: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 700; border-block-end: 2px solid var(--ink); }
.end { text-align: end; } .center { text-align: center; }
table.small { font-size: .78rem; line-height: 1.5; min-width: 38rem; }
tr, table.short { break-inside: avoid; }
figure { margin: 1.25rem 0; break-inside: avoid; }
figure [role="img"] { background: #${light.paper}; }
figure svg { display: block; width: 100%; height: auto; }
figcaption { font-size: .85rem; margin-block-start: .4rem; }
.cards { margin: -.4rem 0 .9rem; font-size: .85rem; }
.cards summary { cursor: pointer; color: var(--muted); }
.cards summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.cards ul { list-style: none; margin: .3rem 0 0; padding: .5rem .8rem; background: var(--surface); border-inline-start: 3px solid var(--own, var(--accent1)); }
.cards q { display: block; quotes: none; }
.cards .place { color: var(--muted); }
.notes, .sources { list-style: none; padding: 0; font-size: .85rem; }
.notes li { break-inside: avoid; margin-block-end: .15rem; }
.notes .number { color: var(--muted); }
.notes li:target { background: var(--surface); }
.sources li { padding-inline-start: 1.5rem; text-indent: -1.5rem; }
@media screen and (min-width: 60rem) { .notes { columns: 2; column-gap: 2rem; } }
@media screen and (max-width: 40rem) { div.beside, .beside > tbody > tr > td { display: block; width: auto; } }
@media (max-width: 30rem) { body { padding-block-start: 1.5rem; } h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; } }
@page { size: ${PAGE_SIZE[paper]}; margin: 20mm 20mm 22mm; }
@media print {
  html { font-size: ${Math.round(10.5 * scale * 100) / 100}pt; line-height: ${leadingOf(language).paper}; background: none; }
  body { max-width: none; padding: 0; }
  h2 { margin-block-start: 1.6rem; }
  h3 { margin-block-start: 1rem; }
  p { margin-block-end: .5rem; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; }
  table, table.small { min-width: 0; }
  thead { display: table-header-group; }
  table.small { font-size: .72rem; line-height: 1.4; }
  table.small th, table.small td { padding-block: .12rem; }
  .notes { columns: 2; column-gap: 1.5rem; font-size: .75rem; line-height: 1.5; }
  .notes a[role="doc-backlink"] { display: none; }
  nav ul ul, .cards { display: none; }
}
${compact ? COMPACT : ''}${letter ? LETTER : ''}`;

/** Of a paper of a few pages: smaller headings in the colour of their theme, without rules. */
const COMPACT = `h1, .title { font-size: 1.7rem; }
h2, .h2 { font-size: 1.15rem; margin: 1.5rem 0 .3rem; padding: 0; border: 0; color: var(--own, var(--accent1)); }
h3, .h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
.scroll { margin: .4rem 0; }
@media print { h1, .title { font-size: 1.6rem; } h2, .h2 { margin-block: .95rem .2rem; } h3, .h3 { margin-block: .6rem .15rem; } }
`;

/** Emblem and organisation where lines begin, what stands above all in the middle, number and day where they end. */
const LETTER = `.letter-head { display: grid; grid-template-columns: 36fr 26fr 38fr; gap: 1rem; padding-block-end: .6rem; border-block-end: 1px solid var(--accent1); }
.letter-head p { margin: 0; text-align: center; }
.organisation { padding-block-start: 3.4rem; font-weight: 700; font-size: .9rem; line-height: 1.5; }
.organisation.under-emblem { padding-block-start: 0; }
.emblem { display: block; height: 3.2rem; max-width: 100%; margin: 0 auto .2rem; object-fit: contain; }
.lines { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .7rem; margin: 0; align-content: start; }
.lines dt { font-weight: 700; }
.lines dd { margin: 0; overflow-wrap: anywhere; }
.lines dd.blank { border-block-end: 1px dotted var(--muted); margin-block-end: .35em; }
.references { font-size: .9rem; }
.address { margin-block: 1.2rem 1rem; }
.address dd:last-child { font-weight: 700; }
h1.subject { display: inline; font: inherit; font-weight: 700; margin: 0; }
.greeting { margin-block-end: .8rem; }
.signature { margin-block-start: 2.8rem; margin-inline-start: 50%; text-align: center; break-inside: avoid; }
.signature p { margin: 0; }
.signature p:first-child { font-weight: 700; }
.copies { margin-block-start: 1.4rem; font-size: .9rem; break-inside: avoid; }
.copies p { margin: 0; font-weight: 700; }
@media screen and (max-width: 30rem) { .letter-head { grid-template-columns: 1fr; } .organisation { padding-block-start: 0; } .opening { order: -1; } .signature { margin-inline-start: 25%; } }
`;

const ROLES = ['paper', 'surface', 'ink', 'muted', ...ACCENTS] as const;

/** The look's colours; links are of the first accent, rules of the muted ink, thinned. */
function variables(palette: Palette): string {
  const colours = ROLES.map((role) => `--${role}: #${palette[role]};`);
  const link: Accent = 'accent1';
  return [...colours, `--link: #${palette[link]};`, `--line: color-mix(in srgb, var(--muted) 35%, var(--paper));`].join(' ');
}
