/** Where a deck, as it stands now, still says what was exported. */
import type { Telling } from '../../contract/verify.ts';
import type { Where } from '../diagnostics/problem.ts';
import type { IdentifiedText } from '../identity/model.ts';
import type { Change } from './changes.ts';
import type { FoundSlide } from './found.ts';
import { grouped } from '../units/grouped.ts';
import type { SlideMatch } from './match-slides.ts';
import type { MatchedTexts } from './match-texts.ts';

/** A slide of the deck with all that is known of it. */
export interface Known {
  readonly found: FoundSlide;
  readonly match: SlideMatch;
  readonly texts: MatchedTexts;
  /** Id of the exported page that it is. */
  readonly page: string | undefined;
  /** Id of the first page of its slide. */
  readonly of: string | undefined;
}

/** The texts of a slide that say something; where none does, its notes or a longer text may, so the slide alone is named. */
export function standing({ texts: { texts } }: Known, slide: number, says: (exported: IdentifiedText) => boolean): readonly Telling[] {
  const told = texts.flatMap(({ exported, now, edited }): readonly Telling[] => (says(exported) && now !== undefined ? [{ slide, text: now, edited }] : []));
  return told.length > 0 ? told : [{ slide, edited: false }];
}

/** Where a dataset's files say something, as far as it is told. */
export const whereOf = ({ file, line }: Where = {}): { readonly where?: Pick<Where, 'file' | 'line'> } => (file === undefined || line === undefined ? {} : { where: { file, line } });

/** The slides of a deck by the first page of the slide that they were exported as, each with its number. */
export const slidesById = (known: readonly Known[]): ReadonlyMap<string | undefined, readonly (readonly [slide: Known, number: number])[]> => grouped(known.map((slide, index) => [slide, index + 1] as const), ([{ of }]) => of);

/** Where a text stands that would be another one today. Where somebody has mended it by hand, or taken it out, there is nothing to tell. */
export function tellingsOf({ of, part, was, is }: Change, slides: ReturnType<typeof slidesById>): readonly Telling[] {
  const now = is?.text ?? '';
  return (slides.get(of) ?? []).flatMap(([slide, number]): readonly Telling[] => {
    const { found, page, match } = slide;
    if (was === undefined) return page === of && !match.copy && !says(found, is?.digest) ? [{ slide: number, part, edited: false, now }] : [];
    if (page !== was.page) return [];
    const stands = standsAs(slide, part, was.digest);
    if (stands === undefined || (stands.edited && says(found, is?.digest)) || (is?.foot && namesTheSame(stands.text ?? '', now))) return [];
    return [{ slide: number, part, ...narrowed(stands, now) }];
  });
}

/** Whether a slide says something anywhere. */
const says = ({ shapes, paragraphs, alts }: FoundSlide, digest: string | undefined): boolean =>
  digest !== undefined && [...shapes.flatMap(({ texts }) => texts), ...paragraphs, ...alts].some((each) => each.digest === digest);

type Stands = Pick<Telling, 'text' | 'edited'>;

function standsAs({ found, texts }: Known, part: Change['part'], digest: string): Stands | undefined {
  if (part === 'alt' || part === 'notes') {
    const same = (part === 'alt' ? found.alts : found.paragraphs).find((each) => each.digest === digest);
    if (same) return { text: same.text, edited: false };
    // Programs leave descriptions out; notes that are gone altogether say nothing.
    return part === 'notes' && found.notes !== '' ? { edited: true } : undefined;
  }
  const match = texts.texts.find(({ exported }) => exported.digest === digest);
  return match?.now === undefined ? undefined : { text: match.now, edited: match.edited };
}

/** Whether two feet name the same sources, one in short: without places, or with an ellipsis for the last ones. */
function namesTheSame(a: string, b: string): boolean {
  const named = (text: string): readonly string[] => text.split(/[;؛]/u).map((each) => each.replace('…', '').trim());
  const [[short = '', ...fewer], [long = '', ...more]] = [named(a), named(b)].sort((one, other) => one.join().length - other.join().length) as [string[], string[]];
  const isShort = (brief: string, whole: string): boolean => brief === '' || brief === whole || brief.endsWith(':') || whole.startsWith(`${brief},`) || whole.startsWith(`${brief}،`);
  return isShort(short, long) && fewer.every((brief) => more.some((whole) => isShort(brief, whole)));
}

/** Of longer texts the sentences that differ, of a list of sources these. */
function narrowed({ text, edited }: Stands, now: string): Pick<Telling, 'text' | 'edited' | 'now'> {
  if (text === undefined) return { edited, now };
  const named = [sourcesNamed(text), sourcesNamed(now)];
  const [was = [], is = []] = named.some((each) => each === undefined) ? [sentences(text), sentences(now)] : named;
  if (was.length < 2 || is.length === 0) return { text, edited, now };
  const between = was === named[0] ? '; ' : ' ';
  const without = (list: readonly string[], others: readonly string[]): string => list.filter((each) => !others.includes(each)).join(between);
  const [old, fresh] = [without(was, is), without(is, was)];
  return { edited, text: old === '' ? text : old, now: old === '' ? now : fresh };
}

/** Sources of a list with their places; undefined of a text that is no such list. */
function sourcesNamed(text: string): readonly string[] | undefined {
  const parts = text.split(/[;؛]/u).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => /\p{Nd}{4}/u.test(part)) ? parts : undefined;
}

const sentences = (text: string): readonly string[] => [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim()).filter((each) => each !== '');
