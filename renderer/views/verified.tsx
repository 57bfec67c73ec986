import type { Outcome, VerifiedDeck, Verification } from '../../electron/contract/api.ts';
import { isOfAnother } from '../../electron/contract/verify.ts';
import { Button } from '../components/button.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import { Segmented } from '../components/segmented.tsx';
import { Sentence } from '../components/sentence.tsx';
import { Code, Where } from '../components/where.tsx';
import { besideSlides, countFindings, fellByKind, type FindingCounts, FINDING_KINDS, type FindingKind, inRuns, kindsFound, slideFindings, unsureSlides } from '../state/findings.ts';
import { useWords } from '../state/words.tsx';
import { dayInWords, inDigits } from '../strings/digits.ts';
import type { Words } from '../strings/words.ts';
import { fallWords, VerifiedSlide } from './verified-slide.tsx';

interface VerifiedProps {
  readonly deck: VerifiedDeck;
  readonly shown: FindingKind | 'all';
  readonly saved?: Outcome<string> | undefined;
  readonly onShow: (shown: FindingKind | 'all') => void;
  readonly onDataset: () => void;
}

/** What has become of a deck: summed up first, then slide by slide. */
export function Verified({ deck: { found, warnings }, shown, saved, onShow, onDataset }: VerifiedProps) {
  const { language, words } = useWords();
  const { made } = found;
  const counts = countFindings(found);
  const kinds = kindsFound(counts);
  const of = (kind: FindingKind): boolean => shown === 'all' || shown === kind;
  const named = (kind: FindingKind | 'all', sum: number): string => `${words.verify.kinds[kind]} ${inDigits(sum, language)}`;
  const all = kinds.reduce((total, [, sum]) => total + sum, 0);
  const names = { ...words.verify.kinds, all: named('all', all), ...Object.fromEntries(kinds.map(([kind, sum]) => [kind, named(kind, sum)])) };
  const beside = of('outdated') ? besideSlides(found) : [];
  const sources = of('sources') ? found.sources : [];
  return (
    <div className="verified">
      <Summary found={found} counts={counts} onDataset={onDataset} />
      <div role="status">{saved?.ok === true ? <p className="verified-saved">{words.verify.saved}: <Code text={saved.value} /></p> : null}</div>
      {saved?.ok === false ? <ProblemList problems={saved.problems} /> : null}
      {kinds.length < 2 ? null : (
        <Segmented label={words.verify.kindsLabel} labelHidden options={['all', ...FINDING_KINDS.filter((kind) => kinds.some(([each]) => each === kind))]} names={names} value={shown} onChange={onShow} />
      )}
      {found.falls.length === 0 || !of('outdated') ? null : <Falls falls={found.falls} release={made.release ?? ''} />}
      <ol className="verified-slides">
        {slideFindings(found, shown).map((slide) => (
          <VerifiedSlide key={slide.number} slide={slide} language={found.made.language} />
        ))}
      </ol>
      {beside.length === 0 ? null : <Listed title={words.verify.besideSlides} items={beside.map(({ part, state, now }) => [`${words.verify.otherwiseParts[part]}: ${words.verify.otherwiseStates[state]}`, now])} />}
      {found.deleted.length === 0 || !of('placed') ? null : (
        <Listed title={words.verify.deletedSlides} items={found.deleted.map(({ id, number }) => [words.verify.deletedSlide(number), id])} />
      )}
      {sources.length === 0 ? null : <Listed title={words.verify.kinds.sources} items={sources.map(({ id, state }) => [words.verify.sourceStates[state], id])} />}
      {warnings.length === 0 ? null : (
        <section aria-label={words.warnings}>
          <h3 className="warnings-title">{words.warnings}</h3>
          <ProblemList problems={warnings} />
        </section>
      )}
    </div>
  );
}

/** What is gone or not to be told any more, each with what went with it. */
function Falls({ falls, release }: { readonly falls: Verification['falls']; readonly release: string }) {
  const { language, words } = useWords();
  const { verify } = words;
  return (
    <section aria-label={verify.falls}>
      <h3 className="verified-title">{verify.falls}</h3>
      <ul className="verified-list">
        {falls.map((fall) => (
          <li key={`${fall.of} ${fall.id}`}>
            {verify.fallen[fall.of]} <Code text={fall.id} />: <Sentence text={fallWords(fall, release, words)} />
            {fall.where === undefined ? null : <Where where={fall.where} />}
            {fall.fell.length === 0 ? null : (
              <ul className="verified-list">
                {fellByKind(fall.fell).map(({ of, ids, slides }) => (
                  <li key={of}>
                    {verify.wentWith} {verify.fallenMany[of]}{' '}
                    {ids.map((id) => (
                      <Code key={id} text={id} />
                    ))}
                    {slides.length === 0 ? null : ` – ${verify.onSlides(inRuns(slides).map((run) => [...new Set(run)].map((number) => inDigits(number, language)).join(verify.until)).join(verify.comma), slides.length)}`}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly (readonly [text: string, id: string])[] }) {
  return (
    <section aria-label={title}>
      <h3 className="verified-title">{title}</h3>
      <ul className="verified-list">
        {items.map(([text, id]) => (
          <li key={id}>
            {text}: <Code text={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SummaryProps extends Pick<VerifiedProps, 'onDataset'> {
  readonly found: Verification;
  readonly counts: FindingCounts;
}

function Summary({ found, counts, onDataset }: SummaryProps) {
  const { language, words } = useWords();
  const { made } = found;
  const another = isOfAnother(found);
  const sums = sumsOf(counts, words);
  const nothing = another ? words.verify.nothingByHand : words.verify.nothing;
  return (
    <>
      {another ? (
        <div className="verified-another">
          <p>
            <Sentence text={words.verify.otherDataset(made.dataset.id, found.against.dataset.id)} />
          </p>
          <Button onClick={onDataset}>{words.openDataset}</Button>
        </div>
      ) : null}
      {sums.length === 0 ? (
        <p className="verified-sum">{nothing}</p>
      ) : (
        <ul className="verified-sums">
          {sums.map((sum) => (
            <li key={sum} className="verified-sum">
              {sum}
            </li>
          ))}
        </ul>
      )}
      <p className="verified-made">
        {[words.verify.made(made.bardar, made.dataset.id, dayInWords(made.asOf, language)), ...notes(found, another, words, language)].map((note) => (
          <span key={note}>
            <Sentence text={note} />{' '}
          </span>
        ))}
      </p>
    </>
  );
}

function sumsOf({ changed, gone, otherwise, edited, moved, copied, added, deleted, sources }: FindingCounts, { verify }: Words): readonly string[] {
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [changed + gone, () => verify.outdated(changed, gone)],
    [otherwise, verify.otherwise],
    [edited, verify.edited],
    [moved, verify.moved],
    [copied, verify.copied],
    [added, verify.added],
    [deleted, verify.deleted],
    [sources, verify.sources],
  ];
  return counted.flatMap(([count, say]) => (count === 0 ? [] : [say(count)]));
}

/** What else is another than when the deck was made, and how sure it is which slide is which. */
function notes(found: Verification, another: boolean, { verify }: Words, language: 'en' | 'fa'): readonly string[] {
  const { made, against, slides, remaking } = found;
  const unsure = unsureSlides(found);
  return [
    ...(!another && made.dataset.version !== against.dataset.version ? [verify.datasetEdited(made.asOf === against.asOf ? '' : dayInWords(against.asOf, language))] : []),
    ...(against.pack === undefined ? [verify.packGone(made.pack.id)] : against.pack.version === made.pack.version ? [] : [verify.packEdited]),
    ...(made.bardar === against.bardar ? [] : [verify.otherBardar(against.bardar)]),
    ...(made.release === undefined ? [] : [verify.madeFor(made.release)]),
    ...(!another && remaking !== 'made' && made.dataset.version !== against.dataset.version ? [verify.notRemade[remaking]] : []),
    unsure === 0 ? verify.sureOfAll : verify.unsure(unsure, slides.length),
  ];
}
