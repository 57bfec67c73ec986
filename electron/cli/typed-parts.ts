/** Reads what deck and handouts are wanted from the options of `export` and `handout`. */
import type { DeckPart, ExportParts, NarrativePart } from '../contract/files.ts';
import type { Paper, SlideHandoutOptions, SlidePages } from '../contract/slide-handout.ts';
import { type Annex, DEFAULT_CITATIONS, NARRATIVE_FORMATS, type HandoutForm, type NarrativeExtras, type NarrativeFormat } from '../contract/narrative.ts';
import type { Language } from '../engine/units/language.ts';
import { DEFAULTS, type Option, type OptionName, OPTIONS } from './options.ts';
import type { UsageProblem } from './usage.ts';

/** The options' values; those that have a list to be chosen from were checked against it. */
export type Values = Readonly<Partial<Record<OptionName, string>>>;

/** The parts of a list: between commas, Persian ones too. */
export const listed = (value: string | undefined): readonly string[] =>
  (value ?? '').split(/[,،]/).map((part) => part.trim()).filter((part) => part !== '');

/** The texts of a list: between semicolons, Persian ones too. */
export const textsIn = (value: string): readonly string[] => value.split(/[;؛]/).map((part) => part.trim()).filter((part) => part !== '');

/** The values of an option: more than one only where it may have several. A template's folder may have commas in its name. */
export function valuesOf(name: OptionName, value: string): readonly string[] {
  const { list, each }: Option = OPTIONS[name];
  const isFolder = name === 'template' && /[/\\]/.test(value);
  return (list || each) && !isFolder ? listed(value) : [value];
}

/** A deck, and handouts beside it. */
export function partsOfExport(values: Values): (ExportParts & { readonly deck: DeckPart }) | UsageProblem {
  const formats = [...new Set(listed(values.handout))] as readonly NarrativeFormat[];
  const lonely = withoutUse(values, { handout: formats.length > 0 });
  if (lonely !== undefined) return { usage: 'option-needs', option: lonely, needs: lonely === 'paper' ? ['--handout', '--pages'] : ['--handout'] };
  return {
    deck: values['no-embed-font'] === undefined ? {} : { embedFonts: false },
    ...(values.pages !== undefined && { slides: slidesOn(values) }),
    ...(formats.length > 0 && { narrative: narrativeIn(formats, values) }),
  };
}

/** One handout: the slides on paper where `--pages` is given, else a written briefing. */
export function partsOfHandout(values: Values): ExportParts | UsageProblem {
  const { format, out = '' } = values;
  if (values.pages !== undefined) {
    if (format !== undefined && format !== 'pdf') return { usage: 'pages-are-pdf', format };
    const lonely = OF_NARRATIVE.find((option) => values[option] !== undefined);
    if (lonely !== undefined) return { usage: 'option-needs', option: lonely, needs: ['--format'] };
    return { slides: slidesOn(values) };
  }
  const ending = out.slice(out.lastIndexOf('.') + 1).toLowerCase();
  const wanted = NARRATIVE_FORMATS.find((each) => each === (format ?? ending));
  return wanted === undefined ? { usage: 'format-missing' } : { narrative: narrativeIn([wanted], values) };
}

/** What looks like the ending of a file; a number, as in "brief.2025", belongs to the name. */
export const FILE_ENDING = /\.[a-z][a-z0-9]{1,4}$/i;

/** What is wrong with the ending of the file to be written: another program would take it for what it is not. */
export function outFault(out: string, wanted: string): UsageProblem | undefined {
  const ending = FILE_ENDING.exec(out)?.[0];
  if (ending === undefined) return undefined;
  const bare = out.replace(new RegExp(`(?:\\.${wanted})+$`, 'i'), '');
  const doubled = `${bare}${ending}`.length < out.length;
  if (ending.slice(1).toLowerCase() === wanted && !doubled) return undefined;
  return { usage: 'out-ending', out, wanted, better: `${doubled ? bare : out.slice(0, -ending.length)}.${wanted}` };
}

/** Options that only a written briefing has a use for. */
const OF_NARRATIVE = ['citations', 'annex', 'beside', 'form'] as const;

function withoutUse(values: Values, { handout }: { readonly handout: boolean }): 'paper' | (typeof OF_NARRATIVE)[number] | undefined {
  const lonely = OF_NARRATIVE.find((option) => values[option] !== undefined);
  if (lonely !== undefined && !handout) return lonely;
  const { paper, pages } = values;
  return paper !== undefined && !handout && pages === undefined ? 'paper' : undefined;
}

const paperOf = ({ paper }: Values): Paper => (paper as Paper | undefined) ?? DEFAULTS.paper;

const slidesOn = (values: Values): SlideHandoutOptions => ({ pages: values.pages as SlidePages, paper: paperOf(values) });

const narrativeIn = (formats: readonly NarrativeFormat[], values: Values): NarrativePart => ({
  formats,
  paper: paperOf(values),
  citations: values.citations ?? DEFAULT_CITATIONS,
  ...extrasIn(values),
});

/** What was typed of a narrative's extras. */
export const extrasIn = ({ annex, beside, form }: Values): NarrativeExtras => ({
  ...(annex !== undefined && { annex: annex as Annex }),
  ...(beside !== undefined && { beside: beside as Language }),
  ...(form !== undefined && { form: form as HandoutForm }),
});
