import type { ReactNode } from 'react';
import { directionOf, type Fall, type HandEdit, type Language } from '../../electron/contract/api.ts';
import { Icon } from '../components/icon.tsx';
import { Code, Where } from '../components/where.tsx';
import type { Finding, SlideFindings, ToldText } from '../state/findings.ts';
import { useWords } from '../state/words.tsx';
import { inDigits } from '../strings/digits.ts';
import type { Words } from '../strings/words.ts';

interface VerifiedSlideProps {
  readonly slide: SlideFindings;
  /** Of the deck. */
  readonly language: Language;
}

/** All that there is to say of one slide. */
export function VerifiedSlide({ slide: { number, title, sure, findings }, language: ofDeck }: VerifiedSlideProps) {
  const { language, words } = useWords();
  return (
    <li className="verified-slide">
      <h3 className="verified-title">
        <span className="verified-number">{title === '' ? words.slide(number) : words.slideName(inDigits(number, language), '')}</span> <bdi lang={ofDeck}>{title}</bdi>
        {sure === undefined || sure === 'certain' ? null : <span className="verified-sure">{words.verify.sure[sure]}</span>}
      </h3>
      <ul className="verified-findings">
        {findings.map((finding, index) => (
          <li key={index} className={`verified-finding verified-${finding.kind}`}>
            <FindingWords finding={finding} language={ofDeck} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function FindingWords({ finding, language }: { readonly finding: Finding; readonly language: Language }) {
  const { words } = useWords();
  switch (finding.kind) {
    case 'outdated':
      return <OutdatedTexts {...finding} language={language} />;
    case 'fallen':
      return <Fallen {...finding} language={language} />;
    case 'otherwise':
      return <Otherwise {...finding} language={language} />;
    case 'edited':
      return <Edited edit={finding.edit} language={language} />;
    case 'placed':
      return <p className="verified-head">{placedWords(finding, words)}</p>;
    default:
      return finding satisfies never;
  }
}

function placedWords(finding: Extract<Finding, { readonly kind: 'placed' }>, { verify }: Words): string {
  switch (finding.how) {
    case 'moved':
      return verify.movedFrom(finding.from);
    case 'copied':
      return verify.copyOf(finding.from);
    case 'added':
      return verify.addedSlide;
    default:
      return finding satisfies never;
  }
}

/** Why something is not to be told any more. */
export function fallWords({ state, of, marking }: Fall, release: string, { verify }: Words): string {
  if (state === 'gone') return of === 'record' ? verify.recordGone : verify.statementGone;
  return marking === undefined || marking === '' ? verify.unknownMark(release) : verify.withheld(marking, release);
}

function Fallen({ fall, texts, language }: Extract<Finding, { readonly kind: 'fallen' }> & { readonly language: Language }) {
  const { words } = useWords();
  const { verify } = words;
  return (
    <>
      <p className="verified-head">
        <Icon name="error" /> {fall.state === 'gone' ? verify.noLonger : verify.notToBeTold}: {verify.fallen[fall.of]} <Code text={fall.id} />
      </p>
      {texts.length === 0 ? <p className="hint">{fall.of === 'record' ? verify.standsOn : verify.saidWithin}</p> : <Texts texts={texts} language={language} />}
    </>
  );
}

function Texts({ texts, language }: { readonly texts: readonly ToldText[]; readonly language: Language }) {
  const { words } = useWords();
  const { verify } = words;
  return (
    <dl className="verified-said">
      <Said term={verify.slideSays}>
        {texts.map(({ text, edited, now, again, own }, index) => (
          <p key={index}>
            <bdi lang={language}>{text}</bdi>
            {edited ? <span className="verified-sure">({verify.editedSince})</span> : null}
            {again ? <span className="verified-sure">({own ? verify.ownRests : verify.readAgain})</span> : null}
            {now === undefined ? null : <WouldSay now={now} language={language} />}
          </p>
        ))}
      </Said>
    </dl>
  );
}

/** Kinds of changes that make nothing untrue that a slide says. */
function whatChanged(told: Extract<Finding, { readonly kind: 'outdated' }>['told'], texts: readonly ToldText[]): 'marking' | 'citation' | 'again' | 'said' {
  const whats = new Set(told.map((one) => ('what' in one ? one.what : undefined)));
  const [only] = whats;
  if (whats.size === 1 && (only === 'marking' || only === 'citation')) return only;
  return told.every((one) => !('of' in one)) && texts.every(({ again }) => again === true) ? 'again' : 'said';
}

function OutdatedTexts({ told, texts, language }: Extract<Finding, { readonly kind: 'outdated' }> & { readonly language: Language }) {
  const { words } = useWords();
  const { verify } = words;
  const what = whatChanged(told, texts);
  const isSofter = what !== 'said';
  return (
    <>
      <p className="verified-head">
        <Icon name={isSofter ? 'info' : 'error'} /> {isSofter ? verify.changedWhats[what] : verify.noLonger}
      </p>
      {texts.length === 0 ? (
        <p className="hint">{told.some((one) => 'of' in one) ? verify.saidWithin : verify.standsOn}</p>
      ) : (
        <Texts texts={texts} language={language} />
      )}
      {told.map(({ state, now, ...one }) => (
        <div key={'of' in one ? [one.of, one.id, one.part].join(' ') : one.id} className="verified-record">
          <dl className="verified-said">
            <Said term={verify.datasetSays}>{state === 'gone' ? verify.statementGone : <bdi lang={language}>{now}</bdi>}</Said>
            {('values' in one ? one.values : []).map(({ of, was, is }) => (
              <Said key={of} term={verify.fields[of]}>
                <bdi lang={language}>{was}</bdi>
                <WouldSay now={is} language={language} />
              </Said>
            ))}
          </dl>
          <Where where={{ ...one.where, ...('of' in one ? { field: `${one.id}.${one.part}` } : { fact: one.id }) }} />
        </div>
      ))}
    </>
  );
}

/** The arrow leads on in the direction of the window's language. */
function WouldSay({ now, language }: { readonly now: string; readonly language: Language }) {
  const { language: ofWindow, words } = useWords();
  return (
    <>
      {' '}
      <span aria-label={words.verify.wouldSay}>{directionOf(ofWindow) === 'rtl' ? '←' : '→'}</span> {now === '' ? <em>{words.verify.saysNothing}</em> : <bdi lang={language}>{now}</bdi>}
    </>
  );
}

function Otherwise({ what, state, text: { text, edited, now }, language }: Extract<Finding, { readonly kind: 'otherwise' }> & { readonly language: Language }) {
  const { words } = useWords();
  const { verify } = words;
  return (
    <>
      <p className="verified-head">
        {verify.otherwiseParts[what]}: {verify.otherwiseStates[state]}
      </p>
      {text === undefined && now === undefined ? null : (
        <p>
          {text === undefined ? null : <bdi lang={language}>{text}</bdi>}
          {edited === true ? <span className="verified-sure">({verify.editedSince})</span> : null}
          {now === undefined ? null : <WouldSay now={now} language={language} />}
        </p>
      )}
    </>
  );
}

function Edited({ edit: { kind, part, shape, now, records }, language }: { readonly edit: HandEdit; readonly language: Language }) {
  const { words } = useWords();
  const { verify } = words;
  return (
    <>
      <p className="verified-head">
        {verify.parts[part]}
        {shape === '' || part === 'title' ? null : (
          <>
            {' '}
            (<bdi>{shape}</bdi>)
          </>
        )}
        : {verify.edits[kind]}
      </p>
      {now === '' ? null : (
        <dl className="verified-said">
          <Said term={verify.nowThere}>
            <bdi lang={language}>{now}</bdi>
          </Said>
        </dl>
      )}
      {records.length === 0 ? null : (
        <p className="where">
          {verify.toldRecords}
          {records.map((id) => (
            <Code key={id} text={id} />
          ))}
        </p>
      )}
    </>
  );
}

const Said = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
