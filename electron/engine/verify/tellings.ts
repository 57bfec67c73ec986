/** Where a deck, as it stands now, still says what was exported. */
import type { Telling } from '../../contract/verify.ts';
import type { IdentifiedText } from '../identity/model.ts';
import type { Change } from './changes.ts';
import type { FoundSlide } from './found.ts';
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

/** Where a text stands that would be another one today. Where somebody has mended it by hand, or taken it out, there is nothing to tell. */
export function tellingsOf({ of, part, was, is }: Change, known: readonly Known[]): readonly Telling[] {
  const now = is?.text ?? '';
  return known.flatMap((slide, index): readonly Telling[] => {
    const { found, page, match } = slide;
    if (slide.of !== of || says(found, is?.digest)) return [];
    if (was === undefined) return page === of && !match.copy ? [{ slide: index + 1, part, edited: false, now }] : [];
    if (page !== was.page) return [];
    const stands = standsAs(slide, part, was.digest);
    if (stands === undefined || (is?.foot && namesTheSame(stands.text ?? '', now))) return [];
    return [{ slide: index + 1, part, ...narrowed(stands, now) }];
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

/** Of longer texts the sentences that differ. */
function narrowed({ text, edited }: Stands, now: string): Pick<Telling, 'text' | 'edited' | 'now'> {
  if (text === undefined) return { edited, now };
  const [was, is] = [sentences(text), sentences(now)];
  if (was.length < 2 || is.length === 0) return { text, edited, now };
  const without = (list: readonly string[], others: readonly string[]): string => list.filter((each) => !others.includes(each)).join(' ');
  const [old, fresh] = [without(was, is), without(is, was)];
  return { edited, text: old === '' ? text : old, now: old === '' ? now : fresh };
}

const sentences = (text: string): readonly string[] => [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim()).filter((each) => each !== '');
